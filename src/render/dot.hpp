// The network of a chain as a graph for Graphviz.
#pragma once

#include <string>

#include "keten/network.hpp"

namespace keten {

/// A graph in the DOT language that any engine of Graphviz turns into a picture with a title and a legend; `dot` takes
/// the engine that suits it best from the text. The same network gives the same text.
///
/// Colour never stands alone: a box also names its group, and lines differ in thickness and dashes. Relations of one
/// pair with the same status are one line, directed and mutual ones apart.
std::string to_dot(const Network& network);

}  // namespace keten
