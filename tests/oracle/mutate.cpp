#include "oracle/mutate.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace oracle {
namespace {

constexpr std::string_view snippets[] = {
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "\r\n",
    ":",
    ": ",
    ":\n",
    "-",
    "- ",
    "\n- ",
    "- - ",
    "?",
    "? ",
    ",",
    ", ",
    "[",
    "]",
    "{",
    "}",
    "[]",
    "{}",
    "'",
    "''",
    "\"",
    "\\",
    "\\n",
    "\\x41",
    "\\u00e9",
    "#",
    " #",
    " # c\n",
    "|\n",
    ">\n",
    ">-\n",
    "|+\n ",
    "|2\n",
    "&a ",
    "*a",
    "!t ",
    "!!str ",
    "<<: ",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "null",
    "~",
    "a",
    "é",
    "€",
    "😀",
    "'s ",
    "\xC2\x85",
    "\xE2\x80\xA8",
    "\xEF\xBB\xBF",
    "\x01",
    "\xFF",
    "\r",
    "@",
    "`",
    "%",
    "=======\n",
    "a: b",
    "a: b\n",
    "\n  a: b",
    "\n b",
    "[a, b]",
    "{a: b}",
    "\"a\"",
    "'a'",
    "a: [\n]",
};

std::size_t line_begin(std::string_view text, std::size_t at) {
  return at == 0 ? 0 : text.rfind('\n', at - 1) + 1;  // npos + 1 is 0
}

std::size_t line_end(std::string_view text, std::size_t at) {
  const std::size_t end = text.find('\n', at);
  return end == std::string_view::npos ? text.size() : end + 1;
}

std::pair<std::size_t, std::size_t> any_line(std::string_view text, Random& random) {
  const std::size_t at = random.below(text.size() + 1);
  const std::size_t begin = line_begin(text, at);
  return {begin, line_end(text, begin) - begin};
}

void insert_snippet(std::string& text, Random& random) {
  text.insert(random.below(text.size() + 1), snippets[random.below(std::size(snippets))]);
}

void delete_bytes(std::string& text, Random& random) {
  if (!text.empty()) text.erase(random.below(text.size()), 1 + random.below(3));
}

void replace_bytes(std::string& text, Random& random) {
  if (!text.empty()) text.replace(random.below(text.size()), 1, snippets[random.below(std::size(snippets))]);
}

void swap_bytes(std::string& text, Random& random) {
  if (text.size() < 2) return;
  const std::size_t at = random.below(text.size() - 1);
  std::swap(text[at], text[at + 1]);
}

void duplicate_line(std::string& text, Random& random) {
  const auto [begin, length] = any_line(text, random);
  text.insert(any_line(text, random).first, text.substr(begin, length));
}

void cut_line(std::string& text, Random& random) {
  const auto [begin, length] = any_line(text, random);
  text.erase(begin, length);
}

void swap_lines(std::string& text, Random& random) {
  const auto [begin, length] = any_line(text, random);
  const std::string line = text.substr(begin, length);
  text.erase(begin, length);
  text.insert(any_line(text, random).first, line);
}

void indent_line(std::string& text, Random& random) {
  const auto [begin, length] = any_line(text, random);
  if (random.below(2) == 0)
    text.insert(begin, 1 + random.below(3), ' ');
  else if (length > 0 && text[begin] == ' ')
    text.erase(begin, 1 + random.below(2));
}

void truncate(std::string& text, Random& random) { text.resize(random.below(text.size() + 1)); }

}  // namespace

std::uint64_t Random::next() {
  std::uint64_t z = state_ += 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

void mutate(std::string& text, std::span<const std::string> others, Random& random) {
  constexpr std::array changes = {insert_snippet, insert_snippet, insert_snippet, delete_bytes,
                                  replace_bytes,  replace_bytes,  swap_bytes,     duplicate_line,
                                  cut_line,       swap_lines,     indent_line,    indent_line};
  const std::size_t choice = random.below(changes.size() + 2);
  if (choice < changes.size()) return changes[choice](text, random);
  if (choice == changes.size() && random.below(4) == 0) return truncate(text, random);
  const std::string& other = others[random.below(others.size())];
  const auto [begin, length] = any_line(other, random);
  text.insert(any_line(text, random).first, other, begin, length);
}

}  // namespace oracle
