// What `keten uitleg` shows is whole, and its examples are chains that keten accepts.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <set>

#include "base/embedded.hpp"
#include "documents/explain/explain.hpp"
#include "documents/explain/format_keys.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "model/fields/tables.hpp"
#include "rules/gallery.hpp"

using namespace keten;
using namespace std::chrono_literals;

namespace {

ChainReport checked(std::string text, Date today) {
  return check_chain(load_chain({{.path = "keten.yaml", .text = std::move(text), .problem = {}}}), ".", today);
}

std::string_view name_of_help(Help help) {
  constexpr std::string_view names[] = {"row", "column", "excerpt", "remedy"};
  return names[static_cast<std::size_t>(help)];
}

/// The findings that say that a text is not what the format asks for. References and required keys are another matter:
/// an example shows one key, not a whole chain.
std::string misfits(const ChainReport& report) {
  static const std::set<std::string_view> fine = {"verwijzing-onbekend", "sleutel-ontbreekt"};
  std::string text;
  for (const ReportedFinding& finding : report.findings)
    if (finding.severity == Severity::error && !fine.contains(finding.rule)) text += finding.message + "; ";
  return text;
}

Answers ask(std::string_view subject) {
  const auto method = built_in_method(default_method);
  return explain(subject, {.method = *method, .commands = {}, .commands_page = nullptr});
}

std::string kinds(const Answers& answers) {
  std::string text;
  for (const Explanation& found : answers.found) text += (text.empty() ? "" : ", ") + found.kind + " " + found.id;
  return text;
}

}  // namespace

TEST_CASE("each message has a row, a column, an excerpt and a remedy, or a reason why not") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(std::string(rule->id));
    const auto finding = sample_finding(*rule);
    CHECK(finding.has_value());
    if (!finding) continue;
    CHECK(!finding->message.empty());
    for (Help help : {Help::row, Help::column, Help::excerpt, Help::remedy}) {
      CAPTURE(std::string(name_of_help(help)));
      const bool meant = std::ranges::any_of(
          meant_lacks(), [&](const Lack& lack) { return lack.rule == rule->id && lack.help == help; });
      CHECK(has(*finding, help) != meant);
    }
  }
}

TEST_CASE("each lack that is meant is of a rule that exists") {
  for (const Lack& lack : meant_lacks()) {
    CHECK(find_rule(lack.rule) != nullptr);
    CHECK(!lack.reason.empty());
  }
}

TEST_CASE("the example chain of the format has no errors and shows every section") {
  std::string text;
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == "formaat/voorbeeld.yaml") text = file.text;
  REQUIRE(!text.empty());
  for (const Field& section : table<Chain>().fields) {
    CAPTURE(std::string(section.key));
    CHECK(text.find("\n" + std::string(section.key) + ":\n") != std::string::npos);
  }
  for (const ReportedFinding& finding : checked(text, example_day()).findings) {
    INFO(finding.message);
    CHECK(finding.severity == Severity::hint);
  }
}

TEST_CASE("the example of each key is as the format wants it") {
  for (const documents::FormatKey& key : documents::format_keys()) {
    if (key.in_method_file || key.is_section()) continue;
    const bool whole = documents::table_under(*key.field().type) != nullptr;
    if (!whole && key.field().example.empty()) continue;
    const std::string example = documents::example_of(key);
    CAPTURE(example);
    CHECK(misfits(checked(example, Date(2025y / 1 / 1))) == "");
  }
}

TEST_CASE("the examples of the thresholds are their defaults") {
  const LoadedChain loaded = load_chain({{.path = "keten.yaml",
                                          .text = documents::example_of([] {
                                            for (const documents::FormatKey& key : documents::format_keys())
                                              if (documents::path_of(key) == "keten.controle.drempels") return key;
                                            return documents::FormatKey{};
                                          }()),
                                          .problem = {}}});
  const Thresholds& found = loaded.chain.info.control.thresholds;
  REQUIRE(found.node);
  REQUIRE(found.node->entries.size() == table<Thresholds>().fields.size());
  const Thresholds defaults;
  for (double Thresholds::*threshold :
       {&Thresholds::roles_per_person, &Thresholds::coordinator_share, &Thresholds::turnover,
        &Thresholds::confirmed_months, &Thresholds::interval_min, &Thresholds::interval_max, &Thresholds::minutes_days,
        &Thresholds::idea_months, &Thresholds::actions_per_party, &Thresholds::actions_total,
        &Thresholds::wanted_months, &Thresholds::evaluation_months, &Thresholds::small_count,
        &Thresholds::old_contact_months})
    CHECK(found.*threshold == defaults.*threshold);
}

TEST_CASE("a subject is found however it is written") {
  CHECK(kinds(ask("rol-onbelegd")) == "regel rol-onbelegd");
  CHECK(kinds(ask("Rol Onbelegd")) == "regel rol-onbelegd");
  CHECK(kinds(ask("partijen.naam")) == "sleutel partijen.naam");
  CHECK(kinds(ask("partijen/naam")) == "sleutel partijen.naam");
  CHECK(kinds(ask("keten.controle.drempels.verloop")) == "sleutel keten.controle.drempels.verloop");
  CHECK(kinds(ask("Centraal informatiepunt")) == "rol centraal-informatiepunt");
  CHECK(kinds(ask("Preventie en vroegsignalering")) == "bouwsteen preventie");
  CHECK(kinds(ask("vroegsignalering en preventie")) == "bouwsteen preventie");
  CHECK(kinds(ask("quick wins")) == "begrip quick win");
  CHECK(kinds(ask("Fase C")) == "fase toepassen");
}

TEST_CASE("every meaning of a word is told, rules first") {
  CHECK(kinds(ask("verloop")) == "regel verloop, sleutel keten.controle.drempels.verloop");
  CHECK(kinds(ask("naam")) == "sleutel naam");
  CHECK(kinds(ask("gemeente")) == "soort partij gemeente, groep van partijen gemeente");
}

TEST_CASE("a part of one name finds it, a part of several gives a choice, a slip a suggestion") {
  CHECK(kinds(ask("startbijeen")) == "soort bijeenkomst startbijeenkomst");
  CHECK(ask("overleg").found.empty());
  CHECK(ask("overleg").choices.size() > 1);
  CHECK(ask("ketenregiseur").suggestion == "ketenregisseur");
  const Answers nothing = ask("xyzzy");
  CHECK(nothing.found.empty());
  CHECK(nothing.choices.empty());
  CHECK(nothing.suggestion.empty());
}
