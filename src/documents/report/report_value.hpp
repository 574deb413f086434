// The sections of a report as Values: one function for each.
#pragma once

#include "documents/agenda/agenda_value.hpp"
#include "documents/report/report.hpp"

namespace keten::documents {

Object section_of(const ReportSummary& summary, const Report& report);
Object section_of(const AboutChain& about);
Object section_of(const ReportedParties& parties);
Object section_of(const ReportedNetwork& network);
Object section_of(const ReportedActions& actions);
Object section_of(const ReportedFindings& findings);
/// Sets `dekking` and what belongs to it: the groups, basic functions and degrees of own strength.
void set_coverage(Object& object, const ReportedCoverage& coverage);

}  // namespace keten::documents
