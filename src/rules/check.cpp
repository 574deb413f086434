#include "keten/check.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "model/free_text.hpp"
#include "model/queries.hpp"
#include "rules/concealment.hpp"
#include "rules/rows.hpp"
#include "rules/rule.hpp"

namespace keten {

namespace {

void run_rules(const Chain& chain, Date today, std::vector<Finding>& findings) {
  const FreeTexts texts(chain);
  const RuleContext context{chain, texts, *chain.method, chain.info.phase.value_or(Phase::prepare), today};
  for (const Rule* rule : all_rules()) {
    if (!rule->check) continue;
    if (rule->from && (!chain.info.phase || *chain.info.phase < *rule->from)) continue;
    Reporter reporter(*rule, findings);
    rule->check(context, reporter);
  }
}

/// Whether `about` of a waiver means what a finding is about: the same, or the id alone, or nothing at all.
bool covers(const Waiver& waiver, const Finding& finding) {
  if (waiver.rule != finding.rule) return false;
  return waiver.about.empty() || waiver.about == finding.about || finding.about.ends_with("/" + waiver.about);
}

/// The waiver that covers a finding; nullptr when there is none, or when it is an error: an error cannot be waived.
const Waiver* waiver_for(const Chain& chain, const Finding& finding) {
  if (finding.severity == Severity::error) return nullptr;
  for (const Waiver& waiver : chain.info.control.waivers)
    if (covers(waiver, finding)) return &waiver;
  return nullptr;
}

void check_waivers(const Chain& chain, std::vector<Finding>& findings) {
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) ids.push_back(rule->id);
  std::vector<Finding> found;
  for (const Waiver& waiver : chain.info.control.waivers) {
    if (waiver.rule.empty()) continue;  // already a finding
    const Rule* rule = find_rule(waiver.rule);
    const bool used = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return finding.severity != Severity::error && covers(waiver, finding);
    });
    if (!rule)
      found.push_back({.rule = "verwijzing-onbekend",
                       .severity = Severity::error,
                       .message = fmt::format("Er is geen regel `{}`", waiver.rule),
                       .place = place_of(waiver, "regel"),
                       .about = "keten",
                       .suggestion = closest(waiver.rule, ids)});
    else if (!used)
      found.push_back({.rule = "afwijking-overbodig",
                       .severity = Severity::hint,
                       .message = fmt::format("De afwijking van `{}` is niet nodig", waiver.rule),
                       .advice = rule->severity == Severity::error
                                     ? "Van een fout kunt u niet afwijken. Herstel de fout, en haal de afwijking weg."
                                     : "De regel vindt hier niets meer. U kunt de afwijking weghalen.",
                       .place = place_of(waiver, "regel"),
                       .about = "keten"});
  }
  std::move(found.begin(), found.end(), std::back_inserter(findings));
}

ReportedPlace report_place(const Chain& chain, const Place& place, std::string message) {
  const bool known = place.file < chain.files.size();
  return {known ? chain.files[place.file].path : std::string(), place.span, std::move(message)};
}

ReportedFinding report_finding(const Chain& chain, const Finding& finding, const Concealment& conceal, Rows& rows) {
  const Waiver* waiver = waiver_for(chain, finding);
  ReportedFinding reported{.rule = finding.rule,
                           .severity = finding.severity,
                           .message = conceal.text(finding.message),
                           .advice = conceal.text(finding.advice),
                           .about = conceal.text(finding.about),
                           .suggestion = conceal.text(finding.suggestion),
                           .place = report_place(chain, finding.place, {}),
                           .line = conceal.row(finding.place, rows.row(finding.place)),
                           .also = {},
                           .departure = {},
                           .is_known = false};
  for (const Also& also : finding.also)
    reported.also.push_back(report_place(chain, also.place, conceal.text(also.message)));
  if (waiver)
    reported.departure = {conceal.text(waiver->reason), waiver->by.id.empty() ? "" : conceal.text(name_of(waiver->by)),
                          waiver->date};
  return reported;
}

}  // namespace

std::string in_words(const Counts& counts) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t count, std::string_view one, std::string_view more) {
    if (count > 0) parts.push_back(counted(static_cast<long>(count), one, more));
  };
  add(counts.errors, "fout", "fouten");
  add(counts.warnings, "waarschuwing", "waarschuwingen");
  add(counts.hints, "hint", "hints");
  return enumerate(parts);
}

namespace {

Counts count(const std::vector<ReportedFinding>& findings, bool has_known) {
  Counts counts;
  for (const ReportedFinding& finding : findings) {
    if (finding.is_known && !has_known) continue;
    if (finding.departure)
      ++counts.departures;
    else if (finding.severity == Severity::error)
      ++counts.errors;
    else if (finding.severity == Severity::warning)
      ++counts.warnings;
    else
      ++counts.hints;
  }
  return counts;
}

}  // namespace

Counts ChainReport::counts() const { return count(findings, true); }

Counts ChainReport::new_counts() const { return count(findings, false); }

ChainReport check_chain(LoadedChain loaded, std::string directory, Date today) {
  return check_chain(loaded.chain, std::move(loaded.findings), std::move(directory), today);
}

ChainReport check_chain(const Chain& chain, std::vector<Finding> findings, std::string directory, Date today) {
  run_rules(chain, today, findings);
  check_waivers(chain, findings);
  // Files are in byte order of their paths, so their indexes are as well.
  std::stable_sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
    return std::tie(a.place.file, a.place.span.begin, a.rule) < std::tie(b.place.file, b.place.span.begin, b.rule);
  });
  Rows rows(chain);
  const Concealment conceal(findings, rows);
  ChainReport report{.directory = std::move(directory),
                     .name = conceal.text(chain.info.name),
                     .phase = chain.info.phase,
                     .strict = chain.info.control.strict,
                     .findings = {},
                     .since = {}};
  for (const Finding& finding : findings) report.findings.push_back(report_finding(chain, finding, conceal, rows));
  return report;
}

}  // namespace keten
