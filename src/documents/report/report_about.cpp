// What the chain is and what it wants.
#include <algorithm>

#include "documents/report/report_parts.hpp"
#include "documents/shared/redact.hpp"
#include "keten/goal.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

ReportedGoal report_goal(const Scene& scene, const Goal& goal, const ShownGoal& shown) {
  ReportedGoal reported{.goal = shown, .measurements = {}};
  MapOf<Date, double> measurements = goal.measurements;
  std::erase_if(measurements, [&](const auto& measurement) { return measurement.key > scene.day; });
  std::ranges::stable_sort(measurements, {}, [](const auto& measurement) { return measurement.key; });
  for (const auto& measurement : measurements)
    reported.measurements.push_back({measurement.key, show_number(measurement.value, goal.unit, scene.audience)});
  reported.is_reached = !measurements.empty() && is_reached(goal, measurements.back().value);
  const bool is_baseline_shown = reported.goal.baseline.number.has_value() == goal.baseline.has_value();
  reported.is_drawn = measurements.size() > 1 && is_baseline_shown &&
                      std::ranges::all_of(reported.measurements,
                                          [](const ShownMeasurement& one) { return one.value.number.has_value(); });
  return reported;
}

}  // namespace

AboutChain about_chain(const Scene& scene) {
  const ChainInfo& info = scene.chain.info;
  AboutChain about;
  for (const std::string& area : info.areas) about.areas.push_back(one_line(area));
  about.scale = info.scale;
  about.phase = show_phase(scene.chain);
  about.start = info.start;
  about.end = info.end;
  for (const BuildingBlock& block : scene.method.blocks)
    if (!is_chosen(scene.chain, block)) about.later_blocks.push_back(named(block));
  about.target_groups = named(scene.groups);
  about.covenant = show_covenant(scene.chain);
  about.setup = info.setup;
  for (const auto& figure : info.key_figures)
    about.key_figures.push_back({figure.key, show_number(figure.value, figure.key, scene.audience)});
  for (const std::string& consultation : info.consultations) about.consultations.push_back(one_line(consultation));
  about.note = trimmed(info.note);
  return about;
}

std::vector<ReportedGoal> reported_goals(const Scene& scene) {
  std::vector<ReportedGoal> reported;
  const GoalsInFocus shown = std::get<GoalsInFocus>(goals({.scene = scene}));
  for (const ShownGoal& goal : shown.goals)
    reported.push_back(report_goal(scene, *scene.chain.goals.find(goal.id), goal));
  return reported;
}

}  // namespace keten::documents
