#!/bin/sh
# Installs what is missing, builds, and shows what cchc does with the plans of this folder.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/setup.sh"
build cchc

worst=0
# Shows a command and what it prints. Status 1, a plan with findings, is what the examples are for.
show() {
  printf '\n$ cchc %s\n' "$*"
  status=0
  build/release/cchc "$@" || status=$?
  [ "$status" -le "$worst" ] || worst=$status
}

for folder in examples/*/; do
  [ -d "$folder" ] || continue
  show validate "${folder%/}"
  show windows "${folder%/}"
done
for format in md csv; do
  show report examples/long-xuyen-2025 --period 2025-Q1 --format "$format"
done
[ "$worst" -lt 2 ] || exit "$worst"
