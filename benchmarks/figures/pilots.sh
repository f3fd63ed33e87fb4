# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Ten of 85 and of 200 made-up clusters: own branch and bound, OR-Tools CP-SAT and ojAlgo on the same instance in the same run.
build
machine
java -Xmx1g -cp "$class_path" eu.alpsynergy.benchmarks.Pilots "${SECONDS_EACH:-$(sizes 3 30)}"
