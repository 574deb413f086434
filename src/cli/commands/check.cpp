// keten check: says what is missing or contradictory in a chain, or in every chain of a collection.
#include "keten/check.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <utility>

#include "cli/chain_place.hpp"
#include "cli/collection.hpp"
#include "cli/command.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "cli/targets.hpp"
#include "keten/finding.hpp"
#include "keten/load.hpp"
#include "model/parse_cache.hpp"
#include "render/findings/findings.hpp"
#include "render/json/json.hpp"
#include "rules/rule.hpp"

namespace keten::cli {

namespace {

struct CheckOptions {
  std::vector<std::string> directories;
  bool strict = false;
  std::vector<std::string> rules;
  bool without_hints = false;
  std::string only;     ///< a severity
  std::string since;    ///< a revision to compare with
  std::string changed;  ///< a revision: only chains that differ from it

  bool narrows() const { return !rules.empty() || without_hints || !only.empty(); }
};

ChainReport check_one(const ChainPlace& place, const Target& target, const CheckOptions& options, unsigned workers,
                      Date today) {
  if (options.since.empty()) return check_chain(load_chain(place.files(), workers), target.shown, today);
  ParseCache cache;
  ChainReport report = check_chain(load_chain(place.files(), workers, &cache), target.shown, today);
  const ChainPlace then(target.directory, options.since);
  const ChainReport before =
      then.has_chain() ? check_chain(load_chain(then.files(), workers, &cache), target.shown, today) : ChainReport();
  compare_with(report, before, options.since);
  return report;
}

std::vector<ChainReport> check_all(const std::vector<Target>& targets, const CheckOptions& options,
                                   const Invocation& invocation) {
  std::vector<std::optional<ChainReport>> reports(targets.size());
  for_each_chain(targets, invocation, [&](std::size_t i, const ChainPlace& place, unsigned workers) {
    reports[i] = check_one(place, targets[i], options, workers, invocation.today);
  });
  std::vector<ChainReport> found;
  for (std::optional<ChainReport>& report : reports)
    if (report) found.push_back(std::move(*report));
  return found;
}

/// Leaves out what was not asked for.
void narrow(ChainReport& report, const CheckOptions& options) {
  const auto is_left_out = [&options](const ReportedFinding& finding) {
    const auto& rules = options.rules;
    return (!rules.empty() && std::find(rules.begin(), rules.end(), finding.rule) == rules.end()) ||
           (options.without_hints && finding.severity == Severity::hint) ||
           (!options.only.empty() && severity_word(finding.severity) != options.only);
  };
  std::erase_if(report.findings, is_left_out);
  if (report.since) std::erase_if(report.since->resolved, is_left_out);
}

bool fails(const ChainReport& report, bool strict) {
  const Counts counts = report.new_counts();
  return counts.errors > 0 || ((strict || report.strict) && counts.warnings > 0);
}

/// The outputs that were asked for. In GitHub Actions findings also become annotations, unless a format was chosen.
std::vector<Output> outputs_of(const Invocation& invocation) {
  std::vector<Output> outputs = invocation.outputs;
  if (invocation.common.formats.empty() && invocation.io.environment("GITHUB_ACTIONS") == "true")
    outputs.push_back({.format = "github", .file = {}});
  return outputs;
}

/// What cannot be: a rule that does not exist, or a second report on the screen that would spoil the first. The
/// commands for GitHub are lines that may stand among others.
std::optional<Misuse> check_options(const CheckOptions& options, const Common& common,
                                    const std::vector<Output>& outputs) {
  if (!options.changed.empty() && !common.revision.empty())
    return Misuse{"`--gewijzigd` en `--revisie` gaan niet samen", "Laat er een weg."};
  std::vector<std::string_view> ids;
  for (const Rule* rule : all_rules()) ids.push_back(rule->id);
  for (const std::string& id : options.rules)
    if (!find_rule(id)) return unknown_word("regel", id, ids, "`keten uitleg regels` laat zien welke regels er zijn.");
  const auto on_screen = std::count_if(outputs.begin(), outputs.end(), [](const Output& output) {
    return output.is_standard() && output.format != "github";
  });
  if (on_screen > 1)
    return Misuse{"Er kan maar één uitvoer op het scherm", "Geef de andere een bestand, met `-o` achter de `-f`."};
  return std::nullopt;
}

std::string render(std::string_view format, const std::vector<ChainReport>& reports, const TextLook& look,
                   const Invocation& invocation) {
  const std::string& here = invocation.io.directory;
  if (format == "json") return to_json(findings_as_value(reports, invocation.today));
  if (format == "sarif") return to_json(findings_as_sarif(reports, here));
  if (format == "github") return findings_as_github(reports, here);
  if (format == "gitlab") return to_json(findings_as_gitlab(reports, here));
  if (format == "junit") return findings_as_junit(reports, here);
  return findings_as_text(reports, look);
}

Exit check(const CheckOptions& options, const Invocation& invocation) {
  const std::vector<Output> outputs = outputs_of(invocation);
  if (const auto problem = check_options(options, invocation.common, outputs)) return refuse(invocation, *problem);
  std::vector<Target> targets = find_targets(options.directories, invocation);
  if (targets.empty()) return Exit::usage;
  if (!options.changed.empty()) targets = changed_since(std::move(targets), options.changed);
  std::vector<ChainReport> reports = check_all(targets, options, invocation);
  for (ChainReport& report : reports) narrow(report, options);
  for (const Output& output : outputs) {
    const TextLook look{.color = wants_color(invocation, output), .narrowed = options.narrows()};
    const Exit written = write_output(invocation, output, render(output.format, reports, look, invocation));
    if (written != Exit::ok) return written;
  }
  const bool failed =
      std::any_of(reports.begin(), reports.end(), [&](const ChainReport& r) { return fails(r, options.strict); });
  return failed ? Exit::chain : Exit::ok;
}

std::vector<std::string> rule_names() {
  std::vector<std::string> names;
  for (const Rule* rule : all_rules()) names.emplace_back(rule->id);
  return names;
}

Run setup(Options& options) {
  auto own = std::make_shared<CheckOptions>();
  options.positionals("MAP", own->directories, "De map van een keten, of van een verzameling ketens");
  options.flag("--streng", own->strict, "Laat ook waarschuwingen meetellen voor de uitslag");
  options.values("--regel", "REGEL", own->rules, "Kijk alleen naar deze regel; mag vaker", rule_names);
  options.flag("--zonder-hints", own->without_hints, "Laat de hints weg");
  options.value("--alleen", "ERNST", own->only, "Laat alleen deze ernst zien",
                {severity_word(Severity::error), severity_word(Severity::warning), severity_word(Severity::hint)});
  options.value("--sinds", "REVISIE", own->since, "Laat zien wat nieuw is sinds deze revisie; alleen dat telt mee");
  options.value("--gewijzigd", "REVISIE", own->changed, "Kijk alleen naar ketens die anders zijn dan in deze revisie");
  return [own](const Invocation& invocation) { return check(*own, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "json", "sarif", "github", "gitlab", "junit"};
constexpr Example examples[] = {
    {"check", "Controleer de keten in deze map."},
    {"check --zonder-hints", "Laat alleen zien wat echt aandacht vraagt."},
    {"check --regel rol-onbelegd", "Laat zien welke rollen nog niemand heeft."},
    {"check --streng ..", "Controleer alle ketens onder de map hierboven; ook waarschuwingen tellen mee."},
    {"check --sinds 2024-03-12", "Laat zien wat er sinds die dag nieuw is, en tel wat is opgelost."},
    {"check -f json -o bevindingen.json", "Schrijf de bevindingen voor een ander programma."},
    {"check -f sarif -o a.sarif -f junit -o b.xml", "Schrijf twee rapporten in één keer, voor in CI."},
};

}  // namespace

extern const Command check_command{
    .name = "check",
    .alias = "",
    .summary = "Controleer de keten: wat ontbreekt er, en wat klopt niet?",
    .description =
        "Controleert de bestanden van een keten. U ziet per bevinding waar zij staat en wat u kunt doen. Een "
        "fout moet u herstellen; een waarschuwing vraagt om aandacht; een hint is een advies. De uitslag is 1 als er "
        "een fout bij is, en anders 0. Wat u met een optie weglaat, telt niet mee.",
    .formats = formats,
    .examples = examples,
    .several_outputs = true,
    .setup = setup};

}  // namespace keten::cli
