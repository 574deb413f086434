#include "documents/actions/action_list.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/text.hpp"
#include "documents/actions/action_lists.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "render/calendar/icalendar.hpp"
#include "render/json/json.hpp"
#include "render/sheets/sheets.hpp"

using namespace keten;

namespace {

const Date today = *parse_date("2024-06-01");

Chain chain_of(const std::string& text) {
  return std::move(
      load_chain({SourceFile{.path = "keten.yaml", .text = "keten: {naam: Proef}\n" + text, .problem = {}}}).chain);
}

// The ids as they are read, each step after a ">" for every action above it.
std::string ids_of(const std::vector<ShownAction>& actions, const std::string& before = {}) {
  std::string ids;
  for (const ShownAction& action : actions)
    ids += (ids.empty() && before.empty() ? "" : " ") + before + action.id + ids_of(action.steps, before + ">");
  return ids;
}

constexpr const char* parties = R"(
personen:
  an: {naam: An Smit, partij: icare}
  bo: {naam: Bo Bakker, openbaar: ja}
partijen:
  icare: {naam: Icare}
  zorgdat: {naam: Zorgdat}
bijeenkomsten:
  een: {soort: basisbijeenkomst, datum: 2024-03-01}
  twee: {soort: basisbijeenkomst, datum: 2024-05-01}
  drie: {soort: basisbijeenkomst, datum: 2024-07-01}
)";

const std::string work = std::string(parties) + R"(
acties:
  van-an: {actie: Vraag Bo Bakker en An Smit., eigenaar: an, bijeenkomst: een, bouwsteen: nazorg, deadline: 2024-05-30}
  van-icare: {actie: B, eigenaar: icare, met: zorgdat, bijeenkomst: twee}
  van-zorgdat: {actie: C, eigenaar: zorgdat, met: an, deadline: 2024-09-01, status: bezig}
  van-bo: {actie: D, eigenaar: bo, deadline: 2024-06-01}
  van-niemand: {actie: E}
)";

ActionListOptions of_party(const Chain& chain, const char* id) { return {.party = chain.parties.find(id)}; }

}  // namespace

TEST_CASE("quick wins come first: small before large, then a large effect, then the deadline, then the files") {
  const Chain chain = chain_of(R"(acties:
  groot-veel: {actie: A, omvang: groot, effect: groot}
  klein-weinig: {actie: B, omvang: klein, effect: klein}
  onbekend: {actie: C}
  klein-veel: {actie: D, omvang: klein, effect: groot}
  klein-veel-eerder: {actie: E, omvang: klein, effect: groot, deadline: 2024-07-01}
  klein-veel-eerst: {actie: F, omvang: klein, effect: groot, deadline: 2024-06-01}
  middel: {actie: G, omvang: middel, effect: middel}
)");
  const ActionList list = make_action_list(chain, today);
  CHECK(ids_of(list.actions) ==
        "klein-veel-eerst klein-veel-eerder klein-veel klein-weinig onbekend middel groot-veel");
  CHECK(list.actions[2].order == 3);
}

TEST_CASE("steps stand under their whole only, by deadline, and by themselves when the whole is not in the list") {
  const Chain chain = chain_of(R"(acties:
  later: {actie: B, onderdeel-van: geheel, omvang: klein, deadline: 2024-09-01}
  geheel: {actie: A, omvang: groot, status: bezig}
  eerst: {actie: C, onderdeel-van: geheel, deadline: 2024-08-01}
  diep: {actie: D, onderdeel-van: eerst}
  klaar: {actie: E, onderdeel-van: geheel, status: gereed}
)");
  CHECK(ids_of(make_action_list(chain, today).actions) == "geheel >eerst >>diep >later");
  CHECK(ids_of(make_action_list(chain, today, {.has_all = true}).actions) == "geheel >eerst >>diep >later >klaar");
  const ActionList open = make_action_list(chain, today, {.status = ActionStatus::open});
  CHECK(ids_of(open.actions) == "later eerst >diep");
  CHECK(open.actions[0].whole == "A");
  CHECK_FALSE(open.actions[0].is_step);
}

