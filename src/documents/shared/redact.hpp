// What a public document may not tell: names of persons in free text, and small counts of carers.
//
// A count of carers is: a party's `contact.aantal`; a figure of `kerncijfers` whose name speaks of mantelzorgers; and
// what a goal begins with and measures, when its `eenheid` speaks of mantelzorgers. Zero tells of nobody, and what a
// goal aims at is no count. The rule klein-aantal looks at the same.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten::documents {

/// The names and contact data that a public document may not show, longest first.
std::vector<std::string> names_to_withhold(const Chain& chain);

/// `text` with every one of `names`, as whole words, replaced by "(naam weggelaten)".
std::string without_names(std::string text, const std::vector<std::string>& names);
/// The same for every text in `value`. Keys stay as they are.
Value without_names(const Value& value, const std::vector<std::string>& names);

/// Whether a unit or the name of a figure speaks of carers, so that its numbers are counts of them.
bool counts_carers(std::string_view unit);
/// A count of carers: a small one is not told to the public.
ShownCount show_carers(std::optional<double> count, const Audience& audience);
/// A number of `unit`, whatever that is.
ShownCount show_number(std::optional<double> number, std::string_view unit, const Audience& audience);

}  // namespace keten::documents
