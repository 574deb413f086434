#include "view/action_list.hpp"

#include <algorithm>
#include <cstddef>

namespace keten::view {

namespace {

void add_with_parts(const Actions& actions, const Action* action, Actions& ordered) {
  if (std::ranges::find(ordered, action) != ordered.end()) return;
  ordered.push_back(action);
  for (const Action* part : actions)
    if (part->part_of.target == action) add_with_parts(actions, part, ordered);
}

}  // namespace

Actions with_parts(const Actions& actions) {
  Actions ordered;
  for (const Action* action : actions)
    if (std::ranges::find(actions, action->part_of.target) == actions.end()) add_with_parts(actions, action, ordered);
  for (const Action* action : actions) add_with_parts(actions, action, ordered);  // those that are part of each other
  return ordered;
}

std::vector<ShownAction> show_all(const Audience& audience, const Actions& actions) {
  std::vector<ShownAction> shown;
  for (const Action* action : actions) shown.push_back(keten::show(*action, audience));
  for (std::size_t i = 1; i < shown.size(); ++i) {
    const ShownAction& before = shown[i - 1];
    ShownAction& step = shown[i];
    step.is_step =
        !step.part_of.empty() && (step.part_of == before.id || (before.is_step && step.part_of == before.part_of));
  }
  return shown;
}

}  // namespace keten::view
