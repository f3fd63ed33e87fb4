# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Generating and validating invented packages of 10,000, 100,000 and 1,000,000 firms with three ties each: seconds, processor seconds,
# memory, growth exponents of the processor time. benchmarks/run validate [firms ...] measures other sizes.
# shellcheck source=benchmarks/loading.sh
. "$here/loading.sh"
build
machine
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
[ $# -gt 0 ] || read -ra sizes_asked <<<"$(sizes '1000 10000' '10000 100000 1000000')"
for n in "${@:-${sizes_asked[@]}}"; do
  main=(-XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.api.app.Main)
  measured "generate $n" "$folder/log" java -Xmx192m "${main[@]}" generate --regions "$((n / 4 < 242 ? n / 4 : 242))" \
    --clusters "$((n / 400))" --firms "$n" --ties $((3 * n)) --seed 1 --out "$folder/$n"
  size=$(rows "$folder/$n")
  record 'generate a package' "$size" "$processor" 's of processor'
  echo "generate $size $processor" >>"$folder/growth"
  measured "validate $n" "$folder/log" java -Xmx512m "${main[@]}" validate "$folder/$n"
  record 'check a package' "$size" "$processor" 's of processor'
  record 'check a package, elapsed' "$size" "$elapsed" s
  record 'check a package, heap at most 512 MB' "$size" "$resident" 'MiB resident'
  echo "validate $size $processor" >>"$folder/growth"
  rm -rf "${folder:?}/$n"
done
for name in generate validate; do
  exponents $name <"$folder/growth"
  exponents $name <"$folder/growth" | while read -r line; do
    record "growth exponent, $name" "$(awk '{gsub(/:/, ""); print $2, $3, $4}' <<<"$line")" "${line##* }" exponent
  done
done
