// Large, deep and hostile files: what they give, and that they give it at all. None may take long.
#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "yaml_print.hpp"

namespace keten::test {
namespace {

std::string times(std::size_t count, std::string_view text) {
  std::string result;
  for (; count > 0; --count) result += text;
  return result;
}

/// As many times `text` as fit in a file.
std::string full(std::string_view text) { return times(max_file_size / text.size(), text); }

/// The first line of what is made of a text.
std::string first_line(std::string_view text) {
  const std::string result = read(text);
  return result.substr(0, result.find('\n'));
}

}  // namespace

TEST_CASE("bestand-te-groot: from one byte more than 1 MiB, whatever the bytes are") {
  const std::string largest = "a: " + std::string(max_file_size - 3, 'x');
  CHECK(first_line(largest) == "mapping 1:1-1:1048577");
  CHECK(read(largest + "x") == "! bestand-te-groot 1:1-1:1 Dit bestand is groter dan 1 MiB\n");
  CHECK(read(std::string(max_file_size + 1, '\xFF')) == "! bestand-te-groot 1:1-1:1 Dit bestand is groter dan 1 MiB\n");
}

TEST_CASE("yaml-te-diep: at the 33rd level") {
  CHECK(read(times(33, "[")) == "! yaml-te-diep 1:33-1:34 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(times(33, "- ") + "a") == "! yaml-te-diep 1:65-1:66 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(times(33, "{a: ")) == "! yaml-te-diep 1:129-1:130 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(times(32, "- ") + "a: 1") == "! yaml-te-diep 1:65-1:66 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(times(32, "[") + "a: 1") == "! yaml-te-diep 1:33-1:34 Dit staat meer dan 32 niveaus diep\n");
  std::string steps;
  for (std::size_t i = 0; i < 33; ++i) steps += std::string(2 * i, ' ') + "a:\n";
  CHECK(read(steps) == "! yaml-te-diep 33:65-33:66 Dit staat meer dan 32 niveaus diep\n");
}

TEST_CASE("yaml-te-diep: 32 levels are fine") {
  CHECK(first_line(times(31, "- ") + "a: 1") == "sequence 1:1-1:67");
  CHECK(first_line(times(32, "[") + times(32, "]")) == "sequence 1:1-1:65");
}

TEST_CASE("yaml-te-diep: 1 MiB of nesting is refused where it becomes too deep") {
  CHECK(read(full("[")) == "! yaml-te-diep 1:33-1:34 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(full("- ")) == "! yaml-te-diep 1:65-1:66 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(full("[a,")) == "! yaml-te-diep 1:97-1:98 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(full("{a: ")) == "! yaml-te-diep 1:129-1:130 Dit staat meer dan 32 niveaus diep\n");
  CHECK(read(full("{")) == "! yaml-sleutelvorm 1:2-1:3 Een sleutel moet een tekst zijn, geen lijst of groep\n");
  CHECK(read(full("? ")) == "! yaml-sleutelvorm 1:1-1:2 Een sleutel kan hier niet met een vraagteken beginnen\n");
}

TEST_CASE("yaml-sleutelvorm: a key of 1024 bytes is the longest, with what stands before its colon") {
  CHECK(first_line(times(512, "é") + ": 1") == "mapping 1:1-1:516");
  CHECK(first_line(times(512, "é") + "k: 1") == "! yaml-sleutelvorm 1:1-1:514 Deze sleutel is langer dan 1024 tekens");
  CHECK(first_line("k" + times(1023, " ") + ": 1") == "mapping 1:1-1:1028");
  CHECK(first_line("k" + times(1024, " ") + ": 1") ==
        "! yaml-sleutelvorm 1:1-1:2 Deze sleutel is langer dan 1024 tekens");
  CHECK(first_line("{'" + times(1023, "k") + "': 1}") ==
        "! yaml-sleutelvorm 1:2-1:1027 Deze sleutel is langer dan 1024 tekens");
}

TEST_CASE("yaml: input of which yaml-cpp never finds the end") {
  CHECK(read(full(",")) == "! yaml-syntaxis 1:1-1:2 `,` staat hier los\n");
  CHECK(first_line(full("---\n")) == "! yaml-meer-documenten 2:1-2:4 Hier begint een tweede document");
}

TEST_CASE("yaml: 1 MiB of one thing") {
  CHECK(first_line(full("- a\n")) == "sequence 1:1-262144:4");
  CHECK(first_line(full("# \n")).empty());
  CHECK(first_line(full("\n")).empty());
  CHECK(first_line("a:" + times(1000000, " ") + "b") == "mapping 1:1-1:1000004");
  CHECK(first_line("a: een" + times(1000000, "\n") + "  twee") == "mapping 1:1-1000001:7");
  CHECK(first_line("a: |\n  een" + times(1000000, "\n") + "  twee") == "mapping 1:1-1000002:7");
  CHECK(first_line("a: '" + times(500000, "''") + "'") == "mapping 1:1-1:1000006");
  CHECK(first_line("a: \"" + times(250000, "\\x41") + "\"") == "mapping 1:1-1:1000006");
  CHECK(first_line("a: [" + times(250000, "a?, ") + "b]") == "mapping 1:1-1:1000007");
  CHECK(first_line("a: " + times(500000, " :")) ==
        "! yaml-sleutelvorm 1:5-1:6 Hier staat een dubbele punt zonder sleutel ervoor");
}

TEST_CASE("yaml-dubbele-sleutel: in a mapping of many keys") {
  std::string text;
  for (int i = 0; i < 20000; ++i) text += "k" + std::to_string(i) + ": x\n";
  CHECK(parse_yaml(0, text).findings.empty());
  const std::string twice = text + "k7: y\nk19999: y\nk7: z\n";
  const ParsedFile file = parse_yaml(0, twice);
  CHECK(file.tree.root->entries.size() == 20000);
  REQUIRE(file.findings.size() == 3);
  CHECK(show(file.findings[0]) ==
        "! yaml-dubbele-sleutel 20001:1-20001:3 De sleutel `k7` staat hier nog een keer\n"
        "  + 8:1-8:3 Hier staat de sleutel voor het eerst\n");
  CHECK(show(file.findings[1]) ==
        "! yaml-dubbele-sleutel 20002:1-20002:7 De sleutel `k19999` staat hier nog een keer\n"
        "  + 20000:1-20000:7 Hier staat de sleutel voor het eerst\n");
  CHECK(show(file.findings[2]) ==
        "! yaml-dubbele-sleutel 20003:1-20003:3 De sleutel `k7` staat hier nog een keer\n"
        "  + 8:1-8:3 Hier staat de sleutel voor het eerst\n");
}

}  // namespace keten::test
