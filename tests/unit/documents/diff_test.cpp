#include "documents/diff/diff.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "render/json/json.hpp"

using namespace keten;

namespace {

namespace fs = std::filesystem;

const Date today = *parse_date("2024-06-01");
const Date earlier = *parse_date("2024-01-01");

/// `more` are keys of the section `keten`.
Chain chain_of(const std::string& text, const std::string& more = {}) {
  const std::string keten = "keten: {naam: Proef, fase: toepassen" + more + "}\n";
  return std::move(load_chain({SourceFile{.path = "keten.yaml", .text = keten + text, .problem = {}}}).chain);
}

Diff diff_of(const std::string& before, const std::string& after, Date from = today) {
  const Chain one = chain_of(before);
  const Chain other = chain_of(after);
  return make_diff({one, from, "voor"}, {other, today, "na"});
}

/// Three parties with the relations given.
std::string with_relations(const std::string& relations) {
  return "partijen: {a: {naam: Aa}, b: {naam: Bee}, c: {naam: Cee}}\nrelaties: [" + relations + "]\n";
}

std::string joined(std::vector<std::string> words) {
  std::string text;
  for (const std::string& each : words) text += (text.empty() ? "" : " ") + each;
  return text;
}

const std::string& id_of(const Named& named) { return named.id; }
const std::string& id_of(const DiffItem& item) { return item.item.id; }
const std::string& id_of(const ChangedItem& item) { return item.item.id; }
const std::string& id_of(const DiffAction& action) { return action.action.id; }
std::string id_of(const DiffRole& role) { return role.over + "/" + role.role.id; }
std::string id_of(const DiffRelation& relation) {
  const auto [one, other] = std::minmax(relation.first.id, relation.second.id);
  return one + "-" + other;
}

/// In alphabetical order.
template <class T>
std::string ids(const std::vector<T>& items) {
  std::vector<std::string> all;
  for (const T& item : items) all.push_back(id_of(item));
  std::ranges::sort(all);
  return joined(all);
}

std::string fields_of(const std::vector<ChangedItem>& items) {
  std::vector<std::string> all;
  for (const ChangedItem& item : items)
    for (const ChangedField& field : item.fields) all.push_back(field.field);
  return joined(all);
}

void check_mirrored(const DiffItems& one, const DiffItems& other) {
  CHECK(ids(one.added) == ids(other.gone));
  CHECK(ids(one.gone) == ids(other.added));
  CHECK(ids(one.listed) == ids(other.unlisted));
  CHECK(ids(one.unlisted) == ids(other.listed));
  CHECK(ids(one.changed) == ids(other.changed));
  CHECK(one.stayed == other.stayed);
}

void check_mirrored(const Covered& one, const Covered& other) {
  CHECK(ids(one.gained) == ids(other.lost));
  CHECK(ids(one.lost) == ids(other.gained));
  CHECK(one.before == other.after);
}

void check_mirrored(const Diff& one, const Diff& other) {
  check_mirrored(one.parties, other.parties);
  check_mirrored(one.instruments, other.instruments);
  CHECK(ids(one.roles) == ids(other.roles));
  CHECK(ids(one.relations.added) == ids(other.relations.gone));
  CHECK(ids(one.relations.gone) == ids(other.relations.added));
  CHECK(ids(one.relations.improved) == ids(other.relations.worsened));
  CHECK(ids(one.relations.worsened) == ids(other.relations.improved));
  CHECK(ids(one.relations.wished) == ids(other.relations.unwished));
  CHECK(ids(one.relations.unwished) == ids(other.relations.wished));
  CHECK(ids(one.relations.changed) == ids(other.relations.changed));
  CHECK(ids(one.actions.added) == ids(other.actions.gone));
  CHECK(ids(one.actions.gone) == ids(other.actions.added));
  CHECK(ids(one.actions.changed) == ids(other.actions.changed));
  CHECK(ids(one.goals.added) == ids(other.goals.gone));
  CHECK(ids(one.goals.gone) == ids(other.goals.added));
  CHECK(ids(one.goals.changed) == ids(other.goals.changed));
  check_mirrored(one.coverage.blocks, other.coverage.blocks);
  check_mirrored(one.coverage.groups, other.coverage.groups);
  check_mirrored(one.coverage.functions, other.coverage.functions);
  CHECK(one.is_empty() == other.is_empty());
}

}  // namespace

