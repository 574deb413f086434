// The parts of which report.cpp puts a report together: one function for each section.
#pragma once

#include <vector>

#include "documents/agenda/make_blocks.hpp"
#include "documents/report/report.hpp"

namespace keten::documents {

AboutChain about_chain(const Scene& scene);
/// Goals of the chain as a whole first.
std::vector<ReportedGoal> reported_goals(const Scene& scene);
ReportedParties reported_parties(const Scene& scene);
ReportedCoverage reported_coverage(const Scene& scene);
ReportedNetwork reported_network(const Scene& scene);
ReportedActions reported_actions(const Scene& scene);
ReportedFindings reported_findings(const ChainReport& report);
/// Looks at the sections, which must be there, and counts.
ReportSummary summarise(const Scene& scene, const Report& report);

}  // namespace keten::documents