TEST_CASE("actions that are part of each other, or very deep, are all there once") {
  std::string text =
      "acties:\n  a: {actie: A, onderdeel-van: b}\n  b: {actie: B, onderdeel-van: a}\n"
      "  z: {actie: Z, onderdeel-van: z}\n  d0: {actie: D}\n";
  for (int i = 1; i < 40; ++i)
    text += "  d" + std::to_string(i) + ": {actie: D, onderdeel-van: d" + std::to_string(i - 1) + "}\n";
  const ActionList list = make_action_list(chain_of(text), today);
  std::set<std::string> ids;
  std::set<int> orders;
  documents::for_each_action(list.actions, [&](const ShownAction& action) {
    CHECK(ids.insert(action.id).second);
    CHECK(orders.insert(action.order).second);
  });
  CHECK(ids.size() == 43);
  CHECK(*orders.rbegin() == 43);
}

TEST_CASE("every action of a random chain is in the list once, and in the tables as often") {
  std::mt19937 random(7);
  for (int round = 0; round < 20; ++round) {
    std::string text = "acties:\n";
    for (int i = 0; i < 30; ++i) {
      const auto pick = [&](std::initializer_list<const char*> words) {
        return *(words.begin() + random() % words.size());
      };
      text += "  a" + std::to_string(i) + ": {actie: A, omvang: " + pick({"klein", "middel", "groot"}) +
              ", status: " + pick({"open", "bezig", "geblokkeerd", "gereed", "vervallen"});
      if (random() % 2 == 0) text += ", onderdeel-van: a" + std::to_string(random() % 30);
      text += "}\n";
    }
    const Chain chain = chain_of(text);
    for (const bool has_all : {true, false}) {
      const ActionList list = make_action_list(chain, today, {.has_all = has_all});
      std::set<std::string> ids;
      documents::for_each_action(list.actions, [&](const ShownAction& action) { CHECK(ids.insert(action.id).second); });
      const auto wanted =
          std::ranges::count_if(chain.actions, [&](const Action& action) { return has_all || is_open(action); });
      CHECK(ids.size() == static_cast<std::size_t>(wanted));
      const ActionFigures& figures = list.figures;
      CHECK(figures.open + figures.done + figures.dropped == static_cast<std::size_t>(wanted));
      CHECK(to_sheets(list).front().rows.size() == static_cast<std::size_t>(wanted));
    }
  }
}

TEST_CASE("what is done leaves the list after the meeting at which it was reported") {
  const Chain chain = chain_of(std::string(parties) + R"(
acties:
  open: {actie: A}
  gemeld: {actie: B, status: gereed, afgerond: 2024-04-30}
  op-de-dag: {actie: C, status: gereed, afgerond: 2024-05-01}
  nieuw: {actie: D, status: gereed, afgerond: 2024-05-20}
  morgen: {actie: E, status: gereed, afgerond: 2024-06-02}
  zonder-dag: {actie: F, status: gereed, bijeenkomst: twee}
  zonder-dag-oud: {actie: G, status: gereed, bijeenkomst: een}
)");
  const auto done_on = [&](const char* day) { return ids_of(make_action_list(chain, *parse_date(day)).done); };
  CHECK(done_on("2024-06-01") == "op-de-dag nieuw zonder-dag");
  CHECK(done_on("2024-07-01") == "op-de-dag nieuw morgen zonder-dag");
  CHECK(done_on("2024-07-02").empty());
  CHECK(ids_of(make_action_list(chain, today).actions) == "open");
  const ActionList asked = make_action_list(chain, today, {.status = ActionStatus::done});
  CHECK(asked.actions.size() == 6);
  CHECK(asked.done.empty());
}

