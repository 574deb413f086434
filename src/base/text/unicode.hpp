// What the renderers ask of code points: which do harm, and how much room they take.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/text/utf8.hpp"

namespace keten {

/// Control characters, and characters that are invisible or change the direction of text.
bool is_unsafe(char32_t value);

/// The number of columns of a terminal: 0 for combining marks, 2 for wide characters, else 1.
int columns_of(char32_t value);

/// The number of columns that `text` takes on a terminal.
std::size_t width_of(std::string_view text);

/// At most the first `count` code points of `text`.
std::string first_code_points(std::string_view text, std::size_t count);

}  // namespace keten
