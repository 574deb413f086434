#include "documents/handover/handover.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "base/text/text.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/figure_words.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "render/json/json.hpp"

using namespace keten;

namespace {

const Date today = *parse_date("2024-06-01");

Chain chain_of(const std::string& text) {
  return std::move(load_chain({SourceFile{.path = "keten.yaml", .text = text, .problem = {}}}).chain);
}

constexpr const char* text = R"(keten:
  naam: Proef
  fase: toepassen
  verkort: [preventie]
  rollen: {ketenregisseur: an, centraal-informatiepunt: zorgdat}
  controle:
    afwijkingen:
      - {regel: partij-los, over: partijen/icare, reden: Dat komt nog.}
      - {regel: contact-verouderd, over: personen/an, reden: Zij komt terug.}
personen:
  an: {naam: An Smit, functie: wijkverpleegkundige, partij: icare, email: an@icare.example}
partijen:
  icare: {naam: Icare, aanspreekpunt: an}
  zorgdat: {naam: Zorgdat}
bijeenkomsten:
  een: {soort: basisbijeenkomst, datum: 2024-03-05, besluiten: [An Smit belt.]}
  twee: {soort: basisbijeenkomst, datum: 2024-05-07, besluiten: [We gaan door.]}
  drie: {soort: basisbijeenkomst, datum: 2024-07-02, besluiten: [Nog niet.]}
  vier: {soort: basisbijeenkomst, datum: 2024-09-03}
acties:
  rustig: {actie: Rustig., eigenaar: zorgdat, bouwsteen: preventie, omvang: klein, deadline: 2024-09-01}
  laat: {actie: Laat., eigenaar: an, bouwsteen: preventie, omvang: groot, deadline: 2024-05-30}
  later: {actie: Nog later., eigenaar: an, deadline: 2024-05-01}
  vast: {actie: Vast., eigenaar: an, status: geblokkeerd}
  klaar: {actie: Klaar., eigenaar: an, bouwsteen: preventie, status: gereed}
)";

}  // namespace

TEST_CASE("handover: what is most urgent comes first, small or large") {
  const Handover handover = make_handover(chain_of(text), today);
  std::string ids;
  for (const ShownAction& action : handover.actions) ids += action.id + " ";
  CHECK(ids == "later laat vast rustig ");
  CHECK(documents::open_in_words(handover.figures) == "4 acties; 2 zijn te laat en 1 geblokkeerd");
}

TEST_CASE("handover: meetings that come, and what the earlier ones decided, the last first") {
  const Handover handover = make_handover(chain_of(text), today);
  CHECK(handover.is_planned);
  REQUIRE(handover.next);
  CHECK(handover.next->id == "drie");
  REQUIRE(handover.later.size() == 1);
  REQUIRE(handover.decisions.size() == 2);
  CHECK(handover.decisions.front().meeting.id == "twee");

  const Handover later = make_handover(chain_of(text), *parse_date("2025-01-01"));
  CHECK(!later.is_planned);
  CHECK(later.next);
}

TEST_CASE("handover: where each bouwsteen stands, and which come later") {
  for (const BlockStand& stand : make_handover(chain_of(text), today).blocks) {
    const bool is_prevention = stand.block.block.id == "preventie";
    CHECK(stand.is_chosen == is_prevention);
    CHECK(stand.actions.open == (is_prevention ? 2 : 0));
    CHECK(stand.actions.late == (is_prevention ? 1 : 0));
  }
}

TEST_CASE("handover: departures are told in words") {
  const std::vector<ShownDeparture> departures = make_handover(chain_of(text), today).departures;
  REQUIRE(departures.size() == 2);
  CHECK(departures[0].about == "Icare");
  CHECK(!departures[0].summary.empty());
  CHECK(departures[1].about == "An Smit");
}

TEST_CASE("handover: it names nobody in public") {
  const Chain chain = chain_of(text);
  const auto json_of = [&](bool is_public) {
    const documents::DocumentData data(make_handover(chain, today, is_public));
    return to_json(documents::Gate(chain, is_public).pass(data.value(documents::Reader::templates)));
  };
  const std::string json = json_of(true);
  CHECK(json.find("An Smit") == std::string::npos);
  CHECK(json.find("an@icare") == std::string::npos);
  CHECK(json.find("personen/an") == std::string::npos);
  CHECK(json_of(false).find("an@icare") != std::string::npos);
}

TEST_CASE("handover: the chain says what is a small number in public") {
  const Chain chain = chain_of(R"(keten: {naam: Proef, controle: {drempels: {klein-aantal: 20}}}
doelen:
  bereik: {doel: Het steunpunt is bekender., eenheid: mantelzorgers, nulmeting: 15, metingen: {2024-05-14: 20}}
)");
  const Handover handover = make_handover(chain, today, true);
  REQUIRE(handover.goals.size() == 1);
  CHECK(handover.goals[0].baseline.text == "minder dan 20");
  CHECK(handover.goals[0].measured.text == "20");
  CHECK(make_handover(chain, today).goals[0].baseline.text == "15");
}

TEST_CASE("handover: a covenant of which nothing is filled in is not there") {
  const auto covenant_of = [](const std::string& covenant) {
    return make_handover(chain_of("keten: {naam: Proef, fase: toepassen, convenant: {" + covenant + "}}"), today)
        .covenant;
  };
  CHECK(!covenant_of("getekend: , document: "));
  CHECK(covenant_of("getekend: 2024-03-01"));
  CHECK(covenant_of("document: Beleid"));
}

TEST_CASE("handover: of an empty chain") {
  const Handover handover = make_handover(chain_of("keten: {naam: Proef}"), today);
  CHECK(handover.actions.empty());
  CHECK(!handover.covenant);
  CHECK(handover.blocks.size() == 7);
}