TEST_CASE("diff: a chain beside itself is the same, and of two chains it mirrors") {
  std::vector<Chain> chains;
  for (const char* name :
       {"examples/minimaal", "examples/harderwijk-ermelo", "examples/midden-drenthe", "examples/rotterdam-overschie",
        "tests/nasty", "tests/cases/verschil/begin", "tests/cases/verschil/nu"})
    chains.push_back(std::move(load_chain(read_chain_files(fs::path(KETEN_SOURCE_DIR) / name)).chain));
  for (const bool is_public : {false, true})
    for (const Chain& one : chains) {
      const Diff same = make_diff({one, today}, {one, today}, is_public);
      CHECK(same.is_empty());
      CHECK(same.progress.empty());
      CHECK(same.attention.empty());
      for (const NetworkParty& party : make_diff_network({one, today}, {one, today}).parties)
        CHECK(party.change == Change::none);
      for (const Chain& other : chains)
        for (const Date day : {today, earlier})
          check_mirrored(make_diff({one, day}, {other, today}, is_public),
                         make_diff({other, today}, {one, day}, is_public));
    }
}

TEST_CASE("diff: parties join and leave by their days, and a wish that came true has joined") {
  const Diff diff = diff_of(
      "partijen: {a: {naam: Aa}, b: {naam: Bee, betrokken: gewenst}, c: {naam: Cee}, "
      "d: {naam: Dee}, oud: {naam: Oud, tot: 2020-01-01}}",
      "partijen: {a: {naam: Aa}, b: {naam: Bee}, c: {naam: Cee, tot: 2024-05-01}, "
      "e: {naam: Ee, betrokken: netwerkpartij}, f: {naam: Ef, betrokken: gewenst}, "
      "g: {naam: Gee, sinds: 2025-01-01}}");
  CHECK(ids(diff.parties.added) == "b e");
  CHECK(ids(diff.parties.gone) == "c d");
  CHECK(ids(diff.parties.listed) == "f g");
  CHECK(ids(diff.parties.unlisted) == "oud");
  CHECK(diff.parties.changed.empty());
  CHECK(diff.parties.stayed == 1);
  REQUIRE(diff.parties.added.size() == 2);
  CHECK(diff.parties.added[0].was_wanted);
  CHECK(!diff.parties.added[1].was_wanted);
  CHECK(diff.parties.added[1].detail == "netwerkpartij");
  CHECK(diff.parties.gone[0].detail == "gestopt op 1 mei 2024");
  CHECK(diff.progress.front() == "2 partijen erbij, 2 gestopt, 1 gebleven.");
}

TEST_CASE("diff: with the same files, time passes") {
  const std::string text =
      "partijen: {a: {naam: Aa}, b: {naam: Bee, sinds: 2024-03-01}}\n"
      "relaties: [{tussen: [a, b], sinds: 2024-03-01}]\n"
      "bijeenkomsten: {een: {soort: basisbijeenkomst, datum: 2024-03-12}}\n"
      "acties: {x: {actie: Bel., deadline: 2024-05-01}}\n";
  const Diff diff = diff_of(text, text, earlier);
  CHECK(ids(diff.parties.added) == "b");
  CHECK(ids(diff.relations.added) == "a-b");
  CHECK(ids(diff.meetings) == "een");
  CHECK(diff.after.actions.late == 1);
  CHECK(diff.attention.back() == "1 actie is nu te laat; dat was er geen.");
}

TEST_CASE("diff: the same value in another form is no change") {
  const Diff diff = diff_of(
      "partijen:\n  a: {naam: Aa, soort: huisarts, betrokken: ketenpartij, onmisbaar: ja, aanbod: [informeren, "
      "signaleren]}\n"
      "instrumenten:\n  i: {naam: Ie, bouwstenen: [preventie, nazorg], rollen: {uitvoerder: a}}\n"
      "doelen: {d: {doel: Beter., streefwaarde: '1,50'}}\n",
      "doelen:\n  d:\n    doel: >-\n      Beter.\n    streefwaarde: 1.5\n"
      "instrumenten:\n  i: {naam: Ie, bouwstenen: [nazorg, preventie], status: actief, rollen: {uitvoerder: [{houder: "
      "a}]}}\n"
      "partijen:\n  a: {naam: Aa, soort: [huisarts], onmisbaar: true, aanbod: [signaleren, informeren], website: }\n");
  CHECK(diff.is_empty());
}

