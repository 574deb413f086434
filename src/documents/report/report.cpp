#include "documents/report/report.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "documents/report/report_parts.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

using documents::BlockRequest;
using documents::Scene;

template <class Block>
Block block(const Scene& scene, BlockContent (*make)(const BlockRequest&)) {
  return std::get<Block>(make({.scene = scene}));
}

}  // namespace

Report make_report(const Chain& chain, Date today, const ReportOptions& options) {
  const Scene scene = documents::scene_of(chain, audience_of(chain, today, options.is_public));
  Report report;
  report.chain = one_line(chain.info.name);
  report.method = one_line(scene.method.info.name);
  report.source = one_line(scene.method.info.source);
  report.today = today;
  report.is_public = options.is_public;
  report.has_pictures = options.has_pictures;
  report.about = documents::about_chain(scene);
  report.goals = documents::reported_goals(scene);
  report.parties = documents::reported_parties(scene);
  report.roles = block<RolesInFocus>(scene, documents::roles);
  report.coverage = documents::reported_coverage(scene);
  report.network = documents::reported_network(scene);
  report.actions = documents::reported_actions(scene);
  report.next = block<NextMeeting>(scene, documents::next);
  report.evaluation = block<EvaluationInFocus>(scene, documents::evaluation);
  if (options.findings && !options.is_public) report.findings = documents::reported_findings(*options.findings);
  report.summary = documents::summarise(scene, report);
  const auto stands_elsewhere = [](const auto& role) {
    return role.level == Level::block || role.level == Level::instrument;
  };
  std::erase_if(report.roles.held, stands_elsewhere);
  std::erase_if(report.roles.vacant, stands_elsewhere);
  return report;
}

std::string chart_address(std::size_t goal) { return fmt::format("doel-{}.svg", goal + 1); }

}  // namespace keten
