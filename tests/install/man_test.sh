#!/bin/sh
# Has groff and man-db read the man pages: no warnings, and each has a name that `man -k` finds.
#
# man_test.sh FOLDER
set -eu
failed=0
for page in "$1"/*.1; do
  warnings=$(groff -K utf8 -man -T utf8 -ww -z "$page" 2>&1)
  name=$(lexgrog "$page" 2>&1) || true
  case $name in
    *": \"$(basename "$page" .1) - "*) ;;
    *) warnings="$warnings $name" ;;
  esac
  [ -z "$warnings" ] || { echo "$page: $warnings"; failed=1; }
done
exit $failed
