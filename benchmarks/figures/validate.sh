# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# Generating and validating invented packages of 10,000, 100,000 and 1,000,000 firms with three ties each: seconds, processor seconds, memory.
# benchmarks/run validate [firms ...] measures other sizes.
build
machine
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
measured() {
  local what=$1
  shift
  /usr/bin/time -f "$what: %e s, %U s of processor, %M KiB resident" \
    java "$@" 2>&1 | grep -v ' \.\.\.$\|^now:\|^$\|/s'
}
for firms in "${@:-10000 100000 1000000}"; do
  for n in $firms; do
    measured "generate $n" -Xmx192m -XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.api.app.Main generate \
      --regions 242 --clusters 2500 --firms "$n" --ties $((3 * n)) --seed 1 --out "$folder/$n"
    measured "validate $n" -Xmx512m -XX:+UseSerialGC -cp "$class_path" eu.alpsynergy.api.app.Main validate "$folder/$n"
    rm -rf "${folder:?}/$n"
  done
done
