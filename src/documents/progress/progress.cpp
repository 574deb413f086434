#include "documents/progress/progress.hpp"

#include <algorithm>
#include <utility>

#include "documents/shared/redact.hpp"
#include "keten/goal.hpp"
#include "keten/meeting.hpp"
#include "model/queries.hpp"

namespace keten {

void ProgressRecorder::add(const Chain& chain, Date day, std::string label) {
  ProgressPoint point;
  point.label = std::move(label);
  point.date = day;
  point.figures = figures_of(chain, day);
  add_links(chain, day, point);
  add_actions(chain, day, point);
  add_goals(chain, day);
  progress_.points.push_back(std::move(point));

  progress_.chain = one_line(chain.info.name);
  progress_.today = day;
  progress_.meetings.clear();
  for (const Meeting* meeting : meetings_by_date(chain))
    if (was_held(*meeting, day) && *meeting->date >= progress_.points.front().date &&
        (progress_.meetings.empty() || progress_.meetings.back() != *meeting->date))
      progress_.meetings.push_back(*meeting->date);
  audience_ = audience_of(chain, day, is_public_);
}

void ProgressRecorder::add_links(const Chain& chain, Date day, ProgressPoint& point) {
  Links now = links_of(chain, day);
  if (!progress_.points.empty()) point.closed = closed_links(links_, now);
  for (const PartyPair& pair : now.wanted) ever_wanted_.emplace(pair, forms_between(now, pair));
  point.closed_in_all.whole = ever_wanted_.size();
  for (const auto& [pair, forms_then] : ever_wanted_)
    if (is_closed(pair, forms_then, now)) ++point.closed_in_all.part;
  links_ = std::move(now);
}

void ProgressRecorder::add_actions(const Chain& chain, Date day, ProgressPoint& point) {
  std::size_t opened = 0;
  std::size_t done = 0;
  for (const Action& action : chain.actions) {
    if (known_actions_.insert(action.id).second) ++opened;
    if (is_done(action, day) && done_actions_.insert(action.id).second) ++done;
  }
  if (progress_.points.empty()) return;
  point.actions = {opened, done};
}

void ProgressRecorder::add_goals(const Chain& chain, Date day) {
  const std::size_t moment = progress_.points.size();
  last_goals_.clear();
  for (const Goal& goal : chain.goals) {
    last_goals_.push_back(goal.id);
    auto course = std::ranges::find(goals_, goal.id, [](const GoalCourse& each) { return each.goal.id; });
    if (course == goals_.end()) course = goals_.insert(course, GoalCourse{});
    // With all its numbers: what may be told of them is known at the end.
    const ShownGoal shown = show(goal, day, Audience{.today = day});
    course->goal = {shown.id, shown.goal, shown.unit, shown.baseline, shown.target, {}};
    course->measurements.clear();
    for (const auto& measurement : goal.measurements)
      if (measurement.key <= day) course->measurements[measurement.key] = measurement.value;
    course->counts_carers |= documents::counts_carers(goal.unit);
    course->values.resize(moment);
    course->days.resize(moment);
    course->values.push_back(shown.measured.number);
    course->days.push_back(shown.measured_on);
  }
  for (GoalCourse& course : goals_) {
    course.values.resize(moment + 1);
    course.days.resize(moment + 1);
  }
}

Progress ProgressRecorder::progress() const {
  Progress progress = progress_;
  progress.step = step_;
  progress.is_public = is_public_;
  const auto add_goal = [&](const GoalCourse& course, bool is_gone) {
    const auto shown = [&](std::optional<double> number) {
      return course.counts_carers ? documents::show_carers(number, audience_)
                                  : documents::show_number(number, {}, audience_);
    };
    ProgressGoal goal = course.goal;
    goal.baseline = shown(goal.baseline.number);
    goal.is_gone = is_gone;
    for (const auto& [day, value] : course.measurements) goal.measurements.push_back({shown(value), day});
    progress.goals.push_back(std::move(goal));
    for (std::size_t i = 0; i < progress.points.size(); ++i)
      progress.points[i].readings.push_back({{shown(course.values[i]), course.days[i]}, course.goal.id});
  };
  for (const std::string& id : last_goals_)
    add_goal(*std::ranges::find(goals_, id, [](const GoalCourse& each) { return each.goal.id; }), false);
  for (const GoalCourse& course : goals_)
    if (std::ranges::find(last_goals_, course.goal.id) == last_goals_.end()) add_goal(course, true);
  return progress;
}

}  // namespace keten
