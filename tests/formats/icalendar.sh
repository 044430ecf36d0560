#!/bin/sh
# Reads calendars of `due` and `windows` with python3-icalendar; exit status 77 (skipped) where it is not installed.
set -eu
python=/usr/bin/python3
if ! "$python" -c 'import icalendar' 2>/dev/null; then
  echo "skipped: python3-icalendar is not installed"
  exit 77
fi
plan=examples/phuong-mau-2026/ke-hoach.yaml
check() {
  "$@" | "$python" -c '
import sys, icalendar
raw = sys.stdin.buffer.read()
lines = raw.split(b"\r\n")
assert lines[-1] == b"" and b"\n" not in raw.replace(b"\r\n", b""), "line ends"
for line in lines:
    assert len(line) <= 75, line
    line.decode("utf-8")
events = icalendar.Calendar.from_ical(raw).walk("VEVENT")
uids = [str(event["UID"]) for event in events]
assert uids and len(set(uids)) == len(uids), uids
for event in events:
    assert (event["DTEND"].dt - event["DTSTART"].dt).days == 1
    assert event["SUMMARY"] and event["DTSTAMP"].dt and event.walk("VALARM")
print("\n".join(sorted(str(event["SUMMARY"]) for event in events)))
'
}
summaries=$(check "$CCHC" due "$plan" --on 2026-01-15 --today 2026-01-15 --format ics)
# Escaped on the way out, whole again on the way in.
printf '%s\n' "$summaries" | grep -qx '3.1. Bồi dưỡng kỹ năng số cho cán bộ, công chức'
check "$CCHC" windows "$plan" --format ics >/dev/null
