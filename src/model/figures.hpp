// A chain in numbers on one day: what is put beside each other over time, and over many chains.
#pragma once

#include <array>
#include <cstddef>

#include "keten/chain.hpp"
#include "keten/types.hpp"

namespace keten {

/// How many of how many.
struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;

  bool operator==(const Share&) const = default;
};

struct ChainFigures {
  std::size_t parties = 0;      ///< ketenpartijen, key persons among them
  Share roles;                  ///< of the roles that the method wants filled in this phase: how many are
  Share blocks;                 ///< of the chosen bouwstenen: how many have an instrument that is active
  std::size_t instruments = 0;  ///< active ones
  /// Relations that hold on the day, by their status; those that are wanted are the missing links.
  std::array<std::size_t, 4> relations{};
  std::size_t open_actions = 0;  ///< open, in progress or blocked
  std::size_t late_actions = 0;  ///< of those: whose deadline has passed
  std::size_t done_actions = 0;

  std::size_t relations_with(RelationStatus status) const { return relations[static_cast<std::size_t>(status)]; }
};

/// Whether a bouwsteen has an instrument that is active.
bool is_covered(const Chain& chain, const BuildingBlock& block);

/// The figures on this day. A chain without a phase is reckoned to be in the first.
ChainFigures figures_of(const Chain& chain, Date today);

}  // namespace keten
