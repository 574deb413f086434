// Random chains for properties: values by the field tables, with texts that try to break what is made of them.
#pragma once

#include <rapidcheck.h>

#include <string>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "keten/types.hpp"
#include "keten/value.hpp"
#include "render/json/json.hpp"
#include "render/yaml/yaml_writer.hpp"

namespace keten::test {

/// The day to reckon with. Dates in random chains lie up to three years around it.
inline constexpr Date today = std::chrono::sys_days(std::chrono::year(2024) / 6 / 1);

/// Text that is UTF-8, of pieces that mean something to one format or another; may be empty.
rc::Gen<std::string> any_text();
/// The same, with something to see in it.
rc::Gen<std::string> any_name();

/// A tree as YAML knows them: objects, lists and texts.
rc::Gen<Value> any_tree(int depth = 3);

/// The sections of a chain, each at most a few entities. References are to what is there; ids, dates, choices and
/// numbers are as the field tables want them. All scalars are texts.
rc::Gen<Object> any_sections();

/// What a YAML file holds, as a value; throws when it cannot be read.
Value value_of(std::string_view yaml);

/// All in keten.yaml, or a file for each section.
std::vector<SourceFile> in_one_file(const Object& sections);
std::vector<SourceFile> in_many_files(const Object& sections);

}  // namespace keten::test

namespace keten {

/// For messages about what failed.
inline void showValue(const Object& sections, std::ostream& out) { out << to_yaml(sections); }
inline void showValue(const Value& value, std::ostream& out) { out << to_json(value); }

}  // namespace keten
