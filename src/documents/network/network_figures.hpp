// The figures of a network on one day: who works with whom, who connects others, what hangs by a thread.
//
// They are about the ketenpartijen, key persons among them, and the pairs of them that work together on that day
// (model/figures.hpp). Figures tell what is there. They rank nobody and call nothing good or bad.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "documents/network/network.hpp"
#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"
#include "model/figures.hpp"

namespace keten {

struct NamedPair {
  Named one;
  Named other;
};

struct PartyFigures {
  Named party;
  std::size_t degree = 0;          ///< how many ketenpartijen it works with
  bool is_key = false;             ///< without it, the chain would be in more parts
  std::optional<double> between;   ///< its betweenness, from 0 to 1; nothing for fewer than three ketenpartijen
  std::optional<NamedPair> joins;  ///< two parties that it alone knows both
};

struct NetworkFigures {
  std::string chain;
  Date date;
  std::vector<PartyFigures> parties;  ///< the ketenpartijen, in the order of the files
  PairFigures pairs;
  std::optional<double> density;  ///< nothing for fewer than two parties
  std::optional<double> centralisation;
  std::vector<std::vector<Named>> parts;  ///< the largest first
  std::vector<Named> loose;               ///< work with no other ketenpartij
  std::vector<NamedPair> bridges;         ///< without one of these, the chain would be in more parts

  std::size_t answered = 0;          ///< parties that named a relation, whichever it is
  std::vector<NamedPair> confirmed;  ///< named by both
  std::vector<NamedPair> one_sided;  ///< named by the first only

  std::vector<Named> coordinators;           ///< the ketenpartijen of the ketenregisseur; a person stands for one
  std::optional<std::size_t> parts_without;  ///< the parts that are left without them
  Share across;                              ///< pairs of different groups, of those whose groups are known
  std::vector<Named> information_points;     ///< the parties of the centraal informatiepunt
  std::optional<Share> near_information;     ///< of the others: who works with it directly
  std::vector<Named> far_from_information;   ///< and who does not
  std::vector<NamedPair> wanted;             ///< missing links between ketenpartijen
  std::vector<NamedPair> wanted_outside;     ///< of which one at least is no ketenpartij
  std::vector<std::pair<Named, std::size_t>> others;  ///< parties that are no ketenpartij, and how many they work with
};

/// With `is_public`, as `for_public` has it.
NetworkFigures make_network_figures(const Chain& chain, Date today, bool is_public = false);

}  // namespace keten
