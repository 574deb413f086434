#include "documents/agenda/agenda.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/embedded.hpp"
#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "documents/agenda/next_meeting.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "keten/meeting.hpp"
#include "model/queries.hpp"
#include "model/schedule.hpp"
#include "render/json/json.hpp"
#include "render/mustache/mustache.hpp"

using namespace keten;

namespace {

// Every check of a test chain happens on this day.
const Date today = *parse_date("2024-06-01");

Chain chain_of(std::string_view text) {
  return std::move(load_chain({SourceFile{.path = "keten.yaml", .text = std::string(text), .problem = {}}}).chain);
}

// A method with a kind for each phase, small enough to reckon with.
constexpr std::string_view method_text = R"(
methode: {naam: Proef}
rollen:
  trekker: {naam: Trekker, niveau: keten, vanaf: voorbereiden, taak: Trekt.}
  bewaker: {naam: Bewaker, niveau: bouwsteen, vanaf: toepassen}
  maker: {naam: Maker, niveau: instrument, vanaf: toepassen}
bouwstenen:
  een: {nummer: 1, naam: Een, doel: Eerst., instrumentsoorten: [folder, cursus], vragen: {wie: Wie doet het?, wat: Wat is er?}}
  twee: {nummer: 2, naam: Twee}
  drie: {nummer: 3, naam: Drie}
instrumentsoorten: {folder: {naam: Folder}, cursus: {naam: Cursus}}
doelgroepen: {jong: {naam: Jongeren}, oud: {naam: Ouderen}}
partijsoorten: {steunpunt: {naam: Steunpunt}}
bijeenkomstsoorten:
  eerste-gesprek: {naam: Gesprek, fase: voorbereiden, duur: 60, onderwerpen: [{id: welkom, titel: Welkom}]}
  start:
    naam: Start
    fase: starten
    duur: 180
    onderwerpen:
      - {id: rondje, titel: Rondje, duur: 60, blokken: [kennismaking]}
      - {id: doelen, titel: Doelen, duur: 60, blokken: [doelen]}
      - {id: acties, titel: Acties, duur: 60, blokken: [acties]}
  basis:
    naam: Basis
    fase: toepassen
    duur: 120
    onderwerpen:
      - {id: terug, titel: Terug, duur: 30, blokken: [terugblik]}
      - {id: bouwsteen, titel: Bouwsteen, duur: 60, blokken: [bouwsteen, instrumenten, dekking, relaties, rollen, personas]}
      - {id: reflectie, titel: Reflectie, duur: 15, blokken: [reflectie], vragen: {zelf: Wat kunt u zelf?}}
      - {id: eind, titel: Eind, duur: 15, blokken: [acties, volgende]}
  evaluatie:
    naam: Evaluatie
    fase: optimaliseren
    onderwerpen: [{id: evaluatie, titel: Evaluatie, blokken: [evaluatie]}]
  optimaal: {naam: Optimaal, fase: optimaliseren, onderwerpen: [{id: plan, titel: Plan, blokken: [planning, netwerk, ketenanalyse, ideeen]}]}
evaluatievragen: {doelen: Halen we de doelen?}
ketenanalysevragen: {contact: Met wie?}
)";

// A chain with the method above; `text` begins below the keys of `keten`.
Chain proof(std::string_view text) {
  std::vector<SourceFile> files;
  files.push_back({.path = "keten.yaml",
                   .text = "keten:\n  naam: Keten\n  methode: proef.yaml\n" + std::string(text),
                   .problem = {}});
  files.push_back({.path = "proef.yaml", .text = std::string(method_text), .problem = {}});
  LoadedChain loaded = load_chain(std::move(files));
  for (const Finding& finding : loaded.findings) CHECK_MESSAGE(finding.severity != Severity::error, finding.message);
  return std::move(loaded.chain);
}

// `count` chain parties called p1, p2, ….
std::string parties(int count) {
  std::string text = "partijen:\n";
  for (int i = 1; i <= count; ++i) text += "  p" + std::to_string(i) + ": {naam: Partij " + std::to_string(i) + "}\n";
  return text;
}

Agenda agenda_of(const Chain& chain, std::string_view id, const AgendaOptions& options = {}) {
  return make_agenda(chain, chain.meetings.find(id), today, options);
}

