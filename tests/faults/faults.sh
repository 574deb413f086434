#!/bin/sh
# Runs keten while something around it is wrong: faults.sh KETEN SOURCES FAULT. Each fault_… below is one test, and runs in
# a directory of its own that holds a chain in `keten`. Status 77: this machine cannot have the fault.
# shellcheck disable=SC2016,SC3045 # Dutch with backquotes, and scripts for another shell; dash and bash know ulimit -v
set -eu
keten=$1
example=$2/examples/midden-drenthe
fault=$3

workshop=$(mktemp -d)
trap 'rm -rf "$workshop"' EXIT
cp -r "$example" "$workshop/keten"
cd "$workshop"
export PATH="$workshop/programs:$PATH"
export SOURCE_DATE_EPOCH=1717200000  # 1 June 2024
unset NO_COLOR GITHUB_ACTIONS

die() {
  echo "$fault: $*" >&2
  [ ! -s err ] || sed 's/^/standard error: /' err >&2
  exit 1
}

# Runs a command, no longer than half a minute, into the files out and err. Its status has to be the first argument.
expect() {
  wanted=$1
  shift
  status=0
  timeout 30 "$@" >out 2>err || status=$?
  [ $status = "$wanted" ] || die "status $status, not $wanted: $*"
  is_no_bug
}

is_no_bug() {
  ! grep -q 'keten zelf\|Sanitizer\|runtime error' err || die 'a bug'
}

# What standard error has to say.
says() {
  grep -qF -- "$1" err || die "standard error does not say: $1"
}

says_nothing() {
  [ ! -s err ] || die 'standard error is not empty'
}

# The directory holds these files and no others, in the order of ls.
# shellcheck disable=SC2116,SC2086 # one line
holds() {
  found=$(ls -A "$1")
  shift
  [ "$(echo $found)" = "$*" ] || die "there are other files: $found"
}

# From now on the program of this name does what standard input says.
program() {
  mkdir -p programs
  { echo '#!/bin/sh'; cat; } >"programs/$1"
  chmod +x "programs/$1"
}

can_mount() {
  unshare -rm true 2>/dev/null || exit 77
}

# --- Writing

fault_full_output() {
  [ -e /dev/full ] || exit 77
  status=0
  "$keten" agenda -C keten >/dev/full 2>err || status=$?
  [ $status = 2 ] || die "status $status"
  says 'De uitvoer is niet te schrijven.'
}

