#!/bin/sh
# Lets the fuzzer search in one target, with the programs and the seeds in DIRECTORY, and says how much it tried.
#
#   run.sh DIRECTORY TARGET            for some ten seconds, with the same inputs each time: that asks for addresses
#                                      that stay the same, and for no looking at the clock or at what is compared
#   run.sh DIRECTORY TARGET SECONDS    so long, and the next time it goes on with what it learned
set -eu
directory=$1
target=$2
seconds=${3:-}
seeds=$directory/seeds/$target
regressions=$(dirname "$0")/regressions/$target
[ -d "$regressions" ] || regressions=
log=$directory/$target.log

# Long texts show nothing that short ones do not, save for chains, which need all their sections.
case $target in
  yaml) longest=4096 inputs=20000 ;;
  load) longest=16384 inputs=400 ;;
  mustache) longest=4096 inputs=8000 ;;
  renderers) longest=1024 inputs=300 ;;
  documents) longest=256 inputs=30 ;;
esac

addresses=
if [ -n "$seconds" ]; then
  corpus=$directory/corpus/$target
  set -- "-max_total_time=$seconds"
else
  corpus=$directory/tried/$target
  rm -rf "$corpus"
  set -- -seed=1 "-runs=$inputs" -reload=0 -use_cmp=0
  if setarch -R true 2>/dev/null; then addresses="setarch -R"; fi  # not everywhere permitted
fi
mkdir -p "$corpus"
# shellcheck disable=SC2086 # two words, or none
if $addresses "$directory/fuzz_$target" "$@" -timeout=20 -max_len=$longest -print_final_stats=1 \
  -artifact_prefix="$directory/found-$target-" "$corpus" "$seeds" ${regressions:+"$regressions"} 2>"$log"; then
  awk -v target="$target" '
    /number_of_executed_units/ { inputs = $2 }
    /average_exec_per_sec/ { speed = $2 }
    END { printf "%s: %d inputs, %d a second\n", target, inputs, speed }' "$log"
else
  grep -v '^#[0-9]' "$log" | tail -n 60
  echo "Found something. Put the file named above in tests/fuzz/regressions/$target/, and mend it." >&2
  exit 1
fi
