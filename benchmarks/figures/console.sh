# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Needs python3.
machine
data=$(mktemp -d)
./alpsynergy serve --port 7171 --bolt-port 0 --data-dir "$data" >/dev/null 2>&1 &
started+=("$!")
until curl -sf http://127.0.0.1:7171/health/ready >/dev/null; do sleep 0.2; done
python3 benchmarks/console/bombs.py http://127.0.0.1:7171 | tee "$RESULTS.lines"
# "NAME: RULE after S s; others p95 B ms before, M ms meanwhile (N requests); console back after T s"
sed -E 's/^([^:]*): [^ ]* after ([0-9.]+) s; others p95 ([0-9.]+) ms before, ([0-9.]+) ms meanwhile.* after ([0-9.]+) s$/\1|\2|\3|\4|\5/' "$RESULTS.lines" |
  while IFS='|' read -r bomb answered before meanwhile back; do
    record 'console, time to the answer' "$bomb" "$answered" s
    record 'console, 95th percentile of other endpoints meanwhile' "$bomb" "$meanwhile" ms "before $before" "$(awk -v a="$meanwhile" -v b="$before" 'BEGIN {printf "%.2f", a / b}')"
    record 'console, back after' "$bomb" "$back" s
  done
rm "$RESULTS.lines"
