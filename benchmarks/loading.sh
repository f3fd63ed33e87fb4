# shellcheck shell=bash disable=SC2154  # sourced by validate.sh, load.sh and bulk-load.sh
# An invented package of so many firms with three ties each: package FIRMS DIR.
package() {
  java -Xmx192m -XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.api.app.Main generate --regions "$(($1 / 4 < 242 ? $1 / 4 : 242))" \
    --clusters "$(($1 / 400))" --firms "$1" --ties $((3 * $1)) --seed 1 --out "$2" >"$2.log" 2>&1 || { cat "$2.log" >&2; return 1; }
}

# Rows of a package: lines of its tables but for their headers (cells with line breaks are not invented).
rows() {
  cat "$1"/*.csv | wc -l | awk -v files="$(find "$1" -name '*.csv' | wc -l)" '{print $1 - files}'
}

# measured WHAT FILE COMMAND...: runs it, its output in FILE; sets elapsed, processor (both in s) and resident (MiB).
measured() {
  local what=$1 out=$2 times
  shift 2
  times=$(mktemp)
  /usr/bin/time -o "$times" -f '%e %U %S %M' "$@" >"$out" 2>&1 || { cat "$out" "$times" >&2; rm "$times"; return 1; }
  read -r elapsed processor resident < <(awk 'END {printf "%.1f %.1f %.0f\n", $1, $2 + $3, $4 / 1024}' "$times")
  rm "$times"
  printf '%-28s %9s s %9s s of processor %7s MiB resident\n' "$what" "$elapsed" "$processor" "$resident"
}

# exponent NAME: growth of NAME's values from size to size, from lines "NAME SIZE VALUE" on standard input.
exponents() {
  awk -v name="$1" '$1 == name { if (n++) printf "%s, %d to %d: exponent %.2f\n", name, size, $2, log($3 / value) / log($2 / size)
    size = $2; value = $3 }'
}
