#include <algorithm>

#include "documents/network/network.hpp"
#include "documents/shared/party_names.hpp"
#include "documents/shared/redact.hpp"
#include "keten/party.hpp"

namespace keten {

Network for_public(Network network, const Chain& chain) {
  const documents::PartyNames names(chain, true);
  const auto shown = [&](const std::string& id) {
    const Party* party = chain.parties.find(id);
    return party ? names.of(*party) : Named{id, id};
  };
  for (NetworkParty& party : network.parties) {
    const Named named = shown(party.id);
    party.id = named.id;
    party.name = named.name;
  }
  for (NetworkRelation& relation : network.relations) {
    relation.from = shown(relation.from).id;
    relation.to = shown(relation.to).id;
  }
  if (!network.focus.empty()) network.focus = shown(network.focus).id;
  const std::vector<std::string> withheld = documents::names_to_withhold(chain);
  network.title = documents::without_names(network.title, withheld);
  network.part = documents::without_names(network.part, withheld);
  return network;
}

}  // namespace keten