fault_full_disk() {
  can_mount
  mkdir disk
  # One page, which the old file takes.
  expect 2 unshare -rm sh -c '
    mount -t tmpfs -o size=4k none disk
    echo oud >disk/rapport.md
    status=0
    "$0" rapport -C keten -o disk/rapport.md || status=$?
    cat disk/rapport.md
    ls -A disk
    exit $status' "$keten"
  says 'de schijf is vol.'
  [ "$(cat out)" = "oud
rapport.md" ] || die "$(cat out)"
}

fault_full_disk_for_a_new_chain() {
  can_mount
  mkdir disk
  expect 2 unshare -rm sh -c '
    mount -t tmpfs -o size=16k none disk
    status=0
    "$0" init disk/nieuw || status=$?
    ls -A disk
    exit $status' "$keten"
  says 'de schijf is vol.'
  [ ! -s out ] || die "$(cat out)"
}

fault_full_disk_for_temporary_files() {
  can_mount
  mkdir disk
  for format in docx xlsx; do
    command=rapport
    [ $format = docx ] || command=acties
    expect 2 unshare -rm sh -c '
      mount -t tmpfs -o size=4k none disk
      status=0
      TMPDIR=disk "$0" "$1" -C keten -f "$2" || status=$?
      ls -A disk
      exit $status' "$keten" $command $format
    says 'Keten kan geen tijdelijke bestanden maken in `disk`.'
    [ ! -s out ] || die "$(cat out)"
  done
}

fault_file_too_large() {
  mkdir uit
  echo oud >uit/rapport.md
  expect 2 sh -c 'ulimit -f 1; exec "$0" rapport -C keten -o uit/rapport.md' "$keten"
  says '`uit/rapport.md` is niet te schrijven: het bestand wordt te groot.'
  says 'Er is niets veranderd.'
  [ "$(cat uit/rapport.md)" = oud ] || die 'the old file has changed'
  holds uit rapport.md
}

fault_unwritable_directory() {
  can_mount
  mkdir uit
  expect 2 unshare -rm sh -c 'mount --bind uit uit; mount -o remount,bind,ro uit; exec "$0" agenda -C keten -o uit/agenda.md' \
    "$keten"
  says '`uit/agenda.md` is niet te schrijven: u mag daar niet schrijven.'
  holds uit
}

fault_no_place_for_files() {
  [ -d /proc/self ] || exit 77
  expect 2 "$keten" agenda -C keten -o /proc/agenda.md
  says 'u mag daar niet schrijven.'
  expect 2 "$keten" agenda -C keten -o nergens/agenda.md
  says 'de map bestaat niet.'
  expect 2 "$keten" agenda -C keten -o keten
  says 'dat is een map.'
  expect 2 "$keten" agenda -C keten -o "$(printf %0300d 0).md"
  says 'de naam is te lang.'
  ln -s b a
  ln -s a b
  expect 2 "$keten" agenda -C keten -o a
  says 'dat is een koppeling die naar zichzelf wijst.'
}

# A name that just fits, and what a program of the same number left behind when it was killed.
fault_long_name() {
  mkdir uit
  name=$(printf %0251d 0).txt
  expect 0 "$keten" agenda -C keten -f md -o "uit/$name"
  holds uit "$name"
  expect 0 sh -c ': >"uit/.keten-$$-0.tmp"; exec "$0" agenda -C keten -o uit/agenda.md' "$keten"
  [ -s uit/agenda.md ] || die 'not written'
}

# --- Streams

fault_closed_pipe() {
  for how in default ignored; do
    { [ $how = default ] || trap '' PIPE
      status=0
      "$keten" schema 2>err || status=$?
      echo $status >status
    } | head -n 1 >out
    [ "$(cat status)" = 141 ] || die "status $(cat status), SIGPIPE $how"
    [ "$(wc -l <out)" = 1 ] || die 'not one line'
    says_nothing
  done
}

fault_closed_streams() {
  mkdir uit
  expect 0 "$keten" agenda -C keten
  mv out agenda.md
  status=0
  "$keten" agenda -C keten >&- 2>err || status=$?
  [ $status = 2 ] || die "status $status without standard output"
  says 'De uitvoer is niet te schrijven.'
  for closed in '>&-' '2>&-' '<&-' '<&- >&- 2>&-'; do
    expect 0 sh -c "exec \"\$0\" agenda -C keten -o uit/agenda.md $closed" "$keten"
    cmp agenda.md uit/agenda.md || die "another file with $closed"
  done
  expect 2 sh -c 'exec "$0" agenda -C nergens -o uit/agenda.md 2>&-' "$keten"
  cmp agenda.md uit/agenda.md || die 'the complaint went into the file'
  holds uit agenda.md
}

# --- Reading

fault_vanished_directory() {
  mkdir weg
  expect 2 sh -c 'cd weg; rmdir ../weg; exec "$0" check' "$keten"
  says 'De map waarin u staat is er niet meer.'
}

# Files that come, go and change all the time, as do directories.
fault_changing_files() {
  ( trap 'exit 0' TERM
    while [ ! -e stop ]; do
      rm -rf keten/partijen keten/bouwstenen
      cp -r "$example/partijen" keten
      mkdir keten/bouwstenen
      cp "$example"/bouwstenen/1* keten/bouwstenen
      head -c 300 "$example/personen.yaml" >keten/personen.yaml
      cp "$example/personen.yaml" keten
    done ) &
  writer=$!
  i=0
  while [ $i -lt 25 ]; do
    i=$((i + 1))
    status=0
    timeout 30 "$keten" check keten -f json >out 2>err || status=$?
    case $status in 0 | 1 | 2) ;; *) kill $writer; die "status $status" ;; esac
    [ $status = 2 ] || grep -q '^}' out || { kill $writer; die 'half a report'; }
    is_no_bug
  done
  : >stop
  wait $writer
}

