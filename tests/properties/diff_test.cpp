// What changed between two chains.
#include "documents/diff/diff.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "keten/load.hpp"
#include "properties/chains.hpp"
#include "properties/check.hpp"

namespace keten::test {

namespace {

using Ids = std::multiset<std::string>;

Ids ids(const std::vector<Named>& items) {
  Ids all;
  for (const Named& item : items) all.insert(item.id);
  return all;
}

Ids ids(const std::vector<DiffItem>& items) {
  Ids all;
  for (const DiffItem& item : items) all.insert(item.item.id);
  return all;
}

/// A relation with its status before and after, and whether the two are swapped.
Ids ids(const std::vector<DiffRelation>& relations, bool is_swapped) {
  const auto shown = [](const std::optional<RelationStatus>& status) {
    return status ? std::string(word(*status)) : "";
  };
  Ids all;
  for (const DiffRelation& each : relations) {
    const auto& [first, last] = is_swapped ? std::tie(each.after, each.before) : std::tie(each.before, each.after);
    all.insert(std::min(each.first.id, each.second.id) + " " + std::max(each.first.id, each.second.id) + " " +
               shown(first) + " " + shown(last));
  }
  return all;
}

/// One side of each role, to be held against the other side of its mirror image.
Ids holders(const Diff& diff, std::vector<ShownHolder> DiffRole::*side) {
  Ids all;
  for (const DiffRole& role : diff.roles)
    for (const ShownHolder& holder : role.*side) all.insert(role.over + " " + role.role.id + " " + holder.id);
  return all;
}

void check_mirror(const DiffItems& diff, const DiffItems& mirror) {
  RC_ASSERT(ids(diff.added) == ids(mirror.gone));
  RC_ASSERT(ids(diff.gone) == ids(mirror.added));
  RC_ASSERT(ids(diff.listed) == ids(mirror.unlisted));
  RC_ASSERT(ids(diff.unlisted) == ids(mirror.listed));
  RC_ASSERT(diff.changed.size() == mirror.changed.size());
  RC_ASSERT(diff.stayed == mirror.stayed);
}

void check_mirror(const DiffRelations& diff, const DiffRelations& mirror) {
  RC_ASSERT(ids(diff.added, false) == ids(mirror.gone, true));
  RC_ASSERT(ids(diff.improved, false) == ids(mirror.worsened, true));
  RC_ASSERT(ids(diff.wished, false) == ids(mirror.unwished, true));
  RC_ASSERT(ids(diff.changed, false) == ids(mirror.changed, true));
}

void check_mirror(const Covered& diff, const Covered& mirror) {
  const auto no_longer = [](const Covered& coverage) {
    Ids all = ids(coverage.lost);
    all.merge(ids(coverage.later));
    return all;
  };
  RC_ASSERT(ids(diff.gained) == no_longer(mirror));
  RC_ASSERT(no_longer(diff) == ids(mirror.gained));
}

}  // namespace

TEST_CASE("properties: differences") {
  holds("a chain does not differ from itself", [] {
    const Object sections = *any_sections();
    const LoadedChain one = load_chain(in_one_file(sections));
    const LoadedChain other = load_chain(in_many_files(sections));
    RC_ASSERT(make_diff({.chain = one.chain, .day = today}, {.chain = other.chain, .day = today}).is_empty());
  });
  holds("the other way round, what came is what went", [] {
    const LoadedChain one = load_chain(in_one_file(*any_sections()));
    const LoadedChain other = load_chain(in_one_file(*any_sections()));
    const ChainOn from = {.chain = one.chain, .day = today};
    const ChainOn to = {.chain = other.chain, .day = today};
    const Diff diff = make_diff(from, to);
    const Diff mirror = make_diff(to, from);
    check_mirror(diff.parties, mirror.parties);
    check_mirror(diff.instruments, mirror.instruments);
    check_mirror(diff.relations, mirror.relations);
    check_mirror(diff.coverage.blocks, mirror.coverage.blocks);
    check_mirror(diff.coverage.groups, mirror.coverage.groups);
    check_mirror(diff.coverage.functions, mirror.coverage.functions);
    RC_ASSERT(ids(diff.goals.added) == ids(mirror.goals.gone));
    RC_ASSERT(diff.actions.added.size() == mirror.actions.gone.size());
    RC_ASSERT(diff.parties.renamed.size() == mirror.parties.renamed.size());
    RC_ASSERT(holders(diff, &DiffRole::from) == holders(mirror, &DiffRole::to));
    RC_ASSERT(holders(diff, &DiffRole::to) == holders(mirror, &DiffRole::from));
  });
}

}  // namespace keten::test
