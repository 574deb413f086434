#include "documents/network/network.hpp"

#include <algorithm>

#include "documents/network/network_part.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

bool has_begun(const std::optional<Date>& since, Date today) { return !since || *since <= today; }

// The names of the roles of the chain itself that the party holds.
std::vector<std::string> roles_of(const Chain& chain, const Party& party, Date today) {
  std::vector<std::string> names;
  for (const Role& role : chain.method->roles) {
    if (role.level != Level::chain) continue;
    if (std::ranges::count(parties_with_role(chain, role.id, today), &party) > 0) names.push_back(name_of(role));
  }
  return names;
}

void add_parties(Network& network, const Chain& chain, const PartyGroup* group, Date today) {
  for (const Party& party : chain.parties)
    if (party.group.target == group && is_in_network(party, today))
      network.parties.push_back({.id = party.id,
                                 .name = name_of(party),
                                 .group = group ? group->id : std::string(),
                                 .involvement = party.involvement,
                                 .roles = roles_of(chain, party, today)});
}

void add_groups(Network& network, const Chain& chain, Date today) {
  for (const PartyGroup& group : chain.method->groups) {
    const std::size_t before = network.parties.size();
    add_parties(network, chain, &group, today);
    if (network.parties.size() > before) network.groups.push_back({group.id, name_of(group), group.color});
  }
  add_parties(network, chain, nullptr, today);
}

bool is_kept(const Relation& relation, const NetworkPart& part) {
  if (part.block && !contains(relation.blocks, *part.block)) return false;
  return part.statuses.empty() || std::ranges::count(part.statuses, relation.status) > 0;
}

void add_relations(Network& network, const Chain& chain, Date today, const NetworkPart& part) {
  for (const Relation& relation : chain.relations) {
    if (!is_in_network(relation, today) || !is_kept(relation, part)) continue;
    network.relations.push_back(
        {.from = first(relation)->id,
         .to = second(relation)->id,
         .is_directed = is_directed(relation),
         .status = relation.status,
         .form = relation.form,
         .confirmed = has_begun(relation.confirmed, today) ? relation.confirmed : std::nullopt});
  }
}

}  // namespace

Network make_network(const Chain& chain, Date today, const NetworkPart& part) {
  Network network{.title = chain.info.name, .date = today, .groups = {}, .parties = {}, .relations = {}};
  if (!chain.method) return network;
  add_groups(network, chain, today);
  add_relations(network, chain, today, part);
  keep_parties(network, chain, part);
  return network;
}

}  // namespace keten
