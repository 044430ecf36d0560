#!/bin/sh
# pre-commit runs the hooks of .pre-commit-hooks.yaml in a git repository; exit status 77 (skipped) without pre-commit.
set -eu
for program in pre-commit git; do
  command -v "$program" >/dev/null || { echo "skipped: $program is not installed"; exit 77; }
done
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir "$scratch/bin" "$scratch/hooks" "$scratch/plans" "$scratch/home"
ln -s "$CCHC" "$scratch/bin/cchc"
PATH=$scratch/bin:$PATH
HOME=$scratch/home
XDG_CACHE_HOME=$scratch/home/.cache
GIT_CONFIG_NOSYSTEM=1
export PATH HOME XDG_CACHE_HOME GIT_CONFIG_NOSYSTEM
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE 2>/dev/null || true
git config --global user.name cchc
git config --global user.email cchc@localhost
git config --global init.defaultBranch main

# pre-commit takes hooks from a repository only: one with nothing but them.
cp "$root/.pre-commit-hooks.yaml" "$scratch/hooks"
git -C "$scratch/hooks" init -q
git -C "$scratch/hooks" add -A
git -C "$scratch/hooks" commit -q -m hooks
git -C "$scratch/hooks" tag v0

cd "$scratch/plans"
git init -q
fail() {
  echo "$1"
  cat "$scratch/log"
  exit 1
}
hooks() {
  printf 'repos:\n  - repo: %s\n    rev: v0\n    hooks:\n      - id: %s\n' "$scratch/hooks" "$1" >.pre-commit-config.yaml
  git add .pre-commit-config.yaml
}
commit() { git commit -q -m "$1" >"$scratch/log" 2>&1; }

hooks cchc-validate
pre-commit install >"$scratch/log" 2>&1 || fail "pre-commit install failed"
cp "$root/examples/phuong-mau-2026/ke-hoach.yaml" "kế hoạch.yaml"
printf 'a: 1\n' >khac.yml
git add -A
commit good || fail "a good plan was refused"
grep -q 'cchc validate.*Passed' "$scratch/log" || fail "cchc-validate did not run"

sed -i 's/^years: .*/years: hai nghìn/' "kế hoạch.yaml"
git add -A
if commit bad; then fail "a plan with an error was committed"; fi
grep -q 'kế hoạch.yaml:.*lỗi\[' "$scratch/log" || fail "the finding is not shown"

# Files that are not YAML do not start the hook; the hook for all files sees what the commit does not touch.
git stash -q
echo x >ghi-chu.txt
git add -A
commit note || fail "a note was refused"
grep -q 'cchc validate.*Skipped' "$scratch/log" || fail "cchc-validate looked at a text file"
git stash pop -q
hooks cchc-validate-all
git reset -q -- "kế hoạch.yaml"
printf 'a: 2\n' >khac.yml
git add khac.yml
pre-commit run cchc-validate-all --all-files >"$scratch/log" 2>&1 && fail "cchc-validate-all missed an error"
grep -q 'kế hoạch.yaml:.*lỗi\[' "$scratch/log" || fail "cchc-validate-all does not show the finding"
