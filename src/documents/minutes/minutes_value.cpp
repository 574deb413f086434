// The minutes as a Value.
#include "documents/agenda/agenda_value.hpp"
#include "documents/minutes/minutes.hpp"
#include "documents/shared/redact.hpp"

namespace keten {

using documents::add;
using documents::or_null;
using documents::set_list;
using documents::set_named;
using documents::to_list;

static Value to_value(const MinutesEntry& entry) {
  Object object = documents::entry_of(entry.entry);
  object.set("toelichting", or_null(entry.entry.note));
  object.set("besproken", or_null(entry.said));
  Array lines;
  for (int line = 1; line <= entry.lines; ++line) lines.emplace_back(line);
  object.set("schrijfregels", std::move(lines));
  object.set("heeft-schrijfregels", entry.lines > 0);
  return object;
}

static Value to_value(const IdeaReported& reported) {
  const Value shown = to_value(reported.idea);
  Object object = *shown.object();
  set_list(object, "acties", reported.actions);
  return object;
}

static Value to_value(const IdeasOfTheme& theme) {
  Object object{{"thema", or_null(theme.theme)}};
  set_list(object, "ideeen", theme.ideas);
  return object;
}

static void set_people(Object& object, const std::string& key, const std::vector<ShownHolder>& people) {
  object.set(key, to_list(people));
  object.set(key + "-tekst", or_null(in_words(people)));
}

static void set_decisions(Object& object, const std::vector<std::string>& decisions) {
  Array list;
  for (const std::string& decision : decisions)
    list.emplace_back(Object{{"nummer", list.size() + 1}, {"besluit", decision}});
  object.set("besluiten", std::move(list));
  object.set("heeft-besluiten", !decisions.empty());
}

Value to_value(const Minutes& minutes) {
  Object object{{"keten", minutes.chain}, {"vandaag", iso_date(minutes.today)}};
  object.set("publiek", minutes.is_public);
  object.set("voorstel", minutes.is_proposal);
  object.set("formulier", minutes.is_form);
  object.set("geweest", minutes.is_past);
  object.set("bijeenkomst", to_value(minutes.meeting));
  set_named(object, "focus", minutes.focus);
  set_named(object, "personas", minutes.personas);
  set_list(object, "genodigden", minutes.invited);
  set_people(object, "aanwezig", minutes.present);
  set_people(object, "afwezig", minutes.absent);
  object.set("verslag", or_null(minutes.text));
  object.set("algemeen", or_null(minutes.general));
  set_list(object, "onderwerpen", minutes.entries);
  object.set("per-onderwerp", minutes.tells_by_entry);
  set_decisions(object, minutes.decisions);
  set_list(object, "acties", minutes.actions);
  set_list(object, "themas", minutes.themes);
  object.set("vraagt-ideeen", minutes.collects_ideas);
  object.set("volgende", or_null(minutes.next));
  return documents::without_names(object, minutes.withheld);
}

}  // namespace keten
