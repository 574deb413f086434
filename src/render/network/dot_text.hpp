// What may stand in a DOT file: names, labels and colours made of untrusted text. Only for the renderers of networks.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace keten::dot {

/// A name or value between double quotes, on one line.
std::string in_quotes(std::string_view text);

/// How many columns a text may take, and how many lines.
struct Room {
  int columns;
  std::size_t lines;
};

/// The text for an HTML-like label, wrapped on words. What does not fit is left out and leaves an ellipsis; a word that
/// is wider than any label should be is cut. Never empty, because Graphviz refuses tags around nothing.
std::string wrapped(std::string_view text, Room room);

/// What `wrapped` makes of the text: the columns of its widest line, and the number of lines.
struct TextSize {
  int columns = 0;
  std::size_t lines = 0;
};
TextSize size_of(std::string_view text, Room room);

struct Color {
  int red = 255;
  int green = 255;
  int blue = 255;
};

/// The colour written as #rrggbb; white for anything else.
Color parse_color(std::string_view text);
/// The colour with so many per cent of itself left, and white for the rest.
Color paler(const Color& color, int percent);
/// Whether white letters stand out better on it than black ones.
bool is_dark(const Color& color);
/// #RRGGBB
std::string to_text(const Color& color);

}  // namespace keten::dot
