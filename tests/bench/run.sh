#!/bin/sh
# The benchmark: sh tests/bench/run.sh [ROUNDS] [PLANS] [BIG_MEGABYTES]
# Builds, writes the corpora into build/bench, runs all commands in turn and prints medians and ratios as Markdown.
# CCHC, CCHC_STATIC name programs that are built already; NODE_PATH holds js-yaml and ajv.
set -eu
rounds=${1:-5} plans=${2:-3321} big=${3:-50}
cd "$(dirname "$0")/../.."
tools=build/bench corpus=build/bench/corpus-$plans-$big
mkdir -p "$tools"

if [ -z "${CCHC-}" ]; then
  cmake --preset release >&2 && cmake --build --preset release --target cchc >&2
  CCHC=build/release/cchc
fi
if [ -z "${CCHC_STATIC-}" ] && [ -z "${CCHC_NO_STATIC-}" ]; then
  cmake --preset release-static >&2 && cmake --build --preset release-static --target cchc >&2
  CCHC_STATIC=build/release-static/cchc
fi
CCHC_STATIC=${CCHC_STATIC-}

# Copied as if installed: what a linker has just written lies in memory in single pages, which start more slowly.
compiler=${CXX:-c++}
"$compiler" -O2 -static -o "$tools/empty-linked" tests/bench/empty.cpp
cp "$tools/empty-linked" "$tools/empty"
if [ -n "$CCHC_STATIC" ]; then
  cp "$CCHC_STATIC" "$tools/cchc-static"
  CCHC_STATIC=$tools/cchc-static
fi
export CCHC CCHC_STATIC

"$compiler" -O2 -o "$tools/floor" tests/bench/floor.cpp
"$compiler" -O2 -o "$tools/null_events" tests/bench/null_events.cpp -lyaml-cpp

if [ ! -e "$corpus/complete" ]; then
  rm -rf "$corpus"
  python3 tests/bench/corpus.py "$corpus" "$plans" "$big"
  touch "$corpus/complete"
fi
python3 tests/bench/measure.py "$corpus" "$tools" schemas examples/long-an-2023/ke-hoach.yaml "$rounds"
