// Narrowing a network to the part that was asked for. Only for network.cpp.
#pragma once

#include "documents/network/network.hpp"

namespace keten {

/// Takes away the parties that `part` leaves out, with their relations and empty groups, and tells in `network` which
/// part it is. The relations are those of the bouwsteen and the statuses already.
void keep_parties(Network& network, const Chain& chain, const NetworkPart& part);

}  // namespace keten
