#!/bin/sh
# Holds our SARIF against the schema of SARIF 2.1.0: the file that SARIF_SCHEMA names, else the copy in ../shared/data.
# Exit status 77 (skipped) where python3-jsonschema or the schema is not there.
set -eu
python=/usr/bin/python3
schema=${SARIF_SCHEMA:-../shared/data/sarif-schema-2.1.0.json}
if ! "$python" -c 'import jsonschema' 2>/dev/null; then
  echo "skipped: python3-jsonschema is not installed"
  exit 77
fi
if [ ! -f "$schema" ]; then
  echo "skipped: no schema of SARIF; name the file in SARIF_SCHEMA"
  exit 77
fi
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Writes the log $1 of what follows; findings and files that cannot be read are no failure here.
log() {
  name=$1
  shift
  status=0
  "$CCHC" validate --format sarif "$@" >"$scratch/$name" 2>/dev/null || status=$?
  [ "$status" != 2 ] || { echo "validate --format sarif $*: wrong use"; exit 1; }
}
log examples.sarif examples
log rules.sarif tests/rules
log english.sarif --lang en tests/rules
log clean.sarif --select bad-period examples
log unread.sarif "$scratch/không có.yaml"
set -- "$scratch"/*.sarif
"$python" -W ignore tests/formats/sarif.py "$schema" "$@"
grep -q toolExecutionNotifications "$scratch/unread.sarif"
