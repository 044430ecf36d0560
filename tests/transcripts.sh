#!/bin/sh
# Runs the commands that transcripts show and compares what they print, and their exit status, with what is shown.
#   sh tests/transcripts.sh [--rewrite] [FILE…]
# FILE is a Markdown page, a *.console file or an example's validate.txt; without one, all of them.
# --rewrite, or CCHC_REWRITE_GOLDENS=1, puts what the commands print now in the place of what is shown.
# CCHC names the program (default: build/release/cchc). How to write transcripts: CONTRIBUTING.md.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
program=${CCHC:-$root/build/release/cchc}
case $program in /*) ;; *) program=$PWD/$program ;; esac
rewrite=${CCHC_REWRITE_GOLDENS:-}
if [ "${1:-}" = --rewrite ]; then
  rewrite=1
  shift
fi
[ -x "$program" ] || { echo "$program: no such program; build it with sh tests/run.sh" >&2; exit 2; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

all_transcripts() {
  cd "$root"
  find README.md docs tests/commands \( -name '*.md' -o -name '*.console' \) 2>/dev/null | sort
  for folder in examples/*/; do [ ! -d "$folder" ] || echo "${folder}validate.txt"; done
}

# Copies the examples that git tracks, as they stand on disk now, to $1; all of them where there is no git.
copy_examples() {
  mkdir "$1/examples"
  if git -C "$root" rev-parse --git-dir >/dev/null 2>&1; then
    git -C "$root" -c core.quotePath=false ls-files -- examples | tar -C "$root" -cf - -T - | tar -C "$1" -xf -
  elif [ -d "$root/examples" ]; then
    cp -R "$root/examples/." "$1/examples"
  fi
}

# Fills the folder in which the commands of transcript $1 run, and names it in $work.
prepare_work() {
  work=$scratch/$count/work
  mkdir -p "$work" "$scratch/$count/home" "$scratch/$count/bin" "$scratch/$count/steps"
  ln -s "$program" "$scratch/$count/bin/cchc"
  case $1 in
    *.md) copy_examples "$work" ;;
    *.console) [ ! -d "${1%.console}.files" ] || cp -R "${1%.console}.files/." "$work" ;;
    *) cp -R "$(dirname -- "$1")/." "$work" ;;
  esac
}

run_steps() {
  cd "$work"
  env -i PATH="$scratch/$count/bin:$PATH" HOME="$scratch/$count/home" LC_ALL=C TZ=UTC \
    GIT_CONFIG_NOSYSTEM=1 GIT_AUTHOR_NAME=cchc GIT_AUTHOR_EMAIL=cchc@localhost GIT_AUTHOR_DATE=2025-01-10T08:00:00+07:00 \
    GIT_COMMITTER_NAME=cchc GIT_COMMITTER_EMAIL=cchc@localhost GIT_COMMITTER_DATE=2025-01-10T08:00:00+07:00 \
    sh "$scratch/$count/steps/session.sh" >"$scratch/$count/shell" 2>&1 </dev/null || true
}

read_transcript() {
  LC_ALL=C awk -f "$root/tests/runners/transcripts.awk" -v steps="$scratch/$count/steps" -v markdown="$markdown" "$@"
}

check() {
  count=$((count + 1))
  case $1 in *.md) markdown=1 ;; *) markdown='' ;; esac
  if [ ! -f "$1" ]; then
    case $rewrite,$1 in
      ?*,*validate.txt) echo '$ cchc validate --format concise .' >"$1" ;;
      *) echo "$1: missing; sh tests/transcripts.sh --rewrite $1 writes an example's validate.txt" >&2; return 1 ;;
    esac
  fi
  prepare_work "$1"
  read_transcript "$1" || return 1
  [ -f "$scratch/$count/steps/session.sh" ] || { [ -n "$markdown" ] && return 0; echo "$1: shows no command" >&2; return 1; }
  (run_steps)
  read_transcript -v join=1 "$1" >"$scratch/$count/now" || { cat "$scratch/$count/shell" >&2; return 1; }
  cmp -s "$1" "$scratch/$count/now" && return 0
  if [ -n "$rewrite" ]; then
    cat "$scratch/$count/now" >"$1"
    echo "rewritten: $1"
  else
    diff -u "$1" "$scratch/$count/now" | sed '2s/.*/+++ what the program prints now/'
    return 1
  fi
}

if [ $# -eq 0 ]; then
  list=$(all_transcripts)
  cd "$root"
  IFS='
'
  # shellcheck disable=SC2086
  set -- $list
  unset IFS
fi
count=0
failed=0
for file; do
  check "$file" || failed=1
done
exit $failed
