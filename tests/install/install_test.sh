#!/bin/sh
# Installs a build into a directory, and uses what is there: the program, its man pages and its completion.
#
# install_test.sh CMAKE BUILD
set -eu
prefix=$(mktemp -d)
trap 'rm -rf "$prefix"' EXIT

fail() {
  echo "install_test: $1" >&2
  exit 1
}

"$1" --install "$2" --prefix "$prefix" >/dev/null
[ "$(ls "$prefix")" = "bin
share" ] || fail "users get more than the program: $(ls "$prefix")"
PATH=$prefix/bin:$PATH
export PATH
keten versie -f json | grep -q '"versie": "[0-9]' || fail 'keten versie -f json tells no version'
keten check -C "$prefix/share/doc/keten/examples/minimaal" >/dev/null || fail 'keten finds errors in an example'
for file in bash-completion/completions/keten zsh/site-functions/_keten fish/vendor_completions.d/keten.fish \
  doc/keten/README.md doc/keten/docs/commandos.md; do
  [ -e "$prefix/share/$file" ] || fail "there is no share/$file"
done
bash -c "source '$prefix/share/bash-completion/completions/keten' && complete -p keten" >/dev/null ||
  fail 'bash does not complete keten'
# A page of a command, as git has them: `man keten check` and `man keten-check`.
for page in keten keten-check keten-versie; do
  [ "$(man -M "$prefix/share/man" -w $page)" = "$prefix/share/man/man1/$page.1.gz" ] || fail "man does not find $page"
done
man -M "$prefix/share/man" keten check | grep -q -e --streng || fail 'man keten check does not show the options'
