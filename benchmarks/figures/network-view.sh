# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# First frame and pan frame of the network's view, 2,000 and 10,000 made-up actors, headless Chromium without a graphics card.
build
machine
java -Xmx1g -cp "$class_path" eu.alpsynergy.benchmarks.NetworkFrames
