// A JUnit report as Jenkins and GitLab read it. Jenkins cuts `classname` at its last dot into a package and a class;
// GitLab takes two cases with the same suite, class and name for one, and shows the text of a failure, not its
// attributes.
#include <fmt/core.h>

#include <algorithm>
#include <map>

#include "base/text/escape.hpp"
#include "keten/finding.hpp"
#include "render/findings/findings.hpp"
#include "render/findings/findings_parts.hpp"

namespace keten {

namespace {

/// What a chain is called: its name, and in a collection its directory as well.
std::string title(std::string_view directory, const ChainReport& report) {
  if (report.name.empty()) return path_in(directory, {});
  return directory.empty() ? report.name : fmt::format("{} ({})", report.name, directory);
}

bool is_failure(const ReportedFinding& finding) {
  return !finding.departure && !finding.is_known && finding.severity != Severity::hint;
}

/// Everything there is to say, a line each, escaped.
std::string details(std::string_view directory, const ReportedFinding& finding) {
  auto line = [&](const ReportedPlace& place, std::string_view said) {
    return escape_xml(fmt::format("{}:{}:{}: {}", path_in(directory, place), place.span.begin.row,
                                  place.span.begin.column, said)) +
           "\n";
  };
  std::string text =
      line(finding.place, fmt::format("{}: {} [{}]", severity_word(finding.severity), finding.message, finding.rule));
  for (const ReportedPlace& also : finding.also) text += line(also, also.message);
  if (const std::string advice = advice_of(finding); !advice.empty()) text += escape_xml(advice) + "\n";
  return text;
}

std::string outcome(std::string_view directory, const ReportedFinding& finding) {
  const std::string text = details(directory, finding);
  if (finding.departure)
    return fmt::format("      <skipped>Bewust afgeweken: {}\n{}</skipped>\n", escape_xml(reason_of(*finding.departure)),
                       text);
  if (is_failure(finding))
    return fmt::format("      <failure type=\"{}\" message=\"{}\">{}</failure>\n", severity_word(finding.severity),
                       escape_xml(finding.message), text);
  return fmt::format("      <system-out>{}</system-out>\n", text);
}

struct Tally {
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::size_t skipped = 0;
};

Tally count(const ChainReport& report) {
  Tally tally{.tests = std::max<std::size_t>(report.findings.size(), 1)};
  for (const ReportedFinding& finding : report.findings) {
    if (finding.departure) ++tally.skipped;
    if (is_failure(finding)) ++tally.failures;
  }
  return tally;
}

std::string suite(std::string_view directory, const ChainReport& report) {
  const Tally tally = count(report);
  const std::string name = title(directory, report);
  std::string text =
      fmt::format("  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\" time=\"0\">\n",
                  escape_xml(name), tally.tests, tally.failures, tally.skipped);
  std::map<std::string, std::size_t> seen;
  for (const ReportedFinding& finding : report.findings) {
    const std::string classname = fmt::format("{}.{}", name, finding.rule);
    const std::size_t nth = ++seen[classname + '\0' + finding.message];
    const std::string once = nth == 1 ? finding.message : fmt::format("{} ({})", finding.message, nth);
    text += fmt::format("    <testcase classname=\"{}\" name=\"{}\" time=\"0\">\n{}    </testcase>\n",
                        escape_xml(classname), escape_xml(once), outcome(directory, finding));
  }
  if (report.findings.empty())
    text += fmt::format("    <testcase classname=\"{}.keten-check\" name=\"Alles in orde\" time=\"0\"/>\n",
                        escape_xml(name));
  return text + "  </testsuite>\n";
}

}  // namespace

std::string findings_as_junit(std::span<const ChainReport> reports, std::string_view here) {
  std::size_t tests = 0;
  std::size_t failures = 0;
  std::string suites;
  for (const ChainReport& report : reports) {
    const Tally tally = count(report);
    tests += tally.tests;
    failures += tally.failures;
    suites += suite(directory_from(here, report), report);
  }
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"keten check\" tests=\"{}\" failures=\"{}\" errors=\"0\" time=\"0\">\n{}</testsuites>\n",
      tests, failures, suites);
}

}  // namespace keten
