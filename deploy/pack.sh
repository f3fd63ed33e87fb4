#!/usr/bin/env bash
# Packs the distribution: deploy/pack.sh VERSION TIMESTAMP, called by './mvnw -Prelease clean package' when everything is built.
# The same sources give the same bytes: sorted names, one owner, one time, fixed permissions, no name or time in gzip's header.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
version=$1
timestamp=$2
export LC_ALL=C
umask 022

tar --version 2>/dev/null | grep -q 'GNU tar' || {
  echo "deploy/pack.sh: the distribution is packed with GNU tar; build it on Linux, or put GNU tar first in PATH" >&2
  exit 1
}

name="alpsynergy-$version"
work="$root/api/target/distribution"
tree="$work/$name"
rm -rf "$work"
mkdir -p "$tree/neo4j-server" "$tree/licences"

cp alpsynergy LICENSE NOTICE README.md CHANGELOG.md "$tree/"
cp -r api/target/dist/lib "$tree/lib"
cp -r neo4j-local/target/neo4j-server/lib "$tree/neo4j-server/lib"
mkdir -p "$tree/dataset" "$tree/docs" "$tree/deploy"
git_files() { find "$1" -type f ! -name '.*' -print; }
for folder in dataset docs; do
  git_files "$folder" | while read -r file; do
    mkdir -p "$tree/$(dirname "$file")"
    cp "$file" "$tree/$file"
  done
done
cp deploy/alpsynergy.service deploy/ready "$tree/deploy/"

# Bills of materials: of the explorer's jars, of its pages, and of the Neo4j server, which is a program of its own.
cp api/target/bom.json "$tree/licences/explorer.cdx.json"
cp neo4j-local/target/neo4j-server/bom.json "$tree/licences/neo4j-server.cdx.json"
(cd web-static && npm sbom --sbom-format cyclonedx --sbom-type application --omit dev) |
  node deploy/bom.mjs steady >"$tree/licences/pages.cdx.json"
node deploy/bom.mjs list "explorer=$tree/licences/explorer.cdx.json" "pages of the explorer=$tree/licences/pages.cdx.json" \
  "Neo4j server=$tree/licences/neo4j-server.cdx.json" >"$tree/licences/THIRD-PARTY.txt"
cp neo4j-local/NOTICE "$tree/neo4j-server/NOTICE"
for text in LICENSE.txt LICENSES.txt NOTICE.txt; do
  unzip -p "$tree"/neo4j-server/lib/neo4j-5*.jar "META-INF/$text" >"$tree/neo4j-server/NEO4J-$text"
done

find "$tree" -type d -exec chmod 755 {} +
find "$tree" -type f -exec chmod 644 {} +
chmod 755 "$tree/alpsynergy" "$tree/deploy/ready"
archive="$root/api/target/$name.tar.gz"
tar --create --format=gnu --sort=name --owner=0 --group=0 --numeric-owner --mtime="$timestamp" --directory "$work" "$name" |
  gzip -n -6 >"$archive"
(cd "$(dirname "$archive")" && sha256sum "$name.tar.gz" | tee "$name.tar.gz.sha256")
