// What every list of actions shares: its order, with steps below the action they are part of.
#pragma once

#include <vector>

#include "documents/shared/shown.hpp"
#include "keten/chain.hpp"

namespace keten::documents {

using Actions = std::vector<const Action*>;

/// Quick wins first: "Begin met de acties die gemakkelijk en snel uit te voeren zijn" (handreiking 4.1, C Toepassen).
/// So open ones before those that are done, and those before what was dropped; then the small before the large; of
/// equal size the large effect before the small; then by deadline, those without one last; then as in the files. What
/// is not told counts as medium.
void sort_by_ease(Actions& actions);

/// Late ones first, the latest at the top; then blocked ones, then by deadline, those without one last. An action is as
/// late as the latest of its parts in the list.
void sort_by_urgency(Actions& actions, Date today);

/// The actions as people see them, in this order, but each part below the action it is part of when that is in the
/// list. Of those that are part of each other, the first is taken for the whole.
std::vector<ShownAction> show_with_steps(const Actions& actions, const Audience& audience);

/// The actions as people see them, in this order, each on its own.
std::vector<ShownAction> show_each(const Actions& actions, const Audience& audience);

/// Whether `action` was done between `previous` and `day`: it is reported at the meeting after that, and then leaves
/// the list. Without a meeting before: whether it was done at all. Without a date of its own: agreed at `previous`.
bool is_done_since(const Action& action, const Meeting* previous, Date day);

/// Calls `visit` for each action of the list, and for their steps, in the order in which they are read.
template <class Visit>
void for_each_action(const std::vector<ShownAction>& actions, const Visit& visit) {
  for (const ShownAction& action : actions) {
    visit(action);
    for_each_action(action.steps, visit);
  }
}

}  // namespace keten::documents
