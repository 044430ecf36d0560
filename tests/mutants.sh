#!/bin/sh
# Runs every command on documents with faults of any kind (bytes, lines, indentation, lengths, depth, encodings, values), made
# from those of the examples and of the rules' tests, under the address and undefined-behaviour sanitizers.
#   sh tests/mutants.sh [COUNT [SEED]]  default: 10000 documents, seed 1; the same seed gives the same documents
#   sh tests/mutants.sh --one NUMBER [SEED]  one of them again
# Documents that show a fault of the program stay in build/mutants/*/found. CCHC_MUTANTS names another program than that of the
# preset asan, which is built first.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/setup.sh"
cd "$root"
if [ -z "${CCHC_MUTANTS:-}" ]; then
  CCHC_MUTANTS=build/asan/tests/cchc_mutants
  say "Dựng chương trình với bộ soát lỗi bộ nhớ…" "Building the program with the sanitizers…"
  quietly cmake --preset asan
  quietly cmake --build --preset asan --target cchc_mutants
fi
if [ "${1:-}" = --one ]; then
  exec "$CCHC_MUTANTS" build/mutants/one "$2" 1 "${3:-1}"
fi
count=${1:-10000}
cores=$(nproc)
each=$(((count + cores - 1) / cores))
out=build/mutants
rm -rf "$out"
mkdir -p "$out"
say "$count tài liệu có lỗi, mọi lệnh…" "$count faulty documents, every command…"
core=0
while [ "$core" -lt "$cores" ]; do
  (
    status=0
    "$CCHC_MUTANTS" "$out/$core" "$((core * each))" "$each" "${2:-1}" >"$out/$core.log" 2>&1 || status=$?
    echo "$status" >"$out/$core.status"
  ) &
  core=$((core + 1))
done
wait
failed=0
core=0
while [ "$core" -lt "$cores" ]; do
  cat "$out/$core.log"
  status=$(cat "$out/$core.status")
  if [ "$status" -gt 1 ]; then
    number=$(cat "$out/$core/number")
    say "Chương trình dừng ở tài liệu số $number: sh tests/mutants.sh --one $number ${2:-1}" \
      "The program died at document $number: sh tests/mutants.sh --one $number ${2:-1}"
  fi
  [ "$status" -eq 0 ] || failed=1
  core=$((core + 1))
done
exit $failed
