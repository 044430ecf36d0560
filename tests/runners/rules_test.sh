#!/bin/sh
# tests/rules.sh must pass what is right and notice what is not. The program here is a script that finds
# "old" on a line (rule stale-year) and nothing else.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
mkdir -p tests/runners tests/rules docs/rules src/rules
cp "$root"/tests/*.sh tests
cp "$root"/tests/runners/*.awk tests/runners
cat >cchc <<'PROGRAM'
#!/bin/sh
[ "$2" != --list-rules ] || { echo "CC101 yaml-syntax error"; echo "CC210 stale-year warning"; exit 0; }
shift 5
awk '/old/ { printf "%s:%d:%d: warning[CC210 stale-year]: old\n", FILENAME, FNR, index($0, "old"); bad = 1 }
     END { exit bad }' "$@"
PROGRAM
chmod +x cchc
CCHC=$scratch/cchc
export CCHC
unset CCHC_REWRITE_GOLDENS

failed=0
# should hold|fail WHAT ARGUMENT…
should() {
  wanted=$1
  what=$2
  shift 2
  if sh tests/rules.sh "$@" >out 2>&1; then got=hold; else got=fail; fi
  [ "$got" = "$wanted" ] || { echo "should $wanted: $what"; cat out; failed=1; }
}

rule=tests/rules/stale-year
page=docs/rules/stale-year.md
mkdir -p "$rule/folder"
block() {
  printf '```%s\n%s\n```\n' "$1" "$2"
}
fresh() {
  printf 'a: 1\nb: old # expect: stale-year\n' >"$rule/fires.yaml"
  printf 'a: new\n' >"$rule/silent.yaml"
  printf '# expect-next: stale-year@4\nb: old\n' >"$rule/folder/plan.yaml"
  printf 'b: old\nc:  old\n' >"$rule/bytes.yaml"
  printf '1 stale-year\n2:5 stale-year\n' >"$rule/bytes.yaml.expected"
  { block 'yaml wrong' 'a: old'; block 'yaml right plan/a.yaml' 'format: x'; block console '$ echo a'; } >"$page"
  sed -i 's/^\$ echo a$/&\na/' "$page"
}
fresh
should hold 'all as it is' stale-year
printf 'a: old\n' >"$rule/silent.yaml"; should fail 'a finding that is not expected' stale-year; fresh
printf 'b: 1 # expect: stale-year\n' >"$rule/fires.yaml"; should fail 'a rule that does not fire' stale-year; fresh
printf '2:4 stale-year\n1 stale-year\n' >"$rule/bytes.yaml.expected"; should fail 'another column' stale-year; fresh
printf 'b: old # expect: stale-year, bad-due\n' >"$rule/fires.yaml"; should fail 'one of two rules' stale-year; fresh
rm "$rule/silent.yaml"; should fail 'no silent document' stale-year; fresh
block 'yaml wrong' 'a: new' >"$page"; should fail 'a silent example called wrong' stale-year
{ block 'yaml wrong' 'a: old'; block 'yaml right' 'a: old'; } >"$page"; should fail 'a firing example called right' stale-year
echo text >"$page"; should fail 'a page without an example' stale-year
{ block 'yaml wrong' 'a: old'; block console '$ echo a'; } >"$page"; should fail 'a wrong transcript' stale-year; fresh
should fail 'a rule without a folder' no-slack

should fail 'yaml-syntax has no folder and no page; stale-year no code' --catalogue
for row in 'no src/rules/stale-year.cpp' 'no tests/rules/yaml-syntax/' 'no docs/rules/yaml-syntax.md'; do
  grep -q "$row" out || { echo "not complained about: $row"; failed=1; }
done
mkdir tests/rules/yaml-syntax
touch docs/rules/yaml-syntax.md src/rules/stale-year.cpp
should hold 'a complete catalogue' --catalogue
for extra in docs/rules/old-rule.md src/rules/old-rule.cpp tests/rules/old-rule; do
  touch "$extra"
  should fail "$extra without a rule" --catalogue
  rm "$extra"
done
exit $failed
