// What became of parties and instruments.
#include <fmt/core.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "base/text/text.hpp"
#include "documents/diff/diff_parts.hpp"
#include "documents/shape/shape_types.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"

namespace keten::documents {

std::string on_day(std::string_view words, const std::optional<Date>& day) {
  return day ? fmt::format("{} op {}", words, plain_date(*day)) : std::string(words);
}

namespace {

/// How much of a party or instrument there is on a day.
enum class Presence { absent, listed, active };

/// Puts each party or instrument in its list. `presence(entity, day)`; `detail(entity, day)`: what to tell of it;
/// `is_wish(entity)`.
template <class T, class PresenceOf, class DetailOf, class NameOf, class IsWish>
DiffItems compare(const DiffScene& scene, const ById<T>& before, const ById<T>& after, const PresenceOf& presence,
                  const DetailOf& detail, const NameOf& name, const IsWish& is_wish,
                  const std::function<void(ChangedItem&)>& leave_out_told = {}) {
  DiffItems items;
  for (const T& now : after) {
    const T* old = before.find(now.id);
    const Presence was = old ? presence(*old, scene.from.day) : Presence::absent;
    const Presence is = presence(now, scene.to.day);
    const DiffItem item{name(now), detail(now, scene.to.day), old && was == Presence::listed && is_wish(*old)};
    if (is == Presence::active && was == Presence::active) ++items.stayed;
    if (is == Presence::active && was != Presence::active) {
      items.added.push_back(item);
    } else if (is != Presence::active && was == Presence::active) {
      items.gone.push_back(item);
    } else if (was == Presence::absent) {
      items.listed.push_back(item);
    } else {
      ChangedItem changed{name(now), changed_fields(scene, table<T>(), old->node, now.node)};
      if (leave_out_told) leave_out_told(changed);
      if (!changed.fields.empty()) items.changed.push_back(std::move(changed));
    }
  }
  for (const T& old : before) {
    if (after.find(old.id)) continue;
    const bool was_active = presence(old, scene.from.day) == Presence::active;
    (was_active ? items.gone : items.unlisted).push_back({name(old), was_active ? "" : detail(old, scene.from.day)});
  }
  return items;
}

Presence presence_of(const Party& party, Date day) {
  const bool takes_part = party.involvement != Involvement::wanted && is_in_network(party, day);
  return takes_part ? Presence::active : Presence::listed;
}

std::string detail_of(const Party& party, Date day) {
  if (has_left(party, day)) return on_day("gestopt", party.until);
  if (party.involvement != Involvement::wanted && party.since && *party.since > day)
    return fmt::format("doet mee vanaf {}", plain_date(*party.since));
  return party.involvement == Involvement::chain_party ? std::string() : std::string(word(party.involvement));
}

Presence presence_of(const Instrument& instrument, Date) {
  return instrument.status == InstrumentStatus::active ? Presence::active : Presence::listed;
}

std::string detail_of(const Instrument& instrument, Date) {
  return instrument.status == InstrumentStatus::active ? std::string() : choice_in_words(instrument.status);
}

}  // namespace

DiffItems party_changes(const DiffScene& scene) {
  return compare(
      scene, scene.from.chain.parties, scene.to.chain.parties,
      [](const Party& party, Date day) { return presence_of(party, day); },
      [](const Party& party, Date day) { return detail_of(party, day); },
      [&](const Party& party) { return scene.name(party); },
      [](const Party& party) { return party.involvement == Involvement::wanted; });
}

std::vector<Renamed> renamed_parties(const DiffScene& scene) {
  std::vector<Renamed> renamed;
  for (const Party& party : scene.to.chain.parties)
    if (const Party* old = scene.from.chain.parties.find(party.id); old && name_of(*old) != name_of(party))
      renamed.push_back({scene.name(party), one_line(name_of(*old))});
  return renamed;
}

DiffItems instrument_changes(const DiffScene& scene, const std::vector<DiffRole>& roles) {
  return compare(
      scene, scene.from.chain.instruments, scene.to.chain.instruments,
      [](const Instrument& instrument, Date day) { return presence_of(instrument, day); },
      [](const Instrument& instrument, Date day) { return detail_of(instrument, day); },
      [](const Instrument& instrument) {
        return Named{instrument.id, one_line(name_of(instrument))};
      },
      [](const Instrument& instrument) { return instrument.status == InstrumentStatus::wanted; },
      [&](ChangedItem& item) {
        leave_out(item.fields, keys_of_roles(roles, fmt::format("{}/{}", kind<Instrument>.section, item.item.id)));
      });
}

}  // namespace keten::documents
