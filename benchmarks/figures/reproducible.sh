# shellcheck shell=bash disable=SC2154  # run by benchmarks/run
# The distribution of the current commit, built twice from nothing in two folders: the SHA-256 of both, and what differs.
machine
folder=$(mktemp -d)
commit=$(git -C "$root" rev-parse HEAD)
echo "commit $commit"
for name in one a-second-folder-with-a-longer-name; do
  mkdir -p "$folder/$name"
  git -C "$root" archive "$commit" | tar --extract --directory "$folder/$name"
  begin=$(date +%s)
  (cd "$folder/$name" && ./mvnw -q -B --no-transfer-progress -Dfast -DskipTests -Prelease package >"$folder/$name.log" 2>&1) ||
    { tail -n 30 "$folder/$name.log" >&2; exit 1; }
  archive=("$folder/$name"/api/target/alpsynergy-*.tar.gz)
  printf '%s  %s bytes  %s s  %s\n' "$(sha256sum <"${archive[0]}" | cut -c 1-64)" "$(stat -c %s "${archive[0]}")" \
    "$(($(date +%s) - begin))" "$name"
  cp "${archive[0]}" "$folder/$name.tar.gz"
  (cd "$folder/$name/api/target/distribution" && find . -type f -exec sha256sum {} + | sort -k 2 >"$folder/$name.files")
done
result=0
record 'files that differ between two clean builds' distribution "$(comm -3 "$folder/one.files" "$folder/a-second-folder-with-a-longer-name.files" | awk '{print $NF}' | sort -u | wc -l)" files
if cmp "$folder/one.tar.gz" "$folder/a-second-folder-with-a-longer-name.tar.gz"; then
  record "archives that differ between two clean builds" distribution 0 archives
  echo "the same bytes"
else
  record "archives that differ between two clean builds" distribution 1 archives
  keep_results
  diff "$folder/one.files" "$folder/a-second-folder-with-a-longer-name.files" || true
  result=1
fi
rm -rf "$folder"
exit $result
