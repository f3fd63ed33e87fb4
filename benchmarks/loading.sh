# shellcheck shell=bash disable=SC2154  # sourced by validate.sh, load.sh and bulk-load.sh
# An invented package of so many firms with three ties each: package FIRMS DIR.
package() {
  java -Xmx192m -XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.api.app.Main generate --regions "$(($1 / 4 < 242 ? $1 / 4 : 242))" \
    --clusters "$(($1 / 400))" --firms "$1" --ties $((3 * $1)) --seed 1 --out "$2" >"$2.log" 2>&1 || { cat "$2.log" >&2; return 1; }
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
