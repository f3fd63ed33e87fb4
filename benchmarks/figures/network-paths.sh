# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# igraph, ours and JGraphT on 100,000 nodes with 500,000 directed edges, in one run: ten single-source searches, ten greatest flows, all maximal
# cliques, and for ten pairs the 20 cheapest ways. CPU seconds of the calls alone, of their thread, the graph loaded; ours and JGraphT's cold, once
# in a JVM; the second number of a JVM's line is the process meanwhile, compiler and collector included. Equal results mean the same was found.
# JGraphT's ways are those of one pair with k = 5. igraph's take many minutes: K=2 makes it 2 ways a pair.
command -v /usr/bin/python3 >/dev/null && /usr/bin/python3 -c 'import igraph' || { echo 'needs python3-igraph (Debian)' >&2; exit 1; }
build
machine
folder=$(mktemp -d)
nodes=$(sizes 10000 100000)
/usr/bin/python3 benchmarks/network/directed.py "$nodes" $((5 * nodes)) 1 "$folder/edges.csv" "$folder/pairs"
for round in 1 2 3; do
  java -XX:+UseSerialGC -Xss512k -cp "$class_path" eu.alpsynergy.benchmarks.PathsOnce "$folder/edges.csv" "$nodes" "$folder/pairs" "${K:-20}" | sed "s/^/ours    $round /"
  [ "$round" -gt 1 ] || java -Xmx4g -XX:+UseSerialGC -Xss512k -cp "$class_path" eu.alpsynergy.benchmarks.JGraphTOnce "$folder/edges.csv" "$nodes" "$folder/pairs" 5 | sed "s/^/JGraphT $round /"
  # igraph's ways once: they take most of the time.
  /usr/bin/python3 benchmarks/network/paths_igraph.py "$folder/edges.csv" "$folder/pairs" "$([ "$round" -gt 1 ] && echo 0 || echo "${K:-20}")" | sed "s/^/igraph  $round /"
done | tee "$folder/lines"
# Sums over pairs and the mean of the rounds; "name CPU-of-the-call ...".
awk '{name = $3; sub(/-of-pair.*/, "", name); sum[$1, name] += $4; if (!seen[$1, name, $2]++) rounds[$1, name]++; names[name]}
  END {for (n in names) {a = sum["ours", n] / rounds["ours", n]; b = sum["igraph", n] / rounds["igraph", n]; printf "%s\t%.4f\t%.4f\t%.4f\n", n, a, b, a / b}}' "$folder/lines" |
  while IFS=$'\t' read -r what ours igraph ratio; do record "paths: $what" "$nodes" "$ours" s "igraph $igraph" "$ratio"; done
rm -rf "$folder"
