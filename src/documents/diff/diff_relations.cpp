// What became of the relations between parties.
#include <algorithm>
#include <deque>
#include <map>
#include <tuple>
#include <utility>

#include "documents/diff/diff_parts.hpp"
#include "keten/relation.hpp"
#include "model/links.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

using Relations = std::vector<const Relation*>;
using Ends = std::pair<std::string_view, std::string_view>;

/// How good it is, whatever it is: the higher, the better.
int rank_of(RelationStatus status) {
  switch (status) {
    case RelationStatus::wanted:
      return 0;
    case RelationStatus::to_improve:
      return 1;
    case RelationStatus::existing:
      return 2;
    case RelationStatus::good:
      break;
  }
  return 3;
}

Ends ends_of(const Relation& relation) {
  return std::minmax<std::string_view>(first(relation)->id, second(relation)->id);
}

/// 0: both ways; 1 and 2: from one end or from the other.
int direction_of(const Relation& relation) {
  if (!is_directed(relation)) return 0;
  return first(relation)->id == ends_of(relation).first ? 1 : 2;
}

std::tuple<int, RelationForm> sort_of(const Relation& relation) { return {direction_of(relation), relation.form}; }

/// Each pair of parties with what is between them on the day, the poorest first.
std::map<Ends, Relations> by_ends(const ChainOn& side) {
  std::map<Ends, Relations> all;
  for (const Relation& relation : side.chain.relations)
    if (is_in_network(relation, side.day)) all[ends_of(relation)].push_back(&relation);
  for (auto& [ends, relations] : all)
    std::ranges::stable_sort(relations, {}, [](const Relation* relation) {
      return std::tuple(rank_of(relation->status), sort_of(*relation));
    });
  return all;
}

using Partners = std::map<const Relation*, const Relation*>;

/// Gives each of `after` that has none yet the first of `before` that is free and has the same key.
template <class KeyOf>
void match(const Relations& before, const Relations& after, Partners& partners, const KeyOf& key_of) {
  std::map<decltype(key_of(*before.front())), std::deque<const Relation*>> free;
  for (const Relation* old : before)
    if (!partners.contains(old)) free[key_of(*old)].push_back(old);
  for (const Relation* now : after) {
    if (partners.contains(now)) continue;
    const auto found = free.find(key_of(*now));
    if (found == free.end() || found->second.empty()) continue;
    partners[now] = found->second.front();
    partners[found->second.front()] = now;
    found->second.pop_front();
  }
}

DiffRelation diff_relation(const DiffScene& scene, const RelationPair& pair) {
  const Relation& shown = pair.after ? *pair.after : *pair.before;
  DiffRelation relation{.first = scene.name(*first(shown)),
                        .second = scene.name(*second(shown)),
                        .is_directed = is_directed(shown),
                        .form = shown.form,
                        .before = {},
                        .after = {},
                        .fields = {}};
  if (pair.before) relation.before = pair.before->status;
  if (pair.after) relation.after = pair.after->status;
  return relation;
}

std::vector<ChangedField> other_fields(const DiffScene& scene, const RelationPair& pair) {
  std::vector<ChangedField> fields = changed_fields(scene, table<Relation>(), pair.before->node, pair.after->node);
  leave_out(fields, {"status"});
  // The same two parties, perhaps in another order or written in the other way.
  if (direction_of(*pair.before) == direction_of(*pair.after)) leave_out(fields, {"tussen", "van", "naar"});
  return fields;
}

PairChanges pair_changes(const ChainOn& from, const ChainOn& to) {
  std::map<PartyPair, Link> before;
  for (Link& link : links_on(from.chain, from.day)) before[link.ids()] = std::move(link);
  PairChanges changes{.laid = closed_links(links_of(from.chain, from.day), links_of(to.chain, to.day))};
  for (const Link& now : links_on(to.chain, to.day)) {
    const auto found = before.find(now.ids());
    const Link then = found == before.end() ? Link{} : std::move(found->second);
    if (found != before.end()) before.erase(found);
    if (now.is_wanted && !then.is_wanted) ++changes.wished;
    if (then.status && !now.status) ++changes.gone;
    if (!then.status && now.status && !then.is_wanted) ++changes.added;
    if (!then.status || !now.status) continue;
    if (rank_of(*now.status) > rank_of(*then.status)) ++changes.improved;
    if (rank_of(*now.status) < rank_of(*then.status)) ++changes.worsened;
  }
  for (const auto& [ids, then] : before)
    if (then.status) ++changes.gone;
  return changes;
}

}  // namespace

Change RelationPair::change() const {
  if (!before) return Change::added;
  if (!after) return Change::gone;
  const int step = rank_of(after->status) - rank_of(before->status);
  return step > 0 ? Change::improved : step < 0 ? Change::worsened : Change::none;
}

std::vector<RelationPair> matched_relations(const DiffScene& scene) {
  const std::map<Ends, Relations> before = by_ends(scene.from);
  Partners partners;
  for (const auto& [ends, now] : by_ends(scene.to)) {
    const auto old = before.find(ends);
    if (old == before.end()) continue;
    match(old->second, now, partners,
          [](const Relation& relation) { return std::pair(sort_of(relation), relation.status); });
    match(old->second, now, partners, sort_of);
    match(old->second, now, partners, [](const Relation&) { return 0; });
  }
  const auto partner = [&](const Relation& relation) -> const Relation* {
    const auto found = partners.find(&relation);
    return found == partners.end() ? nullptr : found->second;
  };
  std::vector<RelationPair> pairs;
  for (const Relation& now : scene.to.chain.relations)
    if (is_in_network(now, scene.to.day)) pairs.push_back({partner(now), &now});
  for (const Relation& old : scene.from.chain.relations)
    if (is_in_network(old, scene.from.day) && !partner(old)) pairs.push_back({&old, nullptr});
  return pairs;
}

DiffRelations relation_changes(const DiffScene& scene) {
  DiffRelations changes;
  changes.pairs = pair_changes(scene.from, scene.to);
  for (const RelationPair& pair : matched_relations(scene)) {
    DiffRelation relation = diff_relation(scene, pair);
    const bool was_wanted = relation.before == RelationStatus::wanted;
    const bool is_wanted = relation.after == RelationStatus::wanted;
    switch (pair.change()) {
      case Change::added:
        (is_wanted ? changes.wished : changes.added).push_back(std::move(relation));
        break;
      case Change::gone:
        (was_wanted ? changes.unwished : changes.gone).push_back(std::move(relation));
        break;
      case Change::improved:
        changes.improved.push_back(std::move(relation));
        break;
      case Change::worsened:
        changes.worsened.push_back(std::move(relation));
        break;
      case Change::none:
        relation.fields = other_fields(scene, pair);
        if (!relation.fields.empty()) changes.changed.push_back(std::move(relation));
    }
  }
  return changes;
}

}  // namespace keten::documents
