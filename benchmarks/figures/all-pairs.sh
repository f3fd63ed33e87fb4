# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
build
machine
java -cp "$class_path" org.openjdk.jmh.Main AllPairs
