# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Four indicators on a table of 226 x 785 made-up cells, whole process: wall time and peak memory of five runs.
./alpsynergy version >/dev/null
machine
folder=$(mktemp -d)
awk 'BEGIN {srand(1); printf "region"; for (d = 0; d < 785; d++) printf ",d%d", d; print "";
  for (r = 0; r < 226; r++) {printf "r%d", r; for (d = 0; d < 785; d++) printf ",%d", (rand() < 0.4 ? 0 : int(exp(rand() * 8))); print ""}}' >"$folder/table.csv"
for _ in 1 2 3 4 5; do
  /usr/bin/time -f '%e %M' -o "$folder/time" ./alpsynergy compute "$folder/table.csv" \
    --indicator location-quotient,proximity,relatedness-density,eci --out "$folder/out" >/dev/null
  awk '{printf "%s s, %.0f MiB\n", $1, $2 / 1024}' "$folder/time"
  record 'four indicators, whole process' '226 x 785' "$(cut -d' ' -f1 "$folder/time")" s
  record 'four indicators, memory' '226 x 785' "$(awk '{printf "%.0f", $2 / 1024}' "$folder/time")" MiB
done
rm -rf "$folder"
