// Blocks about the course of the chain: what was agreed, what it aims at, what comes next.
#include <algorithm>
#include <cstddef>
#include <iterator>

#include "documents/actions/action_lists.hpp"
#include "documents/agenda/make_blocks.hpp"
#include "keten/evaluation.hpp"
#include "keten/goal.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

// Whether it was agreed before the meeting, or nobody knows when.
bool is_agreed_before(const Scene& scene, const Action& action) {
  if (!action.meeting) return true;
  if (action.meeting.target == scene.meeting) return false;
  return !action.meeting->date || *action.meeting->date < scene.day;
}

template <class Test>
std::vector<ShownAction> show_if(const Scene& scene, const Actions& actions, Test test) {
  Actions chosen;
  std::ranges::copy_if(actions, std::back_inserter(chosen), [&](const Action* action) { return test(*action); });
  return show_each(chosen, scene.audience);
}

void add_comings_and_goings(const Scene& scene, Date previous, LookingBack& back) {
  const auto since = [&](std::optional<Date> date) { return date && *date > previous && *date <= scene.day; };
  for (const Party& party : scene.chain.parties) {
    if (party.involvement != Involvement::chain_party) continue;
    if (since(party.since) && !has_left(party, scene.day)) back.joined.push_back(named(party));
    if (since(party.until)) back.left.push_back(named(party));
  }
}

bool has_open_parts(const Chain& chain, const Action& action) {
  return std::ranges::any_of(chain.actions,
                             [&](const Action& other) { return other.part_of.target == &action && is_open(other); });
}

bool lacks_owner_or_deadline(const Action& action) {
  return action.owners.empty() || (!action.deadline.date && action.recurrence.empty());
}

std::vector<BusyParty> busy_parties(const Chain& chain, const Actions& open) {
  std::vector<BusyParty> busy;
  for (const Party& party : chain.parties) {
    const auto count = std::ranges::count_if(open, [&](const Action* action) {
      return std::ranges::any_of(action->owners, [&](const Ref<Holder>& owner) { return party_of(owner) == &party; });
    });
    if (static_cast<double>(count) > chain.info.control.thresholds.actions_per_party)
      busy.push_back({named(party), static_cast<int>(count)});
  }
  return busy;
}

}  // namespace

BlockContent looking_back(const BlockRequest& request) {
  const Scene& scene = request.scene;
  const Meeting* previous = meeting_before(scene.chain, scene.day, scene.meeting);
  Actions open;
  Actions done;
  for (const Action& action : scene.chain.actions) {
    if (is_open(action) && is_agreed_before(scene, action)) open.push_back(&action);
    if (is_done_since(action, previous, scene.day)) done.push_back(&action);
  }
  sort_by_urgency(open, scene.audience.today);

  LookingBack back;
  back.open = show_with_steps(open, scene.audience);
  back.done = show_each(done, scene.audience);
  back.figures = count_actions(open, scene.audience.today);
  if (previous) {
    back.previous = keten::show(*previous);
    for (const std::string& decision : previous->decisions) back.decisions.push_back(one_line(decision));
    add_comings_and_goings(scene, *previous->date, back);
  }
  return back;
}

BlockContent actions(const BlockRequest& request) {
  const Scene& scene = request.scene;
  Actions open;
  for (const Action& action : scene.chain.actions)
    if (is_open(action)) open.push_back(&action);
  sort_by_ease(open);

  ActionPoints points;
  points.is_listed_earlier = request.has_action_list;
  points.open = show_with_steps(open, scene.audience);
  points.open_in_all = count_actions(open, scene.audience.today).open;
  points.quick = show_if(scene, open, [&](const Action& action) {
    return action.size == Size::small && action.status == ActionStatus::open && is_in_focus(scene, action.block);
  });
  points.to_split = show_if(scene, open, [&](const Action& action) {
    return action.size == Size::large && !has_open_parts(scene.chain, action);
  });
  points.incomplete = show_if(scene, open, lacks_owner_or_deadline);
  points.busy = busy_parties(scene.chain, open);
  return points;
}

BlockContent goals(const BlockRequest& request) {
  const Scene& scene = request.scene;
  GoalsInFocus block;
  for (const Goal& goal : scene.chain.goals)
    // With a bouwsteen in focus the goals of the chain as a whole can wait.
    if (scene.blocks.empty() || (goal.block && is_in_focus(scene, goal.block)))
      block.goals.push_back(keten::show(goal, scene.day, scene.audience));
  std::ranges::stable_sort(block.goals, {}, [](const ShownGoal& goal) { return goal.block.has_value(); });
  return block;
}

BlockContent planning(const BlockRequest& request) {
  const Scene& scene = request.scene;
  Planning block;
  block.weeks_between = advised_weeks;
  const std::vector<const Meeting*> after = meetings_after(scene);
  for (const Meeting* meeting : after) block.planned.push_back(keten::show(*meeting));
  for (const BuildingBlock* each : chosen_blocks(scene.chain)) {
    const bool is_planned =
        std::ranges::any_of(after, [&](const Meeting* meeting) { return contains(meeting->blocks, *each); });
    const bool is_now = std::ranges::find(scene.blocks, each) != scene.blocks.end();
    if (!is_planned && !is_now && !is_treated(scene.chain, *each, scene.day)) block.unplanned.push_back(named(*each));
  }
  if (after.empty()) block.proposed = meeting_to_propose(scene);
  return block;
}

BlockContent evaluation(const BlockRequest& request) {
  const Scene& scene = request.scene;
  const Evaluation* last = nullptr;
  for (const Evaluation& each : scene.chain.evaluations)
    if (each.date && *each.date < scene.day && (!last || *each.date > *last->date)) last = &each;

  EvaluationInFocus block;
  for (const NamedText& question : scene.method.evaluation_questions) {
    QuestionJudged judged{{question.id, one_line(question.text)}, {}, {}};
    if (last)
      for (const auto& answer : last->answers)
        if (answer.key.target == &question) {
          judged.judgement = answer.value.judgement;
          judged.note = one_line(answer.value.note);
        }
    block.questions.push_back(std::move(judged));
  }
  if (last) {
    block.last = last->date;
    for (const std::string& priority : last->priorities) block.priorities.push_back(one_line(priority));
  }
  return block;
}

BlockContent next(const BlockRequest& request) {
  const std::vector<const Meeting*> after = meetings_after(request.scene);
  if (after.empty()) return NextMeeting{false, meeting_to_propose(request.scene)};
  return NextMeeting{true, keten::show(*after.front())};
}

}  // namespace keten::documents
