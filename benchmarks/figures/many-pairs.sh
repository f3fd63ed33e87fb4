# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
build
machine
jmh ManyPairs 'allPairs=all pairs of made-up regions'
