// The row of a file that a finding is about, as a screen shows it.
#pragma once

#include <string>
#include <string_view>

#include "keten/place.hpp"

namespace keten {

/// A row cut to its part around the span, made safe for a terminal, and a row of `^~~~` to print below it.
struct Excerpt {
  std::string row;
  std::string underline;
};

/// `line` is the row in which `span` begins. Rows wider than 100 code points are cut, with `…` where something is left
/// out. A span of more rows is underlined at its beginning only.
Excerpt excerpt(std::string_view line, const Span& span);

}  // namespace keten
