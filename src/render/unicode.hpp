// Reading UTF-8 one code point at a time, for the renderers.
#pragma once

#include <cstddef>
#include <string_view>

namespace keten {

/// A code point and the bytes it takes. `valid` is false for a byte that is no UTF-8; then `bytes` is 1.
struct CodePoint {
  char32_t value = 0;
  std::size_t bytes = 1;
  bool valid = false;
};

/// The code point at byte `at`, which must be inside `text`.
CodePoint code_point_at(std::string_view text, std::size_t at);

/// Control characters, and characters that are invisible or change the direction of text.
bool is_unsafe(char32_t value);

/// The number of columns of a terminal: 0 for combining marks, 2 for wide characters, else 1.
int columns_of(char32_t value);

/// The number of columns of a terminal that a text on one line takes.
std::size_t width_of(std::string_view text);

}  // namespace keten
