#include "render/calendar/icalendar.hpp"

#include <libical/ical.h>

#include <memory>

#include "base/text/unicode.hpp"

namespace keten {

namespace {

constexpr const char* time_zone = "Europe/Amsterdam";

/// The rules since 1996 (RFC 5545, 3.6.5; the European Union's summer time).
constexpr const char* time_zone_rules =
    "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\n"
    "BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19960331T020000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n"
    "BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n"
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// Text that a calendar may hold: no control characters but line ends.
std::string clean(std::string_view text) {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const bool control = point.value < 0x20 || (point.value >= 0x7F && point.value < 0xA0);
    if (!point.valid)
      result += "\xEF\xBF\xBD";
    else if (!control || point.value == '\n')
      result += text.substr(at, point.bytes);
    at += point.bytes;
  }
  return result;
}

icaltimetype day_of(Date date) {
  const std::chrono::year_month_day day = date;
  icaltimetype time = icaltime_null_date();
  time.year = static_cast<int>(day.year());
  time.month = static_cast<int>(static_cast<unsigned>(day.month()));
  time.day = static_cast<int>(static_cast<unsigned>(day.day()));
  return time;
}

icaltimetype moment_of(Date date, TimeOfDay time_of_day) {
  icaltimetype time = day_of(date);
  const int minutes = time_of_day.minutes;
  time.is_date = 0;
  time.hour = minutes / 60;
  time.minute = minutes % 60;
  time.second = 0;
  return time;
}

void add_local_time(icalcomponent* component, icalproperty* property) {
  icalproperty_add_parameter(property, icalparameter_new_tzid(time_zone));
  icalcomponent_add_property(component, property);
}

/// Adds a text, unless only spaces are left of it: a property without a value is no iCalendar, and readers drop the
/// spaces at the end of a line.
void add_text(icalcomponent* component, icalproperty* (*make)(const char*), std::string_view text) {
  const std::string shown = clean(text);
  if (shown.find_first_not_of(' ') != std::string::npos) icalcomponent_add_property(component, make(shown.c_str()));
}

/// What events and tasks have alike.
void describe(icalcomponent* component, Date stamp, const std::string& uid, const std::string& title,
              const std::string& description) {
  icaltimetype made = moment_of(stamp, TimeOfDay{0});
  made.zone = icaltimezone_get_utc_timezone();
  icalcomponent_add_property(component, icalproperty_new_uid(clean(uid).c_str()));
  icalcomponent_add_property(component, icalproperty_new_dtstamp(made));
  add_text(component, icalproperty_new_summary, title);
  add_text(component, icalproperty_new_description, description);
}

icalcomponent* event_component(const CalendarEvent& event, Date stamp) {
  icalcomponent* component = icalcomponent_new_vevent();
  describe(component, stamp, event.uid, event.title, event.description);
  add_text(component, icalproperty_new_location, event.location);
  if (!event.begin) {
    icalcomponent_add_property(component, icalproperty_new_dtstart(day_of(event.day)));
  } else {
    add_local_time(component, icalproperty_new_dtstart(moment_of(event.day, *event.begin)));
    if (event.end) add_local_time(component, icalproperty_new_dtend(moment_of(event.day, *event.end)));
  }
  icalcomponent_add_property(component, icalproperty_new_sequence(event.sequence));
  return component;
}

icalcomponent* task_component(const CalendarTask& task, Date stamp) {
  icalcomponent* component = icalcomponent_new_vtodo();
  describe(component, stamp, task.uid, task.title, task.description);
  icalcomponent_add_property(component, icalproperty_new_due(day_of(task.due)));
  icalcomponent_add_property(component,
                             icalproperty_new_status(task.begun ? ICAL_STATUS_INPROCESS : ICAL_STATUS_NEEDSACTION));
  return component;
}

/// libical folds a line inside its own CRLF when that is what no longer fits.
std::string without_folded_ends(std::string text) {
  for (const std::string_view folded : {"\r\r\n \n", "\r\n \r\n"})
    for (std::size_t at = text.find(folded); at != std::string::npos; at = text.find(folded, at))
      text.replace(at, folded.size(), "\r\n");
  return text;
}

}  // namespace

std::string to_ical(const Calendar& calendar) {
  const std::unique_ptr<icalcomponent, void (*)(icalcomponent*)> file(icalcomponent_new_vcalendar(),
                                                                      icalcomponent_free);
  icalcomponent_add_property(file.get(), icalproperty_new_version("2.0"));
  icalcomponent_add_property(file.get(), icalproperty_new_prodid("-//keten//keten//NL"));
  icalcomponent_add_property(file.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
  if (!calendar.events.empty()) icalcomponent_add_component(file.get(), icalcomponent_new_from_string(time_zone_rules));
  for (const CalendarEvent& event : calendar.events)
    icalcomponent_add_component(file.get(), event_component(event, calendar.stamp));
  for (const CalendarTask& task : calendar.tasks)
    icalcomponent_add_component(file.get(), task_component(task, calendar.stamp));
  const std::unique_ptr<char, void (*)(void*)> text(icalcomponent_as_ical_string_r(file.get()), icalmemory_free_buffer);
  return without_folded_ends(text.get());
}

}  // namespace keten
