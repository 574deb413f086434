#!/bin/sh
# Installs what a program needs that links the library, builds one outside of this tree, and has it check a chain.
#
# consumer_test.sh CMAKE BUILD COMPILER
set -eu
source=$(cd "$(dirname "$0")/consumer" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

quietly() {
  "$@" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
}

quietly "$1" --install "$2" --component dev --prefix "$work/installed"
quietly "$1" -S "$source" -B "$work/build" -G Ninja "-DCMAKE_PREFIX_PATH=$work/installed" "-DCMAKE_CXX_COMPILER=$3"
quietly "$1" --build "$work/build"

mkdir "$work/chain"
cat >"$work/chain/keten.yaml" <<'TEXT'
keten:
  naam: Keten in aanbouw
  fase: voorbereiden
partijen:
  huisarts:
    naam: Huisarts
    betroken: ketenpartij
acties:
  bellen:
    actie: Bellen
    eigenaar: huisart
TEXT
"$work/build/consumer" "$work/chain" >"$work/found"
diff - "$work/found" <<'TEXT'
keten.yaml:1:1: Niemand heeft de rol Ketenregisseur [rol-onbelegd]
keten.yaml:1:1: Er is geen ketenpartij van de soort Gemeente [verplichte-partij-ontbreekt]
keten.yaml:7:5: De sleutel `betroken` bestaat niet bij een partij [sleutel-onbekend]
keten.yaml:11:15: Er is geen partij of persoon `huisart` [verwijzing-onbekend]
TEXT
