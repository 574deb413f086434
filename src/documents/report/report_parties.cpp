// Who takes part, and who works with whom.
#include <algorithm>
#include <functional>
#include <utility>

#include "documents/agenda/agenda_parts.hpp"
#include "documents/report/report_parts.hpp"
#include "documents/shared/redact.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "model/links.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

ShownHolder ambassador_of(const Party& party, const Scene& scene) {
  if (!party.ambassador || has_left(*party.ambassador, scene.day)) return {};
  ShownHolder shown = keten::show(*party.ambassador, scene.audience);
  if (party.ambassador->party.target == &party) shown.party.clear();
  return shown;
}

ReportedParty report_party(const Invited& invited, const Scene& scene) {
  const Party& party = *scene.chain.parties.find(invited.who.id);
  const CarerContact& contact = party.carer_contact;
  return {.party = named(party),
          .group = invited.group,
          .contacts = invited.contacts,
          .ambassador = ambassador_of(party, scene),
          .commitment = one_line(party.commitment),
          .offers = party.offers,
          .contact_manner = one_line(contact.manner),
          .contact_frequency = one_line(contact.frequency),
          .carers = show_carers(contact.count.number, scene.audience),
          .is_estimate = contact.count.approximate,
          .is_unknown = contact.count.unknown};
}

bool has_begun(const Party& party, Date day) { return !party.since || *party.since <= day; }

void add_other(const Party& party, const Scene& scene, ReportedParties& reported) {
  if (has_left(party, scene.day)) {
    if (party.involvement == Involvement::chain_party) reported.departed.push_back({named(party), *party.until});
    return;
  }
  if (!has_begun(party, scene.day)) return;
  if (party.involvement == Involvement::agenda_member) reported.agenda_members.push_back(named(party));
  if (party.involvement == Involvement::network_party) reported.network_parties.push_back(named(party));
  if (party.involvement == Involvement::guest) reported.guests.push_back(named(party));
}

using Partners = std::vector<const Party*>;

Partners partners_of(const Party& party, const std::vector<Link>& links) {
  Partners partners;
  for (const Link& link : links)
    if (link.status && (link.one == &party || link.other == &party))
      partners.push_back(link.one == &party ? link.other : link.one);
  return partners;
}

// With the busiest parties first most pairs stand in a few rows.
std::vector<PartnersOfParty> pairs_by_party(const Scene& scene) {
  const std::vector<Link> links = links_on(scene.chain, scene.day);
  std::vector<std::pair<const Party*, Partners>> parties;
  for (const Party& party : scene.chain.parties) parties.emplace_back(&party, partners_of(party, links));
  std::ranges::stable_sort(parties, std::ranges::greater(), [](const auto& each) { return each.second.size(); });

  std::vector<PartnersOfParty> rows;
  Partners before;
  for (auto& [party, partners] : parties) {
    std::erase_if(partners, [&](const Party* partner) { return std::ranges::count(before, partner) > 0; });
    before.push_back(party);
    if (!partners.empty()) rows.push_back({named(*party), named(partners)});
  }
  return rows;
}

}  // namespace

ReportedParties reported_parties(const Scene& scene) {
  ReportedParties reported;
  for (const Invited& invited : invited_to(scene)) reported.chain_parties.push_back(report_party(invited, scene));
  for (const Party& party : scene.chain.parties) add_other(party, scene, reported);
  reported.wanted = std::get<NetworkPicture>(network({.scene = scene})).wanted_parties;
  return reported;
}

ReportedNetwork reported_network(const Scene& scene) {
  ReportedNetwork reported;
  reported.picture = std::get<NetworkPicture>(network({.scene = scene}));
  reported.relations = std::get<RelationsInFocus>(relations({.scene = scene}));
  reported.partners = pairs_by_party(scene);
  return reported;
}

}  // namespace keten::documents
