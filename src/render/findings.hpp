// The findings of `keten check` as text for people and as JSON for programs.
#pragma once

#include <span>
#include <string>

#include "keten/check.hpp"
#include "keten/types.hpp"
#include "keten/value.hpp"

namespace keten {

/// What a text of findings looks like.
struct TextLook {
  bool color = false;     ///< with the escape sequences of a terminal
  bool narrowed = false;  ///< only some findings were asked for, so nothing found does not mean that all is well
};

/// The findings chain by chain: errors, then warnings, then hints, each in the order of the files. A finding has its
/// place, severity, message and rule, the row it stands in with the span underlined, and what to do. Three or more of
/// one rule stand together under what the rule says, a line each. At the end a line that sums up.
std::string findings_as_text(std::span<const ChainReport> reports, const TextLook& look);

/// The shape that docs/commandos.md describes.
Value findings_as_value(std::span<const ChainReport> reports, Date today);

}  // namespace keten
