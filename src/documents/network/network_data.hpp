// What `keten netwerk` tells of a network beside the picture: for programs all of it, and with --cijfers the figures in
// sentences and tables.
#pragma once

#include "documents/network/network_figures.hpp"
#include "documents/shape/shape.hpp"

namespace keten {

/// A party of the network, with what was counted of it.
struct CountedParty {
  NetworkParty party;
  std::size_t degree = 0;         ///< how many ketenpartijen it works with
  bool is_key = false;            ///< as in PartyFigures; never for who is no ketenpartij
  std::optional<double> between;  ///< as in PartyFigures; nothing for who is no ketenpartij
};

struct NetworkData {
  NetworkFigures figures;                  ///< of the whole chain
  std::vector<CountedParty> parties;       ///< of the network, which may be a part of it
  std::vector<NetworkRelation> relations;  ///< between these
};

NetworkData make_network_data(const Network& network, NetworkFigures figures);

template <>
const documents::Shape& documents::shape_of<NetworkData>();

}  // namespace keten
