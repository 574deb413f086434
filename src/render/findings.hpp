// The findings of `keten check` as text for people and as JSON for programs.
#pragma once

#include <span>
#include <string>

#include "keten/check.hpp"
#include "keten/types.hpp"
#include "keten/value.hpp"

namespace keten {

/// Each finding with its place, severity, message, the row it stands in with the span underlined, what to do, and the
/// id of the rule; then a line that sums up. `color` adds the escape sequences of a terminal.
std::string findings_as_text(std::span<const ChainReport> reports, bool color);

/// The shape that docs/commandos.md describes.
Value findings_as_value(std::span<const ChainReport> reports, Date today);

}  // namespace keten