// The one block of this type in the agenda.
template <class T>
const T& block(const Agenda& agenda) {
  for (const AgendaEntry& entry : agenda.entries)
    for (const BlockContent& content : entry.blocks)
      if (const T* found = std::get_if<T>(&content)) return *found;
  FAIL("the agenda does not show this block");
  throw 0;
}

// Begin and end of the items join, from the begin of the meeting to its end.
void check_joined(const Agenda& agenda) {
  REQUIRE(!agenda.entries.empty());
  CHECK(agenda.entries.front().begin == agenda.meeting.meeting.begin);
  for (std::size_t i = 1; i < agenda.entries.size(); ++i) CHECK(agenda.entries[i].begin == agenda.entries[i - 1].end);
  if (agenda.fit.fits && agenda.fit.spare == 0) CHECK(agenda.entries.back().end == agenda.meeting.meeting.end);
}

std::vector<int> minutes_of(const Agenda& agenda) {
  std::vector<int> minutes;
  for (const AgendaEntry& entry : agenda.entries) minutes.push_back(entry.minutes);
  return minutes;
}

using documents::DocumentData;
using documents::Reader;

std::string markdown(const Agenda& agenda, const documents::Gate& gate = {}) {
  const auto find = [](std::string_view name) -> std::optional<std::string> {
    for (const EmbeddedFile& file : embedded_files())
      if (file.path == "documenten/" + std::string(name) + ".md.mustache") return std::string(file.text);
    return std::nullopt;
  };
  const Value data = gate.pass(DocumentData(agenda).value(Reader::templates));
  const RenderedTemplate rendered =
      render_template("agenda", find("agenda").value_or(""), data, {.escape = escape_markdown, .partial = find});
  for (const TemplateError& error : rendered.errors)
    FAIL_CHECK(error.name << ":" << error.at.row << ": " << error.message);
  return rendered.text;
}

}  // namespace

TEST_CASE("minutes are shared by weight, in steps of five where that is possible") {
  CHECK(share(60, std::vector{1, 1}) == std::vector{30, 30});
  CHECK(share(90, std::vector{15, 15, 30}) == std::vector{25, 20, 45});
  CHECK(share(30, std::vector{12, 18}) == std::vector{12, 18});  // the weights are the answer
  CHECK(share(62, std::vector{1, 1}) == std::vector{32, 30});    // the longest takes what is no five
  CHECK(share(7, std::vector{1, 1, 1}) == std::vector{3, 2, 2});
  CHECK(share(2, std::vector{1, 1, 1}) == std::vector{1, 1, 0});
  CHECK(share(25, std::vector{1, 1, 1, 1, 100}) == std::vector{5, 5, 5, 5, 5});
  CHECK(share(0, std::vector{3, 4}) == std::vector{0, 0});
  CHECK(share(30, {}).empty());
}

TEST_CASE("whatever the items and the length, the pieces add up") {
  std::mt19937 random(1);
  const auto upto = [&random](int most) { return static_cast<int>(random() % static_cast<unsigned>(most + 1)); };
  for (int round = 0; round < 2000; ++round) {
    std::vector<Slot> slots;
    for (int i = upto(12); i >= 0; --i)
      slots.push_back({upto(2) == 0 ? std::optional(1 + upto(60)) : std::nullopt, upto(90)});
    const int length = 1 + upto(480);
    const int at_least = upto(1) * upto(120);
    CAPTURE(length);
    const Schedule schedule = make_schedule(slots, length, at_least);
    REQUIRE(schedule.minutes.size() == slots.size());
    const int total = std::accumulate(schedule.minutes.begin(), schedule.minutes.end(), 0);
    CHECK(total == length + schedule.over - schedule.spare);
    CHECK((schedule.over == 0 || schedule.spare == 0));
    for (std::size_t i = 0; i < slots.size(); ++i)
      if (slots[i].fixed)
        CHECK(schedule.minutes[i] == *slots[i].fixed);
      else
        CHECK(schedule.minutes[i] > 0);
    const bool all_fixed = std::ranges::all_of(slots, [](const Slot& slot) { return slot.fixed.has_value(); });
    CHECK((all_fixed || schedule.spare == 0));
  }
}

