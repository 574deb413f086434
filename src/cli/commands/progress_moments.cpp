#include "cli/commands/progress_moments.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

#include "base/text/text.hpp"
#include "documents/shared/shown.hpp"
#include "keten/meeting.hpp"
#include "model/queries.hpp"

namespace keten::cli {

namespace {

/// With fewer meetings there is no course to see.
constexpr std::size_t least_meetings = 3;

/// The days on which the chain met, each with what it was.
std::map<Date, std::vector<std::string>> meetings_held(const Chain& chain, Date today) {
  std::map<Date, std::vector<std::string>> meetings;
  for (const Meeting* meeting : meetings_by_date(chain))
    if (was_held(*meeting, today)) meetings[*meeting->date].push_back(title_of(*meeting));
  return meetings;
}

/// What is left of the names of the days: "oktober 2021".
std::string month_name(Date day) {
  const std::string text = plain_date(day);
  return text.substr(text.find(' ') + 1);
}

std::vector<Moment> month_moments(const History& history, Date today) {
  std::vector<Moment> moments;
  const std::chrono::year_month_day first(history.commits.front().date);
  for (auto month = first.year() / first.month();; month += std::chrono::months(1)) {
    const Date last_day = month / std::chrono::last;
    if (last_day >= today) return moments;
    if (const Commit* commit = last_until(history, last_day))
      moments.push_back({month_name(last_day), last_day, *commit});
  }
}

std::vector<Moment> meeting_moments(const Chain& chain, const History& history, Date today) {
  std::vector<Moment> moments;
  for (const auto& [day, titles] : meetings_held(chain, today))
    if (const Commit* commit = last_until(history, day)) moments.push_back({enumerate(titles), day, *commit});
  return moments;
}

std::vector<Moment> tag_moments(const History& history, Date today) {
  std::vector<Moment> moments;
  for (const auto& [name, commit] : history.tags) {
    if (commit.date > today || commit.date < history.commits.front().date) continue;
    const auto same = std::ranges::find(moments, commit.id, [](const Moment& moment) { return moment.commit.id; });
    if (same == moments.end())
      moments.push_back({name, commit.date, commit});
    else
      same->label += ", " + name;
  }
  // Of one day, in the order of the history.
  const auto place = [&](const Moment& moment) {
    const auto found = std::ranges::find(history.commits, moment.commit.id, &Commit::id);
    return std::pair(moment.date, found - history.commits.begin());
  };
  std::ranges::stable_sort(moments, {}, place);
  return moments;
}

}  // namespace

const Commit* last_until(const History& history, Date day) {
  const auto last = std::ranges::find_if(history.commits.rbegin(), history.commits.rend(),
                                         [&](const Commit& commit) { return commit.date <= day; });
  return last == history.commits.rend() ? nullptr : &*last;
}

ProgressStep usual_step(const Chain& chain, const History& history, Date today, std::optional<Date> since) {
  const Date first = std::max(history.commits.front().date, since.value_or(Date::min()));
  const auto meetings = meetings_held(chain, today);
  const auto held = std::ranges::count_if(meetings, [&](const auto& each) { return each.first >= first; });
  return held >= static_cast<std::ptrdiff_t>(least_meetings) ? ProgressStep::meeting : ProgressStep::month;
}

std::vector<Moment> moments_of(ProgressStep step, const Chain& chain, const History& history, Date today) {
  std::vector<Moment> moments = step == ProgressStep::meeting ? meeting_moments(chain, history, today)
                                : step == ProgressStep::month ? month_moments(history, today)
                                                              : tag_moments(history, today);
  const Commit& first = history.commits.front();
  if (moments.empty() && first.date < today) moments.push_back({"begin", first.date, first});
  return moments;
}

std::vector<Moment> since(const Moment& begin, std::vector<Moment> moments) {
  std::erase_if(moments, [&](const Moment& moment) { return moment.date <= begin.date; });
  moments.insert(moments.begin(), begin);
  return moments;
}

}  // namespace keten::cli
