#include "model/links.hpp"

#include <algorithm>

#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"

namespace keten {

Links links_of(const Chain& chain, Date today) {
  Links links;
  for (const Relation& relation : chain.relations) {
    const Party* one = first(relation);
    const Party* other = second(relation);
    if (!one || !other || one == other) continue;
    const auto [low, high] = std::minmax(one->id, other->id);
    const PartyPair pair(low, high);
    if (relation.status == RelationStatus::wanted) {
      if (!is_past(relation.until, today)) links.wanted.insert(pair);
    } else if (exists(relation, today)) {
      links.existing[pair].insert(relation.form);
    }
  }
  return links;
}

std::set<RelationForm> forms_between(const Links& links, const PartyPair& pair) {
  const auto found = links.existing.find(pair);
  return found == links.existing.end() ? std::set<RelationForm>() : found->second;
}

bool is_closed(const PartyPair& pair, const std::set<RelationForm>& forms_then, const Links& now) {
  return !std::ranges::includes(forms_then, forms_between(now, pair));
}

Share closed_links(const Links& before, const Links& now) {
  Share closed{0, before.wanted.size()};
  for (const PartyPair& pair : before.wanted)
    if (is_closed(pair, forms_between(before, pair), now)) ++closed.part;
  return closed;
}

}  // namespace keten
