// The network as a picture, drawn by Graphviz.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "documents/network/network.hpp"
#include "render/network/dot.hpp"

namespace keten::cli {

/// The bytes of the picture as `format`: svg, png or pdf; nothing, after a complaint, when Graphviz is missing or
/// fails. An svg has a title and a description with the relations as text, for who cannot see it.
///
/// Each attempt has a time limit. What takes too long is tried again with straight lines, then in an arrangement that
/// is quick; standard error tells.
std::optional<std::string> network_picture(const Invocation& invocation, const Network& network,
                                           std::string_view format, Arrangement arrangement = Arrangement::circle);

/// The text of an svg to put in a page: the same, from the element <svg> on.
std::optional<std::string> network_svg(const Invocation& invocation, const Network& network,
                                       Arrangement arrangement = Arrangement::circle);

}  // namespace keten::cli
