#include "model/queries.hpp"
#include "keten/action.hpp"
#include "keten/block_work.hpp"
#include "keten/goal.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/persona.hpp"
#include "keten/relation.hpp"

#include <algorithm>
#include <tuple>

namespace keten {

// --- Places

Place place_of(const Entity& entity) {
  if (entity.key) return entity.key->place();
  return entity.node ? entity.node->place() : Place{};
}

namespace {

// Where `key` stands in a mapping: its value, or the key itself when nothing is filled in; nothing when it is not
// there.
std::optional<Place> find_place(const Annotated& mapping, std::string_view key) {
  const Entry* entry = mapping.node ? mapping.node->find(key) : nullptr;
  if (!entry) return std::nullopt;
  return entry->value.is_null() ? entry->key.place() : entry->value.place();
}

}  // namespace

Place place_of(const Entity& entity, std::string_view key) {
  const auto place = find_place(entity, key);
  return place ? *place : place_of(entity);
}

Place place_of(const Annotated& mapping, std::string_view key) {
  const auto place = find_place(mapping, key);
  if (place) return *place;
  return mapping.node ? mapping.node->place() : Place{};
}

Place place_of(const Chain& chain, const BuildingBlock& block) {
  const BlockWork* work = chain.blocks.find(block.id);
  return work ? place_of(*work) : place_of(chain.info);
}

std::string about(const Relation& relation) {
  std::vector<Ref<Party>> ends = relation.between;
  if (ends.empty()) ends = {relation.from, relation.to};
  std::string ids;
  for (const Ref<Party>& end : ends) {
    if (end.id.empty()) continue;
    if (!ids.empty()) ids += '-';
    ids += end.id;
  }
  return std::string(kind<Relation>.section) + "/" + ids;
}

// --- Names

std::string name_of(const Person& person) {
  if (!person.name.empty()) return person.name;
  return person.function.empty() ? person.id : person.function;
}

std::string name_of(const Ref<Holder>& holder) {
  if (holder.party) return name_of(*holder.party);
  return holder.person ? name_of(*holder.person) : holder.id;
}

// --- Parties and persons

namespace {

// Whether a period counts on this day: begun, not ended. A side that is not given is open.
bool holds(const std::optional<Date>& from, const std::optional<Date>& until, Date today) {
  return (!from || *from <= today) && !is_past(until, today);
}

void add_once(std::vector<const Party*>& parties, const Party* party) {
  if (party && std::ranges::find(parties, party) == parties.end()) parties.push_back(party);
}

}  // namespace

bool is_past(const std::optional<Date>& until, Date today) { return until && *until <= today; }

bool has_left(const Party& party, Date today) { return is_past(party.until, today); }

bool has_left(const Person& person, Date today) {
  return is_past(person.until, today) || (person.party && has_left(*person.party, today));
}

bool has_left(const Ref<Holder>& holder, Date today) {
  if (holder.party) return has_left(*holder.party, today);
  return holder.person && has_left(*holder.person, today);
}

bool is_chain_party(const Party& party, Date today) {
  return party.involvement == Involvement::chain_party && holds(party.since, party.until, today);
}

std::vector<const Party*> chain_parties(const Chain& chain, Date today) {
  std::vector<const Party*> parties;
  for (const Party& party : chain.parties)
    if (is_chain_party(party, today)) parties.push_back(&party);
  return parties;
}

const Party* party_of(const Ref<Holder>& holder) {
  if (holder.party) return holder.party;
  return holder.person ? holder.person->party.target : nullptr;
}

bool is_kind(const Party& party, std::string_view kind) {
  return std::ranges::any_of(party.kinds, [&](const Ref<PartyKind>& ref) { return ref && ref->id == kind; });
}

bool is_part_of(const Party* part, const Party& whole) {
  constexpr int deepest = 32;  // `onderdeel-van` may run in a circle
  for (int depth = 0; part && depth < deepest; ++depth, part = part->part_of.target)
    if (part == &whole) return true;
  return false;
}

// --- Roles

bool is_current(const Holding& holding, Date today) { return holds(holding.from, holding.until, today); }

std::vector<const Holding*> current_holders(const Roles& roles, std::string_view role, Date today) {
  std::vector<const Holding*> holders;
  for (const auto& item : roles) {
    if (!item.key || item.key->id != role) continue;
    for (const Holding& holding : item.value)
      if (holding.holder && is_current(holding, today)) holders.push_back(&holding);
  }
  return holders;
}

std::vector<const Party*> parties_with_role(const Chain& chain, std::string_view role, Date today) {
  std::vector<const Party*> parties;
  for (const Holding* holding : current_holders(chain.info.roles, role, today))
    add_once(parties, party_of(holding->holder));
  return parties;
}

// --- Bouwstenen, instruments

bool is_chosen(const Chain& chain, const BuildingBlock& block) {
  return chain.info.shortened.empty() || contains(chain.info.shortened, block);
}

bool are_later(const Chain& chain, const std::vector<Ref<BuildingBlock>>& blocks) {
  return !blocks.empty() && std::ranges::all_of(blocks, [&](const Ref<BuildingBlock>& block) {
    return block && !is_chosen(chain, *block);
  });
}

std::vector<const BuildingBlock*> chosen_blocks(const Chain& chain) {
  std::vector<const BuildingBlock*> blocks;
  if (!chain.method) return blocks;
  for (const BuildingBlock& block : chain.method->blocks)
    if (is_chosen(chain, block)) blocks.push_back(&block);
  return blocks;
}

std::vector<const BuildingBlock*> blocks_to_cover(const Chain& chain) {
  std::vector<const BuildingBlock*> blocks;
  if (!chain.method) return blocks;
  for (const BuildingBlock& block : chain.method->blocks)
    if (is_chosen(chain, block) || is_covered(chain, block)) blocks.push_back(&block);
  return blocks;
}

bool is_covered(const Chain& chain, const BuildingBlock& block) { return !instruments_of(chain, block).empty(); }

bool is_treated(const Chain& chain, const BuildingBlock& block, Date today) {
  return std::ranges::any_of(chain.meetings, [&](const Meeting& meeting) {
    return was_held(meeting, today) && contains(meeting.blocks, block);
  });
}

std::vector<const Instrument*> instruments_of(const Chain& chain, const BuildingBlock& block, InstrumentStatus status) {
  std::vector<const Instrument*> instruments;
  for (const Instrument& instrument : chain.instruments)
    if (instrument.status == status && contains(instrument.blocks, block)) instruments.push_back(&instrument);
  return instruments;
}

bool serves(const Instrument& instrument, const Persona& persona, const Need& need) {
  if (contains(need.instruments, instrument)) return true;
  if (!instrument.kind || !contains(need.kinds, *instrument.kind)) return false;
  if (instrument.target_groups.empty() || persona.target_groups.empty()) return true;
  return std::ranges::any_of(instrument.target_groups, [&](const Ref<TargetGroup>& group) {
    return group && contains(persona.target_groups, *group);
  });
}

// --- Goals

const MapItem<Date, double>* last_measurement(const Goal& goal, Date day) {
  const MapItem<Date, double>* last = nullptr;
  for (const auto& measurement : goal.measurements)
    if (measurement.key <= day && (!last || measurement.key >= last->key)) last = &measurement;
  return last;
}

bool is_reached(const Goal& goal, double measured) {
  if (!goal.target) return false;
  return goal.baseline && *goal.baseline > *goal.target ? measured <= *goal.target : measured >= *goal.target;
}

// --- Relations

const Party* first(const Relation& relation) {
  return relation.between.empty() ? relation.from.target : relation.between[0].target;
}

const Party* second(const Relation& relation) {
  if (relation.between.empty()) return relation.to.target;
  return relation.between.size() > 1 ? relation.between[1].target : nullptr;
}

bool is_directed(const Relation& relation) {
  return relation.between.empty() && !(relation.from.id.empty() && relation.to.id.empty());
}

bool exists(const Relation& relation, Date today) {
  return relation.status != RelationStatus::wanted && holds(relation.since, relation.until, today);
}

bool is_in_network(const Party& party, Date today) {
  return !has_left(party, today) &&
         (party.involvement == Involvement::wanted || holds(party.since, party.until, today));
}

bool is_in_network(const Relation& relation, Date today) {
  const Party* one = first(relation);
  const Party* other = second(relation);
  if (!one || !other || one == other || !is_in_network(*one, today) || !is_in_network(*other, today)) return false;
  return holds(relation.since, relation.until, today);
}

// --- Meetings and actions

bool was_held(const Meeting& meeting, Date today) { return meeting.date && *meeting.date < today; }

const Meeting* next_meeting(const Chain& chain, Date today) {
  for (const Meeting* meeting : meetings_by_date(chain))
    if (*meeting->date >= today) return meeting;
  return nullptr;
}

std::vector<const Meeting*> meetings_by_date(const Chain& chain) {
  std::vector<const Meeting*> meetings;
  for (const Meeting& meeting : chain.meetings)
    if (meeting.date) meetings.push_back(&meeting);
  std::ranges::stable_sort(meetings, {}, [](const Meeting* meeting) {
    return std::tuple(*meeting->date, meeting->begin.value_or(TimeOfDay{0}));
  });
  return meetings;
}

bool is_open(const Action& action) {
  return action.status == ActionStatus::open || action.status == ActionStatus::in_progress ||
         action.status == ActionStatus::blocked;
}

bool is_done(const Action& action, Date today) {
  return action.status == ActionStatus::done && (!action.done_on || *action.done_on <= today);
}

bool is_step(const Action& action) { return action.part_of && action.part_of.target != &action; }

int days_late(const Action& action, Date today) {
  if (!is_open(action) || !action.deadline.date || *action.deadline.date >= today) return 0;
  return static_cast<int>((today - *action.deadline.date).count());
}

Date add_months(Date date, int months) {
  const auto day = std::chrono::year_month_day(date) + std::chrono::months(months);
  return day.ok() ? Date(day) : Date(day.year() / day.month() / std::chrono::last);
}

bool is_older_than(Date date, double months, Date today) {
  constexpr double most = 12'000;  // a thousand years
  return add_months(date, static_cast<int>(std::clamp(months, 0.0, most))) < today;
}

}  // namespace keten
