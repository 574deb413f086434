// Bytes that are no text, or not the text that all readers see.
#include <doctest/doctest.h>

#include "yaml_print.hpp"

namespace keten::test {

TEST_CASE("yaml: a zero byte") {
  CHECK(read(std::string_view("a: x\000y\n", 7)) ==
        "! bestand-codering 1:5-1:6 Hier staat een nul-teken, dat in geen tekst voorkomt\n");
  CHECK(read(std::string_view("\000\n\n\n", 4)) ==
        "! bestand-codering 1:1-1:2 Hier staat een nul-teken, dat in geen tekst voorkomt\n");
  CHECK(read(std::string_view("aa\nb: \000", 7)) ==
        "! bestand-codering 2:4-2:5 Hier staat een nul-teken, dat in geen tekst voorkomt\n");
}

TEST_CASE("yaml: control characters") {
  CHECK(read("a: 1\nbë: x\001y\n") == "! bestand-codering 2:6-2:7 Hier staat een onzichtbaar besturingsteken\n");
  CHECK(read("a: \007") == "! bestand-codering 1:4-1:5 Hier staat een onzichtbaar besturingsteken\n");
  CHECK(read("a: \004\n") == "! bestand-codering 1:4-1:5 Hier staat een onzichtbaar besturingsteken\n");
  CHECK(read("a: \033[1m") == "! bestand-codering 1:4-1:5 Hier staat een onzichtbaar besturingsteken\n");
  CHECK(read("a: \177") == "! bestand-codering 1:4-1:5 Hier staat een onzichtbaar besturingsteken\n");
  CHECK(read("a: \302\200\n") == "! bestand-codering 1:4-1:5 Hier staat een onzichtbaar besturingsteken\n");
}

TEST_CASE("yaml: bytes that are not UTF-8") {
  // ë as Windows writes it
  CHECK(read("naam: Andr\353\n") == "! bestand-codering 1:11-1:12 Dit teken is niet opgeslagen als UTF-8\n");
  // cut off
  CHECK(read("a: \303") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
  // a continuation byte alone
  CHECK(read("a: \251 b") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
  // overlong
  CHECK(read("a: \300\257") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
  // overlong
  CHECK(read("a: \340\200\257") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
  // overlong
  CHECK(read("a: \360\200\200\257") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
  // a surrogate
  CHECK(read("a: \355\240\200") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
  // beyond Unicode
  CHECK(read("a: \364\220\200\200") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
  // no such byte
  CHECK(read("a: \377") == "! bestand-codering 1:4-1:5 Dit teken is niet opgeslagen als UTF-8\n");
}

TEST_CASE("yaml: the column of a bad byte counts code points") {
  CHECK(read("a: 1\n# é€😀 \377\n") == "! bestand-codering 2:7-2:8 Dit teken is niet opgeslagen als UTF-8\n");
}

TEST_CASE("yaml: UTF-16 and UTF-32") {
  CHECK(read(std::string_view("\377\376a\000:\000 \0001\000", 10)) ==
        "! bestand-codering 1:1-1:1 Dit bestand is opgeslagen als UTF-16 of UTF-32\n");
  CHECK(read(std::string_view("\376\377\000a\000:", 6)) ==
        "! bestand-codering 1:1-1:1 Dit bestand is opgeslagen als UTF-16 of UTF-32\n");
  CHECK(read(std::string_view("a\000:\000 \000", 6)) ==
        "! bestand-codering 1:1-1:1 Dit bestand is opgeslagen als UTF-16 of UTF-32\n");
  CHECK(read(std::string_view("\000a\000:\000 ", 6)) ==
        "! bestand-codering 1:1-1:1 Dit bestand is opgeslagen als UTF-16 of UTF-32\n");
  CHECK(read(std::string_view("\377\376\000\000a\000\000\000", 8)) ==
        "! bestand-codering 1:1-1:1 Dit bestand is opgeslagen als UTF-16 of UTF-32\n");
  CHECK(read(std::string_view("\000\000\376\377\000\000\000a", 8)) ==
        "! bestand-codering 1:1-1:1 Dit bestand is opgeslagen als UTF-16 of UTF-32\n");
  CHECK(read(std::string_view("\000\000\000a", 4)) ==
        "! bestand-codering 1:1-1:1 Dit bestand is opgeslagen als UTF-16 of UTF-32\n");
}

TEST_CASE("yaml: line breaks that not all readers see") {
  CHECK(read("a: x\302\205b") == "! bestand-codering 1:5-1:6 Hier staat een ongewoon teken voor een nieuwe regel\n");
  CHECK(read("a: x\342\200\250b") ==
        "! bestand-codering 1:5-1:6 Hier staat een ongewoon teken voor een nieuwe regel\n");
  CHECK(read("\342\200\251") == "! bestand-codering 1:1-1:2 Hier staat een ongewoon teken voor een nieuwe regel\n");
  CHECK(read("a: 1\rb: 2\r") ==
        "! bestand-codering 1:5-1:6 De regels van dit bestand eindigen zoals op een oude Mac (alleen CR)\n");
  CHECK(read("a: 1\r\nb: \r2\n") ==
        "! bestand-codering 2:4-2:5 De regels van dit bestand eindigen zoals op een oude Mac (alleen CR)\n");
}

TEST_CASE("yaml: a byte-order mark inside the file") {
  CHECK(read("a: 1\n\357\273\277b: 2\n") ==
        "! bestand-codering 2:1-2:2 Hier staat een onzichtbaar teken dat alleen vooraan een bestand mag\n");
  CHECK(read("\357\273\277\357\273\277a: 1\n") ==
        "! bestand-codering 1:1-1:2 Hier staat een onzichtbaar teken dat alleen vooraan een bestand mag\n");
}

TEST_CASE("yaml: characters that do not exist") {
  CHECK(read("a: \357\277\276") == "! bestand-codering 1:4-1:5 Hier staat een onzichtbaar besturingsteken\n");
  CHECK(read("a: \357\277\277") == "! bestand-codering 1:4-1:5 Hier staat een onzichtbaar besturingsteken\n");
}

TEST_CASE("yaml: the limits of UTF-8 are text") {
  CHECK(read("- \302\240\n- ߿\n- ࠀ\n- \355\237\277\n- \356\200\200\n- �\n- 𐀀\n- \364\217\277\277\n") ==
        "sequence 1:1-8:4\n"
        "  - plain 1:3-1:4 <\302\240>\n"
        "  - plain 2:3-2:4 <߿>\n"
        "  - plain 3:3-3:4 <ࠀ>\n"
        "  - plain 4:3-4:4 <\355\237\277>\n"
        "  - plain 5:3-5:4 <\356\200\200>\n"
        "  - plain 6:3-6:4 <�>\n"
        "  - plain 7:3-7:4 <𐀀>\n"
        "  - plain 8:3-8:4 <\364\217\277\277>\n");
}

TEST_CASE("yaml: the encoding comes before all else") {
  CHECK(read("a: [\n<<<<<<< x\n\377") == "! bestand-codering 3:1-3:2 Dit teken is niet opgeslagen als UTF-8\n");
}

}  // namespace keten::test
