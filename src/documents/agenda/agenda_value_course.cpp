// The blocks about the course of the chain as Values.
#include "base/text/text.hpp"
#include "documents/agenda/agenda_value.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::set_numbered;
using documents::some;

static Value to_value(const BusyParty& busy) {
  return Object{{"id", busy.party.id}, {"naam", busy.party.name}, {"acties", busy.actions}};
}

static Value to_value(const QuestionJudged& judged) {
  return Object{{"id", judged.question.id},
                {"vraag", judged.question.text},
                {"oordeel", or_null(judged.judgement)},
                {"toelichting", or_null(judged.note)}};
}

Object documents::block_of(const LookingBack& block) {
  Object object{{"vorige", or_null(block.previous)}};
  set_list(object, "besluiten", block.decisions);
  set_list(object, "gedaan", block.done);
  set_list(object, "acties", block.open);
  object.set("aantal-te-laat", block.figures.late);
  object.set("te-laat-tekst", some(static_cast<int>(block.figures.late), "actie", "acties"));
  object.set("aantal-geblokkeerd", block.figures.blocked);
  set_named(object, "erbij", block.joined);
  set_named(object, "weg", block.left);
  return object;
}

Object documents::block_of(const ActionPoints& block) {
  Object object;
  set_list(object, "acties", block.open);
  object.set("aantal", block.open_in_all);
  object.set("aantal-tekst", counted(static_cast<long>(block.open_in_all), "actie", "acties"));
  object.set("elders", block.is_listed_earlier);
  set_list(object, "snel", block.quick);
  set_list(object, "te-groot", block.to_split);
  set_list(object, "onvolledig", block.incomplete);
  set_list(object, "druk", block.busy);
  return object;
}

Object documents::block_of(const GoalsInFocus& block) {
  Object object;
  set_list(object, "doelen", block.goals);
  return object;
}

Object documents::block_of(const Planning& block) {
  Object object;
  set_list(object, "gepland", block.planned);
  set_list(object, "nog-niet-gepland", block.unplanned);
  object.set("nog-niet-gepland-tekst", or_null(in_words(block.unplanned)));
  object.set("weken", block.weeks_between);
  object.set("voorstel", or_null(block.proposed));
  return object;
}

Object documents::block_of(const EvaluationInFocus& block) {
  Object object;
  set_date(object, "vorige", block.last);
  set_numbered(object, "vragen", block.questions);
  set_list(object, "prioriteiten", block.priorities);
  return object;
}

Object documents::block_of(const NextMeeting& block) {
  return {{"gepland", block.is_planned}, {"bijeenkomst", or_null(block.meeting)}};
}

}  // namespace keten
