#include "documents/network/network_data.hpp"

#include <unordered_map>
#include <utility>

namespace keten {

NetworkData make_network_data(const Network& network, NetworkFigures figures) {
  std::unordered_map<std::string, CountedParty> counted;
  for (const PartyFigures& party : figures.parties)
    counted[party.party.id] = {.party = {}, .degree = party.degree, .is_key = party.is_key, .between = party.between};
  for (const auto& [party, degree] : figures.others) counted[party.id].degree = degree;
  NetworkData data{.figures = std::move(figures), .parties = {}, .relations = network.relations};
  for (const NetworkParty& party : network.parties) {
    data.parties.push_back(counted[party.id]);
    data.parties.back().party = party;
  }
  return data;
}

}  // namespace keten
