#!/bin/sh
# Holds every rule against tests/rules/<rule>/ and docs/rules/<rule>.md.
#   sh tests/rules.sh              the catalogue and every rule
#   sh tests/rules.sh RULE…        these rules
#   sh tests/rules.sh --catalogue  no rule without code, tests and page; none of these without a rule
# CCHC names the program (default: build/release/cchc). How to write the files: CONTRIBUTING.md.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
program=${CCHC:-$root/build/release/cchc}
case $program in /*) ;; *) program=$PWD/$program ;; esac
[ -x "$program" ] || { echo "$program: no such program; build it with sh tests/run.sh" >&2; exit 2; }
cd "$root"
export LC_ALL=C

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM

failed=0
complain() {
  echo "$*"
  failed=1
}

documents() {
  find "$1" -name '.?*' -prune -o \( -name '*.yaml' -o -name '*.yml' \) -print | sed 's|^\./||' | sort
}

# Runs the rules $1 on the files that follow, concise findings into $scratch/found; false where it could not.
findings() {
  selected=$1
  shift
  status=0
  "$program" validate --select "$selected" --format concise "$@" >"$scratch/found" 2>"$scratch/notes" || status=$?
  [ "$status" -lt 2 ] || { complain "validate --select $selected $*: exit status $status"; cat "$scratch/notes"; return 1; }
}

expects_something() {
  find "$1" "$1.expected" \( -name '*.yaml' -o -name '*.yml' -o -name '*.expected' \) -type f 2>/dev/null |
    while IFS= read -r file; do
      case $file in *.expected) echo "$file" ;; *) grep -lE '# expect(-next)?: ' "$file" || true ;; esac
    done | grep -q .
}

# A case is a document, or a sub-folder of documents, in the rule's folder.
has_both_cases() {
  firing=0
  silent=0
  for case in *; do
    case $case in *.yaml | *.yml) ;; *) [ -d "$case" ] || continue ;; esac
    if expects_something "$case"; then firing=1; else silent=1; fi
  done
  [ "$firing" = 1 ] || complain "tests/rules/$1: no document in which the rule is expected to fire"
  [ "$silent" = 1 ] || complain "tests/rules/$1: no document in which the rule must stay silent"
}

check_folder() {
  cd "$root/tests/rules/$1" || { complain "tests/rules/$1: missing"; return; }
  has_both_cases "$1"
  list=$(documents .)
  sidecars=$(find . -name '*.expected' | sed 's|^\./||')
  selected=$1
  [ ! -f select ] || selected=$1,$(cat select)
  IFS='
'
  # shellcheck disable=SC2086
  if findings "$selected" $list; then
    awk -v findings="$scratch/found" -f "$root/tests/runners/expectations.awk" $list $sidecars "$scratch/found" ||
      complain "tests/rules/$1: findings are not the expected ones"
  fi
  unset IFS
  cd "$root"
}

# Each `wrong` block of the page must fire the rule, each `right` block must not; transcripts must hold.
check_page() {
  page=$root/docs/rules/$1.md
  [ -f "$page" ] || { complain "docs/rules/$1.md: missing"; return; }
  mkdir -p "$scratch/$1"
  awk -v folder="$scratch" -f "$root/tests/runners/examples.awk" "$page" >"$scratch/blocks"
  grep -q wrong "$scratch/blocks" || grep -q '^``*console' "$page" ||
    complain "docs/rules/$1.md: shows neither a \`\`\`yaml wrong block nor a transcript"
  cd "$scratch/$1"
  while read -r number verdict file; do
    mkdir -p "$(dirname "$file")"
    mv "$scratch/$number.text" "$file"
    findings "$1" "$file" || continue
    case $verdict,$(grep -c " $1]: " "$scratch/found") in
      wrong,0) complain "docs/rules/$1.md: block $number is called wrong, and the rule stays silent" ;;
      right,[1-9]*) complain "docs/rules/$1.md: block $number is called right, and the rule fires:"; cat "$scratch/found" ;;
    esac
  done <"$scratch/blocks"
  cd "$root"
  CCHC=$program sh "$root/tests/transcripts.sh" "$page" || failed=1
}

# The first two words of a row of --list-rules are code and name.
list_rules() {
  "$program" validate --list-rules | awk '$1 ~ /^CC[0-9]+$/ { print $1, $2 }'
}

check_catalogue() {
  list_rules >"$scratch/rules"
  [ -s "$scratch/rules" ] || complain "validate --list-rules names no rule"
  while read -r code name; do
    case $code in
      CC1*) ;;
      *) [ -f "src/rules/$name.cpp" ] || complain "$code $name: no src/rules/$name.cpp" ;;
    esac
    [ -d "tests/rules/$name" ] || complain "$code $name: no tests/rules/$name/"
    [ -f "docs/rules/$name.md" ] || complain "$code $name: no docs/rules/$name.md"
  done <"$scratch/rules"
  for thing in src/rules/*-*.cpp tests/rules/* docs/rules/*.md; do
    [ -e "$thing" ] || continue
    name=$(basename "$thing")
    grep -q " ${name%.*}\$" "$scratch/rules" || complain "$thing: there is no such rule"
  done
}

case ${1:-} in
  --catalogue) check_catalogue; exit $failed ;;
  '')
    check_catalogue
    # shellcheck disable=SC2046
    set -- $(awk '{ print $2 }' "$scratch/rules")
    ;;
esac
for rule; do
  check_folder "$rule"
  check_page "$rule"
done
exit $failed
