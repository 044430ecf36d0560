#!/bin/sh
# Ctrl+C in a long run: soon over, status 130, nothing printed, nothing written.
set -eu
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$scratch/plans/0"
number=0
while [ "$number" -lt 100 ]; do
  number=$((number + 1))
  cp examples/phuong-5-2025/ke-hoach.yaml "$scratch/plans/0/$number.yaml"
done
while [ "$number" -lt 400 ]; do
  number=$((number + 1))
  cp -rl "$scratch/plans/0" "$scratch/plans/$number"
done
# A shell lets its background jobs ignore SIGINT.
env --default-signal=INT "$CCHC" validate --jobs 1 --output sarif="$scratch/a.sarif" --add-baseline "$scratch/b.json" \
  "$scratch/plans" >"$scratch/out" 2>"$scratch/err" &
job=$!
sleep 1
kill -INT "$job"
status=0
wait "$job" || status=$?
[ "$status" = 130 ] || { echo "exit status $status, not 130"; cat "$scratch/err"; exit 1; }
[ ! -s "$scratch/out" ] || { echo "results were printed"; exit 1; }
grep -q 'Ctrl+C' "$scratch/err" || { cat "$scratch/err"; exit 1; }
left=$(ls "$scratch")
[ "$left" = "err
out
plans" ] || { echo "left behind: $left"; exit 1; }
