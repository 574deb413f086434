// How the chain is doing: its actions, and the half page that sums up.
#include <algorithm>

#include "documents/report/report_parts.hpp"
#include "keten/meeting.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

/// More than this is history: the files and the minutes have it.
constexpr std::size_t most_done = 5;

std::vector<const Action*> done_actions(const Scene& scene) {
  std::vector<const Action*> done;
  for (const Action& action : scene.chain.actions)
    if (is_done(action, scene.day)) done.push_back(&action);
  std::ranges::stable_sort(done, std::ranges::greater(),
                           [](const Action* action) { return action->done_on.value_or(Date::min()); });
  return done;
}

void add_vacancies(const Report& report, ReportSummary& summary) {
  std::vector<std::string> instruments;
  for (const VacantRole& role : report.roles.vacant) {
    if (role.level == Level::chain || role.level == Level::casus) summary.vacant_roles.push_back(role.role);
    if (role.level == Level::block) summary.vacant_block_roles.push_back(role);
    if (role.level != Level::instrument) continue;
    for (const Named& instrument : role.about)
      if (std::ranges::find(instruments, instrument.id) == instruments.end()) instruments.push_back(instrument.id);
  }
  summary.instruments_without_role = static_cast<int>(instruments.size());
}

void add_offer(const Scene& scene, const ReportedCoverage& coverage, ReportSummary& summary) {
  for (const ReportedBlock& block : coverage.blocks)
    if (block.active.empty()) summary.blocks_without_offer.push_back(block.work.block);
  for (const InstrumentsOfFunction& function : coverage.functions)
    if (function.instruments.empty() && !coverage.instruments.empty())
      summary.uncovered_functions.push_back(function.function);
  for (const TargetGroup* group : scene.groups)
    if (std::ranges::count(coverage.unserved, group->id, &Named::id) > 0)
      summary.groups_without_offer.push_back(named(*group));
}

}  // namespace

ReportedActions reported_actions(const Scene& scene) {
  ReportedActions reported;
  reported.open = std::get<ActionPoints>(actions({.scene = scene})).open;
  for (const Action* action : done_actions(scene))
    if (reported.done.size() < most_done)
      reported.done.push_back(keten::show(*action, scene.audience));
    else
      ++reported.done_earlier;
  return reported;
}

ReportSummary summarise(const Scene& scene, const Report& report) {
  ReportSummary summary;
  summary.figures = figures_of(scene.chain, scene.day);
  summary.other_parties =
      static_cast<int>(report.parties.agenda_members.size() + report.parties.network_parties.size());
  summary.goals = static_cast<int>(report.goals.size());
  for (const ReportedGoal& goal : report.goals) {
    summary.goals_measured += goal.measurements.empty() ? 0 : 1;
    summary.goals_reached += goal.is_reached ? 1 : 0;
    if (!goal.goal.target || !goal.goal.due) summary.goals_without_target.push_back({goal.goal.id, goal.goal.goal});
  }
  summary.meetings = static_cast<int>(std::ranges::count_if(
      scene.chain.meetings, [&](const Meeting& meeting) { return was_held(meeting, scene.day); }));
  for (const WantedParty& wanted : report.parties.wanted) summary.wanted_parties.push_back(wanted.party);
  add_vacancies(report, summary);
  add_offer(scene, report.coverage, summary);
  return summary;
}

}  // namespace keten::documents
