// The lines between parties in a picture of a network. Only for the renderers of networks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "keten/network.hpp"

namespace keten::dot {

struct LineStyle {
  RelationStatus status;
  std::string_view name;
  std::string_view color;  ///< contrasts at least 3 to 1 with white
  std::string_view style;
  int width;
  std::string_view symbol;  ///< stands halfway the line; empty: none
};

/// They differ in thickness, dashes and symbol, so that they stay apart without colours.
inline constexpr LineStyle line_styles[] = {
    {RelationStatus::existing, "Bestaand", "#6B6B6B", "solid", 1, ""},
    {RelationStatus::good, "Goed (good practice)", "#1B7837", "solid", 4, "+"},
    {RelationStatus::to_improve, "Te verbeteren", "#C75000", "dotted", 3, "!"},
    {RelationStatus::wanted, "Gewenst (missing link)", "#B2182B", "dashed", 2, ""},
};

struct Line {
  std::string_view from;
  std::string_view to;
  const LineStyle* style;
  bool is_mutual = false;
  bool goes_back = false;  ///< directed, and there is one the other way as well
};

/// The lines to draw. Those between the same two boxes lie almost on top of each other, so there are as few as
/// possible: one for each status, and none for a plain relation beside a good or poor one.
std::vector<Line> lines_of(const Network& network);

/// The statement that draws it.
std::string to_text(const Line& line);

/// The symbol in a small white box of the colour of the line.
std::string symbol_label(const LineStyle& style);

}  // namespace keten::dot
