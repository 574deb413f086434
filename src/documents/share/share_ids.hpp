// The ids of a copy that is shared. Persons get that of their function; of other things the ids stay, unless a person's
// name is in them.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "documents/share/share_text.hpp"
#include "keten/chain.hpp"
#include "model/kinds.hpp"

namespace keten::documents {

class SharedIds {
 public:
  SharedIds(const Chain& chain, const TextSharer& texts);

  /// The id in the copy of what a section (or `partijen of personen`) has under `id`. Ids of the method stay as they
  /// are. Empty: there is no such thing.
  std::string of(std::string_view section, std::string_view id) const;

  /// What a departure is about, such as `partijen/icare` or a bare id, in the copy; empty when that is not there.
  std::string about(std::string_view about) const;

  /// Whether the party goes by another name in the copy.
  bool is_renamed(const Party& party) const;

 private:
  using Ids = std::unordered_map<std::string, std::string>;

  template <class T, class Things, class IsPersonal>
  void add(const Kind<T>& kind, const Things& all, IsPersonal is_personal);
  void add_persons(const Chain& chain, const TextSharer& texts);
  void add_relations(const Chain& chain);

  std::unordered_map<std::string, Ids> sections_;
  std::unordered_set<std::string> holders_;  ///< ids in the copy of parties and persons, which share one space
  Ids abouts_;
};

}  // namespace keten::documents
