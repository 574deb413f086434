// Files that are accepted: the whole tree, with the place of every node.
#include <doctest/doctest.h>

#include "yaml_print.hpp"

namespace keten::test {

TEST_CASE("yaml: a chain in all styles") {
  CHECK(read("# kop\nketen:\n  naam: Één keten  # c\n  fase: 'starten'\n  lijst:\n  - a\n  - b: 1\n    c: \"é\\tx\"\n  "
             "- [x, {a: 1, \"b\":2}, y: z]\n  leeg:\n") ==
        "mapping 2:1-10:8\n"
        "  keten 2:1-2:6 = mapping 3:3-10:8\n"
        "    naam 3:3-3:7 = plain 3:9-3:18 <Één keten>\n"
        "    fase 4:3-4:7 = quoted 4:9-4:18 <starten>\n"
        "    lijst 5:3-5:8 = sequence 6:3-9:29\n"
        "      - plain 6:5-6:6 <a>\n"
        "      - mapping 7:5-8:14\n"
        "        b 7:5-7:6 = plain 7:8-7:9 <1>\n"
        "        c 8:5-8:6 = quoted 8:8-8:14 <é\\tx>\n"
        "      - sequence 9:5-9:29\n"
        "        - plain 9:6-9:7 <x>\n"
        "        - mapping 9:9-9:22\n"
        "          a 9:10-9:11 = plain 9:13-9:14 <1>\n"
        "          b 9:16-9:19 = plain 9:20-9:21 <2>\n"
        "        - mapping 9:24-9:28\n"
        "          y 9:24-9:25 = plain 9:27-9:28 <z>\n"
        "    leeg 10:3-10:7 = null 10:8-10:8 <>\n");
}

TEST_CASE("yaml: a file without content has no tree and no findings") {
  CHECK(read("") == "");
  CHECK(read("\n\n") == "");
  CHECK(read("# alleen opmerkingen\n# x") == "");
  CHECK(read("   ") == "");
  CHECK(read("---\n") == "");
  CHECK(read("--- # kop\n...\n") == "");
  CHECK(read("\357\273\277") == "");
}

TEST_CASE("yaml: one --- before and ... after the content are fine") {
  CHECK(read("---\na: 1\n") ==
        "mapping 2:1-2:5\n"
        "  a 2:1-2:2 = plain 2:4-2:5 <1>\n");
  CHECK(read("# kop\n---\na: 1\n...\n# staart\n") ==
        "mapping 3:1-3:5\n"
        "  a 3:1-3:2 = plain 3:4-3:5 <1>\n");
  CHECK(read("--- tekst\n") == "plain 1:5-1:10 <tekst>\n");
  CHECK(read("--- |\n tekst\n") == "block 1:5-2:7 <tekst\\n>\n");
  CHECK(read("a: 1\n  \n...\n") ==
        "mapping 1:1-1:5\n"
        "  a 1:1-1:2 = plain 1:4-1:5 <1>\n");
}

TEST_CASE("yaml: a byte-order mark and CRLF change no place and no text") {
  CHECK(read("\357\273\277a: 1\nb: é\n") ==
        "mapping 1:1-2:5\n"
        "  a 1:1-1:2 = plain 1:4-1:5 <1>\n"
        "  b 2:1-2:2 = plain 2:4-2:5 <é>\n");
  CHECK(read("a: |\r\n  een\r\n  twee\r\nb: \"x\r\n  y\"\r\nc: p\r\n  q\r\n# r\r\nd: ~\r\n") ==
        "mapping 1:1-9:5\n"
        "  a 1:1-1:2 = block 1:4-3:7 <een\\ntwee\\n>\n"
        "  b 4:1-4:2 = quoted 4:4-5:5 <x y>\n"
        "  c 6:1-6:2 = plain 6:4-7:4 <p q>\n"
        "  d 9:1-9:2 = null 9:4-9:5 <~>\n");
}

TEST_CASE("yaml: columns count code points") {
  CHECK(read("é: [ë, 'ü', {ö: á}]  # ï\n€😀: 😀\n") ==
        "mapping 1:1-2:6\n"
        "  é 1:1-1:2 = sequence 1:4-1:20\n"
        "    - plain 1:5-1:6 <ë>\n"
        "    - quoted 1:8-1:11 <ü>\n"
        "    - mapping 1:13-1:19\n"
        "      ö 1:14-1:15 = plain 1:17-1:18 <á>\n"
        "  €😀 2:1-2:3 = plain 2:5-2:6 <😀>\n");
}

TEST_CASE("yaml: null is what is not there, and keeps how it is written") {
  CHECK(read("a:\nb: ~\nc: null\nd: Null\ne: NULL\nf: \"\"\ng: 'null'\nh: nULL\n") ==
        "mapping 1:1-8:8\n"
        "  a 1:1-1:2 = null 1:3-1:3 <>\n"
        "  b 2:1-2:2 = null 2:4-2:5 <~>\n"
        "  c 3:1-3:2 = null 3:4-3:8 <null>\n"
        "  d 4:1-4:2 = null 4:4-4:8 <Null>\n"
        "  e 5:1-5:2 = null 5:4-5:8 <NULL>\n"
        "  f 6:1-6:2 = quoted 6:4-6:6 <>\n"
        "  g 7:1-7:2 = quoted 7:4-7:10 <null>\n"
        "  h 8:1-8:2 = plain 8:4-8:8 <nULL>\n");
  CHECK(read("- \n-\n- ~\n") ==
        "sequence 1:1-3:4\n"
        "  - null 1:2-1:2 <>\n"
        "  - null 2:2-2:2 <>\n"
        "  - null 3:3-3:4 <~>\n");
  CHECK(read("a:  # opmerking\nb:\n  # opmerking\n") ==
        "mapping 1:1-2:3\n"
        "  a 1:1-1:2 = null 1:3-1:3 <>\n"
        "  b 2:1-2:2 = null 2:3-2:3 <>\n");
  CHECK(read("{a: , b: ~, \"c\":}") ==
        "mapping 1:1-1:18\n"
        "  a 1:2-1:3 = null 1:4-1:4 <>\n"
        "  b 1:7-1:8 = null 1:10-1:11 <~>\n"
        "  c 1:13-1:16 = null 1:17-1:17 <>\n");
  CHECK(read("[a: , ~]") ==
        "sequence 1:1-1:9\n"
        "  - mapping 1:2-1:4\n"
        "    a 1:2-1:3 = null 1:4-1:4 <>\n"
        "  - null 1:7-1:8 <~>\n");
  CHECK(read("null") == "null 1:1-1:5 <null>\n");
  CHECK(read("~\n") == "null 1:1-1:2 <~>\n");
}

TEST_CASE("yaml: words and numbers are text") {
  CHECK(read("- nee\n- 010\n- 1,5\n- 1e3\n- 13:30\n- 2024-1-5\n- yes\n- 0x1f\n- 1_000\n- '12'\n- 12\n") ==
        "sequence 1:1-11:5\n"
        "  - plain 1:3-1:6 <nee>\n"
        "  - plain 2:3-2:6 <010>\n"
        "  - plain 3:3-3:6 <1,5>\n"
        "  - plain 4:3-4:6 <1e3>\n"
        "  - plain 5:3-5:8 <13:30>\n"
        "  - plain 6:3-6:11 <2024-1-5>\n"
        "  - plain 7:3-7:6 <yes>\n"
        "  - plain 8:3-8:7 <0x1f>\n"
        "  - plain 9:3-9:8 <1_000>\n"
        "  - quoted 10:3-10:7 <12>\n"
        "  - plain 11:3-11:5 <12>\n");
}

TEST_CASE("yaml: what looks like syntax inside a word is text") {
  CHECK(read("a: it's\nb: x#y\nc: http://a:b\nd: -1\ne: a - b\nf: ?x\ng: :x\nh: a, b [c] {d}\ni: x &y *z !w\nj: 5 > 3 "
             "| 2\n") ==
        "mapping 1:1-10:13\n"
        "  a 1:1-1:2 = plain 1:4-1:8 <it's>\n"
        "  b 2:1-2:2 = plain 2:4-2:7 <x#y>\n"
        "  c 3:1-3:2 = plain 3:4-3:14 <http://a:b>\n"
        "  d 4:1-4:2 = plain 4:4-4:6 <-1>\n"
        "  e 5:1-5:2 = plain 5:4-5:9 <a - b>\n"
        "  f 6:1-6:2 = plain 6:4-6:6 <?x>\n"
        "  g 7:1-7:2 = plain 7:4-7:6 <:x>\n"
        "  h 8:1-8:2 = plain 8:4-8:16 <a, b [c] {d}>\n"
        "  i 9:1-9:2 = plain 9:4-9:14 <x &y *z !w>\n"
        "  j 10:1-10:2 = plain 10:4-10:13 <5 > 3 | 2>\n");
}

TEST_CASE("yaml: a comment that looks like text is told of") {
  CHECK(read("a: nr #3  \nb: #été 1\nc: [x #3\n  ]\n") ==
        "mapping 1:1-4:4\n"
        "  a 1:1-1:2 = plain 1:4-1:6 <nr>\n"
        "  b 2:1-2:2 = null 2:3-2:3 <>\n"
        "  c 3:1-3:2 = sequence 3:4-4:4\n"
        "    - plain 3:5-3:6 <x>\n"
        "! yaml-hekje 1:7-1:9 Keten slaat `#3` over: met een spatie en `#` begint een opmerking\n"
        "! yaml-hekje 2:4-2:10 Keten slaat `#été 1` over: met een spatie en `#` begint een opmerking\n"
        "! yaml-hekje 3:7-3:9 Keten slaat `#3` over: met een spatie en `#` begint een opmerking\n");
  CHECK(read("a: nr # 3\nb: nr ##\nc: \"nr\" #3\nd:\n  #3\n  x: #\n") ==
        "mapping 1:1-6:5\n"
        "  a 1:1-1:2 = plain 1:4-1:6 <nr>\n"
        "  b 2:1-2:2 = plain 2:4-2:6 <nr>\n"
        "  c 3:1-3:2 = quoted 3:4-3:8 <nr>\n"
        "  d 4:1-4:2 = mapping 6:3-6:5\n"
        "    x 6:3-6:4 = null 6:5-6:5 <>\n");
}

TEST_CASE("yaml: quoted text") {
  CHECK(read("a: 'it''s'\nb: \"a \\\"b\\\" \\\\ \\/ \\n \\xe9 \\u20ac \\U0001F600\"\nc: ''\nd: \"\"\n") ==
        "mapping 1:1-4:6\n"
        "  a 1:1-1:2 = quoted 1:4-1:11 <it's>\n"
        "  b 2:1-2:2 = quoted 2:4-2:45 <a \"b\" \\ / \\n é € 😀>\n"
        "  c 3:1-3:2 = quoted 3:4-3:6 <>\n"
        "  d 4:1-4:2 = quoted 4:4-4:6 <>\n");
  CHECK(read("a: \"een\n  twee\n\n  drie\\\n  vier\"\n") ==
        "mapping 1:1-5:8\n"
        "  a 1:1-1:2 = quoted 1:4-5:8 <een twee\\ndrievier>\n");
  CHECK(read("a: 'een\n\n  twee '\n") ==
        "mapping 1:1-3:9\n"
        "  a 1:1-1:2 = quoted 1:4-3:9 <een\\ntwee >\n");
  CHECK(read("\"een\ntwee\"") == "quoted 1:1-2:6 <een twee>\n");
  CHECK(read("\"a\" : 1\n'b': 2\n") ==
        "mapping 1:1-2:7\n"
        "  a 1:1-1:4 = plain 1:7-1:8 <1>\n"
        "  b 2:1-2:4 = plain 2:6-2:7 <2>\n");
}

TEST_CASE("yaml: plain text over several lines") {
  CHECK(read("a: een\n  twee\n\n  drie # klaar\nb: 1\n") ==
        "mapping 1:1-5:5\n"
        "  a 1:1-1:2 = plain 1:4-4:7 <een twee\\ndrie>\n"
        "  b 5:1-5:2 = plain 5:4-5:5 <1>\n");
  CHECK(read("a:\n  een\n  - twee\n") ==
        "mapping 1:1-3:9\n"
        "  a 1:1-1:2 = plain 2:3-3:9 <een - twee>\n");
  CHECK(read("een\ntwee\n") == "plain 1:1-2:5 <een twee>\n");
}

TEST_CASE("yaml: block text ends with its last line") {
  CHECK(read("a: |\n  een\n   twee\n\n  drie  \n\n\nb: |-\n  x\nc: |+\n  y\n\nd: 1\n") ==
        "mapping 1:1-13:5\n"
        "  a 1:1-1:2 = block 1:4-5:7 <een\\n twee\\n\\ndrie  \\n>\n"
        "  b 8:1-8:2 = block 8:4-9:4 <x>\n"
        "  c 10:1-10:2 = block 10:4-11:4 <y\\n\\n>\n"
        "  d 13:1-13:2 = plain 13:4-13:5 <1>\n");
  CHECK(read("a: >\n  een\n  twee\n\n  drie\n    vier\n  vijf\nb: >-\n  x\n") ==
        "mapping 1:1-9:4\n"
        "  a 1:1-1:2 = block 1:4-7:7 <een twee\\ndrie\\n  vier\\nvijf\\n>\n"
        "  b 8:1-8:2 = block 8:4-9:4 <x>\n");
  CHECK(read("a: |2-\n   een\nb: >1\n  x\n") ==
        "mapping 1:1-4:4\n"
        "  a 1:1-1:2 = block 1:4-2:7 < een>\n"
        "  b 3:1-3:2 = block 3:4-4:4 < x\\n>\n");
  CHECK(read("- |\n een\n- >- # uitleg\n twee\n") ==
        "sequence 1:1-4:6\n"
        "  - block 1:3-2:5 <een\\n>\n"
        "  - block 3:3-4:6 <twee>\n");
  CHECK(read("a: |\nb: >-\n\nc: 1\n") ==
        "mapping 1:1-4:5\n"
        "  a 1:1-1:2 = block 1:4-1:5 <>\n"
        "  b 2:1-2:2 = block 2:4-2:6 <>\n"
        "  c 4:1-4:2 = plain 4:4-4:5 <1>\n");
  CHECK(read("a: |\n  # geen opmerking\n# wel een\nb: 1\n") ==
        "mapping 1:1-4:5\n"
        "  a 1:1-1:2 = block 1:4-2:19 <# geen opmerking\\n>\n"
        "  b 4:1-4:2 = plain 4:4-4:5 <1>\n");
  CHECK(read("a: |\n  een") ==
        "mapping 1:1-2:6\n"
        "  a 1:1-1:2 = block 1:4-2:6 <een>\n");
  CHECK(read("a: >-\n  een\n  ") ==
        "mapping 1:1-2:6\n"
        "  a 1:1-1:2 = block 1:4-2:6 <een>\n");
  CHECK(read("a: |\n  een\n  \ttwee") ==
        "mapping 1:1-3:8\n"
        "  a 1:1-1:2 = block 1:4-3:8 <een\\n\\ttwee>\n");
}

TEST_CASE("yaml: lists") {
  CHECK(read("a:\n- b\n- c\nd:\n  - e\n") ==
        "mapping 1:1-5:6\n"
        "  a 1:1-1:2 = sequence 2:1-3:4\n"
        "    - plain 2:3-2:4 <b>\n"
        "    - plain 3:3-3:4 <c>\n"
        "  d 4:1-4:2 = sequence 5:3-5:6\n"
        "    - plain 5:5-5:6 <e>\n");
  CHECK(read("- - a\n  - b\n- - c\n-\n  - d\n") ==
        "sequence 1:1-5:6\n"
        "  - sequence 1:3-2:6\n"
        "    - plain 1:5-1:6 <a>\n"
        "    - plain 2:5-2:6 <b>\n"
        "  - sequence 3:3-3:6\n"
        "    - plain 3:5-3:6 <c>\n"
        "  - sequence 5:3-5:6\n"
        "    - plain 5:5-5:6 <d>\n");
  CHECK(read("- a: 1\n  b: 2\n-   c: 3\n    d:\n    - 4\n") ==
        "sequence 1:1-5:8\n"
        "  - mapping 1:3-2:7\n"
        "    a 1:3-1:4 = plain 1:6-1:7 <1>\n"
        "    b 2:3-2:4 = plain 2:6-2:7 <2>\n"
        "  - mapping 3:5-5:8\n"
        "    c 3:5-3:6 = plain 3:8-3:9 <3>\n"
        "    d 4:5-4:6 = sequence 5:5-5:8\n"
        "      - plain 5:7-5:8 <4>\n");
}

TEST_CASE("yaml: between brackets") {
  CHECK(read("[]") == "sequence 1:1-1:3\n");
  CHECK(read("{}") == "mapping 1:1-1:3\n");
  CHECK(read("a: [\n]\n") ==
        "mapping 1:1-2:2\n"
        "  a 1:1-1:2 = sequence 1:4-2:2\n");
  CHECK(read("a: [\n  b,  # opmerking\n  c,\n]\nd: {e: [f], g: {h: i}}\n") ==
        "mapping 1:1-5:23\n"
        "  a 1:1-1:2 = sequence 1:4-4:2\n"
        "    - plain 2:3-2:4 <b>\n"
        "    - plain 3:3-3:4 <c>\n"
        "  d 5:1-5:2 = mapping 5:4-5:23\n"
        "    e 5:5-5:6 = sequence 5:8-5:11\n"
        "      - plain 5:9-5:10 <f>\n"
        "    g 5:13-5:14 = mapping 5:16-5:22\n"
        "      h 5:17-5:18 = plain 5:20-5:21 <i>\n");
  CHECK(read("[a, b,]") ==
        "sequence 1:1-1:8\n"
        "  - plain 1:2-1:3 <a>\n"
        "  - plain 1:5-1:6 <b>\n");
  CHECK(read("{\"a\":1,'b':2, c : 3}") ==
        "mapping 1:1-1:21\n"
        "  a 1:2-1:5 = plain 1:6-1:7 <1>\n"
        "  b 1:8-1:11 = plain 1:12-1:13 <2>\n"
        "  c 1:15-1:16 = plain 1:19-1:20 <3>\n");
  CHECK(read("[een\n  twee, drie]") ==
        "sequence 1:1-2:14\n"
        "  - plain 1:2-2:7 <een twee>\n"
        "  - plain 2:9-2:13 <drie>\n");
  CHECK(read("[a:b, -1, -, x#y]") ==
        "sequence 1:1-1:18\n"
        "  - plain 1:2-1:5 <a:b>\n"
        "  - plain 1:7-1:9 <-1>\n"
        "  - plain 1:11-1:12 <->\n"
        "  - plain 1:14-1:17 <x#y>\n");
}

TEST_CASE("yaml: question marks in plain text between brackets are text") {
  CHECK(read("[Wie?, Wat? Zo, x]") ==
        "sequence 1:1-1:19\n"
        "  - plain 1:2-1:6 <Wie?>\n"
        "  - plain 1:8-1:15 <Wat? Zo>\n"
        "  - plain 1:17-1:18 <x>\n");
  CHECK(read("{a: Wie?}") ==
        "mapping 1:1-1:10\n"
        "  a 1:2-1:3 = plain 1:5-1:9 <Wie?>\n");
  CHECK(read("[een?\n  twee?, \"?\"]\n") ==
        "sequence 1:1-2:14\n"
        "  - plain 1:2-2:8 <een? twee?>\n"
        "  - quoted 2:10-2:13 <?>\n");
}

}  // namespace keten::test
