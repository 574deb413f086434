// What `keten check` found, short enough for people who do not keep the files.
#include <algorithm>
#include <iterator>

#include "documents/report/report_parts.hpp"
#include "rules/families.hpp"
#include "rules/rule.hpp"

namespace keten::documents {

namespace {

/// So many findings of one rule are named; of more only how many.
constexpr std::size_t most_messages = 3;

// Words of the files stand between backticks in a message; in a document they stand between quotation marks.
std::string with_quotes(std::string_view message) {
  std::string text;
  bool is_open = false;
  for (const char c : message) {
    if (c != '`') {
      text += c;
      continue;
    }
    text += is_open ? "’" : "‘";
    is_open = !is_open;
  }
  return text;
}

std::string summary_of(const ReportedFinding& finding) {
  const Rule* rule = find_rule(finding.rule);
  return with_quotes(rule ? rule->summary : std::string_view(finding.message));
}

void count(const ReportedFinding& finding, Counts& counts) {
  if (finding.departure)
    ++counts.departures;
  else if (finding.severity == Severity::error)
    ++counts.errors;
  else if (finding.severity == Severity::warning)
    ++counts.warnings;
  else
    ++counts.hints;
}

void add_to_rules(const ReportedFinding& finding, std::vector<ReportedRule>& rules) {
  const auto found = std::ranges::find_if(
      rules, [&](const ReportedRule& each) { return each.rule == finding.rule && each.severity == finding.severity; });
  ReportedRule& rule = found != rules.end() ? *found : rules.emplace_back();
  rule.rule = finding.rule;
  rule.severity = finding.severity;
  ++rule.count;
  if (rule.messages.size() < most_messages)
    rule.messages.push_back(with_quotes(finding.message));
  else
    ++rule.more;
  rule.summary = rule.count == 1 ? rule.messages.front() : summary_of(finding);
}

void add_departure(const ReportedFinding& finding, std::vector<ReportedDeparture>& departures) {
  const auto found = std::ranges::find_if(departures, [&](const ReportedDeparture& each) {
    return each.rule == finding.rule && each.departure.reason == finding.departure->reason;
  });
  ReportedDeparture& departure = found != departures.end() ? *found : departures.emplace_back();
  departure.rule = finding.rule;
  departure.departure = *finding.departure;
  ++departure.count;
  departure.summary = departure.count == 1 ? with_quotes(finding.message) : summary_of(finding);
}

// Errors first, then warnings, the most frequent rule of each first.
void sort_rules(std::vector<ReportedRule>& rules) {
  std::ranges::stable_sort(rules, {}, [](const ReportedRule& rule) { return std::pair(rule.severity, -rule.count); });
  for (ReportedRule& rule : rules)
    if (rule.count == 1) rule.messages.clear();
}

}  // namespace

ReportedFindings reported_findings(const ChainReport& report) {
  ReportedFindings reported;
  reported.counts = report.counts();
  Counts of_family[std::size(families)];
  for (const ReportedFinding& finding : report.findings) {
    if (const Rule* rule = find_rule(finding.rule)) count(finding, of_family[static_cast<std::size_t>(rule->family)]);
    if (finding.departure)
      add_departure(finding, reported.departures);
    else
      add_to_rules(finding, finding.severity == Severity::hint ? reported.hints : reported.attention);
  }
  sort_rules(reported.attention);
  sort_rules(reported.hints);
  for (const FamilyNames& family : families) {
    const Counts& counts = of_family[static_cast<std::size_t>(family.family)];
    if (counts.errors + counts.warnings + counts.hints > 0)
      reported.families.push_back({std::string(family.full_name), counts});
  }
  return reported;
}

}  // namespace keten::documents
