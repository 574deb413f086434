// What the rules on roles and parties ask of a party's kinds.
#pragma once

#include <algorithm>
#include <string_view>

#include "keten/party.hpp"
#include "model/queries.hpp"

namespace keten::rules {

/// Whether the party is of this kind, or part of a party that is, such as a wijkteam of the gemeente.
inline bool is_within_kind(const Party* party, std::string_view kind) {
  constexpr int deepest = 32;  // `onderdeel-van` may run in a circle
  for (int depth = 0; party && depth < deepest; ++depth, party = party->part_of.target)
    if (is_kind(*party, kind)) return true;
  return false;
}

/// Whether the party is one person and no organisation: all its kinds are those of key persons.
inline bool is_key_person(const Party& party) {
  return !party.kinds.empty() &&
         std::ranges::all_of(party.kinds, [](const Ref<PartyKind>& kind) { return kind && kind->key_person; });
}

/// Whether a kind of the party is not one of the method: a finding of its own, and the party may be of any kind.
inline bool has_unknown_kind(const Party& party) {
  return std::ranges::any_of(party.kinds, [](const Ref<PartyKind>& kind) { return !kind && !kind.id.empty(); });
}

}  // namespace keten::rules
