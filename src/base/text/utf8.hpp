// UTF-8: the code points of a text, and where its bytes stand among them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "keten/place.hpp"

namespace keten {

/// A code point and the bytes it takes. `valid` is false for a byte that is no UTF-8; then `bytes` is 1.
struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;
  bool valid = false;
};

/// The code point at byte `at`, which must be inside `text`, by table 3-7 of the Unicode standard: nothing overlong, no
/// surrogates.
CodePoint code_point_at(std::string_view text, std::size_t at);

/// Whether `c` is a byte within a code point, and not its first.
constexpr bool continues_code_point(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

/// As much of the beginning of `text` as fits in so many bytes, without half a code point.
constexpr std::string_view first_bytes(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && continues_code_point(text[bytes])) --bytes;
  return text.substr(0, bytes);
}

/// The byte at which a column, counted from 1, begins in a line; its size when the line is shorter.
constexpr std::size_t byte_of_column(std::string_view line, std::uint32_t column) {
  std::size_t at = 0;
  for (std::uint32_t passed = 1; passed < column && at < line.size(); ++passed) {
    ++at;
    while (at < line.size() && continues_code_point(line[at])) ++at;
  }
  return at;
}

/// Moves `position` over one byte. Every byte that does not continue a code point is a column.
constexpr void step(Position& position, char c) {
  if (c == '\n')
    position = {position.row + 1, 1};
  else if (!continues_code_point(c))
    ++position.column;
}

/// `position` moved over the bytes of `text`.
constexpr Position moved(Position position, std::string_view text) {
  for (const char c : text) step(position, c);
  return position;
}

}  // namespace keten
