#!/bin/sh
# Runs the targets of the fuzzer, one after the other. What it learns stays in the directory, for the next run.
#
#   run.sh DIRECTORY SECONDS    with the programs in DIRECTORY, so many seconds for each target
set -eu
directory=$1
seconds=$2
here=$(dirname "$0")
failed=

# Long texts show nothing that short ones do not, save for chains, which need all their sections.
longest() {
  case $1 in
    load) echo 16384 ;;
    renderers) echo 1024 ;;
    documents) echo 256 ;;
    *) echo 4096 ;;
  esac
}

"$directory/write_seeds" "$directory/seeds"
for program in "$directory"/fuzz_*; do
  target=${program##*/fuzz_}
  log=$directory/$target.log
  regressions=$here/regressions/$target
  [ -d "$regressions" ] || regressions=
  mkdir -p "$directory/corpus/$target"
  if "$program" -max_total_time="$seconds" -timeout=20 -max_len="$(longest "$target")" -print_final_stats=1 \
    -artifact_prefix="$directory/found-$target-" "$directory/corpus/$target" "$directory/seeds/$target" \
    ${regressions:+"$regressions"} 2>"$log"; then
    awk -v target="$target" '
      /number_of_executed_units/ { inputs = $2 }
      /average_exec_per_sec/ { speed = $2 }
      END { printf "%s: %d inputs, %d a second\n", target, inputs, speed }' "$log"
  else
    failed="$failed $target"
    grep -v '^#[0-9]' "$log" | tail -n 60
  fi
done
[ -z "$failed" ] || {
  echo "Found something with$failed. Put the file named above in tests/fuzz/regressions/TARGET/, and mend it." >&2
  exit 1
}
