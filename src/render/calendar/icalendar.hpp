// A calendar as a file (iCalendar, RFC 5545), through libical.
#pragma once

#include <string>

#include "base/calendar.hpp"

namespace keten {

/// The calendar as a file, with CRLF. Text is escaped and folded; control characters are left out, and bytes that are
/// no UTF-8 become U+FFFD.
std::string to_ical(const Calendar& calendar);

}  // namespace keten
