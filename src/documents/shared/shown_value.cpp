// How what documents share looks as a Value.
#include "documents/shared/shown.hpp"
#include "documents/shared/values.hpp"
#include "model/fields/field.hpp"
#include "model/queries.hpp"

namespace keten {

using documents::add;
using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_time;
using documents::spaced;
using documents::to_list;

namespace {

Value id_of(const std::optional<Named>& named) { return named ? or_null(named->id) : Value(); }
Value name_of(const std::optional<Named>& named) { return named ? or_null(named->name) : Value(); }

// Holders as a list, and beside it as text: what a document prints and what a program reads.
void set_holders(Object& object, const std::string& key, const std::vector<ShownHolder>& holders) {
  object.set(key, to_list(holders));
  object.set(key + "-tekst", or_null(in_words(holders)));
}

Value number_text(std::optional<double> number) { return number ? Value(dutch_number(*number)) : Value(); }

}  // namespace

Value documents::as_written(const Node& node) {
  if (node.is_scalar()) return node.text;
  if (node.is_sequence()) {
    Array list;
    for (const Node& item : node.items) list.push_back(as_written(item));
    return list;
  }
  if (!node.is_mapping()) return {};
  Object object;
  for (const Entry& entry : node.entries) object.set(std::string(entry.key.text), as_written(entry.value));
  return object;
}

Object extra_fields(const Annotated& mapping) {
  Object extra;
  if (!mapping.node) return extra;
  for (const Entry& entry : mapping.node->entries)
    if (is_own_key(entry.key.text)) extra.set(std::string(entry.key.text), documents::as_written(entry.value));
  return extra;
}

Value to_value(const Named& named) { return Object{{"id", named.id}, {"naam", named.name}}; }

Value to_value(const ShownHolder& holder) {
  if (holder.name.empty()) return {};
  return Object{{"id", or_null(holder.id)}, {"naam", holder.name}, {"partij", or_null(holder.party)}};
}

Value to_value(const ShownAction& action) {
  Object object{{"id", action.id}, {"actie", action.action}};
  set_holders(object, "eigenaar", action.owners);
  object.set("zonder-eigenaar", !action.has_owner);
  object.set("partijen", to_list(action.parties));
  set_holders(object, "met", action.with);
  object.set("bouwsteen", id_of(action.block));
  object.set("bouwsteen-naam", name_of(action.block));
  object.set("bijeenkomst", id_of(action.meeting));
  object.set("bijeenkomst-titel", name_of(action.meeting));
  set_date(object, "deadline", action.deadline.date);
  if (!action.deadline.date) object.set("deadline-tekst", or_null(action.deadline.vague));
  object.set("status", word(action.status));
  object.set("omvang", or_null(action.size));
  object.set("effect", or_null(action.effect));
  object.set("gericht-op", or_null(action.aim));
  object.set("te-laat", action.days_late);
  object.set("te-laat-tekst", action.days_late > 0 ? Value(counted(action.days_late, "dag", "dagen")) : Value());
  object.set("geblokkeerd", action.status == ActionStatus::blocked);
  object.set("onderdeel-van", or_null(action.part_of));
  object.set("hoort-bij", or_null(action.whole));
  object.set("stap", action.is_step);
  object.set("volgorde", action.order > 0 ? Value(action.order) : Value());
  object.set("voortgang", or_null(action.progress));
  object.set("obstakel", or_null(action.obstacle));
  object.set("herhaling", or_null(action.recurrence));
  set_date(object, "afgerond", action.done_on);
  object.set("toelichting", or_null(action.note));
  object.set("subacties", to_list(action.steps));
  add(object, action.extra);
  return object;
}

Value to_value(const ShownRole& role) {
  Object object{{"rol", role.role.id}, {"rol-naam", role.role.name}};
  set_holders(object, "houders", role.holders);
  return object;
}

Value to_value(const ShownInstrument& instrument) {
  Object object{{"id", instrument.id}, {"naam", instrument.name}, {"publieksnaam", or_null(instrument.public_name)}};
  object.set("soort", id_of(instrument.kind));
  object.set("soort-naam", name_of(instrument.kind));
  object.set("bouwstenen", to_list(instrument.blocks));
  object.set("bouwstenen-tekst", or_null(in_words(instrument.blocks)));
  object.set("doelgroepen", to_list(instrument.target_groups));
  object.set("doelgroepen-tekst", or_null(in_words(instrument.target_groups)));
  object.set("rollen", to_list(instrument.roles));
  object.set("status", word(instrument.status));
  object.set("status-tekst", spaced(word(instrument.status)));
  object.set("toegang", or_null(instrument.access));
  object.set("website", or_null(instrument.website));
  object.set("toelichting", or_null(instrument.note));
  add(object, instrument.extra);
  return object;
}

Value to_value(const ShownRelation& relation) {
  Object object{{"van", to_value(relation.first)}, {"naar", to_value(relation.second)}};
  object.set("gericht", relation.is_directed);
  object.set("status", word(relation.status));
  object.set("vorm", word(relation.form));
  set_date(object, "sinds", relation.since);
  object.set("acties", to_list(relation.actions));
  object.set("acties-tekst", or_null(in_words(relation.actions)));
  object.set("toelichting", or_null(relation.note));
  return object;
}

Value to_value(const ShownMeeting& meeting) {
  Object object{{"id", or_null(meeting.id)}, {"soort", id_of(meeting.kind)}, {"soort-naam", name_of(meeting.kind)}};
  object.set("titel", meeting.title);
  object.set("datum", or_null(meeting.date));
  object.set("datum-tekst", meeting.date ? Value(long_date(*meeting.date)) : Value());
  set_time(object, "begin", meeting.begin);
  set_time(object, "einde", meeting.end);
  object.set("locatie", or_null(meeting.location));
  object.set("bouwstenen", to_list(meeting.blocks));
  object.set("bouwstenen-tekst", or_null(in_words(meeting.blocks)));
  return object;
}

Value to_value(const ShownGoal& goal) {
  Object object{{"id", goal.id}, {"doel", goal.goal}};
  object.set("bouwsteen", id_of(goal.block));
  object.set("bouwsteen-naam", name_of(goal.block));
  object.set("indicator", or_null(goal.indicator));
  object.set("eenheid", or_null(goal.unit));
  object.set("nulmeting", or_null(goal.baseline.number));
  object.set("nulmeting-tekst", or_null(goal.baseline.text));
  object.set("streefwaarde", or_null(goal.target));
  object.set("streefwaarde-tekst", number_text(goal.target));
  object.set("gemeten", or_null(goal.measured.number));
  object.set("gemeten-tekst", or_null(goal.measured.text));
  set_date(object, "gemeten-op", goal.measured_on);
  set_date(object, "termijn", goal.due);
  object.set("eigenaar", to_value(goal.owner));
  object.set("eigenaar-tekst", or_null(in_words(goal.owner)));
  return object;
}

}  // namespace keten
