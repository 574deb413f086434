// The dossier for a new ketenregisseur, readable in ten minutes: where the chain and each bouwsteen stand, whom to
// call, what comes next, what is under way, what was agreed and where the chain departs from the advice on purpose.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "documents/agenda/agenda_blocks.hpp"
#include "documents/shared/contact.hpp"
#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"
#include "model/figures.hpp"

namespace keten {

/// A role of the chain with those to call about it.
struct RoleToCall {
  Named role;
  std::vector<ShownHolder> holders;
  std::vector<ShownContact> contacts;
  std::vector<ShownHolder> substitutes;
};

struct PartyToCall {
  Named party;
  std::vector<ShownContact> contacts;
};

struct BlockStand {
  BlockInFocus block;
  bool is_chosen = true;       ///< no: it comes after a shortened phase C
  ActionFigures actions = {};  ///< of its own actions
};

struct MeetingDecisions {
  ShownMeeting meeting;
  std::vector<std::string> decisions;
};

struct ShownDeparture {
  std::string rule;
  std::string summary;  ///< of the rule; empty when there is no such rule
  std::string about;    ///< the name of what it is about; empty: the whole chain
  std::string reason;
  ShownHolder by;
  std::optional<Date> date;
};

struct Handover {
  std::string chain;
  Date today;
  bool is_public = false;
  std::vector<std::string> areas;
  ShownPhase phase;
  std::optional<Date> start;
  std::vector<Named> target_groups;
  std::vector<RoleToCall> roles;
  std::vector<VacantRole> vacant;
  std::vector<PartyToCall> parties;
  bool is_planned = false;  ///< else `next` is what the method advises
  std::optional<ShownMeeting> next;
  std::vector<ShownMeeting> later;   ///< planned after `next`
  std::vector<ShownAction> actions;  ///< open ones, the most urgent first
  ActionFigures figures;             ///< of all actions
  std::vector<BlockStand> blocks;
  std::vector<ShownGoal> goals;
  std::vector<MeetingDecisions> decisions;  ///< the last meeting first
  std::optional<ShownCovenant> covenant;
  std::vector<ShownDeparture> departures;
};

Handover make_handover(const Chain& chain, Date today, bool is_public = false);

template <>
const documents::Shape& documents::shape_of<Handover>();

}  // namespace keten
