// JSON Schemas (2020-12) of what documents give with `-f json`, for who builds on it.
#pragma once

#include <string_view>

#include "documents/shape/shape.hpp"
#include "keten/value.hpp"

namespace keten {

/// The schema of a document of this shape; `name` is what the document is called.
Value output_schema(const documents::Shape& shape, std::string_view name);

}  // namespace keten
