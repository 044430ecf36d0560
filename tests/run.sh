#!/bin/sh
# Installs what is missing, builds, and runs every test. Arguments go to ctest: sh tests/run.sh -R architecture
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
. "$root/tests/setup.sh"
build all

status=0
ctest --preset release --parallel "$(getconf _NPROCESSORS_ONLN)" "$@" >build/ctest.log 2>&1 || status=$?
grep -vE '^ +Start +[0-9]+:|^ *[0-9]+/[0-9]+ Test .* Passed ' build/ctest.log
exit $status
