// What to_yaml writes, parse_yaml reads back as it was.
#include "render/yaml/yaml_writer.hpp"

#include <doctest/doctest.h>

#include <random>

#include "read/yaml/yaml.hpp"

using namespace keten;

namespace {

/// The value that a node tells, with every scalar as text.
Value value_of(const Node& node) {
  if (node.is_null()) return {};
  if (node.is_scalar()) return std::string(node.text);
  if (node.is_sequence()) {
    Array list;
    for (const Node& item : node.items) list.push_back(value_of(item));
    return list;
  }
  Object object;
  for (const Entry& entry : node.entries) object.set(std::string(entry.key.text), value_of(entry.value));
  return object;
}

/// A value in one text, in which no two values look the same.
std::string shown(const Value& value) {
  if (value.is_null()) return "null";
  if (const std::string* text = value.text()) return std::to_string(text->size()) + ":" + *text;
  std::string result;
  if (const Array* list = value.array()) {
    for (const Value& item : *list) result += shown(item) + ",";
    return "[" + result + "]";
  }
  for (const auto& [key, member] : value.object()->members()) result += shown(key) + "=" + shown(member) + ",";
  return "{" + result + "}";
}

void check_round_trip(const Object& content) {
  const std::string text = to_yaml(content, "Een kopie: niet # aanpassen\n- van iets");
  CAPTURE(text);
  const ParsedFile file = parse_yaml(0, text);
  for (const Finding& finding : file.findings) FAIL_CHECK(std::string(finding.rule) << ": " << finding.message);
  REQUIRE(file.tree.root);
  CHECK(shown(value_of(*file.tree.root)) == shown(content));
}

constexpr std::string_view pieces[] = {
    "a",       "Anja",
    "de",      " ",
    "  ",      "\n",
    "\n\n",    "\t",
    ":",       ": ",
    "#",       " #",
    "- ",      "-",
    "---",     "...",
    "'",       "\"",
    "\\",      "\\n",
    "{",       "}",
    "[",       "]",
    ",",       "&a",
    "*a",      "!!s",
    "|",       ">",
    "%",       "@",
    "`",       "?",
    "? ",      "<<",
    "=",       "~",
    "null",    "ja",
    "nee",     "0123",
    "1e3",     "-1",
    "13:30",   "é",
    "\u00A0",  "😀",
    "שלום",    "\u2028",
    "\u0085",  "\uFEFF",
    "\r",      "\r\n",
    "\x01",    "\x7F",
    "\uFFFF",  std::string_view("\0", 1),
    "(",       "<b>",
    "x: y",    "2024-06-01",
    "=======", "een tekst die zo lang is dat zij niet op één regel past en dus gevouwen wordt, hoop ik",
};

class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  std::string text() {
    std::string text;
    for (std::size_t count = below(7); count > 0; --count) text += pieces[below(std::size(pieces))];
    return text;
  }

  Value value(int depth) {
    const std::size_t kind = depth == 0 ? 0 : below(4);
    if (kind == 1) return object(depth - 1);
    if (kind != 2) return text();
    Array list;
    for (std::size_t count = below(4); count > 0; --count)
      list.push_back(below(3) == 0 ? value(depth - 1) : Value(below(2) == 0 ? std::string("gemeente-1") : text()));
    return list;
  }

  Object object(int depth) {
    Object object;
    for (std::size_t count = 1 + below(4); count > 0; --count) object.set("k" + text(), value(depth));
    return object;
  }

 private:
  std::size_t below(std::size_t limit) { return random_() % limit; }

  std::mt19937 random_;
};

}  // namespace

TEST_CASE("YAML that is written reads as one would write it") {
  const Object content{
      {"keten", Object{{"naam", "Mantelzorg in Ons Dorp"},
                       {"gebied", Array{"Ons Dorp", "Veenmeer: zuid"}},
                       {"verkort", Array{"preventie", "nazorg"}},
                       {"kerncijfers", Object{{"inwoners", "900"}, {"jonge mantelzorgers", "-3"}}},
                       {"streng", true},
                       {"toelichting", "Eerst dit.\n\n- en dat\n"},
                       {"leeg", Object{}}}},
      {"relaties", Array{Object{{"tussen", Array{"a", "b"}}, {"toelichting", "'s Middags"}}, Array{}, ""}},
      {"lang", std::string(60, 'a') + " " + std::string(60, 'b')}};
  CHECK(to_yaml(content, "Kop") ==
        "# Kop\n"
        "keten:\n"
        "  naam: Mantelzorg in Ons Dorp\n"
        "  gebied:\n"
        "    - Ons Dorp\n"
        "    - 'Veenmeer: zuid'\n"
        "  verkort: [preventie, nazorg]\n"
        "  kerncijfers:\n"
        "    inwoners: 900\n"
        "    jonge mantelzorgers: -3\n"
        "  streng: ja\n"
        "  toelichting: |\n"
        "    Eerst dit.\n"
        "\n"
        "    - en dat\n"
        "  leeg: {}\n"
        "relaties:\n"
        "  - tussen: [a, b]\n"
        "    toelichting: '''s Middags'\n"
        "  - []\n"
        "  - ''\n"
        "lang: >-\n"
        "  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n"
        "  bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\n");
}

TEST_CASE("each nasty text comes back from YAML, alone, inside a list and as a key") {
  for (const std::string_view one : pieces)
    for (const std::string_view other : pieces)
      for (const std::string& text :
           {std::string(one), std::string(one) + std::string(other), "a " + std::string(one) + std::string(other),
            std::string(one) + "\nb" + std::string(other)})
        check_round_trip({{"k" + text, text}, {"lijst", Array{text, Object{{"x", text}}, Array{text, text}}}});
}

TEST_CASE("arbitrary values come back from YAML") {
  for (unsigned seed = 0; seed < 3000; ++seed) check_round_trip(Maker(seed).object(3));
}

TEST_CASE("bytes that are no UTF-8 do not spoil a file") {
  const std::string text = to_yaml({{"a", "x\xFFy"}});
  CHECK(text == "a: x\uFFFDy\n");
}
