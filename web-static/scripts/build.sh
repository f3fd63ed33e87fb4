#!/usr/bin/env bash
# Builds or checks the explorer for Maven: packages only when the lock file changed, pages only when a source did.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
mkdir -p target

installed=node_modules/.installed
if [ ! -f "$installed" ] || [ package-lock.json -nt "$installed" ] || [ package.json -nt "$installed" ]; then
  npm ci --no-audit --no-fund --loglevel=error
  touch "$installed"
fi

case "${1:-pages}" in
  pages)
    built=target/.pages
    if [ ! -f "$built" ] || [ -n "$(find src public index.html vite.config.ts "$installed" -newer "$built" -print -quit)" ]; then
      npx --no-install vite build --logLevel warn
      touch "$built"
    fi
    ;;
  check)
    npx --no-install tsc --noEmit
    npx --no-install vitest run
    ;;
esac
