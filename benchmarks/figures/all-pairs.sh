# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
build
machine
jmh AllPairs 'allPairs=all pairs of the default dataset' 'onePairWithEvidence=one pair with all evidence'
