// How messages name what has a sentence or a date for a name: an action, a goal or a meeting.
#pragma once

#include <string>

#include "base/text/text.hpp"
#include "keten/action.hpp"
#include "keten/chain.hpp"
#include "keten/goal.hpp"
#include "keten/meeting.hpp"

namespace keten::rules {

/// The first line of the text between backticks, without a full stop; the id when there is no text.
inline std::string quoted(std::string_view text, const Entity& entity) {
  std::string_view title = text.substr(0, text.find_first_of("\r\n"));
  while (title.ends_with('.') || title.ends_with(' ')) title.remove_suffix(1);
  return "`" + (title.empty() ? entity.id : std::string(title)) + "`";
}

inline std::string title_of(const Action& action) { return quoted(action.action, action); }
inline std::string title_of(const Goal& goal) { return quoted(goal.goal, goal); }

/// "bijeenkomst van 9 april 2024", without an article; with its id when it has no date.
inline std::string title_of(const Meeting& meeting) {
  return meeting.date ? "bijeenkomst van " + plain_date(*meeting.date) : "bijeenkomst `" + meeting.id + "`";
}

}  // namespace keten::rules
