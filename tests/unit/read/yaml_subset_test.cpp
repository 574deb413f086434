// YAML that keten leaves out, each with its own rule.
#include <doctest/doctest.h>

#include "yaml_print.hpp"

namespace keten::test {

TEST_CASE("yaml-dubbele-sleutel: all are reported, the first counts") {
  CHECK(read("a: 1\nb: 2\na: 3\n") ==
        "mapping 1:1-3:5\n"
        "  a 1:1-1:2 = plain 1:4-1:5 <1>\n"
        "  b 2:1-2:2 = plain 2:4-2:5 <2>\n"
        "! yaml-dubbele-sleutel 3:1-3:2 De sleutel `a` staat hier nog een keer\n"
        "  + 1:1-1:2 Hier staat de sleutel voor het eerst\n");
  CHECK(read("a: 1\na:\n  b: 1\n  b: 2\nc: {d: 1, 'd': 2, \"d\": 3}\na: 4\n") ==
        "mapping 1:1-6:5\n"
        "  a 1:1-1:2 = plain 1:4-1:5 <1>\n"
        "  c 5:1-5:2 = mapping 5:4-5:26\n"
        "    d 5:5-5:6 = plain 5:8-5:9 <1>\n"
        "! yaml-dubbele-sleutel 2:1-2:2 De sleutel `a` staat hier nog een keer\n"
        "  + 1:1-1:2 Hier staat de sleutel voor het eerst\n"
        "! yaml-dubbele-sleutel 4:3-4:4 De sleutel `b` staat hier nog een keer\n"
        "  + 3:3-3:4 Hier staat de sleutel voor het eerst\n"
        "! yaml-dubbele-sleutel 5:11-5:14 De sleutel `d` staat hier nog een keer\n"
        "  + 5:5-5:6 Hier staat de sleutel voor het eerst\n"
        "! yaml-dubbele-sleutel 5:19-5:22 De sleutel `d` staat hier nog een keer\n"
        "  + 5:5-5:6 Hier staat de sleutel voor het eerst\n"
        "! yaml-dubbele-sleutel 6:1-6:2 De sleutel `a` staat hier nog een keer\n"
        "  + 1:1-1:2 Hier staat de sleutel voor het eerst\n");
  CHECK(read("é: 1\n'é': 2\n") ==
        "mapping 1:1-2:7\n"
        "  é 1:1-1:2 = plain 1:4-1:5 <1>\n"
        "! yaml-dubbele-sleutel 2:1-2:4 De sleutel `é` staat hier nog een keer\n"
        "  + 1:1-1:2 Hier staat de sleutel voor het eerst\n");
  CHECK(read("- a: 1\n  a: 2\n- a: 3\n") ==
        "sequence 1:1-3:7\n"
        "  - mapping 1:3-2:7\n"
        "    a 1:3-1:4 = plain 1:6-1:7 <1>\n"
        "  - mapping 3:3-3:7\n"
        "    a 3:3-3:4 = plain 3:6-3:7 <3>\n"
        "! yaml-dubbele-sleutel 2:3-2:4 De sleutel `a` staat hier nog een keer\n"
        "  + 1:3-1:4 Hier staat de sleutel voor het eerst\n");
}

TEST_CASE("yaml-anker") {
  CHECK(read("a: &x 1\nb: *x\n") == "! yaml-anker 1:4-1:5 Een anker (`&`) kan hier niet\n");
  CHECK(read("a: *onbekend\n") == "! yaml-anker 1:4-1:5 Een verwijzing naar een anker (`*`) kan hier niet\n");
  CHECK(read("a: &x\n  b: *x\n") == "! yaml-anker 1:4-1:5 Een anker (`&`) kan hier niet\n");
  CHECK(read("&x a: 1\n") == "! yaml-anker 1:1-1:2 Een anker (`&`) kan hier niet\n");
  CHECK(read("[*a]") == "! yaml-anker 1:2-1:3 Een verwijzing naar een anker (`*`) kan hier niet\n");
  CHECK(read("*a : 1\n") == "! yaml-anker 1:1-1:2 Een verwijzing naar een anker (`*`) kan hier niet\n");
  CHECK(read("<<: {a: 1}\n") == "! yaml-anker 1:1-1:3 De sleutel `<<` kan hier niet\n");
  CHECK(read("a:\n  <<: *b\n") == "! yaml-anker 2:3-2:5 De sleutel `<<` kan hier niet\n");
  CHECK(read("[<<: a]") == "! yaml-anker 1:2-1:4 De sleutel `<<` kan hier niet\n");
  // billion laughs
  CHECK(read("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n") == "! yaml-anker 1:4-1:5 Een anker (`&`) kan hier niet\n");
}

TEST_CASE("yaml-anker: a quoted << is a key like others") {
  CHECK(read("\"<<\": 1") ==
        "mapping 1:1-1:8\n"
        "  << 1:1-1:5 = plain 1:7-1:8 <1>\n");
}

TEST_CASE("yaml-tag") {
  CHECK(read("a: !!str 1\n") == "! yaml-tag 1:4-1:5 Een waarde kan hier niet met een uitroepteken beginnen\n");
  CHECK(read("a: !let op\n") == "! yaml-tag 1:4-1:5 Een waarde kan hier niet met een uitroepteken beginnen\n");
  CHECK(read("!x a") == "! yaml-tag 1:1-1:2 Een waarde kan hier niet met een uitroepteken beginnen\n");
  CHECK(read("- !<tag:x> b\n") == "! yaml-tag 1:3-1:4 Een waarde kan hier niet met een uitroepteken beginnen\n");
  CHECK(read("[!a b]") == "! yaml-tag 1:2-1:3 Een waarde kan hier niet met een uitroepteken beginnen\n");
  CHECK(read("a: !\n") == "! yaml-tag 1:4-1:5 Een waarde kan hier niet met een uitroepteken beginnen\n");
  CHECK(read("!a b: 1\n") == "! yaml-tag 1:1-1:2 Een waarde kan hier niet met een uitroepteken beginnen\n");
}

TEST_CASE("yaml-meer-documenten") {
  CHECK(read("a: 1\n---\nb: 2\n") == "! yaml-meer-documenten 2:1-2:4 Hier begint een tweede document\n");
  CHECK(read("---\na: 1\n---\n") == "! yaml-meer-documenten 3:1-3:4 Hier begint een tweede document\n");
  CHECK(read("a: 1\n...\nb: 2\n") == "! yaml-meer-documenten 3:1-3:5 Hier begint een tweede document\n");
  CHECK(read("---\n---\n") == "! yaml-meer-documenten 2:1-2:4 Hier begint een tweede document\n");
  CHECK(read("a: |\n  b\n---\nc: 1\n") == "! yaml-meer-documenten 3:1-3:4 Hier begint een tweede document\n");
}

TEST_CASE("yaml-sleutelvorm") {
  CHECK(read("? a\n: b\n") == "! yaml-sleutelvorm 1:1-1:2 Een sleutel kan hier niet met een vraagteken beginnen\n");
  CHECK(read("?\n") == "! yaml-sleutelvorm 1:1-1:2 Een sleutel kan hier niet met een vraagteken beginnen\n");
  CHECK(read("[? a]") == "! yaml-sleutelvorm 1:2-1:3 Een sleutel kan hier niet met een vraagteken beginnen\n");
  CHECK(read(": b\n") == "! yaml-sleutelvorm 1:1-1:2 Hier staat een dubbele punt zonder sleutel ervoor\n");
  CHECK(read("{: b}") == "! yaml-sleutelvorm 1:2-1:3 Hier staat een dubbele punt zonder sleutel ervoor\n");
  CHECK(read("[: b]") == "! yaml-sleutelvorm 1:2-1:3 Hier staat een dubbele punt zonder sleutel ervoor\n");
  CHECK(read("~: 1\n") == "! yaml-sleutelvorm 1:1-1:2 `~` betekent 'geen waarde' en kan geen sleutel zijn\n");
  CHECK(read("null: 1\n") == "! yaml-sleutelvorm 1:1-1:5 `null` betekent 'geen waarde' en kan geen sleutel zijn\n");
  CHECK(read("{~: 1}") == "! yaml-sleutelvorm 1:2-1:3 `~` betekent 'geen waarde' en kan geen sleutel zijn\n");
  CHECK(read("[a]: b\n") == "! yaml-sleutelvorm 1:1-1:4 Een sleutel moet een tekst zijn, geen lijst of groep\n");
  CHECK(read("{a: b}: c\n") == "! yaml-sleutelvorm 1:1-1:7 Een sleutel moet een tekst zijn, geen lijst of groep\n");
  CHECK(read("{{ x }}") == "! yaml-sleutelvorm 1:2-1:3 Een sleutel moet een tekst zijn, geen lijst of groep\n");
  CHECK(read("a: {{ x }}\n") == "! yaml-sleutelvorm 1:5-1:6 Een sleutel moet een tekst zijn, geen lijst of groep\n");
  CHECK(read("{[a]: b}") == "! yaml-sleutelvorm 1:2-1:3 Een sleutel moet een tekst zijn, geen lijst of groep\n");
  CHECK(read("[[a]: b]") == "! yaml-sleutelvorm 1:2-1:5 Een sleutel moet een tekst zijn, geen lijst of groep\n");
  CHECK(read("\"a\nb\": 1\n") ==
        "! yaml-sleutelvorm 1:1-1:3 Een sleutel moet op een regel staan, met de dubbele punt erbij\n");
  CHECK(read("{\"a\"\n: 1}") ==
        "! yaml-sleutelvorm 1:2-1:5 Een sleutel moet op een regel staan, met de dubbele punt erbij\n");
  CHECK(read("[a\n b: c]") ==
        "! yaml-sleutelvorm 1:2-2:3 Een sleutel moet op een regel staan, met de dubbele punt erbij\n");
}

}  // namespace keten::test
