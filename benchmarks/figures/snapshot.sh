# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# The snapshot in memory and its search index at growing sizes: bytes, seconds over Bolt, from the file beside the store, index, search.
# benchmarks/run snapshot [firms ...]: invented packages with three ties a firm; without numbers 10,000, 100,000 and 1,000,000 firms.
build
machine
# shellcheck disable=SC2046  # numbers
[ $# -gt 0 ] || set -- $(sizes '1000 10000' '10000 100000 1000000')
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
server="$root/neo4j-local/target/neo4j-server/lib"
options=(-XX:+UseSerialGC "-Dalpsynergy.home=$root" "-Dalpsynergy.neo4j.lib=$server" -cp "$class_path")
main=eu.alpsynergy.api.app.Main
columns=actors,ties,bytes_per_actor,bytes_per_tie,read_s,read_cpu_s,restart_s,index_s,index_mb,search_p95_ms,search_max_ms
for firms; do
  {
    java -Xmx192m "${options[@]}" $main generate --regions 242 --clusters 2500 --firms "$firms" --ties $((3 * firms)) --out "$folder/package"
    java -Xmx512m "-Djava.io.tmpdir=$folder" "${options[@]}" $main import "$folder/package" --bulk always --data-dir "$folder/store" --bolt-port 0
  } >"$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
  # The server's own limits.
  java -Xmx1536m -XX:MaxNewSize=64m "${options[@]}" eu.alpsynergy.benchmarks.SnapshotScale "$folder/store" "$server" 2>"$folder/log" |
    grep -E '^[0-9]+,' >>"$folder/figures" || { cat "$folder/log" >&2; exit 1; }
  rm -rf "$folder/package" "$folder/store"
done
printf '%s\n' "$columns" && cat "$folder/figures"
while IFS=, read -r actors ties perActor perTie read readCpu restart index indexMb p95 slowest; do
  record 'snapshot: bytes an actor' "$actors" "$perActor" bytes
  record 'snapshot: bytes a tie' "$actors" "$perTie" bytes
  record 'snapshot: memory' "$actors" "$(awk -v a="$actors" -v t="$ties" -v x="$perActor" -v y="$perTie" 'BEGIN {printf "%.1f", (a * x + t * y) / 1e6}')" MB
  record 'snapshot: read over Bolt' "$actors" "$read" s
  record 'snapshot: read over Bolt, processor time of the explorer' "$actors" "$readCpu" s
  record 'snapshot: read from disk' "$actors" "$restart" s
  record 'search index: made in' "$actors" "$index" s
  record 'search index: memory' "$actors" "$indexMb" MB
  record 'search: 95th percentile' "$actors" "$p95" ms
  record 'search: slowest' "$actors" "$slowest" ms
done <"$folder/figures"
