// Days and times of day.
#pragma once

#include <chrono>
#include <compare>

namespace keten {

/// A calendar day.
using Date = std::chrono::sys_days;

/// A time of day in minutes since midnight, 0 to 1439.
struct TimeOfDay {
  int minutes = 0;

  auto operator<=>(const TimeOfDay&) const = default;
};

}  // namespace keten
