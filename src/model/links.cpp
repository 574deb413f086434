#include "model/links.hpp"

#include <algorithm>
#include <functional>

#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

void add(const Relation& relation, Link& link) {
  if (relation.status == RelationStatus::wanted) {
    link.is_wanted = true;
    return;
  }
  link.forms.insert(relation.form);
  // Existing, good and to improve stand in this order in the enumeration.
  link.status = std::max(link.status.value_or(relation.status), relation.status);
}

}  // namespace

PartyPair Link::ids() const { return std::minmax(one->id, other->id); }

std::vector<Link> links_on(const Chain& chain, Date today) {
  std::vector<Link> links;
  std::map<std::pair<const Party*, const Party*>, std::size_t> places;
  for (const Relation& relation : chain.relations) {
    if (!is_in_network(relation, today)) continue;
    const Party* one = first(relation);
    const Party* other = second(relation);
    const auto [place, is_new] = places.emplace(std::minmax(one, other, std::less<>()), links.size());
    if (is_new)
      links.push_back({.one = one,
                       .other = other,
                       .is_inside = is_chain_party(*one, today) && is_chain_party(*other, today),
                       .forms = {},
                       .status = {}});
    add(relation, links[place->second]);
  }
  return links;
}

Links links_of(const Chain& chain, Date today) {
  Links links;
  for (const Link& link : links_on(chain, today)) {
    if (link.status) links.existing[link.ids()] = link.forms;
    if (link.is_wanted) links.wanted.insert(link.ids());
  }
  return links;
}

std::set<RelationForm> forms_between(const Links& links, const PartyPair& pair) {
  const auto found = links.existing.find(pair);
  return found == links.existing.end() ? std::set<RelationForm>() : found->second;
}

bool is_closed(const PartyPair& pair, const std::set<RelationForm>& forms_then, const Links& now) {
  return !now.wanted.contains(pair) && !std::ranges::includes(forms_then, forms_between(now, pair));
}

Share closed_links(const Links& before, const Links& now) {
  Share closed{0, before.wanted.size()};
  for (const PartyPair& pair : before.wanted)
    if (is_closed(pair, forms_between(before, pair), now)) ++closed.part;
  return closed;
}

}  // namespace keten
