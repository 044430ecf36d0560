#!/bin/sh
# A full disk, a folder that may not be written to or read, an unreadable file: what a transcript cannot set up everywhere.
# CCHC names the program (default: build/release/cchc). Exit status 77: neither a small disk nor another user could be had here.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
program=${CCHC:-$root/build/release/cchc}
scratch=$(mktemp -d)
mounted=
trap '[ -z "$mounted" ] || umount "$scratch/disk"; rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM
chmod 755 "$scratch"
cp "$program" "$scratch/cchc"
cd "$scratch"
unset LC_ALL LC_MESSAGES LANG CCHC_LANG
failed=0
tried=0

# expect STATUS TEXT COMMAND…: in both languages, TEXT being `vi|en` of which a part stands on standard error.
expect() {
  status=$1
  vi=${2%%|*}
  en=${2##*|}
  shift 2
  for language in vi en; do
    tried=$((tried + 1))
    actual=0
    CCHC_LANG=$language timeout 20 "$@" 2>err || actual=$?
    [ "$language" = vi ] && text=$vi || text=$en
    if [ "$actual" -ne "$status" ] || ! grep -qF "$text" err; then
      echo "$*: status $actual, not $status, or without \"$text\":" >&2
      cat err >&2
      failed=1
    fi
  done
}

# unchanged FILE…: nothing but these lies in their folder, each as it was.
unchanged() {
  folder=$(dirname "$1")
  printf '%s\n' "$@" | sort >should
  find "$folder" -type f | sort >is
  for file in "$@"; do cmp -s "$file" kept || { echo "$file has changed" >&2; failed=1; }; done
  cmp -s should is || { echo "another file lies in $folder:" >&2; cat is >&2; failed=1; }
}

printf 'format: cchc-plan/1\ntitle: Kế hoạch năm 2025\nyears: 2025\n' >ke-hoach.yaml

if [ -c /dev/full ]; then
  lost='không ghi được kết quả|could not be written out'
  for words in '--help' '--version' 'init' 'schema plan' 'windows --closes-before-day 10' 'report ke-hoach.yaml' \
    'validate --format json ke-hoach.yaml' 'explain stale-year' 'completion bash'; do
    # shellcheck disable=SC2016
    expect 3 "$lost" sh -c './cchc $0 >/dev/full' "$words"
  done
  mknod full c 1 7 2>/dev/null || ln -s /dev/full full
  expect 3 'không ghi được "full"|"full" cannot be written' ./cchc report ke-hoach.yaml --format md -o full
  [ -c full ] || { echo "the device has been replaced by a file" >&2; failed=1; }
fi

mkdir disk
if mount -t tmpfs -o size=64k none disk 2>/dev/null; then
  mounted=1
  printf 'cũ\n' | tee disk/bao-cao.md >kept
  head -c 70000 /dev/zero >disk/day 2>/dev/null || true
  expect 3 'không ghi được "disk/bao-cao.md"|"disk/bao-cao.md" cannot be written' ./cchc report ke-hoach.yaml -o disk/bao-cao.md
  expect 3 'không ghi được "disk/moi.yaml"|"disk/moi.yaml" cannot be written' ./cchc init -o disk/moi.yaml
  rm disk/day
  unchanged disk/bao-cao.md
  mount -o remount,ro disk
  expect 3 'không ghi được "disk/bao-cao.md"|"disk/bao-cao.md" cannot be written' ./cchc report ke-hoach.yaml -o disk/bao-cao.md
  unchanged disk/bao-cao.md
fi

# As somebody who may not: root may everything.
nobody=
if [ "$(id -u)" -eq 0 ]; then
  nobody='setpriv --reuid=65534 --regid=65534 --clear-groups'
fi
# shellcheck disable=SC2086
if $nobody ./cchc --version >/dev/null 2>&1; then
  mkdir -p nha/kin cam
  cp ke-hoach.yaml nha/ke-hoach.yaml
  cp ke-hoach.yaml nha/kin-dao.yaml
  chmod 000 nha/kin nha/kin-dao.yaml
  chmod 555 cam
  expect 3 'không đọc được "nha/kin"|"nha/kin" cannot be read' $nobody ./cchc validate nha
  expect 3 'không đọc được "nha/kin-dao.yaml"|"nha/kin-dao.yaml" cannot be read' $nobody ./cchc validate nha
  expect 3 'không đọc được "nha/kin-dao.yaml"|"nha/kin-dao.yaml" cannot be read' $nobody ./cchc windows nha/kin-dao.yaml
  expect 3 'không ghi được "cam/moi.yaml"|"cam/moi.yaml" cannot be written' $nobody ./cchc init -o cam/moi.yaml
  expect 3 'không ghi được "khong/co.yaml"|"khong/co.yaml" cannot be written' $nobody ./cchc init -o khong/co.yaml
  chmod 755 nha/kin
fi

[ "$tried" -gt 0 ] || exit 77
exit $failed
