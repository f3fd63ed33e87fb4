# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Neo4j's import tool alone, and our import by it into an empty data folder (check, files, tool, start, constraints, counts, pointer),
# in turn: elapsed and processor seconds. benchmarks/run bulk-load [firms ...]: invented packages with three ties a firm; without a
# number 10,000, 100,000 and 1,000,000 firms.
# shellcheck source=benchmarks/loading.sh
. "$here/loading.sh"
build
machine
[ $# -gt 0 ] || read -ra sizes_asked <<<"$(sizes 2000 '10000 100000 1000000')"
main=eu.alpsynergy.api.app.Main
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
options=(-XX:+UseSerialGC "-Dalpsynergy.home=$root" "-Dalpsynergy.neo4j.lib=$root/neo4j-local/target/neo4j-server/lib"
  "-Djava.io.tmpdir=$folder" -cp "$class_path")
for n in "${@:-${sizes_asked[@]}}"; do
  package "$n" "$folder/package"
  java -Xmx512m "${options[@]}" eu.alpsynergy.benchmarks.BulkToolAlone "$folder/package" "$folder" | tee "$folder/alone.log"
  read -r tool toolCpu < <(awk -F'\t' '$1 == "tool" {print $2, $3}' "$folder/alone.log")
  rm -rf "$folder/alone" "$folder/files"
  measured "import $n by the tool" "$folder/log" java -Xmx512m "${options[@]}" $main import "$folder/package" --bulk always \
    --data-dir "$folder/ours" --bolt-port 7741
  grep '^imported\|^phases' "$folder/log"
  ratio=$(awk -v a="$elapsed" -v b="$tool" 'BEGIN {printf "%.2f", a / b}')
  echo "check and import by the tool, to the tool alone: $ratio"
  record 'check and import by the tool' "$n" "$elapsed" s "import tool alone: $tool" "$ratio"
  record 'check and import by the tool, processor time' "$n" "$processor" s "import tool alone: $toolCpu" \
    "$(awk -v a="$processor" -v b="$toolCpu" 'BEGIN {printf "%.2f", a / b}')"
  rm -rf "$folder/ours" "$folder/package"
done
