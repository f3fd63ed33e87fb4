# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Processor time of projecting and drawing networks of 1,000, 10,000 and 100,000 made-up actors.
build
machine
java -Xmx1g -cp "$class_path" eu.alpsynergy.benchmarks.NetworkLayout
