// JSON Schemas (2020-12) of what the files may say, so that editors complete keys and values and explain them.
#pragma once

#include <span>
#include <string_view>

#include "keten/method.hpp"
#include "keten/value.hpp"
#include "rules/rule.hpp"

namespace keten {

/// What a file of a chain may name besides the words of the format itself.
struct SchemaWords {
  const Method& method;
  const ById<TargetGroup>& target_groups;     ///< the method's, and those of the chain if there is one
  std::span<const std::string_view> methods;  ///< the ids of the built-in methods
  std::span<const Rule* const> rules;
};

/// The schema of each YAML file of a chain. It knows the ids of the method, and lets pass every id that the chain may
/// define itself. What needs more than one file, or more than the values of YAML, it leaves to `keten check`.
Value chain_schema(const SchemaWords& words);

/// The schema of a method file.
Value method_schema();

}  // namespace keten
