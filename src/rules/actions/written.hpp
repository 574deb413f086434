// What the rules on actions and goals share: whether something is written under a key.
#pragma once

#include <string_view>

#include "keten/types.hpp"

namespace keten::rules {

/// Whether `key` of the mapping holds anything, also what cannot be read: that is a finding of its own, and then
/// nothing is missing.
inline bool is_written(const Annotated& mapping, std::string_view key) {
  const Entry* entry = mapping.node ? mapping.node->find(key) : nullptr;
  if (!entry) return false;
  const Node& value = entry->value;
  if (value.is_scalar()) return !value.text.empty();
  return !value.items.empty() || !value.entries.empty();
}

}  // namespace keten::rules
