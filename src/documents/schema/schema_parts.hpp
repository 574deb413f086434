// The building material of a schema of entities.
#pragma once

#include <string>
#include <string_view>

#include "keten/value.hpp"
#include "model/fields/field.hpp"

namespace keten {

/// Keys that keten keeps and does not interpret, as `patternProperties`.
Object own_keys();

/// The name of an entity without its article, as a key of `$defs`: "soort-partij".
std::string definition_name(const EntityTable& table);

/// "Een partij"
std::string title_of(const EntityTable& table);

/// Whether a mapping cannot be empty.
bool has_required_key(const ValueType& type);

/// Whether a value that is not there already is one of the alternatives, because a text may be empty.
bool takes_absent(const ValueType& type);

/// One of the alternatives, of which there is at least one.
Object any_of(Array alternatives);

/// What a schema says for people: `description` for all editors, Markdown besides where it makes a difference. Of
/// alternatives the first says it as well: yaml-language-server shows what the alternative says, and takes those that
/// say nothing for one another.
void describe(Object& schema, std::string_view text);

/// Of a relation: two parties, and not the other form; or the other form.
void add_two_forms(Object& relation);

}  // namespace keten
