// The figures of a course by topic, for the overview and the drawings.
#include <fmt/core.h>

#include <algorithm>
#include <functional>
#include <utility>

#include "base/text/text.hpp"
#include "documents/progress/progress.hpp"
#include "documents/shared/figure_words.hpp"

namespace keten {

namespace {

ShownCount number(std::size_t count) { return {static_cast<double>(count), std::to_string(count)}; }

/// "8 van 20", with 8 as its number.
ShownCount part_of(const Share& share) { return {static_cast<double>(share.part), documents::share_in_cell(share)}; }

ProgressSeries line(const Progress& progress, std::string name,
                    const std::function<ShownCount(const ProgressPoint&)>& value) {
  ProgressSeries line{.name = std::move(name), .values = {}};
  for (const ProgressPoint& point : progress.points) line.values.push_back(value(point));
  return line;
}

/// How many there are, and as a reference how many there could be.
ProgressTopic share_topic(const Progress& progress, std::string name, std::string note, std::string part,
                          std::string whole, Share ChainFigures::*share) {
  ProgressTopic topic{.name = std::move(name), .note = std::move(note), .lines = {}};
  topic.lines.push_back(
      line(progress, std::move(part), [&](const ProgressPoint& point) { return part_of(point.figures.*share); }));
  topic.lines.push_back(line(progress, std::move(whole),
                             [&](const ProgressPoint& point) { return number((point.figures.*share).whole); }));
  topic.lines.back().is_reference = true;
  return topic;
}

ProgressTopic count_topic(const Progress& progress, std::string name, std::string note,
                          std::size_t ChainFigures::*count) {
  const auto value = [&](const ProgressPoint& point) { return number(point.figures.*count); };
  return {.name = std::move(name), .note = std::move(note), .lines = {line(progress, {}, value)}};
}

ProgressTopic pairs_topic(const Progress& progress) {
  ProgressTopic topic{.name = "Samenwerkingen", .note = "tussen ketenpartijen", .lines = {}};
  constexpr std::pair<PairCount PairFigures::*, const char*> statuses[] = {{&PairFigures::existing, "bestaand"},
                                                                           {&PairFigures::good, "goed"},
                                                                           {&PairFigures::to_improve, "te verbeteren"},
                                                                           {&PairFigures::wanted, "gewenst"}};
  for (const auto& [pairs, name] : statuses)
    topic.lines.push_back(line(progress, name, [which = pairs](const ProgressPoint& point) {
      return number((point.figures.pairs.*which).inside);
    }));
  return topic;
}

ProgressTopic closed_topic(const Progress& progress) {
  ProgressTopic topic{.name = "Gewenste samenwerkingen", .note = "sinds het begin, ook met anderen", .lines = {}};
  topic.lines.push_back(
      line(progress, "gelegd", [](const ProgressPoint& point) { return part_of(point.closed_in_all); }));
  topic.lines.push_back(
      line(progress, "ooit gewenst", [](const ProgressPoint& point) { return number(point.closed_in_all.whole); }));
  topic.lines.back().is_reference = true;
  return topic;
}

ProgressTopic open_actions_topic(const Progress& progress) {
  ProgressTopic topic{.name = "Acties", .note = "open, bezig of geblokkeerd, ook stappen", .lines = {}};
  topic.lines.push_back(
      line(progress, "lopend", [](const ProgressPoint& point) { return number(point.figures.actions.open); }));
  topic.lines.push_back(
      line(progress, "te laat", [](const ProgressPoint& point) { return number(point.figures.actions.late); }));
  return topic;
}

ProgressTopic action_course_topic(const Progress& progress) {
  ProgressTopic topic{.name = "Acties sinds het begin", .note = "opgeteld", .lines = {}};
  std::size_t opened = 0;
  std::size_t done = 0;
  topic.lines.push_back(line(progress, "erbij", [&](const ProgressPoint& point) {
    return number(opened += point.actions.opened.value_or(0));
  }));
  topic.lines.push_back(line(
      progress, "klaar", [&](const ProgressPoint& point) { return number(done += point.actions.done.value_or(0)); }));
  return topic;
}

/// Up to the first measurement a goal stands where it began.
ProgressTopic goal_topic(const Progress& progress, std::size_t place) {
  const ProgressGoal& goal = progress.goals[place];
  ProgressTopic topic{.name = goal.goal.empty() ? goal.id : goal.goal, .note = goal.unit, .lines = {}};
  bool was_measured = false;
  topic.lines.push_back(line(progress, {}, [&](const ProgressPoint& point) {
    const GoalReading& reading = point.readings[place];
    was_measured = was_measured || reading.measured_on;
    return was_measured ? reading.value : goal.baseline;
  }));
  if (!goal.target) return topic;
  const ShownCount target{goal.target, dutch_number(*goal.target)};
  topic.lines.push_back(line(progress, "streven", [&](const ProgressPoint&) -> const ShownCount& { return target; }));
  topic.lines.back().is_reference = true;
  return topic;
}

bool is_measured(const Progress& progress, std::size_t place) {
  return std::ranges::any_of(progress.points,
                             [&](const ProgressPoint& point) { return !point.readings[place].value.text.empty(); });
}

}  // namespace

std::vector<ProgressTopic> topics_of(const Progress& progress) {
  std::vector<ProgressTopic> topics = {
      count_topic(progress, "Ketenpartijen", "organisaties en sleutelpersonen die meedoen", &ChainFigures::parties),
      share_topic(progress, "Rollen", "die de methode in de fase van toen vraagt", "vervuld", "gevraagd",
                  &ChainFigures::roles),
      share_topic(progress, "Bouwstenen", "met ten minste één actief instrument", "met aanbod", "meegeteld",
                  &ChainFigures::blocks),
      count_topic(progress, "Instrumenten", "die actief zijn", &ChainFigures::instruments),
      pairs_topic(progress),
      closed_topic(progress),
      open_actions_topic(progress),
      action_course_topic(progress)};
  for (std::size_t place = 0; place < progress.goals.size(); ++place)
    if (is_measured(progress, place)) topics.push_back(goal_topic(progress, place));
  return topics;
}

bool is_drawn(const ProgressTopic& topic) {
  for (const ProgressSeries& line : topic.lines)
    for (const ShownCount& value : line.values)
      if (!value.number && !value.text.empty()) return false;
  return true;
}

std::string topic_address(std::size_t topic) { return fmt::format("verloop-{}.svg", topic + 1); }

}  // namespace keten
