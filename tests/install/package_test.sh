#!/bin/sh
# Unpacks both packages and runs keten from them in a root that holds nothing else: the portable one alone, the one for
# Debian with the libraries that its program names. `./dev package` calls it.
#
# package_test.sh FOLDER
set -eu
packages=$(cd "$1" && pwd)
examples=$(cd "$(dirname "$0")/../../examples" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
  echo "package_test: $1" >&2
  exit 1
}

# Runs a program with another root and an empty environment, as root or as a user who may have a namespace of his own.
if chroot / true 2>/dev/null; then
  in_root() { env -i "$(command -v chroot)" "$@"; }
elif unshare -r chroot / true 2>/dev/null; then
  in_root() { env -i "$(command -v unshare)" -r "$(command -v chroot)" "$@"; }
else
  echo 'package_test: no other root is permitted here, so keten runs in a directory of its own' >&2
  in_root() { root=$1 program=$2; shift 2; (cd "$root" && env -i "$root$program" "$@"); }
fi

# Uses the program on an example and leaves what it made in the root.
try_program() {
  root=$1
  program=$2
  cp -r "$examples" "$root/examples"
  mkdir "$root/tmp"  # for files that are needed for a moment
  keten() { in_root "$root" "$program" "$@"; }
  chain=examples/harderwijk-ermelo
  day='--vandaag 2023-03-01'
  keten versie | grep -q '^keten [0-9]' || fail "$program has no version"
  keten init westveen >/dev/null || fail "$program cannot begin a chain"
  keten check westveen >/dev/null || fail "$program finds errors in a new chain"
  # shellcheck disable=SC2086 # two words
  {
    keten check $chain $day >"$root/check.txt" || fail "$program finds errors in an example"
    for file in agenda.html agenda.ics verslag.md rapport.html acties.csv acties.xlsx kaart.xlsx netwerk.dot; do
      keten "${file%.*}" -C $chain $day -o $file 2>"$root/said" || fail "$program makes no $file: $(cat "$root/said")"
    done
    status=0
    keten agenda -C $chain $day -o agenda.docx 2>"$root/said" || status=$?
    [ $status = 2 ] && grep -q 'pandoc' "$root/said" || fail "$program does not say that pandoc is missing"
  }
}

archive=$(find "$packages" -maxdepth 1 -name 'keten-*-linux-x86_64.tar.gz')
deb=$(find "$packages" -maxdepth 1 -name 'keten_*_amd64.deb')
[ -e "$archive" ] && [ -e "$deb" ] || fail "want one tarball and one .deb in $packages"

mkdir "$work/portable" "$work/debian"
tar -xzf "$archive" -C "$work/portable"
program=$(find "$work/portable" -type f -name keten -perm -u+x)  # as our templates for CI look for it
if ldd "$program" >/dev/null 2>&1 && ! ldd "$program" | grep -q 'statically linked'; then
  fail 'the portable program wants libraries'
fi
try_program "$work/portable" "${program#"$work/portable"}"

dpkg-deb -x "$deb" "$work/debian"
ldd "$work/debian/usr/bin/keten" | grep -o '/[^ ]*' | while read -r library; do
  mkdir -p "$work/debian$(dirname "$library")"
  cp "$library" "$work/debian$library"
done
try_program "$work/debian" /usr/bin/keten

for made in check.txt agenda.html agenda.ics verslag.md rapport.html acties.csv acties.xlsx kaart.xlsx netwerk.dot; do
  cmp "$work/portable/$made" "$work/debian/$made" || fail "the two programs differ in $made"
done
for part in bash-completion/completions/keten zsh/vendor-completions/_keten fish/vendor_completions.d/keten.fish \
  man/man1/keten.1.gz man/man1/keten-check.1.gz doc/keten/docs/commandos.md doc/keten/copyright; do
  [ -e "$work/debian/usr/share/$part" ] || fail "the .deb has no $part"
done
[ -n "$(find "$work/portable" -path '*/share/man/man1/keten.1.gz')" ] || fail 'the tarball has no man pages'
dpkg-deb -f "$deb" Depends | grep -q libical3 || fail 'the .deb does not depend on libical3'
for package in git graphviz pandoc; do
  dpkg-deb -f "$deb" Recommends | grep -q "$package" || fail "the .deb does not recommend $package"
done
if command -v lintian >/dev/null; then
  lintian --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs "$deb"
fi
echo "Both packages work: $(du -k "$deb" | cut -f1) kB for Debian, $(du -k "$archive" | cut -f1) kB for any Linux"
