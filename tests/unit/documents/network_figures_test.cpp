#include "documents/network/network_figures.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <nlohmann/json.hpp>

#include "documents/network/network_data.hpp"
#include "documents/network/network_sentences.hpp"
#include "documents/network/network_sheets.hpp"
#include "documents/shape/document_data.hpp"
#include "keten/load.hpp"
#include "render/json/json.hpp"
#include "render/network/graphml.hpp"
#include "render/sheets/sheets.hpp"

namespace keten {
namespace {

using namespace std::chrono_literals;
using Json = nlohmann::json;

constexpr Date before = 2024y / 3 / 1;
constexpr Date after = 2024y / 6 / 1;

// Eight parties on two days: the vector that was computed by hand.
constexpr std::string_view eight = R"(keten:
  naam: Acht
  fase: toepassen
  rollen: {ketenregisseur: regisseur, centraal-informatiepunt: steunpunt}
personen:
  regisseur: {naam: Els Voorbeeld, functie: beleidsadviseur, partij: gemeente}
partijen:
  gemeente: {naam: Gemeente, groep: gemeente}
  steunpunt: {naam: Steunpunt, groep: welzijn}
  welzijn: {naam: Welzijn, groep: welzijn}
  huisarts: {naam: Huisarts, groep: eerstelijn}
  ggz: {naam: GGZ, groep: tweedelijn}
  thuiszorg: {naam: Thuiszorg, groep: eerstelijn}
  oco: {naam: Cliëntondersteuning, groep: welzijn}
  school: {naam: School, groep: onderwijs}
  buren: {naam: Buren, betrokken: netwerkpartij}
  krant: {naam: Krant, betrokken: gewenst}
relaties:
  - {tussen: [gemeente, steunpunt], genoemd-door: [gemeente, steunpunt]}
  - {tussen: [gemeente, welzijn], genoemd-door: [gemeente, welzijn]}
  - {tussen: [gemeente, oco], genoemd-door: [gemeente, oco]}
  - {van: steunpunt, naar: welzijn, genoemd-door: [steunpunt]}
  - {tussen: [steunpunt, thuiszorg], genoemd-door: [thuiszorg]}
  - {tussen: [steunpunt, thuiszorg], vorm: overleg, genoemd-door: [steunpunt]}
  - {tussen: [thuiszorg, huisarts], genoemd-door: [thuiszorg]}
  - {tussen: [huisarts, ggz], genoemd-door: [huisarts, ggz]}
  - {tussen: [school, buren]}
  - {tussen: [steunpunt, huisarts], status: gewenst, tot: 2024-05-01}
  - {tussen: [steunpunt, oco], status: gewenst, tot: 2024-05-01}
  - {tussen: [ggz, steunpunt], status: gewenst}
  - {tussen: [gemeente, school], status: gewenst, tot: 2024-05-01}
  - {tussen: [gemeente, krant], status: gewenst}
  - {tussen: [steunpunt, huisarts], sinds: 2024-05-01}
  - {tussen: [steunpunt, oco], sinds: 2024-05-01}
  - {tussen: [gemeente, school], sinds: 2024-05-01}
)";

Chain chain_of(std::string_view text) {
  return load_chain({{.path = "keten.yaml", .text = std::string(text), .problem = {}}}).chain;
}

Json json_of(const Chain& chain, Date day) {
  const NetworkData data = make_network_data(make_network(chain, day), make_network_figures(chain, day));
  return Json::parse(to_json(documents::DocumentData(data).value(documents::Reader::program)));
}

Json column(const Json& network, const char* key) {
  Json values = Json::array();
  for (const Json& party : network["partijen"])
    if (party["betrokken"] == "ketenpartij") values.push_back(Json::array({party["id"], party[key]}));
  return values;
}

std::string all_sentences(const Chain& chain, Date day) {
  std::string text;
  for (const documents::FigureSection& section : documents::sentences_of(make_network_figures(chain, day)))
    for (const std::string& sentence : section.sentences) text += sentence + "\n";
  return text;
}

std::vector<double> raw_betweenness(const NetworkFigures& figures) {
  const auto size = static_cast<double>(figures.parties.size());
  std::vector<double> raw;
  for (const PartyFigures& party : figures.parties) raw.push_back(*party.between * (size - 1) * (size - 2) / 2);
  return raw;
}

bool are_near(const std::vector<double>& found, const std::vector<double>& expected) {
  return std::ranges::equal(found, expected, [](double one, double other) { return one == doctest::Approx(other); });
}

}  // namespace

