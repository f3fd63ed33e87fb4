# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
build
machine
jmh CallGroupSearch 'groups=joint-call groups of made-up regions'
