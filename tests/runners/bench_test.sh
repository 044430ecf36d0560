#!/bin/sh
# The benchmark runs, on a corpus too small to measure anything, and its corpus is the same every time.
set -eu
cd "$(dirname "$0")/../.."
if ! command -v python3 >/dev/null; then
  echo "skipped: python3 is not installed"
  exit 0
fi
program=${CCHC:-build/release/cchc}
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

python3 tests/bench/corpus.py "$scratch/a" 250 0.1
python3 tests/bench/corpus.py "$scratch/b" 250 0.1
diff -r "$scratch/a" "$scratch/b"

"$program" validate "$scratch/a/clean" "$scratch/a/big" >"$scratch/clean.txt" || {
  echo "the clean corpus has findings:"
  cat "$scratch/clean.txt"
  exit 1
}
status=0
"$program" validate --format concise "$scratch/a/faulty" >"$scratch/faulty.txt" 2>&1 || status=$?
if [ "$status" -ne 1 ] || [ "$(cut -d: -f1 "$scratch/faulty.txt" | sort -u | wc -l)" -lt 12 ]; then
  echo "the faulty corpus is not faulty enough, or something broke:"
  cat "$scratch/faulty.txt"
  exit 1
fi
