#include "model/queries.hpp"
#include "keten/action.hpp"
#include "keten/block_work.hpp"
#include "keten/goal.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"

#include <doctest/doctest.h>

#include <utility>

namespace keten {
namespace {

using namespace std::chrono_literals;

constexpr Date today = 2024y / 6 / 1;
constexpr Date yesterday = 2024y / 5 / 31;
constexpr Date tomorrow = 2024y / 6 / 2;

template <class T>
T with_id(std::string id) {
  T entity;
  entity.id = std::move(id);
  return entity;
}

template <class T>
T with_name(std::string id, std::string name) {
  T entity = with_id<T>(std::move(id));
  entity.name = std::move(name);
  return entity;
}

template <class T>
Ref<T> to(const T& target) {
  return {target.id, nullptr, &target};
}

Ref<Holder> holder(const Party& party) { return {party.id, nullptr, &party, nullptr}; }
Ref<Holder> holder(const Person& person) { return {person.id, nullptr, nullptr, &person}; }

Holding holding(Ref<Holder> who, std::optional<Date> from = {}, std::optional<Date> until = {}) {
  Holding held;
  held.holder = std::move(who);
  held.from = from;
  held.until = until;
  return held;
}

template <class T>
std::string ids(const std::vector<const T*>& entities) {
  std::string text;
  for (const T* entity : entities) text += (text.empty() ? "" : " ") + entity->id;
  return text;
}

// A scalar of one row, from one column up to another.
Node scalar(std::string_view text, std::uint32_t row, std::uint32_t column) {
  Node node;
  node.kind = text.empty() ? NodeKind::null : NodeKind::scalar;
  node.file = 0;
  node.text = text;
  node.span = {{row, column}, {row, column + static_cast<std::uint32_t>(text.size())}};
  return node;
}

// A method with three bouwstenen and two roles.
std::shared_ptr<Method> small_method() {
  auto method = std::make_shared<Method>();
  method->info.name = "Voorbeeld";
  for (const char* id : {"bewustwording", "preventie", "nazorg"}) method->blocks.add(with_id<BuildingBlock>(id));
  for (const char* id : {"ketenregisseur", "uitvoerder"}) method->roles.add(with_id<Role>(id));
  return method;
}

TEST_CASE("an entity stands where its id stands") {
  Party party = with_id<Party>("icare");
  CHECK(place_of(party).file == no_file);

  const Entry entries[] = {{scalar("naam", 3, 5), scalar("Icare", 3, 11)}, {scalar("inzet", 4, 5), scalar("", 4, 11)}};
  Node mapping;
  mapping.kind = NodeKind::mapping;
  mapping.file = 0;
  mapping.span = {{3, 5}, {5, 1}};
  mapping.entries = entries;
  party.node = &mapping;
  CHECK(place_of(party).span == mapping.span);

  const Node key = scalar("icare", 2, 3);
  party.key = &key;
  CHECK(place_of(party).span == key.span);
  CHECK(place_of(party, "naam").span == entries[0].value.span);
  CHECK(place_of(party, "inzet").span == entries[1].key.span);
  CHECK(place_of(party, "website").span == key.span);

  Holding held;
  CHECK(place_of(held, "houder").file == no_file);
  held.node = &mapping;
  CHECK(place_of(held, "naam").span == entries[0].value.span);
  CHECK(place_of(held, "houder").span == mapping.span);

  Ref<Party> ref{"icare", &key, nullptr};
  CHECK(place_of(ref).span == key.span);
  ref.node = nullptr;
  CHECK(place_of(ref).file == no_file);
}

TEST_CASE("a finding is about a section and an id") {
  const Party icare = with_id<Party>("icare");
  CHECK(about(icare) == "partijen/icare");

  Relation relation;
  CHECK(about(relation) == "relaties/");
  relation.between = {to(icare), {"zorgdat", nullptr, nullptr}};
  CHECK(about(relation) == "relaties/icare-zorgdat");

  Relation directed;
  directed.to = to(icare);
  CHECK(about(directed) == "relaties/icare");
  directed.from.id = "mee";
  CHECK(about(directed) == "relaties/mee-icare");
}

TEST_CASE("names") {
  Person person = with_id<Person>("jan");
  CHECK(name_of(person) == "jan");
  person.function = "wijkverpleegkundige";
  CHECK(name_of(person) == "wijkverpleegkundige");
  person.name = "Jan de Vries";
  CHECK(name_of(person) == "Jan de Vries");

  const Party icare = with_name<Party>("icare", "Icare");
  CHECK(name_of(icare) == "Icare");
  CHECK(name_of(with_id<Party>("icare")) == "icare");
  CHECK(name_of(with_name<Instrument>("inloop", "Inloopspreekuur")) == "Inloopspreekuur");

  CHECK(name_of(holder(icare)) == "Icare");
  CHECK(name_of(holder(person)) == "Jan de Vries");
  CHECK(name_of(Ref<Holder>{"onbekend", nullptr, nullptr, nullptr}) == "onbekend");
}

TEST_CASE("`tot` is the first day on which it no longer holds") {
  CHECK_FALSE(is_past({}, today));
  CHECK_FALSE(is_past(tomorrow, today));
  CHECK(is_past(today, today));
  CHECK(is_past(yesterday, today));

  const Party icare = with_id<Party>("icare");
  CHECK(is_current(holding(holder(icare)), today));
  CHECK(is_current(holding(holder(icare), today, tomorrow), today));
  CHECK_FALSE(is_current(holding(holder(icare), tomorrow), today));
  CHECK_FALSE(is_current(holding(holder(icare), yesterday, today), today));
}

TEST_CASE("who has left") {
  Party party = with_id<Party>("icare");
  Person person = with_id<Person>("jan");
  CHECK_FALSE(has_left(party, today));
  CHECK_FALSE(has_left(person, today));
  person.party = to(party);
  CHECK_FALSE(has_left(person, today));
  party.until = today;
  CHECK(has_left(party, today));
  CHECK(has_left(person, today));
  CHECK_FALSE(has_left(person, yesterday));
  CHECK(has_left(holder(party), today));
  CHECK(has_left(holder(person), today));
  party.until.reset();
  person.until = today;
  CHECK(has_left(person, today));
  CHECK_FALSE(has_left(holder(party), today));
  CHECK_FALSE(has_left(Ref<Holder>{"onbekend", nullptr, nullptr, nullptr}, today));
}

TEST_CASE("ketenpartijen are those that take part on the day") {
  Chain chain;
  chain.parties.add(with_id<Party>("altijd"));
  for (const auto& [id, involvement] : {std::pair("netwerk", Involvement::network_party),
                                        {"agenda", Involvement::agenda_member},
                                        {"gast", Involvement::guest},
                                        {"gewenst", Involvement::wanted}}) {
    Party party = with_id<Party>(id);
    party.involvement = involvement;
    chain.parties.add(std::move(party));
  }
  for (const auto& [id, since, until] :
       {std::tuple<const char*, std::optional<Date>, std::optional<Date>>("nieuw", today, {}),
        {"straks", tomorrow, {}},
        {"blijft", {}, tomorrow},
        {"weg", {}, today}}) {
    Party party = with_id<Party>(id);
    party.since = since;
    party.until = until;
    chain.parties.add(std::move(party));
  }
  CHECK(ids(chain_parties(chain, today)) == "altijd nieuw blijft");
  CHECK(ids(chain_parties(chain, yesterday)) == "altijd blijft weg");
  CHECK(ids(chain_parties(chain, tomorrow)) == "altijd nieuw straks");
}

TEST_CASE("the kinds of a party") {
  const PartyKind centre = with_id<PartyKind>("mantelzorgsteunpunt");
  const PartyKind welfare = with_id<PartyKind>("welzijnsorganisatie");
  Party party = with_id<Party>("zorgdat");
  CHECK_FALSE(is_kind(party, "mantelzorgsteunpunt"));
  party.kinds = {{"onbekend", nullptr, nullptr}, to(welfare), to(centre)};
  CHECK(is_kind(party, "mantelzorgsteunpunt"));
  CHECK(is_kind(party, "welzijnsorganisatie"));
  CHECK_FALSE(is_kind(party, "gemeente"));
  CHECK_FALSE(is_kind(party, "onbekend"));
}

TEST_CASE("a party belongs to itself and to what it is a part of") {
  Party municipality = with_id<Party>("gemeente");
  Party district = with_id<Party>("wijkteam");
  Party desk = with_id<Party>("loket");
  district.part_of = to(municipality);
  desk.part_of = to(district);
  CHECK(is_part_of(&desk, desk));
  CHECK(is_part_of(&desk, municipality));
  CHECK(!is_part_of(&municipality, desk));
  CHECK(!is_part_of(nullptr, municipality));
  municipality.part_of = to(district);  // in a circle
  CHECK(!is_part_of(&municipality, desk));
}

TEST_CASE("roles are held by whoever holds them on the day") {
  Chain chain;
  chain.method = small_method();
  chain.parties.add(with_id<Party>("gemeente"));
  chain.parties.add(with_id<Party>("zorgdat"));
  const Party& gemeente = *chain.parties.find("gemeente");
  const Party& zorgdat = *chain.parties.find("zorgdat");
  Person jan = with_id<Person>("jan");
  jan.party = to(gemeente);
  chain.persons.add(std::move(jan));
  chain.persons.add(with_id<Person>("piet"));
  const Person& person = *chain.persons.find("jan");
  const Person& loner = *chain.persons.find("piet");
  CHECK(party_of(holder(person)) == &gemeente);
  CHECK(party_of(holder(zorgdat)) == &zorgdat);
  CHECK(party_of(holder(loner)) == nullptr);
  CHECK(party_of(Ref<Holder>{}) == nullptr);

  const Ref<Role> coordinator = to(*chain.method->roles.find("ketenregisseur"));
  const Ref<Role> unknown{"ketenregiseur", nullptr, nullptr};
  chain.info.roles = {{unknown, {holding(holder(zorgdat))}},
                      {coordinator,
                       {holding(holder(zorgdat), {}, today), holding(holder(person), today), holding(holder(gemeente)),
                        holding(holder(loner)), holding(Ref<Holder>{"onbekend", nullptr, nullptr, nullptr})}}};
  const auto holders = current_holders(chain.info.roles, "ketenregisseur", today);
  REQUIRE(holders.size() == 3);
  CHECK(holders[0]->holder.person == &person);
  CHECK(holders[1]->holder.party == &gemeente);
  CHECK(holders[2]->holder.person == &loner);
  CHECK(ids(parties_with_role(chain, "ketenregisseur", today)) == "gemeente");
  CHECK(ids(parties_with_role(chain, "ketenregisseur", yesterday)) == "zorgdat gemeente");
  CHECK(current_holders(chain.info.roles, "ketenregiseur", today).empty());
  CHECK(current_holders(chain.info.roles, "uitvoerder", today).empty());
}

TEST_CASE("the bouwstenen a chain works on") {
  Chain chain;
  CHECK(chosen_blocks(chain).empty());
  chain.method = small_method();
  CHECK(ids(chosen_blocks(chain)) == "bewustwording preventie nazorg");
  const BuildingBlock& aftercare = *chain.method->blocks.find("nazorg");
  const BuildingBlock& awareness = *chain.method->blocks.find("bewustwording");
  chain.info.shortened = {to(aftercare), to(awareness)};
  CHECK(ids(chosen_blocks(chain)) == "bewustwording nazorg");
  const BuildingBlock& prevention = *chain.method->blocks.find("preventie");
  CHECK_FALSE(is_chosen(chain, prevention));
  CHECK(are_later(chain, {to(prevention)}));
  CHECK_FALSE(are_later(chain, {to(prevention), to(aftercare)}));
  CHECK_FALSE(are_later(chain, {to(prevention), {}}));
  CHECK_FALSE(are_later(chain, {}));

  CHECK_FALSE(is_treated(chain, awareness, today));
  Meeting meeting = with_id<Meeting>("eerste");
  meeting.blocks = {to(awareness)};
  meeting.date = today;
  chain.meetings.add(meeting);
  CHECK_FALSE(is_treated(chain, awareness, today));
  CHECK(is_treated(chain, awareness, tomorrow));
  CHECK_FALSE(is_treated(chain, aftercare, tomorrow));
}

TEST_CASE("a bouwsteen stands where the chain tells of it") {
  Chain chain;
  chain.method = small_method();
  const BuildingBlock& awareness = *chain.method->blocks.find("bewustwording");
  CHECK(place_of(chain, awareness).file == no_file);
  const Node info_key = scalar("keten", 1, 1);
  chain.info.key = &info_key;
  CHECK(place_of(chain, awareness).span == info_key.span);
  const Node work_key = scalar("bewustwording", 12, 3);
  BlockWork work = with_id<BlockWork>("bewustwording");
  work.key = &work_key;
  chain.blocks.add(std::move(work));
  CHECK(place_of(chain, awareness).span == work_key.span);
}

TEST_CASE("the instruments of a bouwsteen") {
  Chain chain;
  chain.method = small_method();
  const BuildingBlock& awareness = *chain.method->blocks.find("bewustwording");
  const BuildingBlock& aftercare = *chain.method->blocks.find("nazorg");
  for (const auto& [id, status] : {std::pair("folder", InstrumentStatus::active),
                                   {"app", InstrumentStatus::in_development},
                                   {"inloop", InstrumentStatus::active}}) {
    Instrument instrument = with_id<Instrument>(id);
    instrument.status = status;
    instrument.blocks = {to(awareness)};
    chain.instruments.add(std::move(instrument));
  }
  CHECK(ids(instruments_of(chain, awareness)) == "folder inloop");
  CHECK(ids(instruments_of(chain, awareness, InstrumentStatus::in_development)) == "app");
  CHECK(instruments_of(chain, awareness, InstrumentStatus::stopped).empty());
  CHECK(instruments_of(chain, aftercare).empty());
}

TEST_CASE("the last measurement of a goal is that of the latest day, not after today") {
  Goal goal = with_id<Goal>("bereik");
  CHECK(!last_measurement(goal, today));
  goal.measurements = {{.key = today, .value = 2}, {.key = yesterday, .value = 1}, {.key = tomorrow, .value = 3}};
  CHECK(last_measurement(goal, today)->value == 2);
  CHECK(last_measurement(goal, yesterday)->value == 1);
  CHECK(!last_measurement(goal, Date(2024y / 5 / 30)));
}

TEST_CASE("a goal is reached at its target, from below or from above") {
  Goal goal = with_id<Goal>("bereik");
  CHECK(!is_reached(goal, 200));
  goal.target = 200;
  CHECK(!is_reached(goal, 199));
  CHECK(is_reached(goal, 200));
  goal.baseline = 120;
  CHECK(is_reached(goal, 201));
  goal.baseline = 300;
  CHECK(is_reached(goal, 199));
  CHECK(!is_reached(goal, 201));
}

TEST_CASE("a relation has two ends, in either form") {
  const Party icare = with_id<Party>("icare");
  const Party mee = with_id<Party>("mee");
  Relation relation;
  CHECK(first(relation) == nullptr);
  CHECK(second(relation) == nullptr);
  CHECK_FALSE(is_directed(relation));

  relation.between = {to(icare)};
  CHECK(first(relation) == &icare);
  CHECK(second(relation) == nullptr);
  relation.between = {to(icare), to(mee)};
  CHECK(first(relation) == &icare);
  CHECK(second(relation) == &mee);
  CHECK_FALSE(is_directed(relation));

  Relation directed;
  directed.from = to(mee);
  directed.to = {"onbekend", nullptr, nullptr};
  CHECK(first(directed) == &mee);
  CHECK(second(directed) == nullptr);
  CHECK(is_directed(directed));
}

TEST_CASE("a relation exists when it has begun, has not ended and is not merely wanted") {
  Relation relation;
  for (const RelationStatus status : {RelationStatus::existing, RelationStatus::good, RelationStatus::to_improve}) {
    relation.status = status;
    CHECK(exists(relation, today));
  }
  relation.since = tomorrow;
  CHECK_FALSE(exists(relation, today));
  relation.since = today;
  relation.until = tomorrow;
  CHECK(exists(relation, today));
  CHECK_FALSE(exists(relation, tomorrow));
  relation.status = RelationStatus::wanted;
  CHECK_FALSE(exists(relation, today));
}

TEST_CASE("meetings come in order of day and time") {
  Chain chain;
  CHECK(next_meeting(chain, today) == nullptr);
  for (const auto& [id, date, begin] :
       {std::tuple<const char*, std::optional<Date>, std::optional<TimeOfDay>>("ooit", {}, {}),
        {"middag", tomorrow, TimeOfDay{840}},
        {"ochtend", tomorrow, TimeOfDay{540}},
        {"vandaag", today, {}},
        {"ook-vandaag", today, {}},
        {"gisteren", yesterday, TimeOfDay{540}}}) {
    Meeting meeting = with_id<Meeting>(id);
    meeting.date = date;
    meeting.begin = begin;
    chain.meetings.add(std::move(meeting));
  }
  CHECK(ids(meetings_by_date(chain)) == "gisteren vandaag ook-vandaag ochtend middag");
  CHECK(next_meeting(chain, yesterday)->id == "gisteren");
  CHECK(next_meeting(chain, today)->id == "vandaag");
  CHECK(next_meeting(chain, tomorrow)->id == "ochtend");
  CHECK(next_meeting(chain, tomorrow + std::chrono::days(1)) == nullptr);
  CHECK(was_held(*chain.meetings.find("gisteren"), today));
  CHECK_FALSE(was_held(*chain.meetings.find("vandaag"), today));
  CHECK_FALSE(was_held(*chain.meetings.find("ooit"), today));
}

TEST_CASE("an action is late from the day after its deadline, as long as it is open") {
  Action action;
  CHECK(is_open(action));
  CHECK(days_late(action, today) == 0);
  action.deadline.vague = "z.s.m.";
  CHECK(days_late(action, today) == 0);
  action.deadline.date = today;
  CHECK(days_late(action, today) == 0);
  CHECK(days_late(action, tomorrow) == 1);
  CHECK(days_late(action, Date(2025y / 6 / 1)) == 365);
  for (const ActionStatus status : {ActionStatus::in_progress, ActionStatus::blocked}) {
    action.status = status;
    CHECK(is_open(action));
    CHECK(days_late(action, tomorrow) == 1);
  }
  for (const ActionStatus status : {ActionStatus::done, ActionStatus::dropped}) {
    action.status = status;
    CHECK_FALSE(is_open(action));
    CHECK(days_late(action, tomorrow) == 0);
  }
}

TEST_CASE("months are added, and the last day of the month is kept within it") {
  CHECK(add_months(2024y / 1 / 15, 1) == Date(2024y / 2 / 15));
  CHECK(add_months(2024y / 1 / 31, 1) == Date(2024y / 2 / 29));
  CHECK(add_months(2023y / 1 / 31, 1) == Date(2023y / 2 / 28));
  CHECK(add_months(1999y / 12 / 31, 2) == Date(2000y / 2 / 29));
  CHECK(add_months(2024y / 2 / 29, 12) == Date(2025y / 2 / 28));
  CHECK(add_months(2024y / 2 / 29, 48) == Date(2028y / 2 / 29));
  CHECK(add_months(2024y / 5 / 31, -1) == Date(2024y / 4 / 30));
  CHECK(add_months(2024y / 3 / 31, -13) == Date(2023y / 2 / 28));
  CHECK(add_months(2024y / 11 / 30, 3) == Date(2025y / 2 / 28));
  CHECK(add_months(2024y / 6 / 1, 0) == Date(2024y / 6 / 1));
}

TEST_CASE("older than some months is from the day after") {
  CHECK_FALSE(is_older_than(2023y / 6 / 1, 12, today));
  CHECK(is_older_than(2023y / 5 / 31, 12, today));
  CHECK_FALSE(is_older_than(2024y / 2 / 29, 12, 2025y / 2 / 28));
  CHECK(is_older_than(2024y / 2 / 29, 12, 2025y / 3 / 1));
  CHECK_FALSE(is_older_than(tomorrow, 0, today));
  CHECK(is_older_than(yesterday, 0, today));
  CHECK(is_older_than(yesterday, -3, today));
  CHECK(is_older_than(2024y / 4 / 30, 1.5, today));
  CHECK_FALSE(is_older_than(1y / 1 / 2, 999'999'999'999'999.0, 1001y / 1 / 1));
  CHECK_FALSE(is_older_than(9999y / 12 / 31, 999'999'999'999'999.0, today));
}

}  // namespace
}  // namespace keten
