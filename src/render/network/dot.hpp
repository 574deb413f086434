// The network of a chain as a graph for Graphviz.
#pragma once

#include <string>

#include "documents/network/network.hpp"
#include "keten/types.hpp"

namespace keten {

/// How the parties are arranged: on an ellipse with places of our own, or as an engine of Graphviz does it.
enum class Arrangement { circle, layers, forces };
template <>
struct Choice<Arrangement> {
  static constexpr std::string_view words[] = {"cirkel", "dot", "sfdp"};
};

/// Curved lines bend around boxes, and take Graphviz a time that grows steeply with the network.
enum class LineForm { curved, straight };

/// The form that Graphviz draws within seconds.
LineForm line_form_for(const Network& network);

/// A graph in the DOT language that any engine of Graphviz turns into a picture with a title and a legend; `dot` takes
/// the engine that suits it best from the text. The same network gives the same text.
///
/// Colour never stands alone: a box also names its group, and lines differ in thickness, dashes and symbol. Relations
/// of one pair with the same status are one line, directed and mutual ones apart.
std::string to_dot(const Network& network, Arrangement arrangement, LineForm form);
std::string to_dot(const Network& network, Arrangement arrangement = Arrangement::circle);

}  // namespace keten
