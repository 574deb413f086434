// What the renderers of explanations share.
#pragma once

#include <string>

#include "keten/value.hpp"

namespace keten {

/// A text as it is, `ja` or `nee`, or a number; empty for anything else.
std::string scalar_as_text(const Value& value);

/// Whether it is yes; false for anything else than yes.
bool is_yes(const Value& value);

/// With a capital, as the begin of a heading.
std::string capitalised(std::string text);

}  // namespace keten
