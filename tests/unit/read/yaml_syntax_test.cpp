// Files that are not YAML: the one finding, and that it stands where the mistake was made.
#include <doctest/doctest.h>

#include "yaml_print.hpp"

namespace keten::test {

TEST_CASE("yaml: a quote that is not closed") {
  CHECK(read("a: 's avonds\nb: 2\n") ==
        "! yaml-syntaxis 1:4-1:5 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
  CHECK(read("naam: 's avonds\nx: 'y'\n") ==
        "! yaml-syntaxis 1:7-1:8 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
  CHECK(read("- 's avonds\n- 't is goed\n") ==
        "! yaml-syntaxis 1:3-1:4 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
  CHECK(read("a: \"een\nb: 2\n") ==
        "! yaml-syntaxis 1:4-1:5 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
  CHECK(read("a: \"een\n") ==
        "! yaml-syntaxis 1:4-1:5 De tekst na dit aanhalingsteken op regel 1 wordt nergens afgesloten\n");
  CHECK(read("a: \"een\n  twee\n") ==
        "! yaml-syntaxis 1:4-1:5 De tekst na dit aanhalingsteken op regel 1 wordt nergens afgesloten\n");
  CHECK(read("a:\n  b: 'een\n\n  c: 'twee'\n") ==
        "! yaml-syntaxis 2:6-2:7 De tekst na dit aanhalingsteken wordt op regel 2 niet afgesloten\n");
  CHECK(read("a: [b, \"c]\nd: e\n") ==
        "! yaml-syntaxis 1:8-1:9 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
  CHECK(read("\"a\n---\n") ==
        "! yaml-syntaxis 1:1-1:2 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
  CHECK(read("'") == "! yaml-syntaxis 1:1-1:2 De tekst na dit aanhalingsteken op regel 1 wordt nergens afgesloten\n");
}

TEST_CASE("yaml: text after a quote that is closed") {
  CHECK(read("a: \"x\"tail") == "! yaml-syntaxis 1:7-1:11 Na het einde van de waarde staat hier nog `tail`\n");
  CHECK(read("a: 's avonds en 's morgens\n") ==
        "! yaml-syntaxis 1:18-1:27 Na het einde van de waarde staat hier nog `s morgens`\n");
  CHECK(read("a: 'x' y\n") == "! yaml-syntaxis 1:8-1:9 Na het einde van de waarde staat hier nog `y`\n");
  CHECK(read("\"a\" b: 1\n") == "! yaml-syntaxis 1:5-1:9 Na het einde van de waarde staat hier nog `b: 1`\n");
  CHECK(read("a: \"b\":c\n") == "! yaml-syntaxis 1:7-1:9 Na het einde van de waarde staat hier nog `:c`\n");
}

TEST_CASE("yaml: the later lines of quoted text must be indented") {
  CHECK(read("a: \"een\ntwee\"\n") ==
        "! yaml-syntaxis 1:4-1:5 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
  CHECK(read("a:\n  b: \"een\n  twee\"\n") ==
        "! yaml-syntaxis 2:6-2:7 De tekst na dit aanhalingsteken wordt op regel 2 niet afgesloten\n");
  CHECK(read("a: \"een\n\ttwee\"\n") ==
        "! yaml-syntaxis 1:4-1:5 De tekst na dit aanhalingsteken wordt op regel 1 niet afgesloten\n");
}

TEST_CASE("yaml: escapes that do not exist") {
  CHECK(read("a: \"it\\'s\"") ==
        "! yaml-syntaxis 1:7-1:9 `\\'` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
  CHECK(read("a: \"\\q\"") ==
        "! yaml-syntaxis 1:5-1:7 `\\q` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
  CHECK(read("a: \"\\u00zz\"") ==
        "! yaml-syntaxis 1:5-1:11 `\\u00zz` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
  CHECK(read("a: \"\\ud800\"") ==
        "! yaml-syntaxis 1:5-1:11 `\\ud800` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
  CHECK(read("a: \"\\U00110000\"") ==
        "! yaml-syntaxis 1:5-1:15 `\\U00110000` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
  CHECK(read("a: \"\\x4") ==
        "! yaml-syntaxis 1:5-1:8 `\\x4` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
}

TEST_CASE("yaml: escapes of which yaml-cpp makes no UTF-8") {
  CHECK(read("a: \"x\\_y\"") ==
        "! yaml-syntaxis 1:6-1:8 `\\_` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
  CHECK(read("a: \"\\N\"") ==
        "! yaml-syntaxis 1:5-1:7 `\\N` heeft geen betekenis in een tekst tussen dubbele aanhalingstekens\n");
}

TEST_CASE("yaml: content after the end") {
  CHECK(read("- a\n- b\nc: 1") ==
        "! yaml-syntaxis 3:1-3:5 Hier moet een volgend lijstitem staan, met een streepje ervoor\n");
  CHECK(read("[a]\nb: c\n") == "! yaml-syntaxis 2:1-2:5 Na het einde van de inhoud staat hier nog `b: c`\n");
  CHECK(read("\"a\"\nb\n") == "! yaml-syntaxis 2:1-2:2 Na het einde van de inhoud staat hier nog `b`\n");
  CHECK(read("{a: b}\n{c: d}\n") == "! yaml-syntaxis 2:1-2:7 Na het einde van de inhoud staat hier nog `{c: d}`\n");
}

TEST_CASE("yaml: a missing colon is reported at its key") {
  CHECK(read("a: 1\nb\nc: 3") == "! yaml-syntaxis 2:1-2:2 Na `b` ontbreekt een dubbele punt\n");
  CHECK(read("a: 1\nb") == "! yaml-syntaxis 2:1-2:2 Na `b` ontbreekt een dubbele punt\n");
  CHECK(read("a:\n  b: 1\n  c\nd: 2\n") == "! yaml-syntaxis 3:3-3:4 Na `c` ontbreekt een dubbele punt\n");
  CHECK(read("b\nc: 3\n") == "! yaml-syntaxis 1:1-1:2 Na `b` ontbreekt een dubbele punt\n");
  CHECK(read("a: 1\n\"b\"\nc: 3\n") == "! yaml-syntaxis 2:1-2:4 Na `\"b\"` ontbreekt een dubbele punt\n");
  CHECK(read("a: 1\nb een\n  twee\n") == "! yaml-syntaxis 2:1-2:6 Na `b een` ontbreekt een dubbele punt\n");
  CHECK(read("{a, b: 1}") == "! yaml-syntaxis 1:2-1:3 Na `a` ontbreekt een dubbele punt\n");
  CHECK(read("{a: 1, b\n}") == "! yaml-syntaxis 1:8-1:9 Na `b` ontbreekt een dubbele punt\n");
  CHECK(read("a: 1\n[b]\n") == "! yaml-syntaxis 2:1-2:4 Na `[b]` ontbreekt een dubbele punt\n");
}

TEST_CASE("yaml: a missing space after the colon") {
  CHECK(read("a: 1\nb:2\n") == "! yaml-syntaxis 2:1-2:4 In `b:2` ontbreekt een spatie na de dubbele punt\n");
  CHECK(read("a: 1\nnaam:\302\240Piet\nb: 1\n") ==
        "! yaml-syntaxis 2:1-2:11 In `naam:\302\240Piet` ontbreekt een spatie na de dubbele punt\n");
}

TEST_CASE("yaml: a colon in a value") {
  CHECK(read("a: tijd: 12:30") ==
        "! yaml-syntaxis 1:8-1:9 Een dubbele punt met een spatie erachter kan niet midden in een waarde staan\n");
  CHECK(read("a: \"b\": c\n") ==
        "! yaml-syntaxis 1:7-1:8 Een dubbele punt met een spatie erachter kan niet midden in een waarde staan\n");
  CHECK(read("--- a: 1\n") ==
        "! yaml-syntaxis 1:6-1:7 Een dubbele punt met een spatie erachter kan niet midden in een waarde staan\n");
  CHECK(read("a: [b]: c\n") ==
        "! yaml-syntaxis 1:7-1:8 Een dubbele punt met een spatie erachter kan niet midden in een waarde staan\n");
  CHECK(read("- a: b: c\n") ==
        "! yaml-syntaxis 1:7-1:8 Een dubbele punt met een spatie erachter kan niet midden in een waarde staan\n");
}

TEST_CASE("yaml: indentation") {
  CHECK(read("a: x\n  b: 1\n") == "! yaml-syntaxis 2:3-2:4 `b` springt verder in dan de regel erboven toelaat\n");
  CHECK(read("a: \"x\"\n  b: 1\n") ==
        "! yaml-syntaxis 2:3-2:7 Deze regel springt niet even ver in als de regels waar hij bij hoort\n");
  CHECK(read("a:\n    b: 1\n  c: 2\n") ==
        "! yaml-syntaxis 3:3-3:7 Deze regel springt niet even ver in als de regels waar hij bij hoort\n");
  CHECK(read("a: 1\n b: 2\n") == "! yaml-syntaxis 2:2-2:3 `b` springt verder in dan de regel erboven toelaat\n");
  CHECK(read("a:\n  - b\n c: 1\n") ==
        "! yaml-syntaxis 3:2-3:6 Deze regel springt niet even ver in als de regels waar hij bij hoort\n");
  CHECK(read("- a: 1\n   b: 2\n") == "! yaml-syntaxis 2:4-2:5 `b` springt verder in dan de regel erboven toelaat\n");
  CHECK(read("a: |\n  een\n twee\n") ==
        "! yaml-syntaxis 3:2-3:6 Deze regel springt niet even ver in als de regels waar hij bij hoort\n");
  CHECK(read("a: >-\n    een\n  twee\nb: 1\n") ==
        "! yaml-syntaxis 3:3-3:7 Deze regel springt niet even ver in als de regels waar hij bij hoort\n");
  CHECK(read("a: |\n    \n  een\n") ==
        "! yaml-syntaxis 3:3-3:6 Deze regel springt niet even ver in als de regels waar hij bij hoort\n");
  CHECK(read("a:\n|\n b\n") ==
        "! yaml-syntaxis 2:1-2:2 Deze regel springt niet even ver in als de regels waar hij bij hoort\n");
}

TEST_CASE("yaml: lists among keys and keys among lists") {
  CHECK(read("a: 1\n- b\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een lijstitem tussen sleutels\n");
  CHECK(read("a:\n  - b\n  c: 1\n") ==
        "! yaml-syntaxis 3:3-3:7 Hier moet een volgend lijstitem staan, met een streepje ervoor\n");
  CHECK(read("a:\n - b\n- c\n") == "! yaml-syntaxis 3:1-3:2 Hier staat een lijstitem tussen sleutels\n");
  CHECK(read("a: - b") == "! yaml-syntaxis 1:4-1:5 Een lijstitem kan hier niet beginnen\n");
  CHECK(read("[- a]") == "! yaml-syntaxis 1:2-1:3 Een lijstitem kan hier niet beginnen\n");
  CHECK(read("a: x\n- b: c\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een lijstitem tussen sleutels\n");
}

TEST_CASE("yaml: tabs") {
  CHECK(read("\ta: 1\n") == "! yaml-syntaxis 1:1-1:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("a:\n\tb: 1\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("a:\n  b: 1\n\tc: 2\n") == "! yaml-syntaxis 3:1-3:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("a: |\n\tb\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("a: |\n  b\n\tc\n") == "! yaml-syntaxis 3:1-3:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("a: b\n\tc\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("a: [\n\tb]\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("-\tb\n") == "! yaml-syntaxis 1:2-1:3 Hier staat een tab waar spaties horen\n");
  CHECK(read("a: 1\n\t\nb: 2\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een tab waar spaties horen\n");
  CHECK(read("a: 1\n\t# opmerking\n") == "! yaml-syntaxis 2:1-2:2 Hier staat een tab waar spaties horen\n");
}

TEST_CASE("yaml: tabs that are no indentation are fine") {
  CHECK(read("a:\tb\t# c\n") ==
        "mapping 1:1-1:5\n"
        "  a 1:1-1:2 = plain 1:4-1:5 <b>\n");
  CHECK(read("[\ta,\tb\t]") ==
        "sequence 1:1-1:9\n"
        "  - plain 1:3-1:4 <a>\n"
        "  - plain 1:6-1:7 <b>\n");
  CHECK(read("{\n\t\"a\": 1\n}\n") ==
        "mapping 1:1-3:2\n"
        "  a 2:2-2:5 = plain 2:7-2:8 <1>\n");
  CHECK(read("a: |\n  b\tc\n   \td\n") ==
        "mapping 1:1-3:6\n"
        "  a 1:1-1:2 = block 1:4-3:6 <b\\tc\\n \\td\\n>\n");
}

TEST_CASE("yaml: a comment needs a space before it") {
  CHECK(read("a: \"x\"#c") == "! yaml-syntaxis 1:7-1:8 Voor het teken # moet een spatie staan\n");
  CHECK(read("[a]#c") == "! yaml-syntaxis 1:4-1:5 Voor het teken # moet een spatie staan\n");
  CHECK(read("[a,#c\n]") == "! yaml-syntaxis 1:4-1:5 Voor het teken # moet een spatie staan\n");
  CHECK(read("a: |#c\n b\n") == "! yaml-syntaxis 1:5-1:6 Voor het teken # moet een spatie staan\n");
}

TEST_CASE("yaml: merge conflicts") {
  CHECK(read("a: 0\n<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n") ==
        "! yaml-syntaxis 2:1-2:8 Hier staat een merkteken van een samenvoegconflict dat nog niet is opgelost\n");
  CHECK(read("a: 1\n=======\n") ==
        "! yaml-syntaxis 2:1-2:8 Hier staat een merkteken van een samenvoegconflict dat nog niet is opgelost\n");
  CHECK(read("a: |\n  b\n>>>>>>> x\n") ==
        "! yaml-syntaxis 3:1-3:8 Hier staat een merkteken van een samenvoegconflict dat nog niet is opgelost\n");
  CHECK(read("||||||| 123\n") ==
        "! yaml-syntaxis 1:1-1:8 Hier staat een merkteken van een samenvoegconflict dat nog niet is opgelost\n");
  CHECK(read("<<<<<<<") ==
        "! yaml-syntaxis 1:1-1:8 Hier staat een merkteken van een samenvoegconflict dat nog niet is opgelost\n");
}

TEST_CASE("yaml: what looks like a merge conflict and is none") {
  CHECK(read("a: =======\n") ==
        "mapping 1:1-1:11\n"
        "  a 1:1-1:2 = plain 1:4-1:11 <=======>\n");
  CHECK(read("<<<<<<<a: 1\n") ==
        "mapping 1:1-1:12\n"
        "  <<<<<<<a 1:1-1:9 = plain 1:11-1:12 <1>\n");
  CHECK(read("========: 1\n") ==
        "mapping 1:1-1:12\n"
        "  ======== 1:1-1:9 = plain 1:11-1:12 <1>\n");
  CHECK(read("# <<<<<<<\n") == "");
}

TEST_CASE("yaml: directives") {
  CHECK(read("%YAML 1.2\n---\na: 1\n") == "! yaml-syntaxis 1:1-1:10 Een regel kan niet met % beginnen\n");
  CHECK(read("%TAG ! x\n---\na: 1\n") == "! yaml-syntaxis 1:1-1:9 Een regel kan niet met % beginnen\n");
  CHECK(read("a: 1\n%b: 2\n") == "! yaml-syntaxis 2:1-2:6 Een regel kan niet met % beginnen\n");
}

TEST_CASE("yaml: commas") {
  CHECK(read("[1,,2]") == "! yaml-syntaxis 1:4-1:5 Voor deze komma ontbreekt een waarde\n");
  CHECK(read("[, a]") == "! yaml-syntaxis 1:2-1:3 Voor deze komma ontbreekt een waarde\n");
  CHECK(read("[,]") == "! yaml-syntaxis 1:2-1:3 Voor deze komma ontbreekt een waarde\n");
  CHECK(read("{a: 1,, b: 2}") == "! yaml-syntaxis 1:7-1:8 Voor deze komma ontbreekt een waarde\n");
  CHECK(read("{, a: 1}") == "! yaml-syntaxis 1:2-1:3 Voor deze komma ontbreekt een waarde\n");
  CHECK(read(", a") == "! yaml-syntaxis 1:1-1:2 `,` staat hier los\n");
  CHECK(read(",") == "! yaml-syntaxis 1:1-1:2 `,` staat hier los\n");
  CHECK(read("a: ,b") == "! yaml-syntaxis 1:4-1:5 `,` staat hier los\n");
}

TEST_CASE("yaml: brackets that do not match") {
  CHECK(read("a: [1, 2\nb: 3\n") == "! yaml-syntaxis 1:4-1:5 `[` op regel 1 wordt niet gesloten\n");
  CHECK(read("a: [1, 2") == "! yaml-syntaxis 1:4-1:5 `[` op regel 1 wordt niet gesloten\n");
  CHECK(read("a: {b: 1\nc: 2\n") == "! yaml-syntaxis 1:4-1:5 `{` op regel 1 wordt niet gesloten\n");
  CHECK(read("a: [1, {b: 2]\n") == "! yaml-syntaxis 1:13-1:14 `]` past niet bij het haakje dat op regel 1 opengaat\n");
  CHECK(read("a: [b}\n") == "! yaml-syntaxis 1:6-1:7 `}` past niet bij het haakje dat op regel 1 opengaat\n");
  CHECK(read("a: ]") == "! yaml-syntaxis 1:4-1:5 `]` staat hier los\n");
  CHECK(read("a: }") == "! yaml-syntaxis 1:4-1:5 `}` staat hier los\n");
  CHECK(read("[[a]") == "! yaml-syntaxis 1:1-1:2 `[` op regel 1 wordt niet gesloten\n");
  CHECK(read("a: [b\n---\n") == "! yaml-syntaxis 1:4-1:5 `[` op regel 1 wordt niet gesloten\n");
  CHECK(read("a: [\n  b: c\n  d: e\n]\n") ==
        "! yaml-syntaxis 3:3-3:4 Voor `d` ontbreekt een komma of een sluitend haakje\n");
}

TEST_CASE("yaml: a missing comma") {
  CHECK(read("[\"a\" \"b\"]") == "! yaml-syntaxis 1:6-1:10 Voor `\"b\"]` ontbreekt een komma of een sluitend haakje\n");
  CHECK(read("[\"a\"b]") == "! yaml-syntaxis 1:5-1:7 Voor `b]` ontbreekt een komma of een sluitend haakje\n");
  CHECK(read("[a b: c, d: e: f]") ==
        "! yaml-syntaxis 1:14-1:15 Een dubbele punt met een spatie erachter kan niet midden in een waarde staan\n");
  CHECK(read("{a: 1\n  b: 2}") == "! yaml-syntaxis 2:3-2:4 Voor `b` ontbreekt een komma of een sluitend haakje\n");
  CHECK(read("[{a: 1} b]") == "! yaml-syntaxis 1:9-1:11 Voor `b]` ontbreekt een komma of een sluitend haakje\n");
}

TEST_CASE("yaml: words that need quotes") {
  CHECK(read("a: @x") == "! yaml-syntaxis 1:4-1:5 Een waarde kan niet met dit teken beginnen\n");
  CHECK(read("a: %10") == "! yaml-syntaxis 1:4-1:5 Een waarde kan niet met dit teken beginnen\n");
  CHECK(read("a: `x`") == "! yaml-syntaxis 1:4-1:5 Een waarde kan niet met dit teken beginnen\n");
  CHECK(read("[?a]") == "! yaml-syntaxis 1:2-1:4 `?a` kan tussen haken niet zonder aanhalingstekens\n");
  CHECK(read("[:a, b]") == "! yaml-syntaxis 1:2-1:4 `:a` kan tussen haken niet zonder aanhalingstekens\n");
  CHECK(read("[a:]") == "! yaml-syntaxis 1:2-1:4 `a:` kan tussen haken niet zonder aanhalingstekens\n");
  CHECK(read("[a:[b]]") == "! yaml-syntaxis 1:2-1:4 `a:` kan tussen haken niet zonder aanhalingstekens\n");
  CHECK(read("a: > 5\n") == "! yaml-syntaxis 1:4-1:7 Na `|` of `>` begint de tekst pas op de volgende regel\n");
  CHECK(read("a: |x\n b") == "! yaml-syntaxis 1:4-1:6 Na `|` of `>` begint de tekst pas op de volgende regel\n");
  CHECK(read("a: |0\n b") == "! yaml-syntaxis 1:4-1:6 Na `|` of `>` begint de tekst pas op de volgende regel\n");
  CHECK(read("[|]") == "! yaml-syntaxis 1:2-1:3 Een waarde kan niet met dit teken beginnen\n");
  CHECK(read("[%]") == "! yaml-syntaxis 1:2-1:3 Een waarde kan niet met dit teken beginnen\n");
}

TEST_CASE("yaml: ... without anything before it") {
  CHECK(read("...\n") == "! yaml-syntaxis 1:1-1:4 `...` staat hier los\n");
  CHECK(read("# x\n...\na: 1\n") == "! yaml-syntaxis 2:1-2:4 `...` staat hier los\n");
}

}  // namespace keten::test
