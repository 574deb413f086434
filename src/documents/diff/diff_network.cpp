// Two networks in one picture: each party once, and each relation with what became of it.
#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/text/text.hpp"
#include "documents/diff/diff_parts.hpp"
#include "documents/shared/redact.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

using documents::DiffScene;
using documents::RelationPair;

const NetworkParty* find_party(const Network& network, const std::string& id) {
  const auto found = std::ranges::find(network.parties, id, &NetworkParty::id);
  return found == network.parties.end() ? nullptr : &*found;
}

/// Came: it takes part and did not, a wish did not count. Left: the other way round.
Change change_of(const NetworkParty* before, const NetworkParty& after) {
  if (!before) return Change::added;
  const bool was_wish = before->involvement == Involvement::wanted;
  const bool is_wish = after.involvement == Involvement::wanted;
  return was_wish == is_wish ? Change::none : was_wish ? Change::added : Change::gone;
}

/// Two directories may be of the same day: then their names tell them apart.
std::string period_in_words(const ChainOn& from, const ChainOn& to) {
  if (from.day != to.day || from.name.empty() || to.name.empty())
    return fmt::format("tussen {} en {}", plain_date(from.day), plain_date(to.day));
  return fmt::format("tussen {} en {}, op {}", from.name, to.name, plain_date(to.day));
}

/// The names and ids that may be shown.
void name_all(Network& network, const DiffScene& scene) {
  const auto shown = [&](const std::string& id) {
    const Party* now = scene.to.chain.parties.find(id);
    return scene.name(now ? *now : *scene.from.chain.parties.find(id));
  };
  for (NetworkParty& party : network.parties) {
    Named named = shown(party.id);
    party.id = std::move(named.id);
    party.name = std::move(named.name);
  }
  for (NetworkRelation& relation : network.relations) {
    relation.from = shown(relation.from).id;
    relation.to = shown(relation.to).id;
  }
}

/// Tells which roles it did not hold before.
void mark_roles(NetworkParty& party, const NetworkParty* before) {
  for (std::string& role : party.roles)
    if (!before || std::ranges::find(before->roles, role) == before->roles.end()) role += " (nieuw)";
}

/// Adds the parties that are in the older network only, and tells what became of each.
void merge(Network& network, const Network& before) {
  for (NetworkParty& party : network.parties) {
    const NetworkParty* old = find_party(before, party.id);
    party.change = change_of(old, party);
    if (party.change == Change::gone) party.involvement = old->involvement;  // what it was tells what came to an end
    mark_roles(party, old);
  }
  for (NetworkParty party : before.parties) {
    if (find_party(network, party.id)) continue;
    party.roles.clear();  // it stands aside, and others hold them now
    party.change = Change::gone;
    network.parties.push_back(std::move(party));
  }
  for (const NetworkGroup& group : before.groups)
    if (std::ranges::find(network.groups, group.id, &NetworkGroup::id) == network.groups.end())
      network.groups.push_back(group);
}

/// Puts the groups in the order of the method, and the parties group by group.
void put_in_order(Network& network, const Method& method) {
  std::ranges::stable_sort(network.groups, {}, [&](const NetworkGroup& group) {
    return std::ranges::find(method.groups, group.id, &PartyGroup::id) - method.groups.begin();
  });
  std::ranges::stable_sort(network.parties, {}, [&](const NetworkParty& party) {
    return std::ranges::find(network.groups, party.group, &NetworkGroup::id) - network.groups.begin();
  });
}

}  // namespace

Network make_diff_network(const ChainOn& from, const ChainOn& to, bool is_public) {
  const DiffScene scene(from, to, is_public);
  Network network = make_network(to.chain, to.day);
  network.since = from.day;
  network.period = period_in_words(from, to);
  merge(network, make_network(from.chain, from.day));
  put_in_order(network, *to.chain.method);
  network.relations.clear();
  for (const RelationPair& pair : documents::matched_relations(scene)) {
    const Relation& shown = pair.after ? *pair.after : *pair.before;
    network.relations.push_back({.from = first(shown)->id,
                                 .to = second(shown)->id,
                                 .is_directed = is_directed(shown),
                                 .status = shown.status,
                                 .form = shown.form,
                                 .confirmed = {},
                                 .change = pair.change()});
  }
  name_all(network, scene);
  return network;
}

}  // namespace keten
