// The agenda as a Value. The blocks are in agenda_value_course, _offer and _parties.cpp.
#include <cstddef>
#include <string>
#include <string_view>
#include <variant>

#include "documents/agenda/agenda.hpp"
#include "documents/agenda/agenda_value.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/sections.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::add;
using documents::or_null;
using documents::set_list;
using documents::set_time;
using documents::to_list;

namespace {

Value ids_of(const std::vector<Named>& list) {
  Array ids;
  for (const Named& named : list) ids.emplace_back(named.id);
  return ids;
}

std::string minutes_in_words(int minutes) { return counted(minutes, "minuut", "minuten"); }

Value block_value(const BlockContent& content) {
  return std::visit([](const auto& block) { return Value(documents::block_of(block)); }, content);
}

// A topic's blocks, each under its word; those that it does not show are null.
Object content_of(const AgendaEntry& entry) {
  Object content;
  content.set("toelichting", or_null(documents::with_headings_at(3, entry.note)));
  set_list(content, "vragen", entry.questions);
  for (const std::string_view word : Choice<TopicBlock>::words) content.set(std::string(word), nullptr);
  for (const BlockContent& block : entry.blocks)
    content.set(std::string(Choice<TopicBlock>::words[block.index()]), block_value(block));
  set_list(content, "zie-ook", entry.see_also);
  return content;
}

}  // namespace

Value to_value(const Question& question) { return Object{{"id", question.id}, {"vraag", question.text}}; }

Value to_value(const Invited& invited) {
  Object object{{"id", or_null(invited.who.id)}, {"naam", invited.who.name}, {"partij", or_null(invited.who.party)}};
  object.set("naam-tekst", in_words(invited.who));
  object.set("persoon", invited.is_person);
  object.set("sleutelpersoon", invited.is_key_person);
  object.set("groep", or_null(invited.group));
  object.set("aanspreekpunten", to_list(invited.contacts));
  object.set("aanspreekpunten-tekst", or_null(in_words(invited.contacts)));
  return object;
}

static Value to_value(const SeeAlso& see) {
  return Object{{"blok", word(see.block)}, {"nummer", see.number}, {"titel", see.title}};
}

Object documents::entry_of(const AgendaEntry& entry) {
  Object object{{"nummer", entry.number}, {"titel", entry.title}};
  set_time(object, "begin", entry.begin);
  set_time(object, "einde", entry.end);
  object.set("minuten", entry.minutes);
  object.set("minuten-tekst", minutes_in_words(entry.minutes));
  object.set("door", or_null(in_words(entry.by)));
  object.set("door-id", or_null(entry.by.id));
  object.set("door-voorzitter", entry.by_chair);
  object.set("soort", entry.topic.empty() ? "eigen" : "methode");
  object.set("onderwerp", or_null(entry.topic));
  return object;
}

static Value to_value(const AgendaEntry& entry) {
  Object object = documents::entry_of(entry);
  const bool has_content =
      !(entry.note.empty() && entry.questions.empty() && entry.blocks.empty() && entry.see_also.empty());
  object.set("heeft-inhoud", has_content);
  object.set("inhoud", content_of(entry));
  return object;
}

static Value to_value(const ShorterEntry& entry) {
  return Object{{"nummer", entry.number},
                {"titel", entry.title},
                {"minuten", entry.minutes},
                {"voorstel", entry.proposed},
                {"voorstel-tekst", minutes_in_words(entry.proposed)}};
}

Value to_value(const AgendaMeeting& meeting) {
  const Value shown = to_value(meeting.meeting);
  Object object = *shown.object();
  object.set("bouwstenen", ids_of(meeting.meeting.blocks));
  object.set("doelgroepen", ids_of(meeting.target_groups));
  object.set("doelgroepen-tekst", or_null(in_words(meeting.target_groups)));
  object.set("minuten", meeting.minutes);
  object.set("minuten-tekst", minutes_in_words(meeting.minutes));
  object.set("voorzitter", or_null(in_words(meeting.chair)));
  object.set("notulist", or_null(in_words(meeting.secretary)));
  object.set("deelnemers", or_null(meeting.participants));
  object.set("toelichting", or_null(documents::with_headings_at(2, meeting.note)));
  add(object, meeting.extra);
  return object;
}

// How the items can be made to fit; null when they do.
static Value adjustment_of(const AgendaFit& fit) {
  if (fit.fits) return {};
  Object object;
  set_time(object, "einde", fit.later_end);
  object.set("korter", to_list(fit.proposals));
  return object;
}

Value to_value(const Agenda& agenda) {
  Object object{{"keten", agenda.chain}, {"vandaag", iso_date(agenda.today)}};
  object.set("publiek", agenda.is_public);
  object.set("voorstel", agenda.is_proposal);
  object.set("bijeenkomst", to_value(agenda.meeting));
  set_list(object, "focus", agenda.focus);
  object.set("focus-tekst", or_null(in_words(agenda.focus)));
  set_list(object, "focusgroepen", agenda.focus_groups);
  object.set("focusgroepen-tekst", or_null(in_words(agenda.focus_groups)));
  set_list(object, "genodigden", agenda.invited);
  set_list(object, "ter-informatie", agenda.informed);
  object.set("afgemeld", to_list(agenda.absent));
  object.set("afgemeld-tekst", or_null(in_words(agenda.absent)));
  set_list(object, "onderwerpen", agenda.entries);
  object.set("past", agenda.fit.fits);
  object.set("over-minuten", agenda.fit.over);
  object.set("over-tekst", agenda.fit.fits ? Value() : Value(minutes_in_words(agenda.fit.over)));
  object.set("ruimte-minuten", agenda.fit.spare);
  object.set("ruimte-tekst", agenda.fit.spare > 0 ? Value(minutes_in_words(agenda.fit.spare)) : Value());
  object.set("aanpassing", adjustment_of(agenda.fit));
  return documents::without_names(object, agenda.withheld);
}

}  // namespace keten
