#include "documents/diff/diff.hpp"

#include <algorithm>
#include <utility>

#include "documents/diff/diff_parts.hpp"
#include "documents/shared/redact.hpp"

namespace keten {

namespace documents {

namespace {

/// What neither chain may show to the public, longest first.
std::vector<std::string> names_of_both(const ChainOn& before, const ChainOn& after, bool is_public) {
  if (!is_public) return {};
  std::vector<std::string> names = names_to_withhold(after.chain);
  for (std::string& name : names_to_withhold(before.chain)) names.push_back(std::move(name));
  std::ranges::stable_sort(names, std::ranges::greater(), &std::string::size);
  return names;
}

}  // namespace

DiffScene::DiffScene(const ChainOn& before, const ChainOn& after, bool is_public)
    : from(before),
      to(after),
      audience(audience_of(after.chain, after.day, is_public)),
      withheld(names_of_both(before, after, is_public)),
      from_names_(before.chain, withheld, after.chain.parties.size() + 1),
      to_names_(after.chain, withheld, 1) {
  audience.small_count = std::max(audience.small_count, before.chain.info.control.thresholds.small_count);
}

Named DiffScene::name(const Party& party) const {
  const Party* now = to.chain.parties.find(party.id);
  Named named = now ? to_names_.of(*now) : from_names_.of(party);
  return {std::move(named.id), one_line(named.name)};
}

ShownHolder DiffScene::show(const Ref<Holder>& holder) const {
  if (!holder.party) return keten::show(holder, audience);
  Named named = name(*holder.party);
  return {std::move(named.id), std::move(named.name), {}};
}

std::vector<ShownHolder> DiffScene::show(const std::vector<Ref<Holder>>& holders) const {
  std::vector<ShownHolder> shown;
  for (const Ref<Holder>& holder : holders)
    if (ShownHolder one = show(holder); !one.name.empty()) shown.push_back(std::move(one));
  return shown;
}

}  // namespace documents

namespace {

bool is_empty(const DiffItems& items) {
  return items.added.empty() && items.gone.empty() && items.listed.empty() && items.unlisted.empty() &&
         items.changed.empty();
}

bool is_empty(const DiffRelations& relations) {
  return relations.added.empty() && relations.gone.empty() && relations.improved.empty() &&
         relations.worsened.empty() && relations.wished.empty() && relations.unwished.empty() &&
         relations.changed.empty();
}

bool is_empty(const DiffActions& actions) {
  return actions.added.empty() && actions.gone.empty() && actions.done.empty() && actions.dropped.empty() &&
         actions.reopened.empty() && actions.changed.empty();
}

bool is_empty(const DiffGoals& goals) {
  return goals.added.empty() && goals.gone.empty() && goals.measured.empty() && goals.unmeasured.empty() &&
         goals.changed.empty();
}

bool is_empty(const DiffCoverage& coverage) {
  return coverage.gained.empty() && coverage.lost.empty() && coverage.later.empty();
}

}  // namespace

bool Diff::is_empty() const {
  return keten::is_empty(parties) && roles.empty() && keten::is_empty(relations) && keten::is_empty(instruments) &&
         keten::is_empty(actions) && keten::is_empty(goals) && keten::is_empty(blocks) && keten::is_empty(groups) &&
         keten::is_empty(functions) && meetings.empty() && sections.empty() &&
         before.actions.late == after.actions.late;
}

Diff make_diff(const ChainOn& from, const ChainOn& to, bool is_public) {
  const documents::DiffScene scene(from, to, is_public);
  Diff diff;
  diff.chain = one_line(to.chain.info.name);
  diff.from = {from.day, from.name, from.revision};
  diff.to = {to.day, to.name, to.revision};
  diff.is_public = is_public;
  diff.parties = documents::party_changes(scene);
  diff.renamed = documents::renamed_parties(scene);
  diff.roles = documents::role_changes(scene);
  diff.relations = documents::relation_changes(scene);
  diff.instruments = documents::instrument_changes(scene, diff.roles);
  diff.actions = documents::action_changes(scene);
  diff.goals = documents::goal_changes(scene);
  documents::add_coverage(scene, diff);
  diff.meetings = documents::meetings_held(scene);
  diff.sections = documents::section_changes(scene, diff.roles);
  diff.before = figures_of(from.chain, from.day);
  diff.after = figures_of(to.chain, to.day);
  diff.withheld = scene.withheld;
  documents::add_sentences(scene, diff);
  return diff;
}

}  // namespace keten
