// Text broken into lines for a screen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace keten {

/// The column at which lines for a screen break.
inline constexpr std::size_t screen_width = 100;

/// `text` broken at spaces so that no line is wider than `screen` columns, as far as its words allow. Every line after
/// the first is indented by `indent` spaces; the first is taken to begin at that column too.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t screen = screen_width);

}  // namespace keten
