// The cards of personas: who they are, and for each need what the chain has. A need that nothing meets comes with a
// proposal for an action, to be agreed on at a meeting.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/shared/offers.hpp"
#include "keten/chain.hpp"

namespace keten {

/// What the chain could do about a need that nothing meets.
struct ActionProposal {
  std::string action;  ///< a sentence or two
  std::optional<Named> block;
  std::string need = {};
  std::optional<Named> persona = {};
};

struct PersonaNeed {
  std::string need;
  std::vector<Named> kinds;                ///< of instruments that would meet it
  std::vector<ShownOffer> offers;          ///< active instruments that meet it
  std::vector<ShownOffer> pending;         ///< that would: in development or wanted
  std::optional<ActionProposal> proposal;  ///< when there are no offers
};

struct PersonaCard {
  std::string id;
  std::string name;
  std::optional<double> age;
  std::vector<Named> target_groups;
  std::string personal;
  std::string work;
  std::string profile;
  std::string situation;
  std::vector<PersonaNeed> needs;
  std::vector<std::string> search_behaviour;
  std::vector<std::string> obstacles;
  std::vector<std::string> support;
  std::vector<ActionProposal> proposals;  ///< of all needs
  std::string note;
  std::vector<std::string> empty;  ///< what is not filled in, in words
  std::string to_fill_in;          ///< the same for who keeps the cards; nothing for the public
  bool is_first = false;           ///< of the cards
  Object extra;                    ///< its `x-` fields
};

struct PersonaCards {
  std::string chain;
  Date today;
  bool is_public = false;
  std::string title;
  std::vector<PersonaCard> cards;
  std::vector<ActionProposal> proposals;  ///< of all cards
};

/// Cards of these personas of the chain, in this order.
PersonaCards make_persona_cards(const Chain& chain, const std::vector<const Persona*>& personas,
                                const Audience& audience);

template <>
const documents::Shape& documents::shape_of<PersonaCards>();

}  // namespace keten
