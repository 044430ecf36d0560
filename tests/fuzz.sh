#!/bin/sh
# Feeds the readers with what nobody would type: tests/fuzz/<target>_fuzz.cpp, built with clang's libFuzzer and sanitizers.
#   sh tests/fuzz.sh [SECONDS] [TARGET…]   builds, then runs each target so long (default: 60 seconds, all targets)
#   sh tests/fuzz.sh --build [TARGET…]     builds only
#   sh tests/fuzz.sh --run [SECONDS] [TARGET…]  runs what has been built
# What is learnt stays in build/fuzz/corpus, what fails in build/fuzz/found. Exit status 77: there is no libFuzzer here.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/setup.sh"
cd "$root"
out=build/fuzz
step=all
case ${1:-} in --build | --run) step=$1 && shift ;; esac
seconds=60
case ${1:-} in '' | *[!0-9]*) ;; *) seconds=$1 && shift ;; esac

has_libfuzzer() {
  mkdir -p "$out"
  echo 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }' >"$out/probe.cpp"
  command -v clang++-14 >/dev/null && clang++-14 -fsanitize=fuzzer,address -o "$out/probe" "$out/probe.cpp" 2>/dev/null
}

build_fuzzers() {
  if ! has_libfuzzer; then
    say "Bỏ qua: máy này chưa có libFuzzer (gói clang-14 và libclang-rt-14-dev)." \
      "Skipped: there is no libFuzzer here (packages clang-14 and libclang-rt-14-dev)."
    exit 77
  fi
  say "Dựng các chương trình thử ngẫu nhiên vào $out…" "Building the fuzzers into $out…"
  quietly cmake --preset fuzz
  # shellcheck disable=SC2046
  quietly cmake --build --preset fuzz --target $(printf '%s_fuzz ' "$@")
}

all_targets() {
  for source in tests/fuzz/*_fuzz.cpp; do
    basename "$source" _fuzz.cpp
  done
}

# Seeds of target $1: each phrase of tests/phrases/$1.txt, or of those that its line `// phrases: NAME…` names, as a file, their
# words, and signs of YAML, as a dictionary; and the files that its line `// seeds: FILE…` names.
write_seeds() {
  seeds=$out/seeds/$1
  rm -rf "$seeds"
  mkdir -p "$seeds" "$out/corpus/$1" "$out/found"
  printf '"- "\n": "\n' >"$seeds.dict" # an empty one is refused
  for name in $(sed -n 's|^// phrases: ||p' "tests/fuzz/$1_fuzz.cpp" | grep . || echo "$1"); do
    [ ! -f "tests/phrases/$name.txt" ] ||
      LC_ALL=C awk -v prefix="$seeds/$name-" -v words="$seeds.dict" -f tests/fuzz/seeds.awk "tests/phrases/$name.txt"
  done
  # shellcheck disable=SC2013
  for file in $(sed -n 's|^// seeds: ||p' "tests/fuzz/$1_fuzz.cpp"); do
    cp "$file" "$seeds/$(echo "$file" | tr / _)"
  done
}

run_target() {
  program=$out/tests/fuzz/$1_fuzz
  if [ ! -x "$program" ]; then
    say "Bỏ qua $1: chưa dựng (sh tests/fuzz.sh --build)." "Skipped $1: it is not built (sh tests/fuzz.sh --build)."
    exit 77
  fi
  write_seeds "$1"
  say "$1: $seconds giây…" "$1: $seconds seconds…"
  longest=200 # bytes: phrases are short, and short ones are tried faster
  ! grep -q '^// seeds: ' "tests/fuzz/$1_fuzz.cpp" || longest=8000
  "$program" -max_total_time="$seconds" -timeout=5 -max_len=$longest -rss_limit_mb=2048 -print_final_stats=0 -verbosity=0 \
    -dict="$out/seeds/$1.dict" -artifact_prefix="$out/found/$1-" "$out/corpus/$1" "$out/seeds/$1" >"$out/found/$1.log" 2>&1 &&
    return 0
  cat "$out/found/$1.log" >&2
  say "$1: có lỗi; đầu vào gây lỗi nằm trong $out/found" "$1: failed; the text that does it lies in $out/found"
  return 1
}

# shellcheck disable=SC2046
[ $# -gt 0 ] || set -- $(all_targets)
for target in "$@"; do
  if [ ! -f "tests/fuzz/${target}_fuzz.cpp" ]; then
    say "Không có đích $target; có: $(all_targets | tr '\n' ' ')" "There is no target $target; there are: $(all_targets | tr '\n' ' ')"
    exit 2
  fi
done
[ "$step" = --run ] || build_fuzzers "$@"
[ "$step" != --build ] || exit 0
failed=0
for target in "$@"; do
  run_target "$target" || failed=1
done
exit $failed
