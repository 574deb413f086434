// What `keten delen` promises: in the copy stands nobody, it is a chain that check accepts, and a copy of it is the
// same.
#include "documents/share/share.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <map>
#include <set>

#include "base/personal_data/personal_data.hpp"
#include "base/text/suggest.hpp"
#include "keten/action.hpp"
#include "keten/check.hpp"
#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/load.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "keten/source.hpp"
#include "model/fields/tables.hpp"
#include "render/yaml/yaml_writer.hpp"
#include "rules/rule.hpp"

using namespace keten;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

const Date today = 2024y / 6 / 1;
const fs::path source_directory = KETEN_SOURCE_DIR;

std::vector<SourceFile> files_of(const std::string& text) {
  return {{.path = "keten.yaml", .text = text, .problem = {}}};
}

ChainReport check(std::vector<SourceFile> files) { return check_chain(load_chain(std::move(files)), ".", today); }

std::vector<SourceFile> copy_of(const std::vector<SourceFile>& files) {
  const LoadedChain loaded = load_chain(files);
  std::vector<SourceFile> copy;
  for (const SharedFile& file : share(loaded.chain, check(files)).files)
    copy.push_back({.path = file.path, .text = to_yaml(file.content, file.comment), .problem = {}});
  return copy;
}

std::string all_text(const std::vector<SourceFile>& files) {
  std::string text;
  for (const SourceFile& file : files) text += "== " + file.path + "\n" + file.text;
  return text;
}

/// The copy of a chain in one file, as one text.
std::string shared(const std::string& text) {
  const std::vector<SourceFile> copy = copy_of(files_of(text));
  for (const ReportedFinding& finding : check(copy).findings)
    if (finding.severity == Severity::error) FAIL_CHECK(finding.place.file << ": " << finding.message);
  CHECK(all_text(copy_of(copy)) == all_text(copy));
  return all_text(copy);
}

bool holds(std::string_view text, std::string_view what) { return text.find(what) != std::string_view::npos; }

/// The words of three letters or more in the names of persons, and their contact data.
std::set<std::string> name_parts(const Chain& chain) {
  std::set<std::string> parts;
  for (const Person& person : chain.persons)
    for (const std::string& word : words_of(person.name))
      if (word.size() >= 3) parts.insert(word);
  return parts;
}

void check_nobody_in(const std::vector<SourceFile>& copy, const Chain& source) {
  const std::set<std::string> parts = name_parts(source);
  for (const SourceFile& file : copy) {
    CAPTURE(file.path);
    for (const std::string& text : {file.path, file.text}) {
      for (const std::string& word : words_of(text)) CHECK_MESSAGE(!parts.contains(word), word);
      for (const Person& person : source.persons)
        for (const std::string& data : {person.email, person.phone})
          CHECK_MESSAGE((data.empty() || !holds(text, data)), data);
      for (const auto& find : {find_emails, find_phones, find_ibans, find_bsns, find_addresses, find_titled_names})
        CHECK(find(text).empty());
    }
  }
}

std::size_t entities_in(const Chain& chain) {
  return chain.goals.size() + chain.persons.size() + chain.parties.size() + chain.blocks.size() +
         chain.instruments.size() + chain.relations.size() + chain.meetings.size() + chain.actions.size() +
         chain.ideas.size() + chain.personas.size() + chain.evaluations.size();
}

constexpr std::string_view head = "keten: {naam: Voorbeeld, fase: voorbereiden, gebied: [Veenmeer]}\n";

}  // namespace

TEST_CASE("what becomes of every key of the format is decided, and fits what the key holds") {
  for (const EntityTable* table : chain_tables()) {
    const auto check_row = [table](const Field& row) {
      const std::string where = std::string(table->name) + ": " + std::string(row.key);
      const ValueType* type = row.type;
      while (type->shape == Shape::list || (type->shape == Shape::map && row.sharing != Sharing::inside))
        type = type->element;
      const bool is_text = type->shape == Shape::text;
      CHECK_MESSAGE(row.sharing != Sharing::undecided, where, " needs its column: what becomes of it when shared");
      if (row.sharing == Sharing::kept) CHECK_MESSAGE(!is_text, where);
      if (row.sharing == Sharing::text || row.text != TextKind::words) CHECK_MESSAGE(is_text, where);
    };
    for (const Field& row : table->fields) check_row(row);
    if (!table->is_file) check_row(*table->note);
  }
}

