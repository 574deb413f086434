// Whom an agenda is for.
#include <algorithm>
#include <utility>

#include "base/text/suggest.hpp"
#include "documents/agenda/agenda_parts.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

std::vector<ShownHolder> contacts_of(const Party& party, const Scene& scene) {
  std::vector<ShownHolder> contacts;
  for (const Ref<Person>& contact : party.contacts) {
    if (!contact || has_left(*contact, scene.day)) continue;
    const bool may_be_named = !scene.audience.is_public || contact->is_public;
    if (!may_be_named && contact->function.empty()) continue;
    ShownHolder shown = keten::show(*contact, scene.audience);
    if (contact->party.target == &party) shown.party.clear();
    if (fold(shown.name) == fold(party.name)) continue;  // a function that is the party's name
    contacts.push_back(std::move(shown));
  }
  return contacts;
}

bool is_key_person(const Party& party) {
  return std::ranges::any_of(party.kinds, [](const Ref<PartyKind>& kind) { return kind && kind->key_person; });
}

Invited invite(const Party& party, const Scene& scene) {
  return {.who = {party.id, party.name, {}},
          .is_person = false,
          .is_key_person = is_key_person(party),
          .group = party.group ? party.group->name : std::string(),
          .contacts = contacts_of(party, scene)};
}

bool is_invited(const Scene& scene, const Party& party) {
  return scene.meeting && std::ranges::any_of(scene.meeting->invited,
                                              [&](const Ref<Holder>& holder) { return party_of(holder) == &party; });
}

}  // namespace

std::vector<Invited> invited_to(const Scene& scene) {
  std::vector<Invited> invited;
  if (!scene.meeting || scene.meeting->invited.empty()) {
    for (const Party* party : chain_parties(scene.chain, scene.day)) invited.push_back(invite(*party, scene));
    return invited;
  }
  for (const Ref<Holder>& holder : scene.meeting->invited) {
    Invited one;
    if (holder.party) {
      one = invite(*holder.party, scene);
    } else {
      one.who = keten::show(holder, scene.audience);
      one.is_person = true;
    }
    if (!one.who.name.empty()) invited.push_back(std::move(one));
  }
  return invited;
}

std::vector<Invited> informed_of(const Scene& scene) {
  std::vector<Invited> informed;
  for (const Party& party : scene.chain.parties)
    if (party.involvement == Involvement::agenda_member && (!party.since || *party.since <= scene.day) &&
        !has_left(party, scene.day) && !is_invited(scene, party))
      informed.push_back(invite(party, scene));
  return informed;
}

std::vector<ShownHolder> introducing_at(const Scene& scene) {
  std::vector<ShownHolder> introducing;
  for (const Ref<Holder>& holder : keten::introducing_at(scene.chain, scene.meeting, scene.day))
    introducing.push_back(holder.party ? ShownHolder{holder.party->id, holder.party->name, {}}
                                       : keten::show(holder, scene.audience));
  return introducing;
}

}  // namespace keten::documents
