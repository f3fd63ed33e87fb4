#!/usr/bin/env bash
# Makes the password that deploy/compose.yaml gives to Neo4j and to the explorer, unless it is there already.
# Compose passes files on with their owner and mode, and the explorer runs as a user of its own: so the files can be read by
# all, and the folder around them by you alone.
set -euo pipefail
folder=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)/secrets
if [ -e "$folder/neo4j_password" ]; then
  printf 'deploy/secrets is there already; Neo4j keeps the password of its first start\n'
  exit 0
fi
mkdir -p "$folder"
chmod 700 "$folder"
password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
printf '%s\n' "$password" >"$folder/neo4j_password"
printf 'neo4j/%s\n' "$password" >"$folder/neo4j_auth"
chmod 444 "$folder/neo4j_password" "$folder/neo4j_auth"
printf 'made deploy/secrets/neo4j_password and neo4j_auth\n'
