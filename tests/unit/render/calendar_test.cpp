#include "render/calendar/icalendar.hpp"

#include <doctest/doctest.h>

using namespace keten;
using namespace std::chrono_literals;

TEST_CASE("a meeting and a task in a calendar") {
  const Calendar calendar{
      .stamp = Date(2024y / 6 / 1),
      .events = {{.uid = "start@dorp.keten",
                  .title = "Start, met \\ allen",
                  .location = "Dorpshuis",
                  .description = "Een\nTwee\x01",
                  .day = Date(2024y / 9 / 12),
                  .begin = TimeOfDay{570},
                  .end = TimeOfDay{690},
                  .sequence = 3}},
      .tasks = {{.uid = "a@dorp.keten", .title = "Bel", .description = "", .due = Date(2024y / 7 / 1), .begun = true}}};
  CHECK(to_ical(calendar) ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//keten//keten//NL\r\nMETHOD:PUBLISH\r\n"
        "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:DAYLIGHT\r\nTZNAME:CEST\r\n"
        "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19960331T020000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\nTZNAME:CET\r\n"
        "TZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n"
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\n"
        "UID:start@dorp.keten\r\nDTSTAMP:20240601T000000Z\r\nSUMMARY:Start\\, met \\\\ allen\r\n"
        "DESCRIPTION:Een\\nTwee\r\nLOCATION:Dorpshuis\r\nDTSTART;TZID=Europe/Amsterdam:20240912T093000\r\n"
        "DTEND;TZID=Europe/Amsterdam:20240912T113000\r\nSEQUENCE:3\r\nEND:VEVENT\r\nBEGIN:VTODO\r\nUID:a@dorp.keten\r\n"
        "DTSTAMP:20240601T000000Z\r\nSUMMARY:Bel\r\nDUE;VALUE=DATE:20240701\r\nSTATUS:IN-PROCESS\r\nEND:VTODO\r\n"
        "END:VCALENDAR\r\n");
}

TEST_CASE("a calendar has no properties without a value") {
  const Calendar calendar{
      .stamp = Date(2024y / 6 / 1),
      .events = {},
      .tasks = {{.uid = "a@dorp.keten", .title = "\x01", .description = "  ", .due = Date(2024y / 7 / 1)}}};
  CHECK(to_ical(calendar).find("SUMMARY") == std::string::npos);
  CHECK(to_ical(calendar).find("DESCRIPTION") == std::string::npos);
}

TEST_CASE("no line is folded inside its end") {
  for (std::size_t size = 60; size < 160; ++size) {
    const Calendar calendar{
        .stamp = Date(2024y / 6 / 1),
        .events = {},
        .tasks = {
            {.uid = "a@dorp.keten", .title = std::string(size, 'x'), .description = "", .due = Date(2024y / 7 / 1)}}};
    const std::string text = to_ical(calendar);
    CHECK(text.find("\r\r") == std::string::npos);
    CHECK(text.find("\r\n \r\n") == std::string::npos);
  }
}
