# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Requests a second of our main answer and of a handler that says "ok", in turns, in one JVM with the launcher's options.
command -v wrk >/dev/null || { echo 'needs wrk (Debian: apt-get install wrk)' >&2; exit 1; }
build
machine
log=$(mktemp)
java -Xms32m -Xmx192m -Xss512k -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$class_path" \
  eu.alpsynergy.benchmarks.Servers 7171 7172 >"$log" 2>&1 &
started+=($!)
until grep -q ready "$log"; do sleep 0.2; done
ours=http://127.0.0.1:7171/api/v1/synergies trivial=http://127.0.0.1:7172/
rate() { wrk -t1 -c8 -d"$2"s -H 'Accept-Encoding: gzip' "$1" | awk '/Requests\/sec/ {print $2} /Non-2xx/ {print "FAILED"}'; }
rate "$ours" 6 >/dev/null
rate "$trivial" 6 >/dev/null
printf '%-10s %12s %12s %8s\n' round '/synergies' trivial ratio
for round in $(sizes 1 '1 2 3 4 5'); do
  a=$(rate "$ours" 4)
  b=$(rate "$trivial" 4)
  awk -v r="$round" -v a="$a" -v b="$b" 'BEGIN {printf "%-10s %10.0f/s %10.0f/s %8.2f\n", r, a, b, a / b}'
  record 'requests a second, /synergies' 'default dataset' "$a" /s "handler that says ok $b" "$(awk -v a="$a" -v b="$b" 'BEGIN {printf "%.2f", a / b}')"
done