TEST_CASE("diff: fields that changed are told by their tables") {
  const Diff diff = diff_of(
      "partijen:\n  a: {naam: Aa, contact: {wijze: post}, website: https://a.example, toelichting: Kort., x-eigen: 1}\n"
      "  b: {naam: Bee}\n",
      "partijen:\n  a: {naam: Aa en zo, betrokken: agendalid, contact: {wijze: post, aantal: ca. 20}, onderdeel-van: "
      "b, "
      "toelichting: Langer., x-eigen: 2}\n  b: {naam: Bee}\n");
  CHECK(fields_of(diff.parties.changed) == "naam betrokken onderdeel-van contact.aantal toelichting x-eigen website");
  REQUIRE(diff.parties.renamed.size() == 1);
  CHECK(diff.parties.renamed[0].before == "Aa");
  CHECK(diff.parties.renamed[0].item.name == "Aa en zo");
  const std::string json = to_json(documents::DocumentData(diff).value(documents::Reader::templates));
  CHECK(json.find("betrokken: agendalid (was: ketenpartij)") != std::string::npos);
  CHECK(json.find("onderdeel van: Bee (nieuw)") != std::string::npos);
  CHECK(json.find("website: weggehaald") != std::string::npos);
}

TEST_CASE("diff: relations go from wanted to good, and a wish that came true is counted") {
  const Diff diff = diff_of(
      with_relations("{tussen: [a, b], status: gewenst}, {van: b, naar: c, vorm: doorverwijzing, status: gewenst}, "
                     "{tussen: [a, c], status: goed}"),
      with_relations("{tussen: [b, a]}, {van: b, naar: c, vorm: doorverwijzing, status: gewenst}, "
                     "{tussen: [a, c], status: verbeteren}, {tussen: [b, c], status: goed}"));
  CHECK(ids(diff.relations.improved) == "a-b");
  CHECK(ids(diff.relations.worsened) == "a-c");
  CHECK(ids(diff.relations.added) == "b-c");
  CHECK(diff.relations.changed.empty());
  CHECK(diff.relations.pairs.laid == Share{1, 2});
  CHECK(diff.relations.improved[0].before == RelationStatus::wanted);
  CHECK(diff.relations.improved[0].after == RelationStatus::existing);
}

TEST_CASE("diff: a bouwsteen that a shortened phase C leaves for later is not one without offer") {
  const std::string groep = "instrumenten: {groep: {naam: Groep, bouwstenen: [preventie]";
  const Chain all = chain_of(groep + "}}\n");
  const std::string shorter = ", verkort: [bewustwording]";
  const auto diff_from_all = [&](const Chain& to) { return make_diff({all, today, "voor"}, {to, today, "na"}); };
  // What is covered stays so.
  const Diff shortened = diff_from_all(chain_of(groep + "}}\n", shorter));
  CHECK(shortened.coverage.blocks.before == Share{1, 7});
  CHECK(shortened.coverage.blocks.after == Share{1, 2});
  CHECK(shortened.coverage.blocks.lost.empty());
  CHECK(shortened.attention.empty());
  // And what is not, comes later.
  const Diff later = diff_from_all(chain_of(groep + ", status: gestopt}}\n", shorter));
  CHECK(later.coverage.blocks.lost.empty());
  REQUIRE(later.coverage.blocks.later.size() == 1);
  CHECK(later.coverage.blocks.later[0].id == "preventie");
  CHECK(joined(later.attention) == "1 instrument gestopt.");
  const Diff lost = diff_from_all(chain_of(groep + ", status: gestopt}}\n"));
  CHECK(lost.coverage.blocks.lost.size() == 1);
  CHECK(lost.coverage.blocks.later.empty());
}