TEST_CASE("the topics of the method fill the meeting, scaled to its length") {
  const Chain chain = proof(R"(  fase: toepassen
bijeenkomsten:
  kort: {soort: basis, datum: 2024-07-01, begin: 13:00, einde: 14:30}
  gewoon: {soort: basis, datum: 2024-07-02, begin: 13:00}
  achteraf: {soort: basis, datum: 2024-07-03, einde: 12:00}
  zonder: {soort: basis, datum: 2024-07-04}
)");
  CHECK(minutes_of(agenda_of(chain, "kort")) == std::vector{25, 45, 10, 10});
  check_joined(agenda_of(chain, "kort"));
  CHECK(minutes_of(agenda_of(chain, "gewoon")) == std::vector{30, 60, 15, 15});
  CHECK(clock_time(*agenda_of(chain, "gewoon").meeting.meeting.end) == "15:00");
  check_joined(agenda_of(chain, "achteraf"));
  CHECK(clock_time(*agenda_of(chain, "achteraf").meeting.meeting.begin) == "10:00");

  const Agenda untimed = agenda_of(chain, "zonder");
  CHECK(minutes_of(untimed) == std::vector{30, 60, 15, 15});
  CHECK(!untimed.entries[0].begin);
  CHECK(!untimed.entries[0].end);
}

TEST_CASE("introductions at a start take ten minutes each, and the other topics give way") {
  const Chain chain = proof("  fase: starten\n" + parties(8) + R"(
bijeenkomsten: {start: {soort: start, datum: 2024-07-01, begin: 13:00, einde: 16:00}}
)");
  const Agenda agenda = agenda_of(chain, "start");
  CHECK(minutes_of(agenda) == std::vector{80, 50, 50});
  CHECK(agenda.fit.fits);
  CHECK(block<Introductions>(agenda).fits);
  check_joined(agenda);
}

TEST_CASE("introductions that do not fit keep their minutes, with a warning and a proposal") {
  const Chain chain = proof("  fase: starten\n" + parties(12) + R"(
bijeenkomsten: {start: {soort: start, datum: 2024-07-01, begin: 13:00, einde: 16:00}}
)");
  const Agenda agenda = agenda_of(chain, "start");
  CHECK(minutes_of(agenda) == std::vector{120, 45, 45});
  check_joined(agenda);
  CHECK(!agenda.fit.fits);
  CHECK(agenda.fit.over == 30);
  CHECK(clock_time(*agenda.fit.later_end) == "16:30");
  REQUIRE(agenda.fit.proposals.size() == 1);
  CHECK(agenda.fit.proposals[0].number == 1);
  CHECK(agenda.fit.proposals[0].proposed == 90);

  const auto& introductions = block<Introductions>(agenda);
  CHECK(!introductions.fits);
  CHECK(introductions.needed == 120);
  CHECK(introductions.each_that_fits == 7);
  CHECK(markdown(agenda).find("Met 7 minuten per partij past het wel.") != std::string::npos);
}

TEST_CASE("a party introduces itself once, and only the invited do") {
  const Chain chain = proof("  fase: starten\n" + parties(12) + R"(
personen: {an: {naam: An, partij: p1}, bo: {naam: Bo, partij: p1}, vrij: {naam: Vrij}}
bijeenkomsten: {start: {soort: start, datum: 2024-07-01, begin: 13:00, einde: 16:00, genodigd: [an, bo, p2, vrij]}}
)");
  const Agenda agenda = agenda_of(chain, "start");
  CHECK(agenda.invited.size() == 4);
  CHECK(block<Introductions>(agenda).parties.size() == 3);
  CHECK(minutes_of(agenda)[0] == 30);
}

