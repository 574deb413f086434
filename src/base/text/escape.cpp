#include "base/text/escape.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>

#include "base/text/unicode.hpp"

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

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool is_letter(char c) { return lower(c) >= 'a' && lower(c) <= 'z'; }

bool is_word(char c) { return is_letter(c) || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// The text without what is invisible and without white space around it; line ends are spaces.
std::string on_one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid)
      line += "\xEF\xBF\xBD";  // the replacement character
    else if (point.value == '\n' || point.value == '\t')
      line += ' ';
    else if (!is_unsafe(point.value))
      line += text.substr(at, point.bytes);
    at += point.bytes;
  }
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  return line.substr(begin, line.find_last_not_of(' ') + 1 - begin);
}

/// Whether the character at `at` would begin a heading, list or quotation: only at the start of the text does it.
bool begins_block(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (at == 0) return c == '#' || c == '+' || c == '-' || c == '=' || c == '>';
  const bool after_digits = text.substr(0, at).find_first_not_of("0123456789") == std::string_view::npos;
  const bool before_space = at + 1 == text.size() || text[at + 1] == ' ';
  return (c == '.' || c == ')') && after_digits && before_space;
}

/// Whether the `#` at `at` is the first of those that stand alone at the end: a heading would lose them.
bool closes_heading(std::string_view text, std::size_t at) {
  return text[at] == '#' && at > 0 && text[at - 1] == ' ' && text.find_first_not_of('#', at) == std::string_view::npos;
}

/// Whether the `&` at `at` begins an entity, such as `&amp;` or `&#38;`.
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

/// Whether there is markup in the rest of the word at `at`.
bool has_markup(std::string_view text, std::size_t at) {
  for (; at < text.size() && text[at] != ' '; ++at)
    if (is_markup(text, at)) return true;
  return false;
}

/// The address that begins at `at`, without what ends the sentence that it stands in; empty when there is none.
std::string_view address_at(std::string_view text, std::size_t at) {
  if (at > 0 && is_letter(text[at - 1])) return {};
  const std::string_view rest = text.substr(at);
  for (const std::string_view scheme : {"http://", "https://", "ftp://"}) {
    const auto same = [](char one, char other) { return lower(one) == other; };
    if (!std::ranges::equal(rest.substr(0, scheme.size()), scheme, same)) continue;
    const std::string_view address = rest.substr(0, rest.find_first_of(" <>\"`|\\^[]{}"));
    const std::size_t last = address.find_last_not_of("?!.,:;'()*_~");
    return last < scheme.size() ? std::string_view() : address.substr(0, last + 1);
  }
  return {};
}

/// Whether the dot at `at` would make a link of `www`. A backslash further on would become part of the link.
bool begins_broken_link(std::string_view text, std::size_t at) {
  return text[at] == '.' && text.substr(0, at).ends_with("www") && has_markup(text, at);
}

/// An address as a link that holds no backslashes, whatever is in it.
std::string as_link(std::string_view address) {
  std::string link = "<";
  for (std::size_t at = 0; at < address.size(); ++at) {
    link += address[at];
    if (address[at] == '&' && begins_entity(address, at)) link += "amp;";
  }
  return link + '>';
}

}  // namespace

std::string escape_markdown(std::string_view written) {
  const std::string line = on_one_line(written);
  const std::string_view text = line;
  std::string safe;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (const std::string_view address = address_at(text, at); !address.empty() && has_markup(text, at)) {
      safe += as_link(address);
      at += address.size() - 1;
      continue;
    }
    if (is_markup(text, at) || begins_block(text, at) || closes_heading(text, at) || begins_broken_link(text, at))
      safe += '\\';
    safe += text[at];
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

/// Whether keten's own reader wants the character escaped, or people cannot see it.
bool is_escaped_in_yaml(char32_t value) {
  return value == 0xA0 || value == 0xFFFE || value == 0xFFFF || is_unsafe(value);
}

/// Words that some reader of YAML takes for something else than text.
constexpr std::string_view yaml_words[] = {"true", "false", "null", "yes", "no", "on", "off", "y", "n", "ja", "nee"};

/// Whether `text` is itself in YAML, without quotes, wherever it stands: it begins with a letter, and goes on with
/// letters, digits and what never is markup.
bool is_plain_yaml(std::string_view text) {
  if (text.empty() || text.ends_with(' ')) return false;
  std::string word;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (point.bytes == 1) {
      const char c = text[at];
      constexpr std::string_view inside = "0123456789 -_./()'+";
      if (!is_letter(c) && (at == 0 || inside.find(c) == std::string_view::npos)) return false;
      word += lower(c);
    } else {
      if (!point.valid || is_escaped_in_yaml(point.value)) return false;
      word += '?';
    }
    at += point.bytes;
  }
  return std::ranges::find(yaml_words, word) == std::end(yaml_words);
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
    else if (point.value > 0xFFFF && is_escaped_in_yaml(point.value))
      quoted += fmt::format("\\U{:08X}", value);
    else if (is_escaped_in_yaml(point.value))
      quoted += fmt::format("\\u{:04X}", value);
    else
      quoted += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return quoted + '"';
}

}  // namespace keten
