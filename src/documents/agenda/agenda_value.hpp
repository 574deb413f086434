// What the parts of turning an agenda or a report into a Value share.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "documents/agenda/agenda.hpp"
#include "documents/shared/values.hpp"

namespace keten {

Value to_value(const Question& question);
Value to_value(const Invited& invited);
Value to_value(const AgendaMeeting& meeting);
Value to_value(const ShownIdea& idea);
Value to_value(const BlockInFocus& block);
Value to_value(const BlockCoverage& coverage);
Value to_value(const VacantRole& role);
Value to_value(const WantedParty& wanted);

namespace documents {

// One for each kind of BlockContent.
Object block_of(const Introductions& block);
Object block_of(const LookingBack& block);
Object block_of(const ActionPoints& block);
Object block_of(const BuildingBlocks& block);
Object block_of(const Instruments& block);
Object block_of(const CoverageOfBlocks& block);
Object block_of(const RelationsInFocus& block);
Object block_of(const RolesInFocus& block);
Object block_of(const Reflection& block);
Object block_of(const GoalsInFocus& block);
Object block_of(const Planning& block);
Object block_of(const Analysis& block);
Object block_of(const NetworkPicture& block);
Object block_of(const PersonasInFocus& block);
Object block_of(const Ideas& block);
Object block_of(const EvaluationInFocus& block);
Object block_of(const NextMeeting& block);

/// What an item is, without what the chain knows about it.
Object entry_of(const AgendaEntry& entry);

/// "3 acties"; null for none.
inline Value some(int count, std::string_view singular, std::string_view plural) {
  return count > 0 ? Value(counted(count, singular, plural)) : Value();
}

/// Sets a list of names, and beside it `<key>-tekst`: "A, B en C".
inline void set_named(Object& object, const std::string& key, const std::vector<Named>& list) {
  object.set(key, to_list(list));
  object.set(key + "-tekst", or_null(in_words(list)));
}

/// As set_list; each item also has its `nummer`.
template <class T>
void set_numbered(Object& object, const std::string& key, const std::vector<T>& items) {
  Array list;
  for (const T& item : items) {
    const Value value = to_value(item);
    Object numbered{{"nummer", list.size() + 1}};
    add(numbered, *value.object());
    list.push_back(std::move(numbered));
  }
  object.set(key, std::move(list));
  object.set("heeft-" + key, !items.empty());
}

}  // namespace documents
}  // namespace keten
