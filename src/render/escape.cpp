#include "keten/escape.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "render/unicode.hpp"

namespace keten {

std::string escape_terminal(std::string_view text) {
  std::string safe;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid)
      safe += fmt::format("<{:02X}>", static_cast<unsigned>(point.value));
    else if (is_unsafe(point.value))
      safe += fmt::format("<U+{:04X}>", static_cast<unsigned>(point.value));
    else
      safe += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return safe;
}

namespace {

bool is_word(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || byte >= 0x80;
}

/// Whether the character at `at` would begin a heading, list or quotation: only at the start of the text does it.
bool begins_block(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (at == 0) return c == '#' || c == '+' || c == '-' || c == '=' || c == '>';
  const bool after_digits = text.substr(0, at).find_first_not_of("0123456789") == std::string_view::npos;
  const bool before_space = at + 1 == text.size() || text[at + 1] == ' ';
  return (c == '.' || c == ')') && after_digits && before_space;
}

/// Whether the `&` at `at` begins an entity, such as `&amp;` or `&#38;`. In an address it does not, and a backslash
/// there would become part of the link.
bool begins_entity(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && (text[end] == '#' || is_word(text[end]))) ++end;
  return end < text.size() && text[end] == ';';
}

/// Whether the character at `at` is markup wherever it stands.
bool is_markup(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '\\':
    case '`':
    case '*':
    case '[':
    case ']':
    case '<':
    case '|':
    case '~':
      return true;
    case '&':
      return begins_entity(text, at);
    case '_':  // inside a word it is an ordinary character
      return at == 0 || at + 1 == text.size() || !is_word(text[at - 1]) || !is_word(text[at + 1]);
    default:
      return false;
  }
}

}  // namespace

std::string escape_markdown(std::string_view text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return {};
  text = text.substr(start);
  std::string safe;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid)
      safe += "\xEF\xBF\xBD";  // the replacement character
    else if (point.value == '\n' || point.value == '\t')
      safe += ' ';
    else if (!is_unsafe(point.value)) {
      if (point.bytes == 1 && (is_markup(text, at) || begins_block(text, at))) safe += '\\';
      safe += text.substr(at, point.bytes);
    }
    at += point.bytes;
  }
  return safe;
}

namespace {

/// Char of https://www.w3.org/TR/xml/#charsets
bool is_xml(char32_t value) {
  if (value < 0x20) return value == '\t' || value == '\n' || value == '\r';
  return value != 0xFFFE && value != 0xFFFF;
}

/// How a character is written that is markup, or that an attribute would lose; empty for any other.
std::string_view xml_reference(char32_t value) {
  switch (value) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\t':
      return "&#9;";
    case '\n':
      return "&#10;";
    case '\r':
      return "&#13;";
    case 0x85:  // this one and the next two are line ends to some readers
      return "&#133;";
    case 0x2028:
      return "&#8232;";
    case 0x2029:
      return "&#8233;";
    default:
      return {};
  }
}

}  // namespace

std::string escape_xml(std::string_view text) {
  std::string safe;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid || !is_xml(point.value))
      safe += "\xEF\xBF\xBD";  // the replacement character
    else if (const std::string_view reference = xml_reference(point.value); !reference.empty())
      safe += reference;
    else
      safe += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return safe;
}

namespace {

/// Words that some reader of YAML takes for something else than text.
constexpr std::string_view yaml_words[] = {"true", "false", "null", "yes", "no", "on", "off", "y", "n", "ja", "nee"};

/// Whether `text` is itself in YAML, without quotes, wherever it stands: it begins with a letter, and goes on with
/// letters, digits and what never is markup.
bool is_plain_yaml(std::string_view text) {
  if (text.empty() || text.ends_with(' ')) return false;
  std::string lower;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.bytes == 1) {
      const char c = text[at];
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      constexpr std::string_view inside = "0123456789 -_./()'+";
      if (!letter && (at == 0 || inside.find(c) == std::string_view::npos)) return false;
      lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    } else {
      if (!point.valid || point.value == 0xA0 || is_unsafe(point.value)) return false;
      lower += '?';
    }
    at += point.bytes;
  }
  return std::ranges::find(yaml_words, lower) == std::end(yaml_words);
}

}  // namespace

std::string escape_yaml(std::string_view text) {
  if (is_plain_yaml(text)) return std::string(text);
  std::string quoted = "\"";
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const auto value = static_cast<unsigned>(point.value);
    if (!point.valid)
      quoted += "\xEF\xBF\xBD";  // the replacement character
    else if (point.value == '"' || point.value == '\\')
      quoted += fmt::format("\\{}", text[at]);
    else if (point.value == '\n')
      quoted += "\\n";
    else if (point.value > 0xFFFF && is_unsafe(point.value))
      quoted += fmt::format("\\U{:08X}", value);
    else if (point.value == 0xA0 || is_unsafe(point.value))
      quoted += fmt::format("\\u{:04X}", value);
    else
      quoted += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return quoted + '"';
}

}  // namespace keten