TEST_CASE("a party has the actions of its people too, and beside them what it helps with") {
  const Chain chain = chain_of(work);
  const ActionList icare = make_action_list(chain, today, of_party(chain, "icare"));
  CHECK(ids_of(icare.actions) == "van-an van-icare");
  CHECK(ids_of(icare.helping) == "van-zorgdat");
  CHECK(icare.helping[0].order == 3);
  CHECK(icare.figures.late == 1);
  ActionListOptions options{.person = chain.persons.find("an")};
  CHECK(ids_of(make_action_list(chain, today, options).actions) == "van-an");
  options.party = chain.parties.find("zorgdat");
  CHECK(make_action_list(chain, today, options).actions.empty());
  CHECK(ids_of(make_action_list(chain, today, {.block = chain.method->blocks.find("nazorg")}).actions) == "van-an");
  CHECK(ids_of(make_action_list(chain, today, {.meeting = chain.meetings.find("twee")}).actions) == "van-icare");
}

TEST_CASE("groups hold what belongs to them, and number as the whole list does") {
  const Chain chain = chain_of(work);
  const ActionList list = make_action_list(chain, today, {.per = ActionGrouping::party});
  std::string groups;
  for (const ActionGroup& group : list.groups) groups += group.title + ": " + ids_of(group.actions) + "\n";
  CHECK(groups ==
        "Icare: van-an van-icare\nZorgdat: van-zorgdat\nZonder partij: van-bo\nNog zonder eigenaar: van-niemand\n");
  CHECK(ids_of(list.groups[0].helping) == "van-zorgdat");
  CHECK(list.groups[1].actions[0].order == 3);
  const ActionList meetings = make_action_list(chain, today, {.per = ActionGrouping::meeting});
  REQUIRE(meetings.groups.size() == 3);
  CHECK(meetings.groups[0].id == "een");
  CHECK(meetings.groups[2].title == "Los van een bijeenkomst");
}

TEST_CASE("tables: all first, then a table for each party, with real dates and marks") {
  const Chain chain = chain_of(work);
  const std::vector<Sheet> sheets = to_sheets(make_action_list(chain, today));
  REQUIRE(sheets.size() == 5);
  CHECK(sheets[0].name == "Alle acties");
  CHECK(sheets[0].rows.size() == 5);
  CHECK(sheets[0].rows[0].marked);
  CHECK(std::get<Date>(sheets[0].rows[0].cells[4]) == *parse_date("2024-05-30"));
  CHECK(sheets[1].name == "Icare");
  CHECK(sheets[1].rows.size() == 3);
  for (const Sheet& sheet : sheets)
    for (const SheetRow& row : sheet.rows) CHECK(row.cells.size() == sheet.columns.size());
}

TEST_CASE("a task for each open action with a date, known by the same uid each time") {
  const Chain chain = chain_of(work);
  const Calendar calendar = to_calendar(make_action_list(chain, today));
  REQUIRE(calendar.tasks.size() == 3);
  CHECK(calendar.tasks[0].uid == "van-an@proef.keten");
  CHECK_FALSE(calendar.tasks[0].begun);
  CHECK(calendar.tasks[2].begun);
  CHECK(to_calendar(make_action_list(chain, today, {.has_all = true})).tasks.size() == 3);
}

TEST_CASE("a public list names nobody who is not public, in no format") {
  const Chain chain = chain_of(work);
  const ActionList list = make_action_list(chain, today, {.person = chain.persons.find("an"), .is_public = true});
  const documents::Gate gate(chain, true);
  std::string text = to_json(gate.pass(documents::DocumentData(list).value(documents::Reader::templates)));
  for (const Sheet& sheet : gate.pass(to_sheets(list))) text += sheet.name + to_csv(sheet);
  text += to_ical(gate.pass(to_calendar(list)));
  CHECK(text.find("Smit") == std::string::npos);
  CHECK(text.find("\"an\"") == std::string::npos);
  CHECK(text.find("Vraag Bo Bakker en (naam weggelaten).") != std::string::npos);
}
