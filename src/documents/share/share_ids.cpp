#include "documents/share/share_ids.hpp"

#include <fmt/core.h>

#include "keten/goal.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "model/fields/field_types.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

constexpr std::string_view own_groups = "doelgroepen";

/// Those of the copy: free, or with the first number behind it that is.
std::string fresh(const std::string& id, std::unordered_set<std::string>& taken) {
  std::string free = id;
  for (int number = 2; !taken.insert(free).second; ++number) free = fmt::format("{}-{}", id, number);
  return free;
}

/// The id of a person's function; empty when there is none.
std::string id_of_function(const Person& person, const TextSharer& texts) {
  constexpr std::size_t longest = 50;  // with room for a number
  const std::string_view function = person.function.empty() && person.expert_by_experience
                                        ? "ervaringsdeskundige"
                                        : std::string_view(person.function);
  std::string id = id_for(texts.share(function).text).substr(0, longest);
  while (id.ends_with('-')) id.pop_back();
  return is_id(id) ? id : std::string();
}

}  // namespace

template <class T, class IsPersonal>
void SharedIds::add(std::string_view section, std::string_view one, const ById<T>& all, IsPersonal is_personal) {
  Ids& ids = sections_[std::string(section)];
  std::unordered_set<std::string> taken;
  for (const T& each : all)
    if (!is_personal(each)) taken.insert(each.id);
  std::size_t place = 0;
  for (const T& each : all) {
    ++place;
    const std::string id = is_personal(each) ? fresh(fmt::format("{}-{}", one, place), taken) : each.id;
    ids[each.id] = id;
    abouts_[fmt::format("{}/{}", section, each.id)] = fmt::format("{}/{}", section, id);
    abouts_.emplace(each.id, id);
  }
  if (section == "partijen") holders_ = std::move(taken);
}

SharedIds::SharedIds(const Chain& chain, const TextSharer& texts) {
  const auto is_personal = [&texts](const Entity& entity) { return texts.names().stand_in(entity.id); };
  add("partijen", "partij", chain.parties, [&](const Party& party) {
    return is_personal(party) || is_called_after_person(party) || texts.share(party.name).is_changed();
  });
  add_persons(chain, texts);
  add("doelen", "doel", chain.goals, is_personal);
  add("instrumenten", "instrument", chain.instruments, is_personal);
  add("bijeenkomsten", "bijeenkomst", chain.meetings, is_personal);
  add("acties", "actie", chain.actions, is_personal);
  add("ideeen", "idee", chain.ideas, is_personal);
  add("personas", "persona", chain.personas, is_personal);
  add("evaluaties", "evaluatie", chain.evaluations, is_personal);
  add(own_groups, "doelgroep", chain.info.own_target_groups, is_personal);
  for (const BlockWork& work : chain.blocks) abouts_["bouwstenen/" + work.id] = "bouwstenen/" + work.id;
  for (const BuildingBlock& block : chain.method->blocks) {
    abouts_["bouwstenen/" + block.id] = "bouwstenen/" + block.id;
    abouts_.emplace(block.id, block.id);
  }
  abouts_["keten"] = "keten";
  add_relations(chain);
}

void SharedIds::add_persons(const Chain& chain, const TextSharer& texts) {
  Ids& ids = sections_["personen"];
  std::size_t place = 0;
  for (const Person& person : chain.persons) {
    ++place;
    const std::string function = id_of_function(person, texts);
    const std::string id = fresh(function.empty() ? fmt::format("persoon-{}", place) : function, holders_);
    ids[person.id] = id;
    abouts_["personen/" + person.id] = "personen/" + id;
    abouts_.emplace(person.id, id);
  }
}

void SharedIds::add_relations(const Chain& chain) {
  for (const Relation& relation : chain.relations) {
    const Party* one = first(relation);
    const Party* other = second(relation);
    if (!one || !other) continue;
    const std::string pair = fmt::format("{}-{}", of("partijen", one->id), of("partijen", other->id));
    const std::string known = keten::about(relation);
    abouts_[known] = "relaties/" + pair;
    abouts_.emplace(known.substr(known.find('/') + 1), pair);
  }
}

std::string SharedIds::of(std::string_view section, std::string_view id) const {
  const auto find = [this, id](std::string_view name) -> const std::string* {
    const auto ids = sections_.find(std::string(name));
    if (ids == sections_.end()) return nullptr;
    const auto found = ids->second.find(std::string(id));
    return found == ids->second.end() ? nullptr : &found->second;
  };
  if (section == target_section<Holder>) {
    const std::string* party = find("partijen");
    const std::string* person = find("personen");
    return party ? *party : person ? *person : std::string();
  }
  const std::string* found = find(section);
  if (found) return *found;
  return section == own_groups || !sections_.contains(std::string(section)) ? std::string(id) : std::string();
}

std::string SharedIds::about(std::string_view about) const {
  const auto found = abouts_.find(std::string(about));
  return found == abouts_.end() ? std::string() : found->second;
}

bool SharedIds::is_renamed(const Party& party) const { return of("partijen", party.id) != party.id; }

}  // namespace keten::documents
