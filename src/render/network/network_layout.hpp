// Where the parties of a network stand in a picture: on an ellipse, group by group, and the busiest in the middle.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace keten {

/// A box to place; its size in points, with the room that its text takes at most.
struct LayoutBox {
  std::string id;
  std::size_t group = 0;   ///< boxes of one group stand together, groups in order of their number
  bool in_middle = false;  ///< within the ellipse; for one or two boxes, more would hide the lines
  int width = 0;
  int height = 0;
};

/// The middle of a box in points, from the middle of the picture; y goes up.
struct Spot {
  int x = 0;
  int y = 0;
  bool operator==(const Spot&) const = default;
};

/// A place for each box, in the same order; boxes do not overlap. `lines` hold places in `boxes`.
///
/// Within a group a box stands on the side of the groups that it has lines with, else in the order of the ids. The
/// order in which boxes and lines are given makes no difference, and only whole numbers are used: the same network
/// gives the same places everywhere. A box or line more changes the order only of the boxes that it has to do with.
std::vector<Spot> place_on_ellipse(const std::vector<LayoutBox>& boxes,
                                   const std::vector<std::pair<std::size_t, std::size_t>>& lines);

}  // namespace keten
