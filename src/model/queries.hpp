// Questions that rules and documents ask of a chain: who takes part, who holds a role, what is open. All pure; `today`
// is the day to reckon with.
#pragma once

#include <algorithm>
#include <concepts>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "model/kinds.hpp"

namespace keten {

struct Need;

// --- Places

/// Where an entity is named: its id in the file.
Place place_of(const Entity& entity);
/// The value of `key` in a mapping; the key, when nothing is filled in; the mapping itself (of an entity: its id), when
/// the key is not there.
Place place_of(const Entity& entity, std::string_view key);
Place place_of(const Annotated& mapping, std::string_view key);
/// Where the chain tells of a bouwsteen of its method: under `bouwstenen`; the section `keten`, when it does not.
Place place_of(const Chain& chain, const BuildingBlock& block);
/// Where a reference stands.
template <class T>
Place place_of(const Ref<T>& ref) {
  return ref.node ? ref.node->place() : Place{};
}

/// What a finding is about, such as `partijen/icare`.
template <std::derived_from<Entity> T>
std::string about(const T& thing) {
  return std::string(kind<T>.section) + "/" + thing.id;
}
/// `relaties/icare-zorgdat`: the ids as they are written, also when they are unknown.
std::string about(const Relation& relation);

// --- Names

/// The name of a party, an instrument or anything else with an id, such as what an action says; the id when that is
/// missing.
template <std::derived_from<Entity> T>
std::string name_of(const T& named) {
  const std::string& name = called(named);
  return name.empty() ? named.id : name;
}
/// A person's name, else the function, else the id.
std::string name_of(const Person& person);
/// The name of the party or person; the id as written when it is unknown.
std::string name_of(const Ref<Holder>& holder);

// --- Parties and persons

/// Whether the day on which it no longer holds has come.
bool is_past(const std::optional<Date>& until, Date today);
bool has_left(const Party& party, Date today);
/// A person has also left when the person's party has.
bool has_left(const Person& person, Date today);
bool has_left(const Ref<Holder>& holder, Date today);
/// A ketenpartij (key persons too) that takes part on this day.
bool is_chain_party(const Party& party, Date today);
std::vector<const Party*> chain_parties(const Chain& chain, Date today);
/// The party itself, or the person's party; nullptr when there is none.
const Party* party_of(const Ref<Holder>& holder);
/// Whether the party is of this kind of the method.
bool is_kind(const Party& party, std::string_view kind);
/// Whether `part` is `whole` or belongs to it, such as a wijkteam to its gemeente; false for nullptr.
bool is_part_of(const Party* part, const Party& whole);

// --- Roles

/// Whether the holding counts on this day: begun, not ended.
bool is_current(const Holding& holding, Date today);
/// Everyone who holds `role` in `roles` on this day, and whose holder is known.
std::vector<const Holding*> current_holders(const Roles& roles, std::string_view role, Date today);
/// The parties behind the present holders of a role of the chain, such as `ketenregisseur`; each once.
std::vector<const Party*> parties_with_role(const Chain& chain, std::string_view role, Date today);

// --- Bouwstenen, instruments

/// Whether the chain works on this bouwsteen: all of them, or those of a shortened phase C.
bool is_chosen(const Chain& chain, const BuildingBlock& block);
/// Whether a shortened phase C leaves all of these bouwstenen for later; not when there are none, or one is unknown.
bool are_later(const Chain& chain, const std::vector<Ref<BuildingBlock>>& blocks);
/// The chosen bouwstenen of the method, in its order.
std::vector<const BuildingBlock*> chosen_blocks(const Chain& chain);
/// The bouwstenen of which the offer is told, in the order of the method: the chosen ones, and those that have an
/// active instrument although a shortened phase C leaves them for later. The others are not missed: they come later.
std::vector<const BuildingBlock*> blocks_to_cover(const Chain& chain);
/// Whether a bouwsteen has an instrument that is active.
bool is_covered(const Chain& chain, const BuildingBlock& block);
/// Whether a meeting before today had this bouwsteen on its programme.
bool is_treated(const Chain& chain, const BuildingBlock& block, Date today);
/// Whether a list of references holds this target.
template <class T>
bool contains(const std::vector<Ref<T>>& refs, const T& target) {
  for (const Ref<T>& ref : refs)
    if (ref.target == &target) return true;
  return false;
}
/// What a list of references refers to, each once; those that are unknown are left out.
template <class T>
std::vector<const T*> known(const std::vector<Ref<T>>& refs) {
  std::vector<const T*> list;
  for (const Ref<T>& ref : refs)
    if (ref && std::ranges::find(list, ref.target) == list.end()) list.push_back(ref.target);
  return list;
}
/// The instruments of a bouwsteen with this status, in the order of the files.
std::vector<const Instrument*> instruments_of(const Chain& chain, const BuildingBlock& block,
                                              InstrumentStatus status = InstrumentStatus::active);

/// Whether the instrument meets a need of a persona: the need names it, or its kind, unless it is meant for other
/// carers.
bool serves(const Instrument& instrument, const Persona& persona, const Need& need);

// --- Goals

/// The last measurement up to and including this day; nullptr when there is none.
const MapItem<Date, double>* last_measurement(const Goal& goal, Date day);
/// Whether a measurement reaches the target of the goal; never when it has none. Some goals are reached by going down:
/// then the chain began above the target.
bool is_reached(const Goal& goal, double measured);

// --- Relations

/// The two ends, whichever form the relation is written in; nullptr when a party is unknown or missing.
const Party* first(const Relation& relation);
const Party* second(const Relation& relation);
/// Whether it is written with `van` and `naar`.
bool is_directed(const Relation& relation);
/// Whether it exists on this day: begun, not ended, and not merely wanted.
bool exists(const Relation& relation, Date today);
/// Whether the network of this day has the party: it takes part, however closely, or that is still a wish.
bool is_in_network(const Party& party, Date today);
/// Whether the network of this day has the relation: it has begun and not ended, be it that it exists or is wanted, and
/// it joins two parties that are there.
bool is_in_network(const Relation& relation, Date today);

// --- Meetings and actions

/// Whether the meeting lies before today.
bool was_held(const Meeting& meeting, Date today);
/// The first meeting on or after today; nullptr when none is planned.
const Meeting* next_meeting(const Chain& chain, Date today);
/// Meetings with a date, in order of date, then of the time they begin, then of the files.
std::vector<const Meeting*> meetings_by_date(const Chain& chain);
/// Open, in progress or blocked.
bool is_open(const Action& action);
/// Whether it is done on this day; one that was completed later is not.
bool is_done(const Action& action, Date today);
/// Whether it is a step of a larger action.
bool is_step(const Action& action);
/// By how many days an open action is late; 0 when it is not, or has no deadline.
int days_late(const Action& action, Date today);
/// The day `months` after `date`; the last day of the month when that day does not exist.
Date add_months(Date date, int months);
/// Whether more than so many months have passed since `date`. Whole months count; `months` may be any number.
bool is_older_than(Date date, double months, Date today);

}  // namespace keten
