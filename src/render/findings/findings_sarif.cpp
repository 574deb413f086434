// SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/), such that GitHub's code scanning takes it.
#include <fmt/core.h>

#include <algorithm>

#include "base/version.hpp"
#include "render/findings/findings.hpp"
#include "render/findings/findings_parts.hpp"
#include "rules/families.hpp"
#include "rules/fingerprint.hpp"
#include "rules/rule.hpp"

namespace keten {

namespace {

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

std::string_view level(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

/// What GitHub calls the same.
std::string_view problem_severity(Severity severity) {
  return severity == Severity::hint ? "recommendation" : level(severity);
}

/// A path as a URI reference (RFC 3986): everything but unreserved characters and slashes is written as %XX.
std::string uri_of(std::string_view path) {
  std::string uri;
  for (const char c : path) {
    const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                       std::string_view("-._~/").find(c) != std::string_view::npos;
    uri += plain ? std::string(1, c) : fmt::format("%{:02X}", static_cast<unsigned char>(c));
  }
  return uri;
}

/// Text in which brackets and backslashes stand for themselves, also where a reader looks for links.
std::string escape_link_text(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == '\\') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

/// Braces are doubled, as they would mark arguments (§3.11.5).
std::string escape_braces(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c == '{' || c == '}') escaped += c;
    escaped += c;
  }
  return escaped;
}

/// What is no link, for a message that may have links (§3.11.6). Brackets keep their plain form when no reader can take
/// them for a link, because not every reader takes away the backslashes.
std::string escape_prose(std::string_view text) {
  for (const std::string_view ambiguous : {"](", "\\[", "\\]", "\\\\"})
    if (text.find(ambiguous) != std::string_view::npos) return escape_link_text(text);
  return std::string(text);
}

/// kebab-case as PascalCase
std::string pascal_case(std::string_view id) {
  std::string name;
  bool begins = true;
  for (const char c : id) {
    if (c != '-') name += begins && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    begins = c == '-';
  }
  return name;
}

std::string first_paragraph(std::string_view markdown) {
  std::string paragraph(markdown.substr(0, markdown.find("\n\n")));
  std::replace(paragraph.begin(), paragraph.end(), '\n', ' ');
  return paragraph;
}

Object text(std::string content) { return Object{{"text", std::move(content)}}; }

Object rule_value(const Rule& rule) {
  std::string help(rule.explanation);
  if (!rule.source.empty()) help += fmt::format("\n\nBron: {}", sentence(rule.source));
  return Object{{"id", rule.id},
                {"name", pascal_case(rule.id)},
                {"shortDescription", text(sentence(rule.summary))},
                {"fullDescription", text(first_paragraph(rule.explanation))},
                {"help", Object{{"text", help}, {"markdown", help}}},
                {"defaultConfiguration", Object{{"level", level(rule.severity)}}},
                {"properties", Object{{"tags", Array{names_of(rule.family).key}},
                                      {"problem.severity", problem_severity(rule.severity)}}}};
}

Object location_value(std::string_view directory, const ReportedPlace& place) {
  const Span& span = place.span;
  return Object{{"artifactLocation", Object{{"uri", uri_of(path_in(directory, place))}}},
                {"region", Object{{"startLine", std::int64_t{span.begin.row}},
                                  {"startColumn", std::int64_t{span.begin.column}},
                                  {"endLine", std::int64_t{span.end.row}},
                                  {"endColumn", std::int64_t{span.end.column}}}}};
}

/// The whole text, with a link to each related location: GitHub shows only those that the text refers to.
std::string message_text(const ReportedFinding& finding) {
  std::string message = escape_prose(full_text(finding));
  std::size_t id = 0;
  for (const ReportedPlace& also : finding.also)
    message += fmt::format(" [{}]({}).", escape_link_text(also.message), ++id);
  return escape_braces(message);
}

Array related_locations(std::string_view directory, const ReportedFinding& finding) {
  Array related;
  for (const ReportedPlace& also : finding.also)
    related.push_back(Object{{"id", related.size() + 1},
                             {"physicalLocation", location_value(directory, also)},
                             {"message", text(escape_braces(escape_prose(sentence(also.message))))}});
  return related;
}

/// A departure stands in the chain's own file, apart from what it is about. Every result has the list: an empty one
/// says that nothing is suppressed.
Array suppressions(const ReportedFinding& finding) {
  if (!finding.departure) return {};
  return {Object{{"kind", "external"}, {"status", "accepted"}, {"justification", reason_of(*finding.departure)}}};
}

Object result_value(std::string_view directory, const ReportedFinding& finding, std::size_t rule_index,
                    std::string fingerprint) {
  Object result{{"ruleId", finding.rule},
                {"ruleIndex", rule_index},
                {"level", level(finding.severity)},
                {"message", text(message_text(finding))},
                {"locations", Array{Object{{"physicalLocation", location_value(directory, finding.place)}}}}};
  if (!finding.also.empty()) result.set("relatedLocations", related_locations(directory, finding));
  result.set("partialFingerprints", Object{{"ketenFingerprint/v1", std::move(fingerprint)}});
  result.set("suppressions", suppressions(finding));
  return result;
}

/// The rules that found something, in the order of the table.
std::vector<const Rule*> rules_of(std::span<const ChainReport> reports) {
  std::vector<const Rule*> rules;
  for (const Rule* rule : all_rules())
    if (std::any_of(reports.begin(), reports.end(), [rule](const ChainReport& report) {
          return std::any_of(report.findings.begin(), report.findings.end(),
                             [rule](const ReportedFinding& finding) { return finding.rule == rule->id; });
        }))
      rules.push_back(rule);
  return rules;
}

}  // namespace

Value findings_as_sarif(std::span<const ChainReport> reports, std::string_view here) {
  const std::vector<const Rule*> rules = rules_of(reports);
  Array rule_values;
  for (const Rule* rule : rules) rule_values.push_back(rule_value(*rule));
  Array results;
  for (const ChainReport& report : reports) {
    const std::string directory = directory_from(here, report);
    const std::vector<std::string> prints = fingerprints(report.findings, directory);
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
      const ReportedFinding& finding = report.findings[i];
      const auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule* r) { return r->id == finding.rule; });
      Object result = result_value(directory, finding, static_cast<std::size_t>(rule - rules.begin()), prints[i]);
      if (report.since) result.set("baselineState", finding.is_known ? "unchanged" : "new");
      results.push_back(std::move(result));
    }
  }
  return Object{{"$schema", schema},
                {"version", "2.1.0"},
                {"runs", Array{Object{{"tool", Object{{"driver", Object{{"name", "keten"},
                                                                        {"version", version},
                                                                        {"language", "nl-NL"},
                                                                        {"rules", std::move(rule_values)}}}}},
                                      {"columnKind", "unicodeCodePoints"},
                                      {"language", "nl-NL"},
                                      {"results", std::move(results)}}}}};
}

}  // namespace keten
