# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
build
machine
java -Xmx1g -cp "$class_path" eu.alpsynergy.benchmarks.RouteSeries 25 50 100 200 -- 500 1000 2000
