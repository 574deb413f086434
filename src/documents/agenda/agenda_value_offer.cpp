// The blocks about what carers are offered as Values.
#include "base/text/text.hpp"
#include "documents/agenda/agenda_value.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::set_numbered;
using documents::to_list;

static Value to_value(const QuestionAnswered& answered) {
  Object object{{"id", answered.question.id}, {"vraag", answered.question.text}};
  object.set("antwoord", or_null(answered.answer));
  object.set("toereikend", or_null(answered.sufficient));
  set_date(object, "datum", answered.date);
  return object;
}

Value to_value(const BlockInFocus& block) {
  Object object{{"id", block.block.id}, {"naam", block.block.name}, {"nummer", or_null(block.number)}};
  object.set("opgave", or_null(block.assignment));
  object.set("doel", or_null(block.goal));
  object.set("rollen", to_list(block.roles));
  set_numbered(object, "vragen", block.questions);
  object.set("beantwoord", block.answered);
  object.set("aantal-vragen", block.questions.size());
  object.set("aantal-instrumenten", block.instruments);
  object.set("behandeld", block.is_treated);
  return object;
}

static Value to_value(const InstrumentsOfBlock& list) {
  return Object{{"id", list.block.id},
                {"naam", list.block.name},
                {"instrumenten", to_list(list.instruments)},
                {"instrumenten-tekst", or_null(in_words(list.instruments))}};
}

Value to_value(const BlockCoverage& coverage) {
  Object object{{"id", coverage.block.id}, {"naam", coverage.block.name}};
  object.set("aantal-instrumenten", coverage.instruments);
  object.set("aantal-soorten", coverage.served_kinds.size() + coverage.missing_kinds.size());
  object.set("soorten", to_list(coverage.served_kinds));
  object.set("soorten-tekst", or_null(in_words(coverage.served_kinds)));
  object.set("ontbrekende-soorten", to_list(coverage.missing_kinds));
  object.set("ontbrekende-soorten-tekst", or_null(in_words(coverage.missing_kinds)));
  object.set("ontbrekende-doelgroepen", to_list(coverage.missing_groups));
  object.set("ontbrekende-doelgroepen-tekst", or_null(in_words(coverage.missing_groups)));
  return object;
}

static Value to_value(const ShownNeed& need) {
  return Object{{"behoefte", need.need},
                {"instrumenten", to_list(need.instruments)},
                {"instrumenten-tekst", or_null(in_words(need.instruments))}};
}

static Value to_value(const ShownPersona& persona) {
  Object object{{"id", persona.id}, {"naam", persona.name}, {"leeftijd", or_null(persona.age)}};
  object.set("leeftijd-tekst", persona.age ? Value(dutch_number(*persona.age)) : Value());
  object.set("doelgroepen", to_list(persona.target_groups));
  object.set("doelgroepen-tekst", or_null(in_words(persona.target_groups)));
  object.set("situatie", or_null(persona.situation));
  set_list(object, "behoeften", persona.needs);
  set_list(object, "belemmeringen", persona.obstacles);
  return object;
}

Value to_value(const ShownIdea& idea) {
  Object object{{"id", idea.id}, {"idee", idea.idea}, {"thema", or_null(idea.theme)}};
  set_list(object, "wat", idea.what);
  set_list(object, "hoe", idea.how);
  set_list(object, "wie", idea.who);
  set_list(object, "waar", idea.where);
  set_list(object, "wanneer", idea.when);
  set_list(object, "randvoorwaarden", idea.conditions);
  object.set("partijen", to_list(idea.parties));
  object.set("partijen-tekst", or_null(in_words(idea.parties)));
  set_list(object, "acties", idea.actions);
  return object;
}

Object documents::block_of(const BuildingBlocks& block) {
  Object object{{"overzicht", block.is_overview}};
  set_list(object, "bouwstenen", block.blocks);
  return object;
}

Object documents::block_of(const Instruments& block) {
  Object object{{"overzicht", block.is_overview}};
  set_list(object, "instrumenten", block.active);
  set_list(object, "verwacht", block.expected);
  set_list(object, "per-bouwsteen", block.per_block);
  set_list(object, "rollen", block.roles);
  set_named(object, "focusgroepen", block.focus_groups);
  return object;
}

Object documents::block_of(const CoverageOfBlocks& block) {
  Object object;
  set_named(object, "focusgroepen", block.focus_groups);
  set_list(object, "bouwstenen", block.blocks);
  return object;
}

Object documents::block_of(const PersonasInFocus& block) {
  Object object;
  set_named(object, "focusgroepen", block.focus_groups);
  set_list(object, "personas", block.personas);
  set_named(object, "zonder-persona", block.without);
  set_named(object, "andere", block.others);
  return object;
}

Object documents::block_of(const Ideas& block) {
  Object object;
  set_list(object, "ideeen", block.ideas);
  return object;
}

}  // namespace keten
