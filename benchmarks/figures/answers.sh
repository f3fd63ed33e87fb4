# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# The ten main answers of the packaged explorer under 16 clients, each beside a handler that says "ok" and beside a page that reads one region from
# Neo4j, in one run: requests a second, 95th percentile, memory. FIRMS=1000000 makes and loads an invented dataset first (default: the default dataset).
command -v wrk >/dev/null || { echo 'needs wrk (Debian: apt-get install wrk)' >&2; exit 1; }
build
machine
size=${FIRMS:-default dataset}
# Results of another dataset stand beside those of the default one.
[ -z "${FIRMS:-}" ] || results_of=answers-$FIRMS
folder=$(mktemp -d)
seconds=${SECONDS_EACH:-4} clients=16
options=(--port 7171 --bolt-port 7173 --data-dir "$folder/store")
if [ -n "${FIRMS:-}" ]; then
  ./alpsynergy generate --firms "$FIRMS" --ties $((3 * FIRMS)) --regions "${REGIONS:-242}" --clusters "${CLUSTERS:-2500}" --seed 1 --out "$folder/package"
  options+=(--dataset "$folder/package")
fi
./alpsynergy serve "${options[@]}" >"$folder/log" 2>&1 &
started+=($!)
explorer=$!
until grep -q 'is ready' "$folder/log"; do kill -0 "$explorer" || { cat "$folder/log" >&2; exit 1; }; sleep 0.5; done
java -Xmx128m -XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.benchmarks.Servers 7174 7172 >"$folder/trivial" 2>&1 &
started+=($!)
until grep -q ready "$folder/trivial"; do sleep 0.2; done
java -cp "$class_path" eu.alpsynergy.benchmarks.AnswerPaths http://127.0.0.1:7171 "$folder/paths"
echo / >"$folder/ok"
ask() { wrk -t1 -c"$clients" -d"$3s" --timeout 30s -H 'Accept-Encoding: gzip' -s benchmarks/answers/mix.lua "$1" -- "$2" 1 | tail -n 1; }
read -r raw _ raw95 _ <<<"$(java -cp "$class_path" eu.alpsynergy.benchmarks.RawReads bolt://127.0.0.1:7173 "$(head -n 1 "$folder/store/neo4j.password")" "$clients" "$seconds")"
ask http://127.0.0.1:7172 "$folder/ok" "$seconds" >/dev/null
printf '%-12s %12s %9s %9s %9s %8s %10s %10s\n' answer 'requests/s' 'p50 ms' 'p95 ms' 'p99 ms' errors 'of trivial' 'of Neo4j'
for answer in region pair all-pairs chains chain routes network neighbours search calls; do
  ask http://127.0.0.1:7171 "$folder/paths/$answer" "$seconds" >/dev/null
  read -r trivial _ <<<"$(ask http://127.0.0.1:7172 "$folder/ok" 2)"
  read -r rate p50 p95 p99 errors <<<"$(ask http://127.0.0.1:7171 "$folder/paths/$answer" "$seconds")"
  awk -v n="$answer" -v r="$rate" -v a="$p50" -v b="$p95" -v c="$p99" -v e="$errors" -v t="$trivial" -v w="$raw" \
    'BEGIN {printf "%-12s %12.0f %9.2f %9.2f %9.2f %8d %10.2f %10.1f\n", n, r, a, b, c, e, r / t, r / w}'
  record "answers: $answer, 95th percentile" "$size" "$p95" ms
  record "answers: $answer, requests a second" "$size" "$rate" /s "handler that says ok: $trivial" "$(awk -v r="$rate" -v t="$trivial" 'BEGIN {printf "%.4f", r / t}')"
  record "answers: $answer, requests a second, to one region from Neo4j" "$size" "$rate" /s "region from Neo4j: $raw" "$(awk -v r="$rate" -v t="$raw" 'BEGIN {printf "%.3f", r / t}')"
  record "answers: $answer, failed" "$size" "$errors" requests
done
printf 'one region from Neo4j: %.0f requests/s, p95 %.2f ms; trivial handler, last turn: %.0f requests/s\n' "$raw" "$raw95" "$trivial"
# The launcher's shell waits for the explorer's JVM, which is its child.
for pid in $explorer $(pgrep -P "$explorer"); do
  most=$(awk '/VmHWM/ {printf "%d", $2 / 1024}' "/proc/$pid/status")
  kind=$(tr '\0' ' ' <"/proc/$pid/cmdline" | grep -q 'serve' && echo explorer || echo database)
  printf '%s, process %d: %d MiB at most\n' "$kind" "$pid" "$most"
  [ "$most" -lt 50 ] || record "answers: $kind, resident at most" "$size" "$most" MiB
done
kill "$explorer"; wait "$explorer" || true
rm -rf "$folder"