TEST_CASE("in the copy of a chain stands nobody, check accepts it, and its own copy is the same") {
  for (const char* name : {"tests/nasty", "examples/minimaal", "examples/harderwijk-ermelo", "examples/midden-drenthe",
                           "examples/rotterdam-overschie"}) {
    CAPTURE(std::string(name));
    const std::vector<SourceFile> files = read_chain_files(source_directory / name);
    const LoadedChain source = load_chain(files);
    const std::vector<SourceFile> copy = copy_of(files);
    check_nobody_in(copy, source.chain);
    const LoadedChain loaded = load_chain(copy);
    CHECK(loaded.findings.empty());
    CHECK(entities_in(loaded.chain) == entities_in(source.chain));
    const Counts before = check(files).counts();
    const ChainReport after = check(copy);
    CHECK(after.counts().errors <= before.errors);
    CHECK(after.counts().warnings <= before.warnings);
    for (const ReportedFinding& finding : after.findings)
      CHECK_MESSAGE(find_rule(finding.rule)->family != Family::privacy, finding.message);
    CHECK(all_text(copy_of(copy)) == all_text(copy));
  }
}

TEST_CASE("a person becomes a function, also in the texts") {
  const std::string copy = shared(std::string(head) + R"(
personen:
  anja:
    naam: Anja de Boer
    functie: beleidsadviseur Wmo
    partij: gemeente
    email: anja@x.example
    telefoon: 0341 123 456
    openbaar: ja
    toelichting: Werkt niet op vrijdag
    x-mobiel: 06-12345678
  kees: {naam: "Kees Bos-Özdemir", functie: beleidsadviseur Wmo}
  niemand: {naam: Jo Li}
  fatima: {naam: Fatima El Amrani, functie: rechterhand van Anja de Boer, ervaringsdeskundige: ja}
  loket: {naam: Loket Veenmeer}
  label: {naam: Ervaringsdeskundige, functie: ervaringsdeskundige}
partijen:
  gemeente:
    naam: Gemeente Veenmeer
    soort: gemeente
    aanspreekpunt: [anja, kees]
    ambassadeur: niemand
    activiteiten: [Spreekuur van Anja, Wandelen]
    website: https://anja.example.nl
    toelichting: |
      Anja de Boer belt de boer; Boer, Anja de: belt terug.
      En anja, KEES ÖZDEMIR of Anja's collega. Ook Jo Li, en jo.
      Bel 0341-123.456 of mail anja@x.example, maar bel niet 0341 1234567.
      In het bos zei Bos niets. Kees van der Bos en mevrouw Pietersen wel. De gemeente Veenmeer is blij.
acties:
  bellen-met-anja: {actie: "Bel Kees Bos-Özdemir in Veenmeer", eigenaar: anja, met: [fatima, gemeente]}
  vervolg: {actie: Vervolg, onderdeel-van: bellen-met-anja, eigenaar: [kees, niemand, loket]}
)");
  CHECK(copy == R"(== acties.yaml
acties:
  actie-1:
    actie: Bel (beleidsadviseur Wmo) in Veenmeer
    eigenaar: beleidsadviseur-wmo
    met: [rechterhand-van-beleidsadviseur-wmo, gemeente]
  vervolg:
    actie: Vervolg
    onderdeel-van: actie-1
    eigenaar: [beleidsadviseur-wmo-2, persoon-3, persoon-5]
== keten.yaml
# Dit is een kopie die `keten delen` maakte om met anderen te delen.
# Mensen staan erin met hun functie. Contactgegevens en verslagen gaan niet mee.
# Een aantal mantelzorgers dat kleiner is dan 10, staat hier als 10.
keten:
  naam: Voorbeeld
  fase: voorbereiden
  gebied: [Veenmeer]
== partijen/gemeente.yaml
partijen:
  gemeente:
    naam: Gemeente Veenmeer
    soort: gemeente
    aanspreekpunt: [beleidsadviseur-wmo, beleidsadviseur-wmo-2]
    ambassadeur: persoon-3
    activiteiten:
      - Spreekuur van (naam weggelaten)
      - Wandelen
    toelichting: |
      (beleidsadviseur Wmo) belt de boer; (naam weggelaten), (naam weggelaten) de: belt terug.
      En (naam weggelaten), (naam weggelaten) of (naam weggelaten)'s collega. Ook (naam weggelaten), en jo.
      Bel (gegevens weggelaten) of mail (gegevens weggelaten), maar bel niet 0341 1234567.
      In het bos zei (naam weggelaten) niets. (naam weggelaten) en (naam weggelaten) wel. De gemeente Veenmeer is blij.
== personen.yaml
personen:
  beleidsadviseur-wmo:
    functie: beleidsadviseur Wmo
    partij: gemeente
  beleidsadviseur-wmo-2:
    functie: beleidsadviseur Wmo
  persoon-3: {}
  rechterhand-van-beleidsadviseur-wmo:
    functie: rechterhand van (beleidsadviseur Wmo)
    ervaringsdeskundige: ja
  persoon-5: {}
  ervaringsdeskundige:
    functie: ervaringsdeskundige
)");
}

