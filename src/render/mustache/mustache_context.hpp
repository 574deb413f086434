// Where the names in a Mustache template find their values.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "keten/value.hpp"

namespace keten::mustache {

/// The values that a tag sees: the whole data first, the innermost section last. Never empty.
using Context = std::span<const Value* const>;

/// The value of a name such as `naam`, `partij.naam` or `.`, or nullptr when the data does not know it. The first part
/// is the nearest one of that name, the further parts are looked for in it only. What is below a null is null too, so
/// that a template may use the fields of something that a chain leaves out.
const Value* look_up(Context context, std::string_view name);

/// In Dutch what is wrong with a name that `look_up` did not find, with the known name that comes nearest.
std::string unknown_name(Context context, std::string_view name);

/// Whether a section over `value` is rendered. As the specification has it null, false and an empty list do not count
/// and 0 does; unlike the specification an empty text does not count either, so that `{{#locatie}}` hides its line.
bool is_truthy(const Value& value);

/// `value` as decimal or plain text; null is empty, and so are lists and objects, which have no text.
std::string text_of(const Value& value);

}  // namespace keten::mustache
