#!/bin/sh
# The main job of keten on the examples: check, the agenda of the next meeting, a network diagram.
# docs/voorbeeld-netwerk.svg is the diagram of harderwijk-ermelo.
# Usage: examples/demo.sh KETEN OUTPUT
set -eu
keten=$1
output=$2
examples=$(dirname "$0")
mkdir -p "$output"

for chain in "$examples"/*/; do
  name=$(basename "$chain")
  # Each example says in its first comment on which day it is best looked at.
  today=$(sed -n 's/.*--vandaag \([0-9-]*\).*/\1/p' "$chain/keten.yaml" | head -n 1)
  "$keten" check "$chain" --vandaag "$today" -o "$output/$name-bevindingen.txt"
  "$keten" agenda -C "$chain" --vandaag "$today" -o "$output/$name-agenda.md"
  "$keten" netwerk -C "$chain" --vandaag "$today" -o "$output/$name-netwerk.svg"
  echo "$name ($today): $(tail -n 2 "$output/$name-bevindingen.txt" | head -n 1)"
done
echo "Look in $output: the findings, the agenda (.md) and the network (.svg) of each example."
