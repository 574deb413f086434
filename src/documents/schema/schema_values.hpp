// Schemas of single values, and values as schemas show them.
#pragma once

#include <span>
#include <string_view>

#include "keten/value.hpp"
#include "model/fields/field.hpp"

namespace keten {

/// `{"$ref": "#/$defs/<name>"}`
Object schema_ref(std::string_view name);

/// What `$defs` says of single values: `leeg` is a value that is not there, `tekst` any single value or none.
Object value_definitions();

/// Schemas of which a single value has to match one. The value is there, except for a text.
/// `type`: neither a list, a map nor a mapping. A reference is to something that the chain defines.
Array value_alternatives(const ValueType& type);

/// A regular expression for one of the words; small letters match capitals too when `any_case`.
std::string words_pattern(std::span<const std::string_view> words, bool any_case = false);

/// What the schema shows of an example or standard of the tables, which is YAML: numbers as numbers, the rest as text.
Value shown_value(const ValueType& type, std::string_view yaml);

}  // namespace keten