fault_unreadable_directory() {
  mkdir -p verzameling/een verzameling/twee
  cp -r keten verzameling/een
  chmod 0 verzameling/twee
  if ls verzameling/twee >/dev/null 2>&1; then  # root may read anything, but not without its rights
    command -v setpriv >/dev/null && chmod -R a+rX . || exit 77
    chmod 0 verzameling/twee
    without='setpriv --reuid=65534 --regid=65534 --clear-groups --'
    $without test -x "$keten" || exit 77
  fi
  # shellcheck disable=SC2086 # one word an argument
  expect 2 ${without-} "$keten" check verzameling
  says 'verzameling/twee` is niet te lezen.'
  mv verzameling/twee keten/twee
  # shellcheck disable=SC2086
  expect 1 ${without-} "$keten" check keten
  grep -qF 'Deze map is niet te lezen: u hebt er geen toestemming voor' out || die "$(cat out)"
  chmod 700 keten/twee
}

fault_links_in_a_circle() {
  expect 0 "$keten" check keten
  mv out before
  ln -s . keten/lus
  ln -s een.yaml keten/twee.yaml
  ln -s twee.yaml keten/een.yaml
  expect 0 "$keten" check keten
  cmp before out || die 'links change what is found'
  mkdir verzameling
  ln -s .. verzameling/boven
  expect 2 "$keten" check verzameling
  says 'In `verzameling` is geen keten'
  rm keten/keten.yaml
  ln -s keten.yaml keten/keten.yaml
  expect 1 "$keten" check keten
  grep -qF 'Dit bestand is niet te lezen: keten volgt geen koppelingen (symlinks)' out || die "$(cat out)"
}

fault_no_ordinary_files() {
  mkfifo keten/pijp.yaml
  mkdir keten/map.yaml
  mknod keten/nul.yaml c 1 5 2>/dev/null || mkfifo keten/nul.yaml  # /dev/zero, which only root can make
  expect 1 "$keten" check keten
  [ "$(grep -c 'Dit is geen gewoon bestand' out)" = 2 ] || die "$(cat out)"
  rm -r keten/pijp.yaml keten/nul.yaml keten/map.yaml
  mkdir -p keten/sjablonen
  mkfifo keten/sjablonen/agenda.md.mustache
  expect 2 "$keten" agenda -C keten
  says 'keten/sjablonen/agenda.md.mustache` is niet te lezen.'
  rm keten/keten.yaml
  mkfifo keten/keten.yaml
  expect 1 "$keten" agenda -C keten
  says 'Deze keten is niet goed genoeg te lezen om dit te maken.'
}

# --- Other programs

fault_missing_programs() {
  expect 2 env PATH=/nergens "$keten" netwerk -C keten -f svg
  says 'het programma dot van Graphviz nodig, en dat is er niet.'
  expect 0 env PATH=/nergens "$keten" rapport -C keten -f html
  says 'De tekening van het netwerk ontbreekt daarom in dit rapport.'
  expect 0 env PATH=/nergens "$keten" verschil "$example/../harderwijk-ermelo" keten -f html
  says 'De tekening van het netwerk ontbreekt daarom.'
  expect 2 env PATH=/nergens "$keten" rapport -C keten -f docx
  says 'het programma pandoc nodig, en dat is er niet.'
  expect 2 env PATH=/nergens "$keten" check keten --sinds HEAD
  says 'Het programma `git` is er niet.'
  program dot <<'TEXT'
TEXT
  printf 'geen programma' >programs/dot
  expect 2 env PATH="$workshop/programs" "$keten" netwerk -C keten -f svg
  says 'het programma dot van Graphviz nodig, en dat is er niet.'
}

fault_failing_programs() {
  for name in dot pandoc git; do
    program $name <<'TEXT'
echo 'gaat niet' >&2
echo 'en dit ook niet' >&2
exit 3
TEXT
  done
  expect 2 "$keten" netwerk -C keten -o netwerk.svg
  says 'Het programma dot kon geen `svg` maken.'
  says 'Het zegt: gaat niet; en dit ook niet'
  expect 2 "$keten" rapport -C keten -o rapport.docx
  says 'Het programma pandoc kon geen `docx` maken.'
  says 'Het zegt: gaat niet; en dit ook niet'
  expect 2 "$keten" check keten --sinds HEAD
  says 'staat niet in git.'
  holds . err keten out programs
}

fault_silent_programs() {
  for name in dot pandoc git; do
    program $name <<'TEXT'
exec <&-
TEXT
  done
  expect 2 "$keten" netwerk -C keten -o netwerk.png
  says 'Het zegt er niet bij waarom.'
  expect 2 "$keten" rapport -C keten -o rapport.odt
  says 'Het zegt er niet bij waarom.'
  expect 2 "$keten" check keten --sinds HEAD
  holds . err keten out programs
}

