// The field tables as a reader of the format meets them: every key with its path from the top of a file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/fields/field.hpp"

namespace keten::documents {

/// A key and the keys around it, from the top of a file down to itself.
struct FormatKey {
  std::vector<const Field*> trail;
  bool in_method_file = false;

  const Field& field() const { return *trail.back(); }
  bool is_section() const { return trail.size() == 1; }
};

/// Every key of a chain's files and then of a method file, each before the keys inside it.
const std::vector<FormatKey>& format_keys();

/// `partijen.naam`; of a method file `methodebestand.rollen.naam`.
std::string path_of(const FormatKey& key);

/// The table of the mapping that stands under a key, also inside a list or under ids; nullptr when there is none.
const EntityTable* table_under(const ValueType& type);

/// What one writes, in words: "lijst met id's uit `partijen`". Markdown.
std::string type_in_words(const ValueType& type);

/// The key in its place in a file, with its example or those of the keys inside it.
std::string example_of(const FormatKey& key);

}  // namespace keten::documents
