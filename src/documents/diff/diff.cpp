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
      withheld_(names_of_both(before, after, is_public)),
      from_names_(before.chain, withheld_, after.chain.parties.size() + 1),
      to_names_(after.chain, withheld_, 1) {
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

bool DiffItems::is_empty() const {
  return added.empty() && gone.empty() && listed.empty() && unlisted.empty() && changed.empty();
}

bool DiffRelations::is_empty() const {
  return added.empty() && gone.empty() && improved.empty() && worsened.empty() && wished.empty() && unwished.empty() &&
         changed.empty();
}

bool DiffActions::is_empty() const {
  return added.empty() && gone.empty() && done.empty() && dropped.empty() && reopened.empty() && changed.empty();
}

bool DiffGoals::is_empty() const {
  return added.empty() && gone.empty() && measured.empty() && unmeasured.empty() && changed.empty();
}

bool Covered::is_empty() const { return gained.empty() && lost.empty() && later.empty(); }

bool DiffCoverage::is_empty() const { return blocks.is_empty() && groups.is_empty() && functions.is_empty(); }

bool Diff::is_empty() const {
  return parties.is_empty() && roles.empty() && relations.is_empty() && instruments.is_empty() && actions.is_empty() &&
         goals.is_empty() && coverage.is_empty() && meetings.empty() && sections.empty() &&
         before.actions.late == after.actions.late;
}

Diff make_diff(const ChainOn& from, const ChainOn& to, bool is_public) {
  const documents::DiffScene scene(from, to, is_public);
  Diff diff;
  diff.chain = one_line(to.chain.info.name);
  diff.from = {from.day, from.name, from.revision};
  diff.to = {to.day, to.name, to.revision};
  diff.is_public = is_public;
  diff.parties = {documents::party_changes(scene), documents::renamed_parties(scene)};
  diff.roles = documents::role_changes(scene);
  diff.relations = documents::relation_changes(scene);
  diff.instruments = documents::instrument_changes(scene, diff.roles);
  diff.actions = documents::action_changes(scene);
  diff.goals = documents::goal_changes(scene);
  diff.coverage = documents::coverage_changes(scene);
  diff.meetings = documents::meetings_held(scene);
  diff.sections = documents::section_changes(scene, diff.roles);
  diff.before = figures_of(from.chain, from.day);
  diff.after = figures_of(to.chain, to.day);
  documents::add_sentences(scene, diff);
  return diff;
}

}  // namespace keten
