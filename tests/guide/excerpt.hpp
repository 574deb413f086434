// Parts of what a program printed, as a guide shows them: a line `…` stands for any number of lines that are left out.
#pragma once

#include <optional>

#include "lines.hpp"

namespace keten::guide {

/// The excerpt with its lines as they are printed now; the excerpt itself when it still fits. What was left out stays
/// left out: each part is looked up by the lines that did not change. Nothing when a part has no such line; then a
/// person has to choose anew.
std::optional<Lines> refreshed(const Lines& excerpt, const Lines& printed);

}  // namespace keten::guide
