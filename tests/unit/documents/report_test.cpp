#include "documents/report/report.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

#include "base/text/text.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/redact.hpp"
#include "keten/load.hpp"
#include "render/json/json.hpp"

using namespace keten;

namespace {

const Date today = *parse_date("2024-06-01");

LoadedChain load(std::string_view text) {
  return load_chain({SourceFile{.path = "keten.yaml", .text = std::string(text), .problem = {}}});
}

constexpr std::string_view village = R"(
keten: {naam: Dorp, fase: toepassen, kerncijfers: {mantelzorgers: 6, inwoners: 8}}
partijen:
  a: {naam: A, soort: gemeente, contact: {aantal: ca. 7}}
  b: {naam: B}
  c: {naam: C}
  d: {naam: D, tot: 2024-01-01}
relaties:
  - {tussen: [a, b]}
  - {van: b, naar: a, vorm: doorverwijzing}
  - {tussen: [c, b], status: goed}
  - {tussen: [a, c], status: gewenst}
doelen:
  omlaag: {doel: Minder klachten, nulmeting: 20, streefwaarde: 10, metingen: {2024-01-01: 15, 2024-05-01: 9, 2024-07-01: 30}}
  klein: {doel: In beeld, eenheid: jonge mantelzorgers, metingen: {2024-01-01: 4, 2024-02-01: 14}}
instrumenten:
  een: {naam: Een, bouwstenen: [preventie, nazorg], doelgroepen: [dementie]}
  twee: {naam: Twee, bouwstenen: [preventie], status: gewenst}
acties:
  klaar: {actie: Klaar, status: gereed, afgerond: 2024-05-01}
  later: {actie: Later klaar, status: gereed, afgerond: 2024-07-01}
)";

}  // namespace

TEST_CASE("small counts of carers are not for the public") {
  const Audience chain{.today = today};
  const Audience everyone{.today = today, .is_public = true};
  CHECK(documents::show_carers(9, chain).text == "9");
  CHECK(documents::show_carers(9, everyone).text == "minder dan 10");
  CHECK(!documents::show_carers(9, everyone).number);
  CHECK(documents::show_carers(10, everyone).number == 10);
  CHECK(documents::show_carers(0, everyone).text == "0");
  CHECK(documents::show_carers(std::nullopt, everyone).text.empty());
  CHECK(documents::show_number(9, "jonge Mantelzorgers", everyone).text == "minder dan 10");
  CHECK(documents::show_number(9, "partijen", everyone).text == "9");
  CHECK(documents::show_carers(4, {.today = today, .is_public = true, .small_count = 5}).text == "minder dan 5");
}

TEST_CASE("a goal that goes down is reached from above, and later measurements do not count") {
  const LoadedChain loaded = load(village);
  const Report report = make_report(loaded.chain, today);
  REQUIRE(report.goals.size() == 2);
  CHECK(report.goals[0].is_reached);
  CHECK(report.goals[0].measurements.size() == 2);
  CHECK(report.goals[0].is_drawn);
  CHECK(report.goals[1].is_drawn);
  CHECK(report.summary.goals_reached == 1);
}

TEST_CASE("a public report hides small counts, and draws no chart that would show one") {
  const LoadedChain loaded = load(village);
  const Report report = make_report(loaded.chain, today, {.is_public = true});
  CHECK(report.about.key_figures[0].value.text == "minder dan 10");
  CHECK(report.about.key_figures[1].value.text == "8");
  CHECK(report.parties.chain_parties[0].carers.text == "minder dan 10");
  CHECK(report.goals[1].measurements[0].value.text == "minder dan 10");
  CHECK(!report.goals[1].is_drawn);
  CHECK(report.goals[0].is_drawn);
}

TEST_CASE("every pair stands in the network once, the busiest party first") {
  const LoadedChain loaded = load(village);
  const ReportedNetwork network = make_report(loaded.chain, today).network;
  REQUIRE(network.partners.size() == 1);
  CHECK(network.partners[0].party.name == "B");
  CHECK(in_words(network.partners[0].partners) == "A en C");
}

TEST_CASE("coverage counts active instruments by bouwsteen and target group") {
  const LoadedChain loaded = load(village);
  const Report report = make_report(loaded.chain, today);
  REQUIRE(report.coverage.groups.size() == 1);
  CHECK(report.coverage.groups[0].id == "dementie");
  for (const ReportedBlock& block : report.coverage.blocks) {
    const bool is_served = block.work.block.id == "preventie" || block.work.block.id == "nazorg";
    CHECK(block.groups[0].instruments == (is_served ? 1 : 0));
    CHECK(block.expected.size() == (block.work.block.id == "preventie" ? 1 : 0));
  }
  CHECK(report.summary.figures.instruments == 1);
  CHECK(report.summary.figures.blocks.part == 2);
  CHECK(report.actions.done.size() == 1);
}

TEST_CASE("a report under a shortened phase C tells of the chosen bouwstenen and of the offer that there is") {
  const LoadedChain loaded = load_chain({{.path = "keten.yaml",
                                          .text = "keten: {naam: K, fase: toepassen, verkort: [bewustwording]}\n"
                                                  "instrumenten: {groep: {naam: Groep, bouwstenen: [preventie]}}\n",
                                          .problem = {}}});
  const Report report = make_report(loaded.chain, today);
  std::vector<std::string> blocks;
  for (const ReportedBlock& block : report.coverage.blocks) blocks.push_back(block.work.block.id);
  CHECK(blocks == std::vector<std::string>{"bewustwording", "preventie"});
  CHECK(report.summary.blocks_without_offer.size() == 1);
  CHECK(report.summary.figures.blocks == Share{1, 2});
}

TEST_CASE("findings of one rule stand together, and not in a public report") {
  const ChainReport found = check_chain(load(village), ".", today);
  const LoadedChain loaded = load(village);
  const Report report = make_report(loaded.chain, today, {.findings = &found});
  REQUIRE(report.findings);
  std::size_t count = 0;
  for (const auto& rules : {report.findings->attention, report.findings->hints})
    for (const ReportedRule& rule : rules) {
      count += static_cast<std::size_t>(rule.count);
      CHECK(rule.messages.size() <= 3);
      CHECK(rule.messages.size() != 1);
    }
  CHECK(count == found.findings.size());
  CHECK(!make_report(loaded.chain, today, {.is_public = true, .findings = &found}).findings);
}

TEST_CASE("a report on a chain without anything can be made") {
  const LoadedChain loaded = load("keten: {naam: Leeg, fase: voorbereiden}\n");
  const std::string json =
      to_json(documents::DocumentData(make_report(loaded.chain, today)).value(documents::Reader::program));
  CHECK(json.find("\"keten\": \"Leeg\"") != std::string::npos);
  CHECK(json.find("\"dekking\"") != std::string::npos);
}