TEST_CASE("diff: several relations of one pair are matched by form and direction, then by what is left") {
  // The wish was for another form than what came.
  const Diff laid = diff_of(with_relations("{tussen: [a, b], vorm: overleg}, {tussen: [a, b], status: gewenst}"),
                            with_relations("{tussen: [a, b], vorm: overleg}, {van: a, naar: b, vorm: doorverwijzing}"));
  CHECK(ids(laid.relations.improved) == "a-b");
  CHECK(laid.relations.pairs.laid == Share{1, 1});
  CHECK(laid.relations.added.empty());
  // What was there already is no wish that came true.
  const Diff dropped = diff_of(with_relations("{tussen: [a, b], vorm: overleg}, {tussen: [a, b], status: gewenst}"),
                               with_relations("{tussen: [a, b], vorm: overleg}"));
  CHECK(ids(dropped.relations.unwished) == "a-b");
  CHECK(dropped.relations.pairs.laid == Share{0, 1});
  const Diff other_form =
      diff_of(with_relations("{tussen: [a, b], vorm: overleg}"), with_relations("{tussen: [a, b], vorm: informatie}"));
  REQUIRE(other_form.relations.changed.size() == 1);
  CHECK(other_form.relations.changed[0].fields[0].field == "vorm");
}

TEST_CASE("diff: with a party that left, its relations are gone") {
  const Diff diff = diff_of("partijen: {a: {naam: Aa}, b: {naam: Bee}}\nrelaties: [{tussen: [a, b]}]",
                            "partijen: {a: {naam: Aa}, b: {naam: Bee, tot: 2024-05-01}}\nrelaties: [{tussen: [a, b]}]");
  CHECK(ids(diff.relations.gone) == "a-b");
}

TEST_CASE("diff: roles that moved, and nothing of a role that did not") {
  const std::string parties = "partijen: {a: {naam: Aa}, b: {naam: Bee}}\n";
  const Diff diff =
      diff_of(parties +
                  "bouwstenen: {preventie: {rollen: {kwaliteitsbewaker: [{houder: a, tot: 2024-05-01}]}}}\n"
                  "instrumenten: {i: {naam: Ie, rollen: {uitvoerder: a, ontwikkelaar: {houder: b, vervanger: a}}}}\n",
              parties +
                  "bouwstenen: {preventie: {rollen: {kwaliteitsbewaker: [{houder: a, tot: 2024-05-01}, "
                  "{houder: b, van: 2024-05-01}]}}}\n"
                  "instrumenten: {i: {naam: Ie, rollen: {ontwikkelaar: {houder: b}}}}\n",
              earlier);
  CHECK(ids(diff.roles) == "bouwstenen/preventie/kwaliteitsbewaker instrumenten/i/uitvoerder");
  CHECK(diff.roles[0].to[0].id == "b");
  CHECK(diff.roles[1].is_vacant);
  CHECK(fields_of(diff.instruments.changed) == "rollen.ontwikkelaar");  // another substitute
}

TEST_CASE("diff: actions that are done, new or open again, and goals that were measured") {
  const Diff diff = diff_of(
      "acties: {a: {actie: A}, b: {actie: B}, c: {actie: C, status: gereed}, d: {actie: D}}\n"
      "doelen: {g: {doel: G, nulmeting: 10, streefwaarde: 5, metingen: {2024-01-01: 9}}, h: {doel: H}}\n",
      "acties: {a: {actie: A, status: gereed, afgerond: 2024-05-01}, c: {actie: C}, d: {actie: D, status: vervallen}, "
      "e: {actie: E, status: gereed}, f: {actie: F, status: bezig}}\n"
      "doelen: {g: {doel: G, nulmeting: 10, streefwaarde: 5, metingen: {2024-01-01: 9, 2024-05-01: 6, 2024-07-01: 1}}, "
      "h: {doel: H, termijn: 2025-01-01}}\n");
  CHECK(ids(diff.actions.done) == "a e");
  CHECK(ids(diff.actions.added) == "e f");
  CHECK(ids(diff.actions.gone) == "b");
  CHECK(ids(diff.actions.reopened) == "c");
  CHECK(ids(diff.actions.dropped) == "d");
  CHECK(diff.actions.changed.empty());
  REQUIRE(diff.goals.measured.size() == 1);
  CHECK(diff.goals.measured[0].count == 1);  // the one of July is still to come
  CHECK(diff.goals.measured[0].before.number == 9);
  CHECK(diff.goals.measured[0].after.number == 6);
  CHECK(diff.goals.measured[0].is_closer == true);
  CHECK(fields_of(diff.goals.changed) == "termijn");
}

