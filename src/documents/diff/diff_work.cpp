// What became of actions and goals, and of meetings and the other sections.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

#include "base/text/text.hpp"
#include "documents/diff/diff_parts.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/thing_names.hpp"
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

// --- Actions

Named named_action(const Action& action) { return {action.id, one_line(action.action)}; }

DiffAction diff_action(const DiffScene& scene, const Action& action, bool is_new) {
  return {.action = named_action(action),
          .owners = scene.show(action.owners),
          .is_new = is_new,
          .is_open = is_open(action),
          .is_done = action.status == ActionStatus::done};
}

// --- Goals

Named named_goal(const Goal& goal) { return {goal.id, one_line(goal.goal)}; }

/// What was measured up to and including the day.
std::map<Date, double> measured_until(const Goal& goal, Date day) {
  std::map<Date, double> measured;
  for (const auto& measurement : goal.measurements)
    if (measurement.key <= day) measured.emplace(measurement.key, measurement.value);
  return measured;
}

std::map<Date, double> without(std::map<Date, double> measured, const std::map<Date, double>& known) {
  std::erase_if(measured, [&](const auto& one) {
    const auto found = known.find(one.first);
    return found != known.end() && found->second == one.second;
  });
  return measured;
}

std::optional<bool> is_closer(const Goal& goal, const std::optional<double>& before, double after) {
  if (!goal.target || !before) return std::nullopt;
  const double was = std::abs(*goal.target - *before);
  const double is = std::abs(*goal.target - after);
  // Beyond the target is further, but no step back.
  const bool is_reached = *before <= *goal.target ? after >= *goal.target : after <= *goal.target;
  if (was == is && !is_reached) return std::nullopt;
  return is < was || is_reached;
}

DiffMeasured measured(const DiffScene& scene, const Goal& goal, const std::map<Date, double>& before,
                      const std::map<Date, double>& after, std::size_t count) {
  const std::optional<double> was = before.empty() ? goal.baseline : std::optional(before.rbegin()->second);
  const auto& [day, value] = *after.rbegin();
  DiffMeasured shown{.goal = named_goal(goal),
                     .unit = one_line(goal.unit),
                     .count = count,
                     .before = show_number(was, goal.unit, scene.audience),
                     .after = show_number(value, goal.unit, scene.audience),
                     .on = day,
                     .target = goal.target,
                     .is_closer = is_closer(goal, was, value)};
  // Whether a small count grew or shrank tells of it as well.
  const bool is_hidden = shown.before.number.has_value() != was.has_value() || !shown.after.number;
  if (is_hidden) shown.is_closer.reset();
  return shown;
}

void compare_goal(const DiffScene& scene, const Goal& old, const Goal& now, DiffGoals& changes) {
  const std::map<Date, double> before = measured_until(old, scene.from.day);
  const std::map<Date, double> after = measured_until(now, scene.to.day);
  const std::size_t count = without(after, before).size();
  if (count > 0)
    changes.measured.push_back(measured(scene, now, before, after, count));
  else if (!without(before, after).empty())
    changes.unmeasured.push_back(named_goal(now));
  std::vector<ChangedField> fields = changed_fields(scene, table<Goal>(), old.node, now.node);
  leave_out(fields, {"metingen"});
  if (!fields.empty()) changes.changed.push_back({named_goal(now), std::move(fields)});
}

// --- Other sections

/// Compares a section by the ids; `name` gives what to call an entity.
template <class T>
DiffSection compare_section(const DiffScene& scene, std::string (*name)(const T&) = shown_name<T>) {
  const ById<T>& before = things<T>(scene.from.chain);
  const ById<T>& after = things<T>(scene.to.chain);
  DiffSection changes{.section = std::string(kind<T>.section), .added = {}, .gone = {}, .changed = {}};
  for (const T& now : after) {
    const Named named{now.id, name(now)};
    if (const T* old = before.find(now.id)) {
      if (auto fields = changed_fields(scene, table<T>(), old->node, now.node); !fields.empty())
        changes.changed.push_back({named, std::move(fields)});
    } else {
      changes.added.push_back(named);
    }
  }
  for (const T& old : before)
    if (!after.find(old.id)) changes.gone.push_back({old.id, name(old)});
  return changes;
}

/// The section `keten`, of which there is one.
DiffSection compare_info(const DiffScene& scene, const std::vector<DiffRole>& roles) {
  const ChainInfo& now = scene.to.chain.info;
  DiffSection changes{.section = "keten", .added = {}, .gone = {}, .changed = {}};
  std::vector<ChangedField> fields = changed_fields(scene, table<ChainInfo>(), scene.from.chain.info.node, now.node);
  leave_out(fields, keys_of_roles(roles, "keten"));
  if (!fields.empty()) changes.changed.push_back({{"keten", one_line(now.name)}, std::move(fields)});
  return changes;
}

