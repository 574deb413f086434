// The places where the method wants a role filled, and whether someone is there.
#pragma once

#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "keten/types.hpp"

namespace keten {

/// A role of the chain, of a chosen bouwsteen, or of an active instrument.
struct Seat {
  const Role* role;
  const BuildingBlock* block = nullptr;    ///< of a role of a bouwsteen
  const Instrument* instrument = nullptr;  ///< of a role of an instrument
  const Roles* roles = nullptr;            ///< where it is given out; nullptr: nothing is written there
};

/// Those that the method wants filled in this phase, role by role in the order of the method (handreiking 3.2, 4.1). An
/// instrument that serves only bouwstenen that a shortened phase C leaves for later has none.
std::vector<Seat> seats_in(const Chain& chain, Phase phase);

/// The holdings of a role as written, or nullptr.
const std::vector<Holding>* holdings_of(const Roles& roles, std::string_view role);
/// Whether someone is written down for the role today. One whose id is unknown counts: that is a finding of its own.
bool is_given(const Roles& roles, std::string_view role, Date today);
bool is_given(const Seat& seat, Date today);

}  // namespace keten
