# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Leiden of igraph and ours on planted partitions of 10,000, 100,000 and 1,000,000 nodes with 5 edges each, in turns, two iterations each
# (igraph's default). "call": CPU seconds of the call alone, of its thread, the graph loaded. Ours cold is the first run in a
# JVM, warm the last of eight. "process": CPU seconds and peak memory of a whole process that reads CSV; ours also names labels and writes.
command -v /usr/bin/python3 >/dev/null && /usr/bin/python3 -c 'import igraph' || { echo 'needs python3-igraph (Debian)' >&2; exit 1; }
build
./alpsynergy version >/dev/null
machine
folder=$(mktemp -d)
whole() { /usr/bin/time -f '%U %S %M' -o "$folder/time" "$@" >"$folder/out" 2>"$folder/err"; awk '{printf "%.2f s %.0f MiB", $1 + $2, $3 / 1024}' "$folder/time"; }
for nodes in $(sizes "1000 10000" "10000 100000 1000000"); do
  /usr/bin/python3 benchmarks/network/planted.py "$nodes" 5 1 "$folder/edges.csv"
  for round in 1 2 3; do
    igraph=$(whole /usr/bin/python3 benchmarks/network/leiden_igraph.py "$folder/edges.csv" 2 "$round")
    igraph_call=$(cat "$folder/out")
    runs=8
    [ "$nodes" -eq 1000000 ] && runs=1
    java -XX:+UseSerialGC -Xss512k -cp "$class_path" eu.alpsynergy.benchmarks.LeidenOnce "$folder/edges.csv" "$nodes" 2 "$runs" >"$folder/ours"
    ours=$(whole ./alpsynergy network "$folder/edges.csv" --communities leiden --iterations 2 --restarts 1 --seed "$round" --out "$folder/communities.csv")
    cpu() { cut -d' ' -f1 <<<"$1"; }
    cold=$(awk 'NR == 1 {print $2}' "$folder/ours")
    ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.3f", a / b}'; }
    record 'Leiden, call, first run' "$nodes" "$cold" s "igraph $(cpu "$igraph_call")" "$(ratio "$cold" "$(cpu "$igraph_call")")"
    record 'Leiden, whole process' "$nodes" "$(cpu "$ours")" s "igraph $(cpu "$igraph")" "$(ratio "$(cpu "$ours")" "$(cpu "$igraph")")"
    record 'Leiden, memory of the process' "$nodes" "$(cut -d' ' -f3 <<<"$ours")" MiB "igraph $(cut -d' ' -f3 <<<"$igraph")" "$(ratio "$(cut -d' ' -f3 <<<"$ours")" "$(cut -d' ' -f3 <<<"$igraph")")"
    printf '%8d nodes, round %d: igraph call %s s Q %s, process %s; ours call cold %s s, last of %d %s s Q %s, process %s\n' "$nodes" "$round" \
      "$(cut -d' ' -f1 <<<"$igraph_call")" "$(cut -d' ' -f2 <<<"$igraph_call")" "$igraph" \
      "$(awk 'NR == 1 {print $2}' "$folder/ours")" "$runs" "$(awk 'END {print $2}' "$folder/ours")" "$(awk 'END {print $4}' "$folder/ours")" "$ours"
  done
done
rm -rf "$folder"
