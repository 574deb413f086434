// Values as JSON.
#pragma once

#include <string>

#include "keten/value.hpp"

namespace keten {

/// Indented by two, keys in their own order, with a line end. Text that is no UTF-8 gets replacement characters.
std::string to_json(const Value& value);

/// The same on one line: for ndjson, where each line is a value (https://github.com/ndjson/ndjson-spec).
std::string to_json_line(const Value& value);

}  // namespace keten