/// A bouwsteen is always there; what the chain tells of it may be new.
DiffSection compare_blocks(const DiffScene& scene, const std::vector<DiffRole>& roles) {
  DiffSection changes{.section = std::string(kind<BlockWork>.section), .added = {}, .gone = {}, .changed = {}};
  for (const BuildingBlock& block : scene.to.chain.method->blocks) {
    const BlockWork* old = scene.from.chain.blocks.find(block.id);
    const BlockWork* now = scene.to.chain.blocks.find(block.id);
    std::vector<ChangedField> fields =
        changed_fields(scene, table<BlockWork>(), old ? old->node : nullptr, now ? now->node : nullptr);
    leave_out(fields, keys_of_roles(roles, about(block)));
    if (!fields.empty()) changes.changed.push_back({{block.id, one_line(block.name)}, std::move(fields)});
  }
  return changes;
}

std::string title_and_day(const Meeting& meeting) {
  return meeting.date ? fmt::format("{}, {}", title_of(meeting), plain_date(*meeting.date)) : title_of(meeting);
}

std::string day_or_id(const Evaluation& evaluation) {
  return evaluation.date ? "evaluatie van " + plain_date(*evaluation.date) : evaluation.id;
}

}  // namespace

DiffActions action_changes(const DiffScene& scene) {
  const auto& before = scene.from.chain.actions;
  DiffActions changes;
  for (const Action& now : scene.to.chain.actions) {
    const Action* old = before.find(now.id);
    const DiffAction shown = diff_action(scene, now, !old);
    if (!old) changes.added.push_back(shown);
    if (is_done(now, scene.to.day) && !(old && is_done(*old, scene.from.day))) changes.done.push_back(shown);
    if (now.status == ActionStatus::dropped && !(old && old->status == now.status)) changes.dropped.push_back(shown);
    if (!old) continue;
    const bool is_reopened = is_open(now) && !is_open(*old);
    if (is_reopened) changes.reopened.push_back(shown);
    std::vector<ChangedField> fields = changed_fields(scene, table<Action>(), old->node, now.node);
    if (is_open(now) != is_open(*old)) leave_out(fields, {"status", "afgerond"});
    if (!fields.empty()) changes.changed.push_back({named_action(now), std::move(fields)});
  }
  for (const Action& old : before)
    if (!scene.to.chain.actions.find(old.id)) changes.gone.push_back(diff_action(scene, old, false));
  return changes;
}

DiffGoals goal_changes(const DiffScene& scene) {
  DiffGoals changes;
  for (const Goal& now : scene.to.chain.goals) {
    if (const Goal* old = scene.from.chain.goals.find(now.id))
      compare_goal(scene, *old, now, changes);
    else
      changes.added.push_back({named_goal(now), {}});
  }
  for (const Goal& old : scene.from.chain.goals)
    if (!scene.to.chain.goals.find(old.id)) changes.gone.push_back({named_goal(old), {}});
  return changes;
}

std::vector<Named> meetings_held(const DiffScene& scene) {
  std::vector<Named> held;
  for (const Meeting* meeting : meetings_by_date(scene.to.chain)) {
    if (!was_held(*meeting, scene.to.day)) continue;
    const Meeting* old = scene.from.chain.meetings.find(meeting->id);
    if (old ? was_held(*old, scene.from.day) : was_held(*meeting, scene.from.day)) continue;
    held.push_back({meeting->id, title_and_day(*meeting)});
  }
  return held;
}

std::vector<DiffSection> section_changes(const DiffScene& scene, const std::vector<DiffRole>& roles) {
  std::vector<DiffSection> sections = {compare_info(scene, roles)};
  // Who came or left among the persons is not for the public, nor are their addresses.
  if (!scene.audience.is_public) sections.push_back(compare_section<Person>(scene));
  sections.push_back(compare_blocks(scene, roles));
  sections.push_back(compare_section<Meeting>(scene, title_and_day));
  sections.push_back(compare_section<Idea>(scene));
  sections.push_back(compare_section<Persona>(scene));
  sections.push_back(compare_section<Evaluation>(scene, day_or_id));
  std::erase_if(sections, [](const DiffSection& section) {
    return section.added.empty() && section.gone.empty() && section.changed.empty();
  });
  return sections;
}

}  // namespace keten::documents
