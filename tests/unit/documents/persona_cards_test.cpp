#include "documents/personas/persona_cards.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "keten/persona.hpp"
#include "render/json/json.hpp"

using namespace keten;

namespace {

const Date today = *parse_date("2024-06-01");

Chain chain_of(const std::string& text) {
  return std::move(
      load_chain({SourceFile{.path = "keten.yaml", .text = "keten: {naam: Proef}\n" + text, .problem = {}}}).chain);
}

PersonaCards cards_of(const Chain& chain, bool is_public = false) {
  std::vector<const Persona*> personas;
  for (const Persona& persona : chain.personas) personas.push_back(&persona);
  return make_persona_cards(chain, personas, {today, is_public});
}

constexpr const char* work = R"(
personen:
  an: {naam: An Smit, functie: consulent}
instrumenten:
  cafe: {naam: Café, publieksnaam: Koffie, bouwstenen: preventie, soort: emotionele-steun, rollen: {uitvoerder: an}}
  gids: {naam: Gids, bouwstenen: zelfmanagement, status: gewenst}
personas:
  noor:
    naam: Noor
    behoeften:
      - {behoefte: Praten, soorten: emotionele-steun, instrumenten: gids}
      - {behoefte: Weten, instrumenten: gids}
      - {behoefte: Geld, soorten: financiele-regelingen}
      - {behoefte: Rust}
)";

}  // namespace

TEST_CASE("only a need that nothing meets comes with a proposal, and with the bouwsteen it belongs to") {
  const Chain chain = chain_of(work);
  const PersonaCard card = cards_of(chain).cards.front();
  REQUIRE(card.needs.size() == 4);
  CHECK(card.needs[0].offers.size() == 1);
  CHECK(card.needs[0].pending.size() == 1);
  CHECK_FALSE(card.needs[0].proposal);
  CHECK(card.needs[1].proposal->action == "Spreek af wie ‘Gids’ maakt, en wie het gaat bieden.");
  CHECK(card.needs[1].proposal->block->id == "zelfmanagement");
  CHECK(card.needs[2].proposal->block->id == "interventies");
  CHECK_FALSE(card.needs[3].proposal->block);
}

TEST_CASE("the card says what is not filled in") {
  const Chain chain = chain_of("personas:\n  noor: {naam: Noor, leeftijd: 17, werk: School}\n");
  CHECK(enumerate(cards_of(chain).cards.front().empty) ==
        "doelgroepen, persoonlijk, profiel, situatie, behoeften, zoekgedrag, belemmeringen en ondersteuning");
}

TEST_CASE("a public card has the plain names, and no persons") {
  const Chain chain = chain_of(work);
  const auto shown = [&](bool is_public) {
    const documents::DocumentData data(cards_of(chain, is_public));
    return to_json(documents::Gate(chain, is_public).pass(data.value(documents::Reader::templates)));
  };
  CHECK(shown(true).find("Smit") == std::string::npos);
  CHECK(shown(true).find("Koffie: consulent") != std::string::npos);
  CHECK(shown(false).find("Café: An Smit") != std::string::npos);
}
