# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Neo4j's import tool alone, and our import by it into an empty data folder (files, tool, start, constraints, counts, pointer), in turn.
# benchmarks/run bulk-load [firms]: an invented package with three ties a firm; without a number 1,000,000 firms.
build
machine
firms=${1:-1000000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
options=(-XX:+UseSerialGC "-Dalpsynergy.home=$root" "-Dalpsynergy.neo4j.lib=$root/neo4j-local/target/neo4j-server/lib" -cp "$class_path")
main=eu.alpsynergy.api.app.Main
java -Xmx192m "${options[@]}" $main generate --regions 242 --clusters 2500 --firms "$firms" --ties $((3 * firms)) --out "$folder/package" 2>/dev/null | head -1
java -Xmx512m "${options[@]}" eu.alpsynergy.benchmarks.BulkToolAlone "$folder/package" "$folder"
rm -rf "$folder/alone" "$folder/files"
# The seconds it prints begin after the check.
java -Xmx512m "-Djava.io.tmpdir=$folder" "${options[@]}" $main import "$folder/package" --bulk always --data-dir "$folder/ours" --bolt-port 7741 2>&1 | grep imported
