// The title and the legend of a picture of a network. Only for the renderers of networks.
#pragma once

#include <string>
#include <vector>

#include "documents/network/network.hpp"
#include "render/network/dot_lines.hpp"

namespace keten::dot {

/// How strong a group's colour is where nothing changed, in a picture that compares two days, in per cent.
inline constexpr int unchanged_strength = 55;

/// A label with the title, the day and the source, and what the colours, boxes and lines that occur mean.
std::string heading(const Network& network, const std::vector<Line>& lines);

}  // namespace keten::dot
