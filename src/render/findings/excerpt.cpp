#include "render/findings/excerpt.hpp"

#include "base/text/escape.hpp"
#include "base/text/unicode.hpp"

namespace keten {

namespace {

/// The widest piece of a row that is shown.
constexpr std::size_t widest_row = 100;

}  // namespace

Excerpt excerpt(std::string_view line, const Span& span) {
  const std::size_t begin = span.begin.column - 1;
  const bool one_row = span.end.row == span.begin.row;
  const std::size_t first = begin > widest_row / 2 ? begin - widest_row / 2 : 0;
  Excerpt result;
  std::size_t column = 0;
  std::size_t marked = 0;
  for (std::size_t at = 0; at < line.size(); ++column) {
    const CodePoint point = code_point_at(line, at);
    const std::string_view bytes = line.substr(at, point.bytes);
    at += point.bytes;
    if (column < first) continue;
    if (column >= first + widest_row) {
      result.row += "…";
      break;
    }
    const std::string shown = point.value == '\t' ? " " : escape_terminal(bytes);
    const bool replaced = shown != bytes;
    const auto width = static_cast<std::size_t>(replaced ? static_cast<int>(shown.size()) : columns_of(point.value));
    result.row += shown;
    const bool inside = column >= begin && (!one_row || column + 1 < span.end.column || column == begin);
    if (inside)
      for (std::size_t i = 0; i < width; ++i) result.underline += marked++ == 0 ? '^' : '~';
    else if (marked == 0)
      result.underline += std::string(width, ' ');
  }
  if (marked == 0) result.underline += '^';  // at the end of the row
  if (first > 0) {
    result.row = "…" + result.row;
    result.underline = " " + result.underline;
  }
  return result;
}

}  // namespace keten
