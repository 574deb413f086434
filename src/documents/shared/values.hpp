// Small helpers for data that has no shape, such as what the templates of a new chain are filled with.
#pragma once

#include <string>
#include <vector>

#include "keten/tree.hpp"
#include "keten/value.hpp"

namespace keten::documents {

/// An empty text is null.
inline Value or_null(const std::string& text) { return text.empty() ? Value() : Value(text); }

/// Sets a list, and beside it `heeft-<key>`, because a template can only ask of a list what its items are.
template <class T>
void set_list(Object& object, const std::string& key, const std::vector<T>& items) {
  object.set(key, Array(items.begin(), items.end()));
  object.set("heeft-" + key, !items.empty());
}

/// What stands in a file, as it stands there.
Value as_written(const Node& node);

}  // namespace keten::documents
