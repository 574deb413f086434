// What becomes of every key of the format in a copy that is shared. A key without a row is not copied; a test sees to
// it that each has one, and that docs/delen.md tells the same.
#pragma once

#include <span>
#include <string_view>

#include "model/fields/field.hpp"

namespace keten::documents {

enum class Sharing {
  kept,             ///< a date, a choice, a number, an id of the method: what holds nothing about anybody
  reference,        ///< to something in the chain, by its id in the copy
  inside,           ///< a mapping, or more of them, with keys of their own
  text,             ///< without the names and data of persons
  unless_personal,  ///< a text that is left out when it holds a name or data of a person
  website,          ///< the same, and left out as well when the party gets another name
  count,            ///< a number that is rounded when it is a small count of carers
  party_name,       ///< a text, or the kind of party when it is called after a person
  persona_name,     ///< a text, or a number when a person is called the same
  minutes,          ///< a sentence that says they are not shared
  method,           ///< the id of a method, or where its file is in the copy
  about,            ///< what a departure of a rule is about
  left_out,
};

struct SharedKey {
  std::string_view key;
  Sharing sharing;
};

struct SharedTable {
  const EntityTable& (*table)();
  std::span<const SharedKey> keys;
};

/// Of the entities of a chain, in the order of chain_tables().
std::span<const SharedTable> shared_tables();

/// What becomes of a key of this entity; left_out when there is no row.
Sharing sharing_of(const EntityTable& table, std::string_view key);

}  // namespace keten::documents
