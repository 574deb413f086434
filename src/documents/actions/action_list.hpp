// The action list of a chain.
//
// Order: quick wins first, as view/action_lists.hpp says. Large actions have their steps below them. Done ones are
// reported at the next meeting and then leave the list: so the list has the open actions, and beside them those that
// were done since the last meeting. For one party or person there are two lists: what is theirs, and what they help
// with. The people of a party count as the party.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/calendar.hpp"
#include "base/sheet.hpp"
#include "documents/shared/shown_shapes.hpp"
#include "keten/chain.hpp"
#include "model/figures.hpp"

namespace keten {

/// What each part of a grouped list is about.
enum class ActionGrouping { party, block, meeting };
template <>
struct Choice<ActionGrouping> {
  static constexpr std::string_view words[] = {"partij", "bouwsteen", "bijeenkomst"};
};

struct ActionListOptions {
  const Party* party = nullptr;  ///< whose actions; also those of its people
  const Person* person = nullptr;
  const BuildingBlock* block = nullptr;
  const Meeting* meeting = nullptr;  ///< at which it was agreed
  std::optional<ActionStatus> status = {};
  bool has_all = false;  ///< whatever their status; without it and without a status: the open ones
  std::optional<ActionGrouping> per = {};
  bool is_public = false;
};

/// The actions of a party, a bouwsteen or a meeting; or, last and without an id, those that have none.
struct ActionGroup {
  std::string id;
  std::string title;
  std::string caption;  ///< of its table
  std::vector<ShownAction> actions;
  std::vector<ShownAction> helping;  ///< of a party: what it helps with
};

struct ActionList {
  std::string chain;
  std::string title;
  Date today;
  ActionListOptions options;  ///< what was asked for
  ShownHolder whose;          ///< of a party or person; nobody: of the chain
  std::vector<ShownAction> actions;
  std::vector<ShownAction> helping;  ///< of a party or person: what others do together with them
  std::vector<ShownAction> done;     ///< since the last meeting; only when no status was asked for
  std::vector<ActionGroup> groups;   ///< of `actions`, as asked for
  std::vector<ActionGroup> parties;  ///< of `actions`: each party that has some
  ActionFigures figures;             ///< of `actions`
  std::optional<ShownMeeting> previous;
  std::optional<ShownMeeting> next;
};

ActionList make_action_list(const Chain& chain, Date today, const ActionListOptions& options = {});

template <>
const documents::Shape& documents::shape_of<ActionList>();

/// The list as tables: first all of it (group after group when that was asked for), then a table for each group; for
/// each party when no other groups were asked for.
std::vector<Sheet> to_sheets(const ActionList& list);

/// A task for each open action that has a date, with the same uid each time.
Calendar to_calendar(const ActionList& list);

}  // namespace keten
