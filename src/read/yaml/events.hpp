// Lets yaml-cpp read the text. No other part of keten knows that library.
#pragma once

#include <optional>
#include <string_view>

#include "read/yaml/builder.hpp"

namespace keten::yaml {

/// Reads one document into `builder`. Returns where yaml-cpp and the outline disagree, if they do.
std::optional<std::size_t> read_events(std::string_view text, const Outline& outline, Builder& builder);

}  // namespace keten::yaml
