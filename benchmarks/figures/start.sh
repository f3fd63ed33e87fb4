# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# From the command to /health/ready 200 on a built tree: an empty store, then three later starts; resident memory of both JVMs.
./alpsynergy version >/dev/null
machine
port=7271
data=$(mktemp -d)
printf '%-14s %10s %16s %16s\n' start ready 'explorer RSS' 'database RSS'
for run in empty-store later-1 later-2 later-3; do
  begin=$(date +%s%N)
  ./alpsynergy serve --port $port --bolt-port 0 --data-dir "$data/store" >"$data/log" 2>&1 &
  pid=$!
  started+=("$pid")
  until curl -sf "http://127.0.0.1:$port/health/ready" >/dev/null; do
    kill -0 "$pid" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.1
  done
  end=$(date +%s%N)
  for _ in $(seq 50); do curl -sf "http://127.0.0.1:$port/api/v1/synergies/PIE/LOM" >/dev/null; done
  child=$(pgrep -P "$pid" | head -n 1)
  awk -v n="$run" -v t=$(((end - begin) / 1000000)) \
    -v e="$(awk '/VmRSS/ {print $2}' "/proc/$pid/status")" -v d="$(awk '/VmRSS/ {print $2}' "/proc/$child/status")" \
    'BEGIN {printf "%-14s %8.1f s %12.0f MiB %12.0f MiB\n", n, t / 1000, e / 1024, d / 1024}'
  kind=${run%%-[0-9]}
  record "start, until ready" "$kind" "$(awk -v t=$(((end - begin) / 1000000)) 'BEGIN {print t / 1000}')" s
  record 'start, explorer resident' "$kind" "$(awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$pid/status")" MiB
  record 'start, database resident' "$kind" "$(awk '/VmRSS/ {printf "%.0f", $2 / 1024}' "/proc/$child/status")" MiB
  kill "$pid"
  wait "$pid" 2>/dev/null || true
done
rm -rf "$data"
