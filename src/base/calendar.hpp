// Meetings and tasks as a calendar knows them: what `-f ics` is made from.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/date.hpp"

namespace keten {

/// A VEVENT. Without a time it takes the whole day; times are those of Europe/Amsterdam.
struct CalendarEvent {
  std::string uid;  ///< the same each time, so that a calendar knows it again
  std::string title;
  std::string location;     ///< may be empty
  std::string description;  ///< plain text, with line ends; may be empty
  Date day{};
  std::optional<TimeOfDay> begin;
  std::optional<TimeOfDay> end;  ///< not before `begin`; without it the end is not known
  int sequence = 0;              ///< higher after each change
};

/// A VTODO.
struct CalendarTask {
  std::string uid;
  std::string title;
  std::string description;
  Date due{};
  bool begun = false;
};

struct Calendar {
  Date stamp{};  ///< the day it was made
  std::vector<CalendarEvent> events;
  std::vector<CalendarTask> tasks;
};

}  // namespace keten
