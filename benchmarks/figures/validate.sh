# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Generating and validating invented packages of 10,000, 100,000, 1,000,000 and 2,200,000 firms (10 million rows) with three ties each: seconds, processor seconds,
# memory. benchmarks/run validate [firms ...] measures other sizes.
# shellcheck source=benchmarks/loading.sh
. "$here/loading.sh"
build
machine
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
[ $# -gt 0 ] || read -ra sizes_asked <<<"$(sizes '1000 10000' '10000 100000 1000000 2200000')"
for n in "${@:-${sizes_asked[@]}}"; do
  main=(-XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.api.app.Main)
  measured "generate $n" "$folder/log" java -Xmx192m "${main[@]}" generate --regions "$((n / 4 < 242 ? n / 4 : 242))" \
    --clusters "$((n / 400))" --firms "$n" --ties $((3 * n)) --seed 1 --out "$folder/$n"
  record 'generate a package' "$n" "$processor" 's of processor'
  measured "validate $n" "$folder/log" java -Xmx512m "${main[@]}" validate "$folder/$n"
  record 'check a package' "$n" "$processor" 's of processor'
  record 'check a package, elapsed' "$n" "$elapsed" s
  record 'check a package, resident with a heap of 512 MB' "$n" "$resident" 'MiB resident'
  rm -rf "${folder:?}/$n"
done
