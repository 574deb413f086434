// The lines between parties in a picture of a network. Only for the renderers of networks.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "documents/network/network.hpp"

namespace keten::dot {

struct LineStyle {
  std::string_view name;   ///< in the legend
  std::string_view color;  ///< contrasts at least 3 to 1 with white
  std::string_view style;
  int width;
  std::string_view symbol = {};  ///< stands halfway the line; empty: none
  bool is_double = false;        ///< two lines beside each other
  bool hides_plain = false;      ///< a line of the first style need not be drawn where this one is
};

/// The styles of a picture, the plain one first, in the order of the legend. They differ in thickness, dashes and
/// symbol, so that they stay apart without colours.
std::span<const LineStyle> styles_for(const Network& network);

/// Of a relation, in a picture of one network.
const LineStyle& style_of(RelationStatus status);

struct Line {
  std::string_view from;
  std::string_view to;
  const LineStyle* style;
  bool is_mutual = false;
  bool goes_back = false;  ///< directed, and there is one the other way as well
};

/// The lines to draw. Those between the same two boxes lie almost on top of each other, so there are as few as
/// possible: one for each style, and none for a plain relation beside a good or poor one, or beside one that changed.
std::vector<Line> lines_of(const Network& network);

/// The statement that draws it.
std::string to_text(const Line& line);

/// The symbol in a small white box of the colour of the line.
std::string symbol_label(const LineStyle& style);

}  // namespace keten::dot
