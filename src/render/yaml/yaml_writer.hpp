// Writes data as YAML, in the subset that keten reads (docs/formaat.md).
#pragma once

#include <string>
#include <string_view>

#include "keten/value.hpp"

namespace keten {

/// A file with this mapping. Every text comes back from parse_yaml as it is, whatever stands in it: it is quoted where
/// it has to be, and a long one is folded. A list of plain words that fits on one row stands between brackets. Yes and
/// no are `ja` and `nee`; a byte that is no UTF-8 becomes U+FFFD. `comment` stands above it, each row behind a `#`.
std::string to_yaml(const Object& content, std::string_view comment = {});

}  // namespace keten
