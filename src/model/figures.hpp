// A chain in numbers on one day. Every figure that documents tell is counted here, and nowhere else, so that all
// documents of a day tell the same.
#pragma once

#include <cstddef>
#include <vector>

#include "keten/chain.hpp"
#include "keten/types.hpp"
#include "model/share.hpp"

namespace keten {

/// Of actions every one counts, also when it is a step of a larger action.
struct ActionFigures {
  std::size_t open = 0;        ///< open, in progress or blocked
  std::size_t open_steps = 0;  ///< of the open ones: steps of a larger action
  std::size_t late = 0;        ///< of the open ones: whose deadline has passed
  std::size_t blocked = 0;     ///< of the open ones
  std::size_t ownerless = 0;   ///< of the open ones
  std::size_t done = 0;        ///< up to and including the day
  std::size_t done_steps = 0;  ///< of the done ones
  std::size_t dropped = 0;

  ActionFigures& operator+=(const ActionFigures& more);
};

/// Pairs of parties; two parties are one pair, however many relations they have.
struct PairCount {
  std::size_t inside = 0;       ///< both are ketenpartijen, key persons among them: this is the figure
  std::size_t with_others = 0;  ///< at least one is not; told beside it

  bool operator==(const PairCount&) const = default;
};

/// Samenwerkingen: pairs of parties of the network of the day. A pair that exists has one status, that of `Link`:
/// `good` and `to_improve` are parts of `existing`.
struct PairFigures {
  PairCount existing;    ///< at least one relation exists
  PairCount good;        ///< one is good, and none is to improve
  PairCount to_improve;  ///< one is to improve
  PairCount wanted;      ///< one is wanted, whatever exists already: the missing links

  bool operator==(const PairFigures&) const = default;
};

struct ChainFigures {
  std::size_t parties = 0;      ///< ketenpartijen, key persons among them
  Share roles;                  ///< of the roles that the method wants filled in this phase: how many are
  Share blocks;                 ///< of `blocks_to_cover`: how many have an instrument that is active
  std::size_t instruments = 0;  ///< active ones
  PairFigures pairs;
  ActionFigures actions;
};

/// The figures on this day. A chain without a phase is reckoned to be in the first.
ChainFigures figures_of(const Chain& chain, Date today);

/// Only those of its pairs of parties.
PairFigures count_pairs(const Chain& chain, Date today);

/// The figures of some actions only.
ActionFigures count_actions(const std::vector<const Action*>& actions, Date today);
/// Of all actions of the chain.
ActionFigures count_actions(const Chain& chain, Date today);

}  // namespace keten