TEST_CASE("an own agenda is the agenda, in its order; a topic of the method keeps its content") {
  const Chain chain = proof(R"(  fase: toepassen
partijen: {p1: {naam: Partij 1}}
bijeenkomsten:
  eigen:
    soort: basis
    datum: 2024-07-01
    begin: 10:00
    einde: 11:00
    agenda:
      - {onderwerp: Koffie, duur: 10}
      - {onderwerp: reflectie, door: p1}
      - {onderwerp: Wat ons bezighoudt, duur: 20, toelichting: Kort.}
      - {onderwerp: evaluatie}
)");
  const Agenda agenda = agenda_of(chain, "eigen");
  REQUIRE(agenda.entries.size() == 4);
  CHECK(minutes_of(agenda) == std::vector{10, 15, 20, 15});
  check_joined(agenda);
  CHECK(agenda.entries[0].title == "Koffie");
  CHECK(agenda.entries[0].topic.empty());
  CHECK(agenda.entries[1].title == "Reflectie");
  CHECK(agenda.entries[1].by.name == "Partij 1");
  CHECK(agenda.entries[1].questions.size() == 1);
  CHECK(agenda.entries[1].blocks.size() == 1);
  CHECK(agenda.entries[3].title == "Evaluatie");  // of another kind of meeting
  CHECK(block<EvaluationInFocus>(agenda).questions.size() == 1);
}

TEST_CASE("own items that do not fit, or leave time") {
  const Chain chain = proof(R"(  fase: toepassen
bijeenkomsten:
  vol: {soort: basis, datum: 2024-07-01, begin: 10:00, einde: 11:00, agenda: [{onderwerp: A, duur: 40}, {onderwerp: B, duur: 40}]}
  kort: {soort: basis, datum: 2024-07-02, begin: 10:00, einde: 11:00, agenda: [{onderwerp: A, duur: 20}]}
  precies: {soort: basis, datum: 2024-07-03, begin: 10:00, einde: 11:00, agenda: [{onderwerp: A, duur: 60}, {onderwerp: B}]}
)");
  const Agenda full = agenda_of(chain, "vol");
  CHECK(minutes_of(full) == std::vector{40, 40});
  CHECK(!full.fit.fits);
  CHECK(full.fit.over == 20);
  CHECK(clock_time(*full.fit.later_end) == "11:20");
  REQUIRE(full.fit.proposals.size() == 2);
  CHECK(full.fit.proposals[0].proposed == 30);

  CHECK(agenda_of(chain, "kort").fit.fits);
  CHECK(agenda_of(chain, "kort").fit.spare == 40);
  CHECK(agenda_of(chain, "precies").fit.over == shortest_item);
}

TEST_CASE("without a planned meeting the next one of the method is proposed") {
  const auto proposed = [](std::string_view text) {
    const Chain chain = proof(text);
    const Agenda agenda = make_agenda(chain, nullptr, today);
    CHECK(agenda.is_proposal);
    CHECK(agenda.meeting.meeting.id.empty());
    markdown(agenda);
    return agenda.meeting.meeting.title + " " + iso_date(*agenda.meeting.meeting.date);
  };
  CHECK(proposed("  fase: voorbereiden\n") == "Gesprek 2024-06-17");  // in two weeks it is Saturday
  CHECK(proposed("  fase: starten\n") == "Start 2024-06-17");
  CHECK(proposed("  fase: starten\nbijeenkomsten: {s: {soort: start, datum: 2024-05-28}}\n") ==
        "Basis over Een 2024-07-23");
  CHECK(proposed("  fase: toepassen\nbijeenkomsten: {b: {soort: basis, datum: 2024-05-28, bouwstenen: een}}\n") ==
        "Basis over Twee 2024-07-23");
  CHECK(
      proposed("  fase: toepassen\n  verkort: [een]\nbijeenkomsten: {b: {soort: basis, datum: 2024-05-28, bouwstenen: "
               "een}}\n") == "Optimaal 2024-07-23");
  CHECK(proposed("  fase: optimaliseren\n  fase-sinds: 2023-01-01\n") == "Evaluatie 2024-06-17");
  CHECK(proposed("  fase: optimaliseren\n  fase-sinds: 2024-01-01\n") == "Optimaal 2024-06-17");
  CHECK(proposed("  fase: optimaliseren\nbijeenkomsten: {b: {soort: basis, datum: 2023-05-03}}\n") ==
        "Optimaal 2024-06-19");  // long ago, but a Wednesday
}

