#include "documents/agenda/invitation.hpp"

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"

namespace keten {

namespace {

// Letters and digits of a name, as an address may have them: "Harderwijk & Ermelo" is harderwijkermelo.
std::string address_of(const std::string& name) {
  std::string address;
  for (const char c : fold(name))
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) address += c;
  return address.empty() ? "keten" : address;
}

std::string line_of(const AgendaEntry& entry) {
  const std::string when =
      entry.begin ? dutch_time(*entry.begin) + " uur" : counted(entry.minutes, "minuut", "minuten");
  const std::string by = entry.by_chair ? "de voorzitter" : in_words(entry.by);
  return when + ": " + entry.title + (by.empty() ? "" : ", door " + by);
}

std::string programme_of(const Agenda& agenda) {
  std::string text = agenda.chain + "\n";
  if (!agenda.entries.empty()) text += "\nProgramma\n";
  for (const AgendaEntry& entry : agenda.entries) text += line_of(entry) + "\n";
  if (!agenda.entries.empty() && agenda.entries.back().end)
    text += dutch_time(*agenda.entries.back().end) + " uur: einde\n";
  return trimmed(text);
}

}  // namespace

std::optional<Calendar> make_invitation(const Agenda& agenda) {
  const ShownMeeting& meeting = agenda.meeting.meeting;
  if (agenda.is_proposal || !meeting.date) return std::nullopt;
  CalendarEvent event{.uid = meeting.id + "@" + address_of(agenda.chain) + ".keten",
                      .title = meeting.title,
                      .location = meeting.location,
                      .description = programme_of(agenda),
                      .day = *meeting.date,
                      .begin = meeting.begin,
                      .end = meeting.end};
  if (!meeting.begin || (meeting.end && *meeting.end <= *meeting.begin)) event.end.reset();
  return Calendar{.stamp = agenda.today, .events = {event}, .tasks = {}};
}

}  // namespace keten