# 100 MB of errors, and of output that is no document.
fault_talkative_programs() {
  for name in dot pandoc; do
    program $name <<'TEXT'
head -c 100000000 /dev/zero | tr '\0' 'x' >&2
head -c 100000000 /dev/zero | tr '\0' 'x'
exit 1
TEXT
  done
  expect 2 "$keten" rapport -C keten -o rapport.docx
  [ "$(wc -c <err)" -lt 10000 ] || die 'all of it is shown'
  expect 2 "$keten" netwerk -C keten -o netwerk.svg
}

# --- Stopping

# Whether a process is gone, or will be in a moment. One that has ended may wait long for who inherits it.
is_gone() {
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    if ! kill -0 "$1" 2>/dev/null || grep -q '^State:.Z' "/proc/$1/status" 2>/dev/null; then return 0; fi
    sleep 0.1
  done
  return 1
}

# Stops keten with a signal when a program that it runs has started; all has to be gone long before that would end.
stop_while_running() {
  signal=$1
  wanted=$2
  shift 2
  : >processes
  mkdir -p tijdelijk
  status=0
  started=$(date +%s%N)
  # shellcheck disable=SC2086 # one word an argument
  TMPDIR=$workshop/tijdelijk timeout --foreground --preserve-status -s "$signal" 3 "$keten" "$@" \
    >out 2>err || status=$?
  took=$((($(date +%s%N) - started) / 1000000))
  [ $status = "$wanted" ] || die "status $status, not $wanted"
  [ -s processes ] || die 'the program was not running'
  [ $took -lt 30000 ] || die "it took $took ms, of which 3000 before the signal"
  while read -r process; do
    is_gone "$process" || die "process $process is left behind"
  done <processes
  holds tijdelijk
  says_nothing
}

hanging_program() {
  program "$1" <<TEXT
sleep 100 &
echo \$! >>$workshop/processes
echo \$\$ >>$workshop/processes
trap '' INT TERM HUP
cat >/dev/null
sleep 100
TEXT
}

fault_stopped_while_drawing() {
  hanging_program dot
  mkdir uit
  echo oud >uit/netwerk.svg
  stop_while_running INT 130 netwerk -C keten -o uit/netwerk.svg
  [ "$(cat uit/netwerk.svg)" = oud ] || die 'the file has changed'
  holds uit netwerk.svg
}

fault_stopped_while_converting() {
  hanging_program pandoc
  stop_while_running TERM 143 rapport -C keten -o rapport.docx
  [ ! -e rapport.docx ] || die 'there is a file'
}

fault_stopped_while_asking_git() {
  hanging_program git
  stop_while_running HUP 129 check keten --sinds HEAD
}

fault_stopped_while_checking() {
  mkdir verzameling
  for i in 0 1 2 3 4 5 6 7 8 9; do cp -r keten verzameling/$i; done
  for i in a b c d e f g h i j; do
    mkdir verzameling/$i
    cp -r verzameling/[0-9] verzameling/$i
    cp -r verzameling/$i verzameling/$i$i
  done
  status=0
  timeout --foreground --preserve-status -s INT 1 "$keten" check verzameling -o uit.txt >out 2>err || status=$?
  [ $status = 130 ] || die "status $status"
  says_nothing
  [ ! -e uit.txt ] || die 'there is a file'
}

# A signal that whoever started keten ignores, as nohup does, stays ignored.
fault_stopped_in_vain() {
  program dot <<'TEXT'
cat >/dev/null
sleep 2
echo tekening
TEXT
  expect 0 sh -c 'trap "" HUP; "$0" netwerk -C keten -o netwerk.png & sleep 1; kill -HUP $!; wait $!' "$keten"
  [ "$(cat netwerk.png)" = tekening ] || die 'no drawing'
}

# --- Size

fault_huge_file() {
  truncate -s 2G keten/groot.yaml || exit 77
  expect 1 "$keten" check keten
  grep -qF 'Dit bestand is groter dan 1 MiB' out || die "$(cat out)"
}

fault_many_files() {
  mkdir keten/veel
  ( cd keten/veel && seq -f %g.yaml 100000 | xargs touch )
  status=0
  timeout 120 "$keten" check keten >out 2>err || status=$?
  [ $status = 0 ] || die "status $status"
  is_no_bug
}

