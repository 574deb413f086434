// A Code Quality report of GitLab (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format).
#include "render/findings/findings.hpp"
#include "render/findings/findings_parts.hpp"
#include "rules/fingerprint.hpp"

namespace keten {

namespace {

std::string_view gitlab_severity(Severity severity) {
  return severity == Severity::error ? "major" : severity == Severity::warning ? "minor" : "info";
}

}  // namespace

Value findings_as_gitlab(std::span<const ChainReport> reports, std::string_view here) {
  Array issues;
  for (const ChainReport& report : reports) {
    const std::string directory = directory_from(here, report);
    const std::vector<std::string> prints = fingerprints(report.findings, directory);
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
      const ReportedFinding& finding = report.findings[i];
      if (finding.departure) continue;
      const Span& span = finding.place.span;
      issues.push_back(Object{{"type", "issue"},
                              {"check_name", finding.rule},
                              {"description", full_text(finding)},
                              {"severity", gitlab_severity(finding.severity)},
                              {"fingerprint", prints[i]},
                              {"location", Object{{"path", path_in(directory, finding.place)},
                                                  {"lines", Object{{"begin", std::int64_t{span.begin.row}},
                                                                   {"end", std::int64_t{span.end.row}}}}}}});
    }
  }
  return issues;
}

}  // namespace keten
