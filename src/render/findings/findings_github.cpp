// Workflow commands of GitHub Actions, which become annotations
// (https://docs.github.com/actions/reference/workflow-commands-for-github-actions).
#include <fmt/core.h>

#include "base/text/unicode.hpp"
#include "render/findings/findings.hpp"
#include "render/findings/findings_parts.hpp"

namespace keten {

namespace {

std::string_view command_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "notice";
}

/// `text` with a percent sign, line ends and the characters of `others` written as %XX. Bytes that are no UTF-8 become
/// the replacement character.
std::string escape(std::string_view text, std::string_view others) {
  std::string escaped;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const char c = text[at];
    if (!point.valid)
      escaped += "\xEF\xBF\xBD";
    else if (c == '%' || c == '\r' || c == '\n' || others.find(c) != std::string_view::npos)
      escaped += fmt::format("%{:02X}", static_cast<unsigned char>(c));
    else
      escaped += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return escaped;
}

std::string property(std::string_view text) { return escape(text, ":,"); }
std::string message(std::string_view text) { return escape(text, ""); }

std::string command(std::string_view directory, const ReportedFinding& finding) {
  const auto& [begin, end] = finding.place.span;
  std::string text = fmt::format("::{} file={},line={},endLine={}", command_of(finding.severity),
                                 property(path_in(directory, finding.place)), begin.row, end.row);
  if (begin.row == end.row) text += fmt::format(",col={},endColumn={}", begin.column, end.column);
  return text + fmt::format(",title={}::{}\n", property(finding.rule), message(full_text(finding)));
}

}  // namespace

std::string findings_as_github(std::span<const ChainReport> reports, std::string_view here) {
  std::string text;
  for (const Severity severity : {Severity::error, Severity::warning, Severity::hint})
    for (const ChainReport& report : reports) {
      const std::string directory = directory_from(here, report);
      for (const ReportedFinding& finding : report.findings)
        if (finding.severity == severity && !finding.departure && !finding.is_known)
          text += command(directory, finding);
    }
  return text;
}

}  // namespace keten
