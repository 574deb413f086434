#include "documents/network/network_part.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/text.hpp"
#include "keten/block_work.hpp"
#include "keten/instrument.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

using Ids = std::set<std::string_view>;

Ids ends_of_relations(const Network& network) {
  Ids ids;
  for (const NetworkRelation& relation : network.relations) ids.insert({relation.from, relation.to});
  return ids;
}

void add_holders(Ids& ids, const Roles& roles, const Chain& chain, Date day) {
  for (const Role& role : chain.method->roles)
    for (const Holding* holding : current_holders(roles, role.id, day))
      if (const Party* party = party_of(holding->holder)) ids.insert(party->id);
}

/// Who has a relation in the bouwsteen, a role in it, or a role at one of its instruments.
Ids parties_of(const BuildingBlock& block, const Network& network, const Chain& chain) {
  Ids ids = ends_of_relations(network);
  if (const BlockWork* work = chain.blocks.find(block.id)) add_holders(ids, work->roles, chain, network.date);
  for (const Instrument* instrument : instruments_of(chain, block))
    add_holders(ids, instrument->roles, chain, network.date);
  return ids;
}

Ids with_neighbours(std::string_view id, const Network& network) {
  Ids ids = {id};
  for (const NetworkRelation& relation : network.relations) {
    if (relation.from == id) ids.insert(relation.to);
    if (relation.to == id) ids.insert(relation.from);
  }
  return ids;
}

/// Keeps the parties for which `keeps` holds, and what is between them.
template <class Keeps>
void keep(Network& network, const Keeps& keeps) {
  std::vector<NetworkParty> parties;
  std::ranges::copy_if(network.parties, std::back_inserter(parties), keeps);
  const auto has = [&](const std::string& id) {
    return std::ranges::find(parties, id, &NetworkParty::id) != parties.end();
  };
  std::erase_if(network.relations, [&](const NetworkRelation& each) { return !has(each.from) || !has(each.to); });
  std::erase_if(network.groups, [&](const NetworkGroup& group) {
    return std::ranges::find(parties, group.id, &NetworkParty::group) == parties.end();
  });
  network.parties = std::move(parties);
}

/// Ids in the network are copied away while it is narrowed, so a set of views is made into one of text first.
void keep_ids(Network& network, const Ids& ids) {
  const std::set<std::string, std::less<>> kept(ids.begin(), ids.end());
  keep(network, [&](const NetworkParty& party) { return kept.contains(party.id); });
}

std::string in_words(const NetworkPart& part) {
  std::vector<std::string> words;
  if (part.block) words.push_back(fmt::format("de bouwsteen {}", name_of(*part.block)));
  std::vector<std::string> statuses;
  for (const RelationStatus status : part.statuses) statuses.emplace_back(word(status));
  if (!statuses.empty()) words.push_back(fmt::format("relaties met status {}", enumerate(statuses, "of")));
  if (part.party) words.push_back(fmt::format("{} en de partijen met wie er een relatie is", name_of(*part.party)));
  std::string text;
  for (const std::string& each : words) text += (text.empty() ? "alleen " : ", ") + each;
  if (!part.has_network_parties) text += text.empty() ? "zonder netwerkpartijen" : ", zonder netwerkpartijen";
  return text;
}

}  // namespace

void keep_parties(Network& network, const Chain& chain, const NetworkPart& part) {
  if (!part.has_network_parties)
    keep(network, [](const NetworkParty& party) { return party.involvement != Involvement::network_party; });
  if (part.block) keep_ids(network, parties_of(*part.block, network, chain));
  if (!part.statuses.empty()) keep_ids(network, ends_of_relations(network));
  if (part.party) {
    keep_ids(network, with_neighbours(part.party->id, network));
    network.focus = part.party->id;
  }
  network.part = in_words(part);
}

}  // namespace keten
