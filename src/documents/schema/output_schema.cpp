#include "documents/schema/output_schema.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace keten {

namespace {

using documents::Reader;
using documents::Shape;
using documents::ShapeKind;
using documents::ShapeRow;
using documents::ShapeType;
using Shapes = std::vector<const documents::Shape*>;

Object value_schema(const ShapeType& type, Shapes& named);

/// `type`, or null as well.
Object of_type(const char* name, const ShapeType& type) {
  return {{"type", type.is_optional ? Value(Array{name, "null"}) : Value(name)}};
}

Object choice_schema(const ShapeType& type) {
  Array words(type.words.begin(), type.words.end());
  if (type.is_optional) words.emplace_back(nullptr);
  return {{"enum", std::move(words)}};
}

/// Refers to the schema of a shape, which `named` then holds.
Object object_schema(const ShapeType& type, Shapes& named) {
  const Shape& shape = type.shape();
  if (std::ranges::find(named, &shape) == named.end()) named.push_back(&shape);
  Object reference{{"$ref", fmt::format("#/$defs/{}", shape.name)}};
  if (!type.is_optional) return reference;
  return {{"anyOf", Array{std::move(reference), Object{{"type", "null"}}}}};
}

Object value_schema(const ShapeType& type, Shapes& named) {
  switch (type.kind) {
    case ShapeKind::text:
      return of_type("string", type);
    case ShapeKind::yes_no:
      return of_type("boolean", type);
    case ShapeKind::whole:
      return of_type("integer", type);
    case ShapeKind::number:
      return of_type("number", type);
    case ShapeKind::date: {
      Object schema = of_type("string", type);
      schema.set("format", "date");
      return schema;
    }
    case ShapeKind::time: {
      Object schema = of_type("string", type);
      schema.set("pattern", "^[0-2][0-9]:[0-5][0-9]$");
      return schema;
    }
    case ShapeKind::choice:
      return choice_schema(type);
    case ShapeKind::list: {
      Object schema = of_type("array", type);
      schema.set("items", value_schema(*type.element, named));
      return schema;
    }
    case ShapeKind::map: {
      Object schema = of_type("object", type);
      schema.set("additionalProperties", value_schema(*type.element, named));
      return schema;
    }
    case ShapeKind::object:
      return object_schema(type, named);
    case ShapeKind::any:
    case ShapeKind::extra:  // is no key, see shape_schema
      break;
  }
  return {};
}

Object shape_schema(const Shape& shape, Shapes& named) {
  Object properties;
  Array required;
  Object schema{{"type", "object"}};
  for (const ShapeRow& row : rows_of(shape, Reader::program)) {
    if (row.type->kind == ShapeKind::extra) {
      schema.set("patternProperties", Object{{"^x-", Object{{"description", row.says}}}});
      continue;
    }
    Object value = value_schema(*row.type, named);
    value.set("description", row.says);
    properties.set(row.key, std::move(value));
    required.emplace_back(row.key);
  }
  schema.set("properties", std::move(properties));
  schema.set("required", std::move(required));
  schema.set("additionalProperties", false);
  return schema;
}

}  // namespace

Value output_schema(const Shape& shape, std::string_view name) {
  Object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"title", fmt::format("De uitvoer van `keten {} -f json`", name)}};
  Shapes named;
  const Object top = shape_schema(shape, named);
  for (const auto& [key, value] : top.members()) schema.set(key, value);
  Object definitions;
  for (std::size_t i = 0; i < named.size(); ++i)  // describing one may name more of them
    definitions.set(std::string(named[i]->name), shape_schema(*named[i], named));
  schema.set("$defs", std::move(definitions));
  return schema;
}

}  // namespace keten
