#include "documents/directory/directory.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "render/json/json.hpp"
#include "render/sheets/sheets.hpp"

using namespace keten;

namespace {

const Date today = *parse_date("2024-06-01");

Chain chain_of(const std::string& text) {
  return std::move(
      load_chain({SourceFile{.path = "keten.yaml", .text = "keten: {naam: Proef}\n" + text, .problem = {}}}).chain);
}

constexpr const char* offers = R"(
personen:
  an: {naam: An Smit, partij: steunpunt}
partijen:
  steunpunt: {naam: Steunpunt Zuid, ook-bekend-als: Vroeger Noord}
  weg: {naam: Weggegaan, tot: 2024-01-01}
instrumenten:
  cafe: {naam: Alzheimercafé, publieksnaam: Koffie, bouwstenen: preventie, soort: emotionele-steun, doelgroepen: dementie,
    bevestigd: 2024-01-01, rollen: {uitvoerder: [steunpunt, weg]}}
  adem: {naam: Even op adem, bouwstenen: [preventie, interventies], toelichting: Vraag An Smit., rollen: {uitvoerder: an}}
  zaal: {naam: Zaaltje, bouwstenen: preventie, status: gestopt}
  lift: {naam: Lift, bouwstenen: preventie, status: gewenst}
  app: {naam: Zorgapp, bouwstenen: preventie, status: in-ontwikkeling}
  les: {naam: Les, bouwstenen: opleiden}
  meting: {naam: Meting, publieksnaam: Zeg wat u vindt, bouwstenen: onderzoek}
)";

std::string ids_of(const std::vector<ShownOffer>& list) {
  std::string ids;
  for (const ShownOffer& offer : list) ids += (ids.empty() ? "" : " ") + offer.instrument.id;
  return ids;
}

std::string found(const Chain& chain, std::vector<std::string> words, bool is_public = false) {
  return ids_of(make_directory(chain, today, {.words = std::move(words), .is_public = is_public}).offers);
}

}  // namespace

TEST_CASE("what one can get stands by name, what is not there yet apart, what stopped nowhere") {
  const Chain chain = chain_of(offers);
  const Directory directory = make_directory(chain, today);
  CHECK(ids_of(directory.offers) == "cafe adem les meting");
  CHECK(ids_of(directory.pending) == "app lift");
  CHECK(directory.groups[1].id == "preventie");
  CHECK(ids_of(directory.groups[1].offers) == "cafe adem");
  CHECK(ids_of(directory.groups[2].offers) == "adem");
  CHECK(directory.groups[0].offers.empty());
}

TEST_CASE("the public one leaves out what is for professionals, and goes by what people need") {
  const Chain chain = chain_of(offers);
  const Directory directory = make_directory(chain, today, {.is_public = true});
  CHECK(ids_of(directory.offers) == "adem cafe meting");
  REQUIRE(directory.groups.size() == 2);
  CHECK(directory.groups[0].id == "emotionele-steun");
  CHECK(directory.groups[0].offers[0].title == "Koffie");
  CHECK(directory.groups[1].title == "Andere steun");
  const documents::Gate gate(chain, true);
  const Value data = gate.pass(documents::DocumentData(directory).value(documents::Reader::templates));
  CHECK(to_json(data).find("Smit") == std::string::npos);
  CHECK(to_csv(gate.pass(to_sheets(directory).front())).find("Smit") == std::string::npos);
}

TEST_CASE("every word must be found, whatever its capitals and accents") {
  const Chain chain = chain_of(offers);
  CHECK(found(chain, {"CAFE"}) == "cafe");
  CHECK(found(chain, {"koffie", "zuid"}) == "cafe");
  CHECK(found(chain, {"vroeger-noord"}) == "cafe adem");
  CHECK(found(chain, {"dementie"}) == "cafe");
  CHECK(found(chain, {"koffie", "adem"}).empty());
  CHECK(found(chain, {"-", ""}) == "cafe adem les meting");
  CHECK(found(chain, {"smit"}) == "adem");
  CHECK(found(chain, {"smit"}, true).empty());
  CHECK(found(chain, {"alzheimer"}, true) == "cafe");
}

TEST_CASE("who has left offers nothing, and what nobody confirmed lately is outdated") {
  const Chain chain = chain_of(offers);
  const Directory directory = make_directory(chain, today);
  CHECK(in_words(directory.offers[0].providers) == "Steunpunt Zuid");
  CHECK_FALSE(directory.offers[0].is_outdated);
  CHECK(directory.offers[1].is_outdated);
  CHECK(make_directory(chain, *parse_date("2025-01-02")).offers[0].is_outdated);
}

TEST_CASE("a basic function without an offer is a gap, also when something else was searched") {
  const Chain chain = chain_of(offers);
  CHECK(make_directory(chain, today).gaps.size() == 7);
  const Directory searched = make_directory(chain, today, {.words = {"respijtzorg"}});
  CHECK(searched.offers.empty());
  REQUIRE(searched.gaps.size() == 1);
  CHECK(searched.gaps[0].function.id == "respijtzorg");
  CHECK(make_directory(chain, today, {.words = {"emotionele steun"}}).gaps.empty());
  CHECK(make_directory(chain_of(""), today).gaps.empty());
}

TEST_CASE("the table has a row for each instrument") {
  const Chain chain = chain_of(offers);
  CHECK(to_sheets(make_directory(chain, today)).front().rows.size() == 6);
  const Sheet sheet = to_sheets(make_directory(chain, today, {.is_public = true})).front();
  CHECK(sheet.rows.size() == 5);
  for (const SheetRow& row : sheet.rows) CHECK(row.cells.size() == sheet.columns.size());
}
