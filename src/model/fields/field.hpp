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

/// What becomes of a key in a copy that `keten delen` makes for others (docs/delen.md).
enum class Sharing {
  undecided,        ///< the row does not say: the key is not copied, and a test fails
  kept,             ///< a date, a choice, a number: what holds nothing about anybody
  reference,        ///< by its id in the copy; ids of the method stay
  inside,           ///< a mapping, or more of them, with keys of their own
  text,             ///< without the names and data of persons
  unless_personal,  ///< a text that is left out when it holds a name or data of a person
  count,            ///< a number that is rounded when it is a small count of carers
  party_name,       ///< a text, or the kind of party when it is called after a person
  persona_name,     ///< a text, or a number when a person is called the same
  minutes,          ///< a sentence that says they are not shared
  method,           ///< the id of a method, or where its file is in the copy
  about,            ///< what a departure of a rule is about
  left_out,
};

/// What a text is, when it is not just words.
enum class TextKind { words, email, phone, website };

/// What a value of this type becomes when its row says nothing; undecided for texts.
constexpr Sharing sharing_of(const ValueType& type) {
  switch (type.shape) {
    case Shape::text:
    case Shape::id:
      return Sharing::undecided;
    case Shape::reference:
      return Sharing::reference;
    case Shape::mapping:
      return Sharing::inside;
    case Shape::list:
    case Shape::map:
      return sharing_of(*type.element);
    default:
      return Sharing::kept;
  }
}

/// Who somebody is goes out; a website may tell it, and is looked at.
constexpr Sharing sharing_of(TextKind kind) {
  switch (kind) {
    case TextKind::words:
      return Sharing::text;
    case TextKind::email:
    case TextKind::phone:
      return Sharing::left_out;
    case TextKind::website:
      return Sharing::unless_personal;
  }
  return Sharing::undecided;
}

/// What a row adds to the type of its member, where that does not tell enough: a kind of text, or what becomes of the
/// key when it is shared. `sharing_of` the one or the other is what holds else.
struct Meant {
  constexpr Meant(Sharing becomes) : sharing(becomes) {}
  constexpr Meant(TextKind kind) : sharing(sharing_of(kind)), text(kind) {}

  Sharing sharing;
  TextKind text = TextKind::words;
};

/// One key of an entity.
struct Field {
  std::string_view key{};
  bool required = false;
  const ValueType* type = nullptr;
  std::string_view doc{};      ///< what it means; Dutch, one or two sentences
  std::string_view example{};  ///< a value as one writes it; may be empty
  Sharing sharing = Sharing::undecided;
  TextKind text = TextKind::words;
  void (*decode)(const Node& key, const Node& value, void* entity, Decoder&) = nullptr;
  void (*resolve)(void* entity, Resolver&) = nullptr;
  std::string (*standard)() = nullptr;  ///< what holds when the key is absent, as one writes it; nullptr: nothing does
};

/// The row of `toelichting`, which every mapping may have; its entity is an Annotated.
extern const Field note_row;

struct EntityTable {
  std::string_view name{};    ///< Dutch, with its article: "een partij"
  std::string_view plural{};  ///< its section, or what a list of them is called: "partijen"
  std::span<const Field> fields{};
  bool is_file = false;           ///< the top of a file: its keys are sections, and it has no `toelichting`
  const Field* note = &note_row;  ///< the row of its `toelichting`
};

/// The table of T; each is defined in src/model/fields/tables_*.cpp.
template <class T>
const EntityTable& table();

/// The row of this key, that of `toelichting` too; nullptr for a key of one's own (`x-`) or an unknown one.
inline const Field* find_field(const EntityTable& table, std::string_view key) {
  for (const Field& field : table.fields)
    if (field.key == key) return &field;
  return !table.is_file && key == table.note->key ? table.note : nullptr;
}

/// What stands in a list; a single value is a list of one.
inline std::span<const Node> items_of(const Node& node) {
  return node.is_sequence() ? std::span<const Node>(node.items) : std::span<const Node>(&node, 1);
}

/// Whether keten only keeps what stands under this key.
inline bool is_own_key(std::string_view key) { return key.starts_with("x-"); }

}  // namespace keten
