# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# With the argument "full" also Yen of JGraphT on the largest chain, whose graph of 28 million hand-overs needs some 10 GB and minutes.
build
machine
heap=1g
sizes=(25 50 100 200 -- 500 1000 2000 points 500 1000 2000)
if [ -n "${QUICK:-}" ]; then sizes=(25 50 -- 200); fi
if [ "${1:-}" = full ]; then
  heap=12g
  sizes=(200 500 2000)
fi
java "-Xmx$heap" -XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.benchmarks.RouteSeries "${sizes[@]}"