TEST_CASE("the figures of eight parties") {
  const Chain chain = chain_of(eight);
  const Json network = json_of(chain, before);
  const Json& figures = network["cijfers"];
  CHECK(figures["partijen"] == 8);
  CHECK(figures["samenwerkingen"]["aantal"] == 7);
  CHECK(figures["samenwerkingen"]["aantal-met-anderen"] == 1);
  CHECK(figures["dichtheid"] == 0.25);
  CHECK(figures["graadcentralisatie"] == 0.2381);
  CHECK(figures["delen"] == 2);
  CHECK(figures["losse-partijen"] == Json{"school"});
  CHECK(figures["bruggen"] ==
        Json::parse(R"([["gemeente","oco"],["steunpunt","thuiszorg"],["huisarts","ggz"],["huisarts","thuiszorg"]])"));
  CHECK(figures["sleutelpartijen"] == Json::parse(R"(["gemeente","steunpunt","huisarts","thuiszorg"])"));
  CHECK(figures["bevestigd"] == Json{5, 7});
  CHECK(figures["eenzijdige-relaties"] == Json::parse(R"([["steunpunt","welzijn"],["thuiszorg","huisarts"]])"));
  CHECK(figures["zonder-ketenregisseur"] == 3);
  CHECK(figures["over-grenzen"] == Json{5, 7});
  CHECK(figures["contact-informatiepunt"] == Json{3, 7});
  CHECK(figures["samenwerkingen"]["aantal-gewenst"] == 4);
  CHECK(figures["gewenst-buiten-de-keten"] == Json::parse(R"([["gemeente","krant"]])"));
  CHECK(column(network, "graad") == Json::parse(R"([["gemeente",3],["steunpunt",3],["welzijn",2],["oco",1],
      ["huisarts",2],["thuiszorg",2],["ggz",1],["school",0]])"));
  CHECK(are_near(raw_betweenness(make_network_figures(chain, before)), {5, 9, 0, 5, 0, 8, 0, 0}));
}

TEST_CASE("the figures of eight parties, later on") {
  const Chain chain = chain_of(eight);
  const Json network = json_of(chain, after);
  const Json& figures = network["cijfers"];
  CHECK(figures["samenwerkingen"]["aantal"] == 10);
  CHECK(figures["dichtheid"] == 0.3571);
  CHECK(figures["graadcentralisatie"] == 0.4762);
  CHECK(figures["delen"] == 1);
  CHECK(figures["losse-partijen"].empty());
  CHECK(figures["bruggen"] == Json::parse(R"([["gemeente","school"],["huisarts","ggz"]])"));
  CHECK(figures["over-grenzen"] == Json{7, 10});
  CHECK(figures["gewenst-buiten-de-keten"].size() == 1);
  CHECK(figures["gewenste-relaties"] == Json::parse(R"([["steunpunt","ggz"]])"));  // three of four were made
  CHECK(column(network, "graad") == Json::parse(R"([["gemeente",4],["steunpunt",5],["welzijn",2],["oco",2],
      ["huisarts",3],["thuiszorg",2],["ggz",1],["school",1]])"));
  CHECK(are_near(raw_betweenness(make_network_figures(chain, after)), {6.5, 12.5, 0, 6, 0, 0, 0, 0}));
}

TEST_CASE("the figures in sentences") {
  CHECK(all_sentences(chain_of(eight), before) == R"(De keten heeft 8 ketenpartijen.
Van de 28 mogelijke samenwerkingen tussen deze 8 partijen bestaan er 7 (25%).
Daarnaast is er 1 samenwerking met anderen.
7 van de 8 partijen vertelden met wie zij samenwerken.
De contacten zijn over de partijen verdeeld.
De keten bestaat nu uit 2 losse delen.
School heeft nog met geen andere ketenpartij een vastgelegde samenwerking.
Gemeente verbindt partijen die elkaar nu niet rechtstreeks kennen, zoals Steunpunt en Cliëntondersteuning.
Steunpunt verbindt partijen die elkaar nu niet rechtstreeks kennen, zoals Gemeente en Thuiszorg.
Huisarts verbindt partijen die elkaar nu niet rechtstreeks kennen, zoals GGZ en Thuiszorg.
Thuiszorg verbindt partijen die elkaar nu niet rechtstreeks kennen, zoals Steunpunt en Huisarts.
Alleen Gemeente werkt samen met Cliëntondersteuning. Valt dat contact weg, dan staat Cliëntondersteuning los van de keten.
Alleen Huisarts werkt samen met GGZ. Valt dat contact weg, dan staat GGZ los van de keten.
Alleen het contact tussen Steunpunt en Thuiszorg verbindt twee groepen partijen met elkaar.
Alleen het contact tussen Huisarts en Thuiszorg verbindt twee groepen partijen met elkaar.
De ketenregisseur hoort bij Gemeente.
Zonder Gemeente vormen de andere 7 partijen 3 losse delen.
3 van de 7 andere partijen hebben rechtstreeks contact met het centraal informatiepunt, Steunpunt.
Nog geen contact is vastgelegd van: Huisarts, GGZ, Cliëntondersteuning en School.
5 van de 7 genoemde samenwerkingen zijn door beide partijen genoemd.
Nog navragen bij de tweede partij: Steunpunt – Welzijn; Thuiszorg – Huisarts.
5 van de 7 samenwerkingen gaan over de grens van een groep heen.
4 gewenste samenwerkingen tussen ketenpartijen: Gemeente – School; Steunpunt – Huisarts; Steunpunt – GGZ; Steunpunt – Cliëntondersteuning.
1 gewenste samenwerking met een partij die geen ketenpartij is: Gemeente – Krant.
)");
}

