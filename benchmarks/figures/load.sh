# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Rows a second of the import over Bolt and of a bare driver loop with the same statements and batches, in turns on one local Neo4j.
# benchmarks/run load [firms]: an invented package with three ties a firm; without a number 10,000 firms.
build
machine
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java -Xmx512m -XX:+UseSerialGC -Dalpsynergy.neo4j.lib="$root/neo4j-local/target/neo4j-server/lib" -cp "$class_path" \
  eu.alpsynergy.benchmarks.LoadRate "${1:-10000}" "$folder" 7741
