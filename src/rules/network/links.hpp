// What the rules on the network share: which relations bind two parties today.
#pragma once

#include <algorithm>

#include "model/queries.hpp"

namespace keten::rules {

/// Whether a party is one of the two ends.
inline bool is_end(const Relation& relation, const Party& party) {
  return first(relation) == &party || second(relation) == &party;
}

/// Whether the relation exists today and neither of its parties has left. An end whose id is unknown is a finding of
/// its own, and does not undo the relation.
inline bool is_link(const Relation& relation, Date today) {
  const Party* one = first(relation);
  const Party* other = second(relation);
  return exists(relation, today) && one != other && !(one && has_left(*one, today)) &&
         !(other && has_left(*other, today));
}

}  // namespace keten::rules