TEST_CASE("diff: coverage gained and lost") {
  const Diff diff =
      diff_of("instrumenten: {i: {naam: Ie, bouwstenen: [preventie]}, j: {naam: Jee, bouwstenen: [nazorg]}}",
              "instrumenten: {i: {naam: Ie, bouwstenen: [preventie], status: gestopt}, "
              "j: {naam: Jee, bouwstenen: [nazorg, bewustwording]}}");
  CHECK(ids(diff.coverage.blocks.gained) == "bewustwording");
  CHECK(ids(diff.coverage.blocks.lost) == "preventie");
  CHECK(diff.coverage.blocks.before == Share{2, 7});
  CHECK(ids(diff.instruments.gone) == "i");
}

TEST_CASE("diff: in public it names nobody of either chain, and repeats no small count") {
  const std::string people =
      "personen: {an: {naam: An Smit, functie: adviseur, partij: a}, "
      "bo: {naam: Bo Vos, functie: consulent, partij: a}}\n";
  const Chain one = chain_of(
      "partijen: {a: {naam: Aa, aanspreekpunt: an, contact: {aantal: 4}}, "
      "vos: {naam: Bo Vos}, smit: {naam: An Smit}}\n" +
      people);
  const Chain other = chain_of(
      "partijen: {a: {naam: Aa, aanspreekpunt: bo, contact: {aantal: 6}}, weg: {naam: Weg}, "
      "vos: {naam: Bo Vos, toelichting: Bo Vos belt.}}\n"
      "relaties: [{tussen: [a, vos]}]\n"
      "personen: {bo: {naam: Bo Vos, functie: consulent, partij: a}}\n");
  documents::Gate gate(other, true);
  gate.add(one);
  const documents::DocumentData data(make_diff({one, today}, {other, today}, true));
  const std::string json = to_json(gate.pass(data.value(documents::Reader::templates)));
  for (const char* secret : {"Smit", "Vos", "\"an\"", "\"bo\"", "\"vos\"", "\"smit\"", "\": 4", "\": 6"}) {
    CAPTURE(secret);
    CHECK(json.find(secret) == std::string::npos);
  }
  // Two parties whose names are withheld stay two.
  std::set<std::string> shown;
  const Network network = make_diff_network({one, today}, {other, today}, true);
  for (const NetworkParty& party : network.parties) shown.insert(party.id);
  CHECK(shown.size() == network.parties.size());
}

TEST_CASE("diff: the picture holds both networks, each party once") {
  const Chain one = chain_of(
      "partijen: {a: {naam: Aa, soort: gemeente}, b: {naam: Bee, soort: huisarts}, w: {naam: Wee, "
      "betrokken: gewenst}}\nrelaties: [{tussen: [a, b]}, {tussen: [a, w], status: gewenst}]");
  const Chain other = chain_of(
      "partijen: {a: {naam: Aa, soort: gemeente}, c: {naam: Cee, soort: gemeente}, "
      "w: {naam: Wee}}\nrelaties: [{tussen: [a, c]}, {tussen: [a, w], status: goed}]");
  const Network network = make_diff_network({one, earlier}, {other, today});
  CHECK(network.since == earlier);
  CHECK(network.date == today);
  std::vector<std::string> parties;
  for (const NetworkParty& party : network.parties)
    parties.push_back(party.id + std::to_string(static_cast<int>(party.change)));
  CHECK(joined(parties) == "a0 c1 b2 w1");
  std::vector<std::string> relations;
  for (const NetworkRelation& relation : network.relations)
    relations.push_back(relation.from + relation.to + std::to_string(static_cast<int>(relation.change)));
  CHECK(joined(relations) == "ac1 aw3 ab2");
}
