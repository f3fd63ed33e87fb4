# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Needs python3.
machine
data=$(mktemp -d)
./alpsynergy serve --port 7171 --bolt-port 0 --data-dir "$data" >/dev/null 2>&1 &
started+=("$!")
until curl -sf http://127.0.0.1:7171/health/ready >/dev/null; do sleep 0.2; done
python3 benchmarks/console/bombs.py http://127.0.0.1:7171
