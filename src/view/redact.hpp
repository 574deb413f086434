// Takes persons out of the free text of a public document.
#pragma once

#include <string>
#include <vector>

#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten::view {

/// The names and contact data that a public document may not show, longest first.
std::vector<std::string> names_to_withhold(const Chain& chain);

/// `text` with every one of `names`, as whole words, replaced by "(naam weggelaten)".
std::string without_names(std::string text, const std::vector<std::string>& names);
/// The same for every text in `value`. Keys stay as they are.
Value without_names(const Value& value, const std::vector<std::string>& names);
std::string without_names(std::string text, const std::vector<std::string>& names);

}  // namespace keten::view
