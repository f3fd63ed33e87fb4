# shellcheck shell=bash disable=SC2154  # sourced by benchmarks/run, which sets root, here, results, page
# What the figures share: building, the machine, and one CSV file of results a figure.

build() {
  ./mvnw -q -B -Dfast -DskipTests -Pbenchmarks package
  class_path="benchmarks/target/classes:$(cat benchmarks/target/class-path)"
}

machine() {
  printf '%s processors, %s, %s\n' "$(nproc)" "$(uname -sr)" "$(java -version 2>&1 | sed -n 2p)"
}

# The first with --quick, else the second.
sizes() {
  if [ -n "${QUICK:-}" ]; then echo "$1"; else echo "$2"; fi
}

# Results grow in a file beside and replace the older ones only when the figure was measured to its end.
begin_results() {
  results_of=$1
  export RESULTS=$results/$results_of.csv.part
  echo 'figure,size,value,unit,peer,ratio,limit,issue' >"$RESULTS"
  load_before=$(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)
}

# record FIGURE SIZE VALUE UNIT [PEER [RATIO]]: one measured value; the peer is its name and its value in the same unit.
record() {
  printf '"%s","%s",%s,"%s","%s",%s,,\n' "$1" "$2" "$3" "$4" "${5:-}" "${6:-}" >>"$RESULTS"
}

keep_results() {
  [ "$(wc -l <"$RESULTS")" -gt 1 ] || { rm "$RESULTS"; return; }
  mv "$RESULTS" "$results/$results_of.csv"
  printf '%s|%s|%s|%s|%s\n' "$(date -u +%F)" "$(git rev-parse --short HEAD)$(git diff --quiet HEAD || echo ' with changes')" \
    "$(machine)" "$(awk '/MemTotal/ {printf "%.0f GiB", $2 / 1048576}' /proc/meminfo 2>/dev/null || echo unknown)" \
    "$load_before, $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown)" >"$results/$results_of.about"
}

# jmh CLASS method=FIGURE ...: runs it; the median (single shots: the mean) and the 99th percentile of each method by its parameter.
jmh() {
  local class=$1 table
  shift
  table=$(mktemp)
  # shellcheck disable=SC2046  # options
  java -cp "$class_path" org.openjdk.jmh.Main "$class" $(sizes "-wi 1 -i 1" "") -rf csv -rff "$table"
  for pair in "$@"; do
    awk -F, -v method=".${pair%%=*}" -v figure="${pair#*=}" '{gsub(/"/, "")}
      NR > 1 {
        p = index($1, ":p"); name = p ? substr($1, 1, p - 1) : $1; at = p ? substr($1, p + 1) : ""
        if (substr(name, length(name) - length(method) + 1) != method) next
        split($7, unit, "/")
        if ($2 == "ss" || at == "p0.50") printf "%s\t%s\t%s\t%s\n", figure, $8, $5, unit[1]
        if (at == "p0.99") printf "%s, 99th percentile\t%s\t%s\t%s\n", figure, $8, $5, unit[1]
      }' "$table" | while IFS=$'\t' read -r f s v u; do record "$f" "${s%%:*}" "$v" "$u"; done
  done
  rm -f "$table"
}

write_page() {
  build
  java -cp "$class_path" eu.alpsynergy.benchmarks.report.WritePage "$here/promised.csv" "$results" "$page"
  echo "written: $page"
}

# Ends what was started here, whatever happens.
started=()
trap 'for pid in "${started[@]:-}"; do [ -n "$pid" ] && kill "$pid" 2>/dev/null && wait "$pid" 2>/dev/null; done || true' EXIT
