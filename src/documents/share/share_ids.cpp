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

template <class T, class Things, class IsPersonal>
void SharedIds::add(const Kind<T>& kind, const Things& all, IsPersonal is_personal) {
  Ids& ids = sections_[std::string(kind.section)];
  std::unordered_set<std::string> taken;
  for (const auto& each : all)
    if (!is_personal(each)) taken.insert(each.id);
  std::size_t place = 0;
  for (const auto& each : all) {
    ++place;
    const std::string id =
        is_personal(each) ? fresh(fmt::format("{}-{}", without_article(kind.name), place), taken) : each.id;
    ids[each.id] = id;
    abouts_[fmt::format("{}/{}", kind.section, each.id)] = fmt::format("{}/{}", kind.section, id);
    abouts_.emplace(each.id, id);
  }
  if constexpr (std::same_as<T, Party>) holders_ = std::move(taken);
}

SharedIds::SharedIds(const Chain& chain, const TextSharer& texts) {
  const auto is_personal = [&texts](const Entity& entity) { return texts.names().stand_in(entity.id); };
  add(kind<Party>, chain.parties, [&](const Party& party) {
    return is_personal(party) || is_called_after_person(party) || texts.share(party.name).is_changed();
  });
  add_persons(chain, texts);
  for_each_kind([&]<class T>(const Kind<T>& each) {
    // Bouwstenen have the ids of the method.
    constexpr bool is_special = std::same_as<T, Party> || std::same_as<T, Person> || std::same_as<T, BlockWork>;
    if (!is_special && each.is_of_chain() && !each.is_of_method()) add(each, chain.*each.in_chain, is_personal);
  });
  add(kind<TargetGroup>, chain.info.own_target_groups, is_personal);
  for (const BlockWork& work : chain.blocks) abouts_[keten::about(work)] = keten::about(work);
  for (const BuildingBlock& block : chain.method->blocks) {
    abouts_[keten::about(block)] = keten::about(block);
    abouts_.emplace(block.id, block.id);
  }
  abouts_["keten"] = "keten";
  add_relations(chain);
}

void SharedIds::add_persons(const Chain& chain, const TextSharer& texts) {
  Ids& ids = sections_[std::string(kind<Person>.section)];
  std::size_t place = 0;
  for (const Person& person : chain.persons) {
    ++place;
    const std::string function = id_of_function(person, texts);
    const std::string id = fresh(function.empty() ? fmt::format("persoon-{}", place) : function, holders_);
    ids[person.id] = id;
    abouts_[keten::about(person)] = fmt::format("{}/{}", kind<Person>.section, id);
    abouts_.emplace(person.id, id);
  }
}

void SharedIds::add_relations(const Chain& chain) {
  for (const Relation& relation : chain.relations) {
    const Party* one = first(relation);
    const Party* other = second(relation);
    if (!one || !other) continue;
    const std::string pair = fmt::format("{}-{}", of(kind<Party>.section, one->id), of(kind<Party>.section, other->id));
    const std::string known = keten::about(relation);
    abouts_[known] = fmt::format("{}/{}", kind<Relation>.section, pair);
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
  if (section == kind<Holder>.section) {
    const std::string* party = find(kind<Party>.section);
    const std::string* person = find(kind<Person>.section);
    return party ? *party : person ? *person : std::string();
  }
  const std::string* found = find(section);
  if (found) return *found;
  return section == kind<TargetGroup>.section || !sections_.contains(std::string(section)) ? std::string(id)
                                                                                           : std::string();
}

std::string SharedIds::about(std::string_view about) const {
  const auto found = abouts_.find(std::string(about));
  return found == abouts_.end() ? std::string() : found->second;
}

bool SharedIds::is_renamed(const Party& party) const { return of(kind<Party>.section, party.id) != party.id; }

}  // namespace keten::documents
