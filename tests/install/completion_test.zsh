# Sources the completion scripts in the real shells, and presses the tab key in them. bash and zsh run on a terminal of
# their own, which zsh's zpty makes; fish answers by itself.
#
# zsh completion_test.zsh KETEN
zmodload zsh/zpty
export TERM=dumb LC_ALL=C.UTF-8
keten=$1
scripts=$(mktemp -d)
trap 'rm -rf $scripts' EXIT
mkdir $scripts/empty $scripts/here $scripts/here/een-map "$scripts/here/twee mappen"
touch $scripts/here/een-bestand
git -C $scripts/here init -q && git -C $scripts/here -c user.name=x -c user.email=x@voorbeeld.example commit -q \
  --allow-empty -m x && git -C $scripts/here tag startbijeenkomst || exit 1
failures=0

# Starts a shell on a terminal and waits until it is ready.
start() {
  local shell=$1 ready
  zpty $shell "$2"
  zpty -w $shell "stty cols 250; cd $scripts/here; PS1= PROMPT= RPROMPT="
  zpty -w $shell "$3"
  zpty -w $shell "echo start'ed'"
  zpty -r $shell ready '*started*'
}

# What the terminal shows after typing the line and a tab. The line becomes an argument of echo, so that it does nothing.
typed() {
  local shell=$1 shown
  zpty -w -n $shell "$2"$'\t\x01echo "\x05"end\n'
  zpty -r $shell shown $'*[^"]end\r\n*'
  print -r -- $shown
}

# Whether the shell offers the words after `+`, and not those after `-`.
expect() {
  local shell=$1 line=$2 shown word
  shift 2
  if [[ $shell == fish ]]; then
    shown=$(cd $scripts/here; HOME=$scripts/empty XDG_CONFIG_HOME= fish -c "source $scripts/fish; complete -C '$line'")
  else
    shown=$(typed $shell $line)
  fi
  for word; do
    if [[ $word == +* && $shown != *${word#+}* || $word == -* && $shown == *${word#-}* ]]; then
      print -r -- "$shell: '$line' and a tab: $word is not so; it shows:" $shown
      (( failures++ ))
    fi
  done
}

for shell in bash zsh fish; do
  $keten aanvulling $shell -o $scripts/$shell || exit 1
done
bash -n $scripts/bash && zsh -n $scripts/zsh && fish -n $scripts/fish || exit 1

start bash 'bash --norc --noprofile -i' "source $scripts/bash; bind 'set show-all-if-ambiguous on'; \
  bind 'set page-completions off'; bind 'set completion-query-items 0'; bind 'set bell-style none'"
start zsh 'zsh -f -i' "autoload -Uz compinit; compinit -u -D; source $scripts/zsh; bindkey -e; LISTMAX=1000; unsetopt list_ambiguous"

for shell in bash zsh fish; do
  expect $shell 'keten ch' +check -agenda
  expect $shell 'keten expl' +explain
  expect $shell 'keten check --s' +--streng +--sinds -bouwsteen
  expect $shell 'keten check -f ' +sarif +junit -docx -een-bestand
  expect $shell 'keten check --formaat=j' +junit +json
  expect $shell 'keten minutes --vo' +--volgende
  expect $shell 'keten acties --per b' +bouwsteen +bijeenkomst -partij
  expect $shell 'keten check --regel rol-onbel' +rol-onbelegd
  expect $shell 'keten uitleg rol-onbel' +rol-onbelegd
  expect $shell 'keten invullijst chec' +checklist
  expect $shell 'keten agenda -o een' +een-bestand
  expect $shell 'keten agenda -C een' +een-map -een-bestand
  expect $shell 'keten check een' +een-map -een-bestand
  expect $shell 'keten acties --partij een' -een-map
  expect $shell 'keten check twee\ ' +mappen
  expect $shell 'keten netwerk --bouwsteen=prev' +preventie
  expect $shell 'keten rapport --revisie start' +startbijeenkomst
  expect $shell 'keten delen -o een' +een-map -een-bestand
  expect $shell 'keten verschil --s' -een-map
done
expect zsh 'keten check --s' '+Laat ook waarschuwingen meetellen'
expect fish 'keten check --s' '+Laat ook waarschuwingen meetellen'
expect fish 'keten ch' '+Controleer de keten'

# compinit finds the script by its name, without anyone sourcing it.
mkdir $scripts/functions
cp $scripts/zsh $scripts/functions/_keten
zpty -d zsh
start zsh 'zsh -f -i' "fpath+=$scripts/functions; autoload -Uz compinit; compinit -u -D; bindkey -e; LISTMAX=1000; unsetopt list_ambiguous"
expect zsh 'keten check --s' +--streng +--sinds

(( failures == 0 ))
