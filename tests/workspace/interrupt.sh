#!/bin/sh
# Ctrl+C in a long run: soon over, status 130, nothing printed, nothing half written.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/plans/0"
number=0
while [ "$number" -lt 100 ]; do
  number=$((number + 1))
  sed 's/: /:  /' examples/phuong-5-2025/ke-hoach.yaml >"$scratch/plans/0/$number.yaml"
done
while [ "$number" -lt 400 ]; do
  number=$((number + 1))
  cp -rl "$scratch/plans/0" "$scratch/plans/$number"
done

# Whether `cchc ARGUMENT…` on the plans, interrupted, leaves nothing behind.
interrupted() {
  # A shell lets its background jobs ignore SIGINT.
  env --default-signal=INT "$CCHC" "$@" --jobs 1 "$scratch/plans" >"$scratch/out" 2>"$scratch/err" &
  job=$!
  sleep 1
  kill -INT "$job"
  status=0
  wait "$job" || status=$?
  [ "$status" = 130 ] || { echo "$1: exit status $status, not 130"; cat "$scratch/err"; exit 1; }
  [ ! -s "$scratch/out" ] || { echo "$1: results were printed"; exit 1; }
  grep -q 'Ctrl+C' "$scratch/err" || { cat "$scratch/err"; exit 1; }
  left=$(ls "$scratch")
  [ "$left" = "err
out
plans" ] || { echo "$1: left behind: $left"; exit 1; }
}

interrupted validate --output sarif="$scratch/a.sarif" --add-baseline "$scratch/b.json"
before=$(cat "$scratch"/plans/*/1.yaml | cksum)
interrupted fmt
[ "$(cat "$scratch"/plans/*/1.yaml | cksum)" = "$before" ] || { echo "fmt: some files were laid out"; exit 1; }
[ -z "$(find "$scratch/plans" -name '*.tmp')" ] || { echo "fmt: something half done was left"; exit 1; }

interrupted validate --fix
grep -q 'đã ghi\|are written' "$scratch/err" || { echo "--fix: says that nothing was written"; cat "$scratch/err"; exit 1; }
[ -z "$(find "$scratch/plans" -name '*.tmp')" ] || { echo "--fix: something half done was left"; exit 1; }