TEST_CASE("a party that is called after a person gets the name of its kind") {
  const std::string copy = shared(std::string(head) + R"(
personen:
  d: {naam: Dirk Smit, functie: huisarts, partij: dirk-smit}
partijen:
  dirk-smit: {naam: Dirk Smit, soort: huisarts, ook-bekend-als: [Huisarts Smit, Dorpspraktijk], aanspreekpunt: d}
  de-vries: {naam: J. de Vries, soort: wmo-consulent, website: https://jdevries.example.nl}
  berg: {naam: Maria van den Berg, soort: huisarts}
  praktijk: {naam: Huisartsenpraktijk De Linde, soort: huisarts}
  zorggroep: {naam: Zorggroep Smit, soort: thuiszorgorganisatie, toelichting: Werkt met De Vries in de berg}
relaties:
  - {tussen: [dirk-smit, zorggroep], toelichting: Dirk Smit belt Zorggroep Smit}
)");
  for (const char* name : {"Dirk", "Smit", "Vries", "Berg", "dirk", "smit", "vries"}) CHECK(!holds(copy, name));
  CHECK(holds(copy, "== partijen/partij-1.yaml\npartijen:\n  partij-1:\n    naam: Huisarts\n"));
  CHECK(holds(copy, "  partij-2:\n    naam: Wmo-consulent\n"));
  CHECK(holds(copy, "  partij-3:\n    naam: Huisarts 2\n"));
  CHECK(holds(copy, "  praktijk:\n    naam: Huisartsenpraktijk De Linde\n"));
  CHECK(holds(copy, "  partij-5:\n    naam: Thuiszorgorganisatie\n"));
  CHECK(holds(copy, "toelichting: Werkt met De (naam weggelaten) in de berg"));
  CHECK(holds(copy, "    ook-bekend-als: [Dorpspraktijk]\n"));
  CHECK(holds(copy, "tussen: [partij-1, partij-5]"));
}

TEST_CASE("data of anybody goes out of the texts, and a story about somebody goes whole") {
  const std::string copy = shared(std::string(head) + R"(
# Opmerking van Jan
x-sectie: geheim
partijen:
  a:
    naam: Aap
    x-eigen: geheim
    inzet: Mail naar info@aap.example.nl of bel 088 123 45 67
    belang: Zij woont Oude Dorpsstraat 12, 3844 AB Ermelo
    toelichting: |
      ## Casus 1

      Mevrouw Pietersen, geboren op 12 maart 1950, belt.
bijeenkomsten:
  start:
    soort: startbijeenkomst
    datum: 2024-05-01
    locatie: Bij Piet thuis
    verslag: Piet vertelde alles
    besluiten: [Mevrouw Jansen heeft dementie en krijgt hulp, Wij gaan door, "Nummer 123456782"]
personas:
  kim: {naam: Kim de Vries, leeftijd: 48, persoonlijk: Woont in de Dorpsstraat, situatie: Kim zorgt voor haar man}
)");
  for (const char* gone :
       {"geheim", "Jan", "info@", "088", "Dorpsstraat", "Casus", "1950", "Piet", "dementie", "123456782", "Vries"})
    CHECK_MESSAGE(!holds(copy, gone), gone);
  CHECK(holds(copy, "inzet: Mail naar (gegevens weggelaten) of bel (gegevens weggelaten)\n"));
  CHECK(holds(copy, "verslag: Dit verslag is niet gedeeld.\n    besluiten:\n      - Wij gaan door\n"));
  CHECK(holds(copy, "    naam: Persona 1\n    leeftijd: 48\n    situatie: Kim zorgt voor haar man\n"));
}

TEST_CASE("small counts of carers are rounded, and nothing else is") {
  const std::string copy = shared(R"(
keten:
  naam: Voorbeeld
  fase: voorbereiden
  kerncijfers: {inwoners: 9, jonge-mantelzorgers: 6, mantelzorgers: 10}
  controle:
    drempels: {klein-aantal: 7.5}
    afwijkingen:
      - {regel: klein-aantal, reden: Mag}
      - {regel: aanspreekpunt-ontbreekt, reden: Mag, over: partijen/a}
      - {regel: aanspreekpunt-ontbreekt, reden: Mag, over: b}
doelen:
  een: {doel: Meer, eenheid: mantelzorgers, nulmeting: 0, streefwaarde: 7, metingen: {2024-01-01: 4, 2024-02-01: 8}}
  twee: {doel: Drie jonge mantelzorgers in beeld, eenheid: partijen, nulmeting: 2}
partijen:
  a: {naam: Aap, contact: {aantal: ca. 5, wijze: met 7 heel jonge mantelzorgers op 2 juni}}
)");
  CHECK(holds(copy, "    inwoners: 9\n    jonge-mantelzorgers: 8\n    mantelzorgers: 10\n"));
  CHECK(
      holds(copy, "    nulmeting: 0\n    streefwaarde: 7\n    metingen:\n      2024-01-01: 8\n      2024-02-01: 8\n"));
  CHECK(
      holds(copy, "    doel: minder dan 7,5 jonge mantelzorgers in beeld\n    eenheid: partijen\n    nulmeting: 2\n"));
  CHECK(holds(copy, "      aantal: 8\n"));
  CHECK(holds(copy, "over: partijen/a"));
  CHECK(!holds(copy, "regel: klein-aantal"));
  CHECK(!holds(copy, "over: b"));
}

TEST_CASE("an own method goes along, without names") {
  const std::vector<SourceFile> files = {
      {.path = "keten.yaml",
       .text = "keten: {naam: V, fase: voorbereiden, methode: ./van-piet/methode.yaml}\n"
               "personen: {p: {naam: Piet Pietersen}}\n"
               "partijen: {a: {naam: Aap, soort: dier}}\n",
       .problem = {}},
      {.path = "van-piet/methode.yaml",
       .text = "# Van Piet\nmethode: {naam: De aanpak van Piet, x-van: Piet}\n"
               "partijsoorten: {dier: {naam: Dier, sleutelpersoon: nee}}\n"
               "checklist: [dier]\n",
       .problem = {}}};
  const std::vector<SourceFile> copy = copy_of(files);
  CHECK(load_chain(copy).findings.empty());
  const std::string text = all_text(copy);
  CHECK(!holds(text, "Piet"));
  CHECK(!holds(text, "piet"));
  CHECK(holds(text, "== methode.yaml\nmethode:\n  naam: De aanpak van (naam weggelaten)\npartijsoorten:\n"));
  CHECK(all_text(copy_of(copy)) == text);
}
