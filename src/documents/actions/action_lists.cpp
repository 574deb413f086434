#include "documents/actions/action_lists.hpp"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "keten/meeting.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

/// Steps in steps deeper than this stand beside each other: templates cannot go on forever.
constexpr int deepest = 8;

/// Open ones first, then those that are done, then what was dropped.
int stand_of(const Action* action) { return is_open(*action) ? 0 : static_cast<int>(action->status); }

Date deadline_of(const Action* action) { return action->deadline.date.value_or(Date::max()); }

auto ease_of(const Action* action) {
  return std::tuple(stand_of(action), static_cast<int>(action->size.value_or(Size::medium)),
                    -static_cast<int>(action->effect.value_or(Size::medium)), deadline_of(action));
}

/// By how many days each action, or the latest of its parts in the list, is late.
std::unordered_map<const Action*, int> days_late_with_parts(const Actions& actions, Date today) {
  std::unordered_map<const Action*, int> late;
  for (const Action* action : actions) {
    const int days = days_late(*action, today);
    for (const Action* each : {action, static_cast<const Action*>(action->part_of.target)})
      late[each] = std::max(late[each], days);
  }
  return late;
}

/// When a step comes: one leads to the next, so their size does not matter.
auto turn_of(const Action* step) { return std::tuple(stand_of(step), deadline_of(step)); }

/// Puts parts below the action they are part of, and numbers what it has put.
class Tree {
 public:
  Tree(const Actions& actions, const Audience& audience) : actions_(actions), audience_(audience) {
    const std::unordered_set<const Action*> listed(actions.begin(), actions.end());
    for (const Action* action : actions) {
      const Action* whole = action->part_of.target;
      (whole && listed.contains(whole) ? parts_[whole] : roots_).push_back(action);
    }
    for (auto& [whole, parts] : parts_) std::ranges::stable_sort(parts, {}, turn_of);
  }

  std::vector<ShownAction> grow() {
    std::vector<ShownAction> shown;
    for (const Action* action : roots_) put(action, 0, shown);
    for (const Action* action : actions_) put(action, 0, shown);  // those that are part of each other
    return shown;
  }

 private:
  void put(const Action* action, int depth, std::vector<ShownAction>& list) {
    if (!done_.insert(action).second) return;
    const std::size_t at = list.size();
    list.push_back(keten::show(*action, audience_));
    list[at].is_step = depth > 0;
    list[at].order = static_cast<int>(done_.size());
    const auto parts = parts_.find(action);
    if (parts == parts_.end()) return;
    std::vector<ShownAction>& steps = depth < deepest ? list[at].steps : list;
    for (const Action* part : parts->second) put(part, std::min(depth + 1, deepest), steps);
  }

  const Actions& actions_;
  const Audience& audience_;
  Actions roots_;
  std::unordered_map<const Action*, Actions> parts_;
  std::unordered_set<const Action*> done_;
};

}  // namespace

void sort_by_ease(Actions& actions) { std::ranges::stable_sort(actions, {}, ease_of); }

void sort_by_urgency(Actions& actions, Date today) {
  const std::unordered_map<const Action*, int> late = days_late_with_parts(actions, today);
  std::ranges::stable_sort(actions, {}, [&](const Action* action) {
    return std::tuple(-late.at(action), action->status != ActionStatus::blocked, deadline_of(action));
  });
}

std::vector<ShownAction> show_with_steps(const Actions& actions, const Audience& audience) {
  return Tree(actions, audience).grow();
}

std::vector<ShownAction> show_each(const Actions& actions, const Audience& audience) {
  std::vector<ShownAction> shown;
  for (const Action* action : actions) shown.push_back(keten::show(*action, audience));
  return shown;
}

bool is_done_since(const Action& action, const Meeting* previous, Date day) {
  if (!is_done(action, day)) return false;
  if (!previous) return true;
  return action.done_on ? *action.done_on >= *previous->date : action.meeting.target == previous;
}

}  // namespace keten::documents