TEST_CASE("a chain of one party, or none, has no figures") {
  const Chain nobody = chain_of("keten: {naam: Leeg, fase: starten}\n");
  CHECK(all_sentences(nobody, after) == "De keten heeft 0 ketenpartijen.\n");
  const Chain one =
      chain_of("keten: {naam: Een, fase: starten, rollen: {ketenregisseur: a}}\npartijen: {a: {naam: A}}\n");
  CHECK(all_sentences(one, after) == "De keten heeft 1 ketenpartij.\n");
  for (const Chain* chain : {&nobody, &one}) {
    const Json figures = json_of(*chain, after)["cijfers"];
    for (const char* key : {"dichtheid", "graadcentralisatie", "zonder-ketenregisseur", "contact-informatiepunt"})
      CHECK(figures[key].is_null());
  }
}

TEST_CASE("with few parties there are no percentages") {
  const Chain chain = chain_of(
      "keten: {naam: Vier, fase: starten}\n"
      "partijen: {a: {naam: A}, b: {naam: B}, c: {naam: C}, d: {naam: D}}\n"
      "relaties: [{tussen: [a, b]}, {tussen: [c, d]}]\n");
  const std::string text = all_sentences(chain, after);
  CHECK(text.find("Van de 6 mogelijke samenwerkingen tussen deze 4 partijen bestaan er 2 (33%).") != std::string::npos);
  const Chain three = chain_of(
      "keten: {naam: Drie, fase: starten}\n"
      "partijen: {a: {naam: A}, b: {naam: B}, c: {naam: C}}\n"
      "relaties: [{tussen: [a, b]}]\n");
  CHECK(all_sentences(three, after).find('%') == std::string::npos);
  CHECK(text.find("Een deel apart vormen: C en D.\n") != std::string::npos);
  CHECK(text.find("C en D werken alleen met elkaar samen.\n") != std::string::npos);
}

TEST_CASE("a public network has no name of a person, nor an id made of it") {
  const Chain chain = chain_of(R"(keten: {naam: Open, fase: starten}
personen:
  els: {naam: Els Voorbeeld, partij: els-voorbeeld}
partijen:
  gemeente: {naam: Gemeente}
  els-voorbeeld: {naam: Els Voorbeeld}
relaties: [{tussen: [gemeente, els-voorbeeld]}]
)");
  const Network network = for_public(make_network(chain, after), chain);
  const NetworkData data = make_network_data(network, make_network_figures(chain, after, true));
  const std::string all = to_json(documents::DocumentData(data).value(documents::Reader::templates)) +
                          to_graphml(network) + to_csv(elements_of(network)) + to_csv(connections_of(network));
  CHECK(all.find("Els") == std::string::npos);
  CHECK(all.find("els-voorbeeld") == std::string::npos);
  CHECK(all.find("partij-2") != std::string::npos);
  CHECK(json_of(chain, after)["partijen"][1]["graad"] == 1);
}

TEST_CASE("a network as the tables of Kumu") {
  Network network;
  network.groups = {{"welzijn", "Welzijn, en zo", "#CFB7B8"}};
  network.parties = {{"a", "A \"en\" B", "welzijn", Involvement::chain_party, {"Ketenregisseur", "Een|twee"}},
                     {"b", "=B", "", Involvement::wanted, {}}};
  network.relations = {{.from = "a", .to = "b"},
                       {.from = "a", .to = "b", .is_directed = true, .status = RelationStatus::wanted}};
  CHECK(to_csv(elements_of(network), CsvReader::program) ==
        "ID,Label,Type,Tags,Betrokken,Kleur\r\n"
        "a,\"A \"\"en\"\" B\",\"Welzijn, en zo\",Ketenregisseur|Een/twee,ketenpartij,#CFB7B8\r\n"
        "b,'=B,,,gewenst,\r\n");
  CHECK(to_csv(connections_of(network), CsvReader::program) ==
        "ID,From,To,Direction,Type,Label\r\n"
        "a-b-samenwerking,a,b,undirected,bestaand,samenwerking\r\n"
        "a-b-samenwerking-2,a,b,directed,gewenst,samenwerking\r\n");
}

}  // namespace keten