TEST_CASE("a planned basisbijeenkomst without a bouwsteen takes the first one not yet treated") {
  const Chain chain = proof(R"(  fase: toepassen
bijeenkomsten:
  b1: {soort: basis, datum: 2024-05-01, bouwstenen: een}
  b2: {soort: basis, datum: 2024-07-01}
)");
  const Agenda agenda = agenda_of(chain, "b2");
  CHECK(in_words(agenda.focus) == "Twee");
  CHECK(agenda.meeting.meeting.title == "Basis over Twee");
  CHECK(block<NextMeeting>(agenda).meeting->title == "Basis over Drie");
}

constexpr std::string_view rich = R"(  fase: toepassen
  doelgroepen: [jong, oud]
  rollen: {trekker: an}
partijen:
  icare: {naam: Icare, soort: steunpunt, aanspreekpunt: [an, bo]}
  zorgdat: {naam: Zorgdat, sinds: 2024-05-15}
  ver: {naam: Verweg, betrokken: agendalid}
personen:
  an: {naam: An Smit, functie: wijkverpleegkundige, partij: icare, email: an@icare.example.nl}
  bo: {naam: Bo Bakker, partij: icare, openbaar: ja}
bouwstenen:
  een:
    antwoorden: {wie: {antwoord: Icare., toereikend: deels}}
instrumenten:
  blad: {naam: Blad, bouwstenen: een, soort: folder, doelgroepen: jong, rollen: {maker: icare}}
relaties:
  - {tussen: [icare, zorgdat], status: goed, bouwstenen: een}
  - {van: icare, naar: ver, status: gewenst, sinds: 2024-01-01}
personas:
  jip: {naam: Jip, leeftijd: 16, doelgroepen: jong, situatie: Zorgt., behoeften: [{behoefte: Uitleg, soorten: folder}, {behoefte: Rust}]}
bijeenkomsten:
  b0: {soort: basis, datum: 2024-05-01, bouwstenen: twee, besluiten: [We gaan door.]}
  b1: {soort: basis, datum: 2024-07-01, begin: 13:00, bouwstenen: een, voorzitter: an}
acties:
  laat: {actie: Bel de school., eigenaar: an, bijeenkomst: b0, deadline: 2024-05-22, status: geblokkeerd, obstakel: An Smit is ziek.}
  groot: {actie: Maak een plan., eigenaar: zorgdat, bijeenkomst: b0, omvang: groot, bouwsteen: een, gericht-op: mantelzorgers}
  klaar: {actie: Stuur de folder., eigenaar: icare, bijeenkomst: b0, status: gereed, afgerond: 2024-05-10}
  straks: {actie: Nieuw., bijeenkomst: b1, omvang: klein}
)";

TEST_CASE("each block is filled from the chain") {
  const Chain chain = proof(rich);
  const Agenda agenda = agenda_of(chain, "b1");

  const auto& back = block<LookingBack>(agenda);
  CHECK(back.previous->id == "b0");
  CHECK(back.decisions == std::vector<std::string>{"We gaan door."});
  REQUIRE(back.open.size() == 2);
  CHECK(back.open[0].id == "laat");
  CHECK(back.open[0].days_late == 10);
  CHECK(back.figures.late == 1);
  REQUIRE(back.done.size() == 1);
  CHECK(in_words(back.joined) == "Zorgdat");

  const auto& blocks = block<BuildingBlocks>(agenda);
  REQUIRE(blocks.blocks.size() == 1);
  CHECK(blocks.blocks[0].answered == 1);
  CHECK(blocks.blocks[0].questions[0].answer == "Icare.");

  const auto& instruments = block<Instruments>(agenda);
  REQUIRE(instruments.active.size() == 1);
  CHECK(in_words(instruments.active[0].roles[0].holders) == "Icare");

  const auto& coverage = block<CoverageOfBlocks>(agenda);
  CHECK(in_words(coverage.blocks[0].missing_kinds) == "Cursus");
  CHECK(in_words(coverage.blocks[0].missing_groups) == "Ouderen");

  CHECK(block<RelationsInFocus>(agenda).good.size() == 1);
  CHECK(block<RelationsInFocus>(agenda).wanted.size() == 1);

  const auto& roles = block<RolesInFocus>(agenda);
  REQUIRE(roles.held.size() == 1);
  REQUIRE(roles.vacant.size() == 1);
  CHECK(roles.vacant[0].role.id == "bewaker");

  const auto& personas = block<PersonasInFocus>(agenda);
  REQUIRE(personas.personas.size() == 1);
  CHECK(in_words(personas.personas[0].needs[0].instruments) == "Blad");
  CHECK(personas.personas[0].needs[1].instruments.empty());
  CHECK(in_words(personas.without) == "Ouderen");

  CHECK(block<Reflection>(agenda).carers.size() == 1);
  CHECK(block<ActionPoints>(agenda).is_listed_earlier);
  CHECK(block<ActionPoints>(agenda).incomplete.size() == 2);
  CHECK(agenda.informed.size() == 1);
}

