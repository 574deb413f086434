// The field tables: one table per entity of the format says which keys it has, what they hold and what they mean.
// Decoding, suggestions, resolving references and (from the same rows) the schema and the reference pages are loops
// over them.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "keten/tree.hpp"

namespace keten {

class Decoder;
class Resolver;
struct EntityTable;

/// How a value is written in a file.
enum class Shape { text, id, number, minutes, yes_no, date, time, choice, reference, list, map, mapping };

/// The type of a value, as people and schemas need to know it.
struct ValueType {
  Shape shape = Shape::text;
  std::string_view name{};                       ///< Dutch, with its article where it has one: "een datum"
  std::span<const std::string_view> words{};     ///< of a choice
  std::string_view target{};                     ///< of a reference: the section referred to
  const ValueType* element = nullptr;            ///< of a list or map
  const EntityTable& (*table)() = nullptr;       ///< of a mapping
  const ValueType* key = nullptr;                ///< of a map: what its keys are
  const ValueType* scalar = nullptr;             ///< of a mapping that may be written as a single value: what that is
  std::span<const std::string_view> also{};      ///< words that are accepted besides, but not advised
  std::span<const std::string_view> prefixes{};  ///< that may stand before a number: "ca. "
};

/// One key of an entity.
struct Field {
  std::string_view key{};
  bool required = false;
  const ValueType* type = nullptr;
  std::string_view doc{};      ///< what it means; Dutch, one or two sentences
  std::string_view example{};  ///< a value as one writes it; may be empty
  void (*decode)(const Node& key, const Node& value, void* entity, Decoder&) = nullptr;
  void (*resolve)(void* entity, Resolver&) = nullptr;
  std::string (*standard)() = nullptr;  ///< what holds when the key is absent, as one writes it; nullptr: nothing does
};

struct EntityTable {
  std::string_view name{};    ///< Dutch, with its article: "een partij"
  std::string_view plural{};  ///< its section, or what a list of them is called: "partijen"
  std::span<const Field> fields{};
  bool is_file = false;  ///< the top of a file: its keys are sections
};

/// The table of T; each is defined in src/model/fields/tables_*.cpp.
template <class T>
const EntityTable& table();

/// The row of this key, or nullptr.
inline const Field* find_field(const EntityTable& table, std::string_view key) {
  for (const Field& field : table.fields)
    if (field.key == key) return &field;
  return nullptr;
}

}  // namespace keten