# Ten thousand directories deep, made of pieces that a path can still name.
fault_deep_tree() {
  piece=$(printf %01900d 0 | sed 's/0/d\//g')
  mkdir -p tree
  for i in 1 2 3 4 5 6; do
    mkdir -p "next/$piece"
    mv tree "next/${piece}d"
    mv next tree
  done
  mv tree keten/diep
  expect 1 "$keten" check keten
  grep -qF 'Deze map is niet te lezen: het ligt te veel mappen diep' out || die "$(head -c 500 out)"
  mkdir verzameling
  mv keten/diep verzameling
  expect 2 "$keten" check verzameling
  says 'is niet te lezen.'
}

fault_little_memory() {
  limit=20000  # kB, with which not even its libraries fit: 127, or 139 when the loader of programs breaks
  while [ $limit -le 100000 ]; do
    status=0
    ( ulimit -v $limit; exec "$keten" check keten ) >out 2>err || status=$?
    case $status in
      0 | 127 | 139) ;;
      2)
        grep -q 'te weinig geheugen\|geeft keten niet wat het nodig heeft' err || die "no reason, with $limit kB"
        seen=1
        ;;
      *) die "status $status with $limit kB" ;;
    esac
    [ $status != 139 ] || [ -z "${seen-}" ] || die "it crashed with $limit kB"
    limit=$((limit + 1000))
  done
  [ "${seen-}" = 1 ] || die 'it never ran out of memory'
}

# --- Names and the environment

fault_odd_names() {
  odd=$(printf 'keten/een\nregel.yaml')
  invalid=$(printf 'keten/\377\376.yaml')
  for name in "$odd" "$invalid" "keten/$(printf %0250d 0).yaml" 'keten/%s%n;$(x)"<b>.yaml'; do
    echo 'onbekend: 1' >"$name" || exit 77
  done
  for format in tekst json sarif github gitlab junit; do
    expect 1 "$keten" check keten -f $format
    iconv -f UTF-8 -t UTF-8 out >/dev/null || die "$format is no UTF-8"
    ! grep -q '^regel.yaml' out || die "$format has a name on two lines"
  done
  mv keten "$(printf 'ke\nten\377')"
  expect 1 "$keten" check . -f json
  iconv -f UTF-8 -t UTF-8 out >/dev/null || die 'no UTF-8'
}

fault_odd_environment() {
  for command in 'agenda' 'netwerk -f dot' 'rapport -f html' 'acties -f ics' 'check -f json'; do
    # shellcheck disable=SC2086 # one word an argument
    expect 0 "$keten" $command -C keten
    mv out normal
    for setting in -uHOME LANG=C LC_ALL=C LC_ALL=tr_TR.UTF-8 LC_NUMERIC=nl_NL.UTF-8 TZ=/nergens TZ=Onzin+99 TERM=onzin \
      TMPDIR=/nergens COLUMNS=0; do
      # shellcheck disable=SC2086 # one word an argument
      expect 0 env "$setting" "$keten" $command -C keten
      cmp normal out || die "$command differs with $setting"
    done
  done
}

fault_odd_day() {
  expect 2 env SOURCE_DATE_EPOCH=gisteren "$keten" agenda -C keten
  says 'De omgevingsvariabele SOURCE_DATE_EPOCH is geen aantal seconden: `gisteren`.'
}

fault_odd_environment_of_programs() {
  command -v pandoc >/dev/null && command -v dot >/dev/null || exit 77
  for command in 'netwerk -f svg' 'agenda -f docx'; do
    # shellcheck disable=SC2086 # one word an argument
    expect 0 "$keten" $command -C keten
    mv out normal
    for setting in -uHOME LC_ALL=C LC_ALL=tr_TR.UTF-8 TZ=/nergens; do
      # shellcheck disable=SC2086 # one word an argument
      expect 0 env "$setting" "$keten" $command -C keten
      cmp normal out || die "$command differs with $setting"
    done
  done
}

fault_no_temporary_directory() {
  for command in 'rapport -f docx' 'acties -f xlsx'; do
    # shellcheck disable=SC2086 # one word an argument
    expect 2 env TMPDIR=/nergens "$keten" $command -C keten
    says 'Keten kan geen tijdelijke bestanden maken in `/nergens`.'
    says 'TMPDIR'
  done
}

"fault_$fault"
