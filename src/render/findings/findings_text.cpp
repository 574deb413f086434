#include <fmt/format.h>

#include <algorithm>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "keten/finding.hpp"
#include "render/findings/excerpt.hpp"
#include "render/findings/findings.hpp"
#include "render/terminal/painter.hpp"
#include "render/terminal/wrap.hpp"
#include "rules/rule.hpp"

namespace keten {

namespace {

/// The column at which the text below a row begins.
constexpr std::size_t text_column = 6;
/// From so many findings of one rule they are told as one.
constexpr std::size_t group_size = 3;

std::string shown_place(const ChainReport& report, const ReportedPlace& place) {
  const bool here = report.directory.empty() || report.directory == ".";
  const std::string path =
      here ? place.file : report.directory + (report.directory.ends_with('/') ? "" : "/") + place.file;
  return fmt::format("{}:{}:{}", escape_terminal(path), place.span.begin.row, place.span.begin.column);
}

/// What to do about a finding: the places that belong to it, what was meant, the advice, and why it is left so.
std::string details(const ChainReport& report, const ReportedFinding& finding, const Painter& painter,
                    bool with_advice) {
  std::string text;
  for (const ReportedPlace& also : finding.also)
    text += fmt::format("      {}: {}\n", shown_place(report, also), escape_terminal(also.message));
  if (!finding.suggestion.empty())
    text +=
        fmt::format("      Bedoelde u {}?\n", painter.paint(green, "`" + escape_terminal(finding.suggestion) + "`"));
  if (with_advice && !finding.advice.empty())
    text += fmt::format("      {}\n", wrapped(escape_terminal(finding.advice), text_column));
  if (!finding.departure) return text;
  const Departure& departure = *finding.departure;
  text += fmt::format("      Bewust afgeweken: {}", escape_terminal(departure.reason));
  std::vector<std::string> about;
  if (!departure.by.empty()) about.push_back(escape_terminal(departure.by));
  if (departure.date) about.push_back(plain_date(*departure.date));
  if (!about.empty()) text += fmt::format(" ({})", fmt::join(about, ", "));
  return text + "\n";
}

std::string one_finding(const ChainReport& report, const ReportedFinding& finding, const Painter& painter) {
  std::string text = fmt::format("{}: {}: {}", painter.paint(bold, shown_place(report, finding.place)),
                                 painter.paint(style_of(finding.severity), severity_word(finding.severity)),
                                 painter.paint(bold, escape_terminal(finding.message)));
  text += painter.paint(dim, fmt::format(" [{}]", finding.rule)) + "\n";
  if (!finding.line.empty()) {
    const Excerpt lines = excerpt(finding.line, finding.place.span);
    text += painter.paint(dim, fmt::format("{:>5} | ", finding.place.span.begin.row)) + lines.row + "\n";
    text += painter.paint(dim, "      | ") + painter.paint(style_of(finding.severity), lines.underline) + "\n";
  }
  return text + details(report, finding, painter, true);
}

/// Findings of one rule and severity, in the order of the files.
using Group = std::vector<const ReportedFinding*>;

/// What the rule says, then a line for each finding; advice that is the same for findings in a row stands once.
std::string many_findings(const ChainReport& report, const Group& group, const Painter& painter) {
  const ReportedFinding& first = *group.front();
  const Rule* rule = find_rule(first.rule);
  const std::string_view summary = rule ? rule->summary : first.rule;
  std::string text = fmt::format("{}: {}{}\n", painter.paint(style_of(first.severity), severity_word(first.severity)),
                                 painter.paint(bold, fmt::format("{} ({} keer)", summary, group.size())),
                                 painter.paint(dim, fmt::format(" [{}]", first.rule)));
  for (std::size_t i = 0; i < group.size(); ++i) {
    const ReportedFinding& finding = *group[i];
    const bool said_below = i + 1 < group.size() && group[i + 1]->advice == finding.advice;
    text += fmt::format("  {}: {}\n", shown_place(report, finding.place), escape_terminal(finding.message));
    text += details(report, finding, painter, !said_below);
  }
  return text;
}

/// The findings that are not known, by severity, and within that in the order of the files; those of one rule together.
std::vector<Group> grouped(const ChainReport& report) {
  std::vector<Group> groups;
  for (const ReportedFinding& finding : report.findings) {
    if (finding.is_known) continue;
    const auto same = [&finding](const Group& group) {
      return group.front()->rule == finding.rule && group.front()->severity == finding.severity &&
             group.front()->departure.has_value() == finding.departure.has_value();
    };
    const auto known = std::find_if(groups.begin(), groups.end(), same);
    (known == groups.end() ? groups.emplace_back() : *known).push_back(&finding);
  }
  std::stable_sort(groups.begin(), groups.end(),
                   [](const Group& a, const Group& b) { return a.front()->severity < b.front()->severity; });
  return groups;
}

std::string where_found(std::span<const ChainReport> reports) {
  if (reports.size() != 1) return counted(static_cast<long>(reports.size()), "keten", "ketens");
  return reports.front().name.empty() ? "deze keten" : escape_terminal(reports.front().name);
}

/// "3 nieuw, 12 opgelost, 40 gebleven in Keten Veenmeer, vergeleken met `start`."
std::string comparison(std::span<const ChainReport> reports, const Painter& painter) {
  std::size_t fresh = 0;
  std::size_t resolved = 0;
  std::size_t known = 0;
  for (const ChainReport& report : reports) {
    fresh += report.new_counts().findings();
    resolved += report.since->resolved.size();
    known += report.counts().findings() - report.new_counts().findings();
  }
  return fmt::format("{}, {}, {} gebleven in {}, vergeleken met `{}`.\n",
                     painter.paint(fresh > 0 ? yellow : green, fmt::format("{} nieuw", fresh)),
                     painter.paint(green, fmt::format("{} opgelost", resolved)), known, where_found(reports),
                     escape_terminal(reports.front().since->revision));
}

/// How many there are and where; "Alles in orde" only when everything was looked at.
std::string summary(std::span<const ChainReport> reports, bool narrowed, const Painter& painter) {
  Counts total;
  for (const ChainReport& report : reports) {
    const Counts counts = report.counts();
    total.errors += counts.errors;
    total.warnings += counts.warnings;
    total.hints += counts.hints;
    total.departures += counts.departures;
  }
  const std::string what = in_words(total);
  const std::string where = where_found(reports);
  const std::string_view style = total.errors ? red : total.warnings ? yellow : what.empty() ? green : cyan;
  const std::string_view nothing = narrowed ? "Niets gevonden" : "Alles in orde";
  std::string text = fmt::format("{} in {}.", painter.paint(style, what.empty() ? nothing : what), where);
  if (total.departures)
    text += fmt::format(" {} bewust af.", total.departures == 1
                                              ? "Van 1 regel wijkt u"
                                              : fmt::format("Van {} bevindingen wijkt u", total.departures));
  return text + "\n";
}

}  // namespace

std::string findings_as_text(std::span<const ChainReport> reports, const TextLook& look) {
  const Painter painter(look.color);
  std::string text;
  std::string_view first_rule;
  for (const ChainReport& report : reports)
    for (const Group& group : grouped(report)) {
      if (first_rule.empty()) first_rule = group.front()->rule;
      if (group.size() >= group_size)
        text += many_findings(report, group, painter) + "\n";
      else
        for (const ReportedFinding* finding : group) text += one_finding(report, *finding, painter) + "\n";
    }
  if (reports.empty()) return "Er was geen keten om te controleren.\n";
  const bool is_compared = reports.front().since.has_value();
  text += is_compared ? comparison(reports, painter) : summary(reports, look.narrowed, painter);
  if (!first_rule.empty())
    text += fmt::format("Meer weten over een melding? Typ bijvoorbeeld `keten uitleg {}`.\n", first_rule);
  return text;
}

}  // namespace keten
