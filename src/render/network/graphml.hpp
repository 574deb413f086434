// The network of a chain as GraphML, for programs that draw and measure networks.
#pragma once

#include <string>

#include "documents/network/network.hpp"

namespace keten {

/// A graph in GraphML 1.0 (http://graphml.graphdrawing.org/specification.html). The attributes carry names, groups and
/// colours as Gephi reads them (`label`, `r`, `g`, `b`); beside them stands what yEd draws (the extension of yWorks).
/// The same network gives the same text.
std::string to_graphml(const Network& network);

}  // namespace keten
