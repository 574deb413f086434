// Small questions about the bytes of a text, for the finders of personal data.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/text/utf8.hpp"

namespace keten {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_beyond_ascii(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool is_letter(char c) { return is_lower(c) || is_upper(c); }
constexpr char in_lower_case(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

/// The byte at `at`; 0 outside the text, also for the position before the first.
constexpr char byte_at(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

/// Whether two texts are the same but for the capitals of ASCII; `lower` has none.
constexpr bool equals_folded(std::string_view text, std::string_view lower) {
  if (text.size() != lower.size()) return false;
  for (std::size_t i = 0; i < text.size(); ++i)
    if (in_lower_case(text[i]) != lower[i]) return false;
  return true;
}

/// How many bytes one space takes at `at`: a space or tab, a space that does not break (U+00A0, U+202F), a thin one
/// (U+2009), or a line break with the indentation after it. 0: there is none.
constexpr std::size_t space_at(std::string_view text, std::size_t at) {
  const std::string_view rest = text.substr(at < text.size() ? at : text.size());
  if (rest.empty()) return 0;
  if (rest[0] == ' ' || rest[0] == '\t') return 1;
  if (rest.starts_with("\u00A0")) return 2;
  if (rest.starts_with("\u202F") || rest.starts_with("\u2009")) return 3;
  std::size_t size = rest[0] == '\r' ? 1 : 0;
  if (byte_at(rest, size) != '\n') return 0;
  ++size;
  const std::size_t indentation = size;
  while (byte_at(rest, size) == ' ') ++size;
  return size > indentation ? size : 0;
}

/// The position of the first byte at or after `at` that is no space.
constexpr std::size_t skip_spaces(std::string_view text, std::size_t at) {
  for (std::size_t size = space_at(text, at); size > 0; size = space_at(text, at)) at += size;
  return at;
}

/// How many bytes the letter at `at` takes; 0: none begins there. Beyond ASCII that is every code point but those of
/// U+0080 to U+00BF and U+2000 to U+2FFF, which are spaces, quotes and other signs.
constexpr std::size_t letter_at(std::string_view text, std::size_t at) {
  const char c = byte_at(text, at);
  if (is_letter(c)) return 1;
  const auto lead = static_cast<unsigned char>(c);
  if (lead < 0xC3 || lead == 0xE2) return 0;
  std::size_t size = 1;
  while (continues_code_point(byte_at(text, at + size))) ++size;
  return size;
}

/// How many bytes the letter takes that ends before `at`; 0: none does.
constexpr std::size_t letter_before(std::string_view text, std::size_t at) {
  if (at == 0 || at > text.size()) return 0;
  std::size_t size = 1;
  while (size < 4 && size < at && continues_code_point(text[at - size])) ++size;
  return letter_at(text, at - size) == size ? size : 0;
}

/// Where the word that begins at `at` ends.
constexpr std::size_t end_of_word(std::string_view text, std::size_t at) {
  for (std::size_t size = letter_at(text, at); size > 0; size = letter_at(text, at)) at += size;
  return at;
}

/// Where the word that ends before `at` begins.
constexpr std::size_t begin_of_word(std::string_view text, std::size_t at) {
  for (std::size_t size = letter_before(text, at); size > 0; size = letter_before(text, at)) at -= size;
  return at;
}

/// Whether a word with a capital begins at `at`: A to Z, or À to Þ.
constexpr bool is_capital(std::string_view text, std::size_t at) {
  const auto second = static_cast<unsigned char>(byte_at(text, at + 1));
  return is_upper(byte_at(text, at)) || (byte_at(text, at) == '\xC3' && second >= 0x80 && second <= 0x9E);
}

}  // namespace keten
