# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Rows a second of the import over Bolt and of a bare driver loop with the same statements and batches, in turns on one local Neo4j,
# five rounds whose order alternates; medians. benchmarks/run load [firms ...]: invented packages with three ties a firm; without a
# number 10,000 and 100,000 firms.
build
machine
[ $# -gt 0 ] || read -ra sizes_asked <<<"$(sizes 2000 '10000 100000')"
for n in "${@:-${sizes_asked[@]}}"; do
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  java -Xmx512m -XX:+UseSerialGC -Dalpsynergy.neo4j.lib="$root/neo4j-local/target/neo4j-server/lib" -cp "$class_path" \
    eu.alpsynergy.benchmarks.LoadRate "$n" "$folder" 7741 | tee "$folder/out" | grep -v ^record
  while IFS=$'\t' read -r word figure size value unit peer ratio; do
    [ "$word" != record ] || record "$figure" "$size" "$value" "$unit" "$peer" "$ratio"
  done <"$folder/out"
  rm -rf "$folder"
done