TEST_CASE("the document says what is late, by whom, and what is missing") {
  const std::string text = markdown(agenda_of(proof(rich), "b1"));
  for (const std::string_view part :
       {"# Agenda: Basis over Een", "maandag 1 juli 2024", "| 13.00 – 13.30 | 1. Terug | voorzitter |",
        "| **geblokkeerd**, **10 dagen te laat** |", "**Obstakel:** An Smit is ziek.", "- Verweg",
        "Bewaker:** nog niemand", "| Blad | Folder | Jongeren | Icare |", "Nieuw in de keten: Zorgdat."})
    CHECK_MESSAGE(text.find(part) != std::string::npos, part);
  CHECK(text.find("\n\n\n") == std::string::npos);
}

TEST_CASE("steps stand below the action they are part of, which is as urgent as its latest step") {
  const Chain chain = proof(R"(  fase: toepassen
bijeenkomsten: {b: {soort: basis, datum: 2024-07-01, x-zaal: "3"}}
acties:
  a: {actie: A, deadline: 2024-05-30}
  geheel: {actie: Geheel, omvang: groot}
  stap: {actie: Stap, onderdeel-van: geheel, deadline: 2024-05-01}
)");
  const Agenda agenda = agenda_of(chain, "b");
  const auto& back = block<LookingBack>(agenda);
  REQUIRE(back.open.size() == 2);
  CHECK(back.open[0].id == "geheel");
  REQUIRE(back.open[0].steps.size() == 1);
  CHECK(back.open[0].steps[0].is_step);
  CHECK(back.open[1].id == "a");
  CHECK(block<ActionPoints>(agenda).to_split.empty());
  CHECK(to_json(DocumentData(agenda).value(Reader::program)).find("\"x-zaal\": \"3\"") != std::string::npos);
}

TEST_CASE("a public agenda names nobody who is not public, not even in passing") {
  const Chain chain = proof(rich);
  const Agenda agenda = agenda_of(chain, "b1", {.is_public = true});
  const documents::Gate gate(chain, true);
  const std::string json = to_json(gate.pass(DocumentData(agenda).value(Reader::program)));
  for (const std::string& text : {markdown(agenda, gate), json}) {
    CHECK(text.find("Smit") == std::string::npos);
    CHECK(text.find("\"an\"") == std::string::npos);
    CHECK(text.find("Bo Bakker") != std::string::npos);
    CHECK(text.find("wijkverpleegkundige (Icare)") != std::string::npos);
  }
}

TEST_CASE("whatever the chain knows, the template can be filled in") {
  // Hardly anything, and no time or date.
  const Chain bare = proof("  fase: starten\nbijeenkomsten: {leeg: {soort: basis}}\n");
  for (const Meeting& meeting : bare.meetings) {
    const std::string text = markdown(make_agenda(bare, &meeting, today));
    CHECK(text.find("\n\n\n") == std::string::npos);
  }
  // Every kind of meeting of the built-in method, as the next one of a new chain.
  const auto method = built_in_method("depressiepreventie-mantelzorgers");
  REQUIRE(method);
  for (const MeetingKind& kind : method->meeting_kinds) {
    const Chain chain = chain_of("keten: {naam: Nieuw, fase: starten}\nbijeenkomsten: {x: {soort: " + kind.id +
                                 ", datum: 2024-07-01, begin: 09:30}}\n");
    CAPTURE(kind.id);
    const Agenda agenda = agenda_of(chain, "x");
    check_joined(agenda);
    CHECK(agenda.fit.fits);
    CHECK(markdown(agenda).find("\n\n\n") == std::string::npos);
  }
}
