// What makes a drawn network readable for who cannot see it.
#pragma once

#include <string>
#include <string_view>

#include "documents/network/network.hpp"

namespace keten {

/// The network in a few sentences: how many parties and relations there are, and each relation on a line of its own.
std::string describe(const Network& network);

/// The svg that Graphviz made, as one image with a title and `describe(network)`; unchanged when it is no svg.
std::string with_description(std::string_view svg, const Network& network);

}  // namespace keten
