// The fill-in lists as Values.
#include <algorithm>
#include <utility>

#include "documents/agenda/agenda_value.hpp"
#include "documents/forms/make_forms.hpp"
#include "documents/shared/redact.hpp"

namespace keten {

using documents::add;
using documents::or_null;
using documents::set_date;
using documents::set_list;
using documents::set_named;
using documents::set_numbered;
using documents::spaced;
using documents::to_list;

namespace {

/// The lines that a form has for goals and priorities.
constexpr std::size_t lines_to_fill = 3;

// The numbers of the lines that are still empty.
Array empty_lines(std::size_t filled) {
  Array lines;
  for (std::size_t number = filled + 1; number <= lines_to_fill; ++number) lines.push_back(Object{{"nummer", number}});
  return lines;
}

// In a list of forms: whether another came before, so that this one begins a page.
template <class T>
Array pages(const std::vector<T>& forms) {
  Array list;
  for (const T& form : forms) {
    Object object{{"vervolg", !list.empty()}};
    add(object, *to_value(form).object());
    list.push_back(std::move(object));
  }
  return list;
}

void set_goals(Object& object, const std::vector<ShownGoal>& goals) {
  set_numbered(object, "doelen", goals);
  object.set("lege-doelen", empty_lines(goals.size()));
}

std::string stand_in_words(RelationStatus status) {
  switch (status) {
    case RelationStatus::existing:
      return "er is contact";
    case RelationStatus::good:
      return "loopt goed";
    case RelationStatus::to_improve:
      return "kan beter";
    case RelationStatus::wanted:
      return "nog gewenst";
  }
  return {};
}

}  // namespace

static Value to_value(const ChecklistRow& row) {
  Object object{{"id", row.kind.id}, {"soort", row.kind.name}, {"ja", !row.parties.empty()}};
  set_named(object, "partijen", row.parties);
  set_named(object, "gewenst", row.wanted);
  return object;
}

static Value to_value(const RoleToFill& role) {
  Object object{{"rol", role.role.id}, {"rol-naam", role.role.name}, {"taak", or_null(role.task)}};
  set_list(object, "houders", role.holders);
  return object;
}

static Value to_value(const PartyToReach& party) {
  Object object{{"id", party.party.id}, {"naam", party.party.name}};
  object.set("aanspreekpunten", to_list(party.contacts));
  object.set("aanspreekpunten-tekst", or_null(in_words(party.contacts)));
  object.set("bereik-tekst", or_null(reach_in_words(party.contacts)));
  set_named(object, "doelgroepen", party.target_groups);
  return object;
}

static Value to_value(const BlockForm& form) {
  Object object = *to_value(form.block).object();
  set_goals(object, form.goals);
  set_list(object, "rollen", form.roles);
  set_list(object, "instrumenten", form.instruments.active);
  set_list(object, "verwacht", form.instruments.expected);
  set_list(object, "instrumentrollen", form.instruments.roles);
  return object;
}

static Value to_value(const Box& box) { return Object{{"woord", box.word}, {"aan", box.is_ticked}}; }

static Value to_value(const QuestionToFill& question) {
  Object object{{"id", question.question.id}, {"vraag", question.question.text}};
  set_list(object, "vakjes", question.boxes);
  object.set("antwoord", or_null(question.answer));
  return object;
}

static Value to_value(const AnalysisForm& form) {
  Object object{{"id", form.party.id}, {"naam", form.party.name}};
  const auto is_known = [](const QuestionToFill& question) {
    return !question.answer.empty() ||
           std::ranges::any_of(question.boxes, [](const Box& box) { return box.is_ticked; });
  };
  object.set("heeft-antwoorden", std::ranges::any_of(form.questions, is_known));
  set_numbered(object, "vragen", form.questions);
  return object;
}

static Value to_value(const Noted& noted) { return Object{{"wat", noted.what}, {"genoteerd", or_null(noted.text)}}; }

static Value to_value(const NotedRelation& relation) {
  return Object{{"met", relation.with.name},
                {"vorm", word(relation.form)},
                {"status", word(relation.status)},
                {"stand", stand_in_words(relation.status)}};
}

static Value to_value(const VerificationForm& form) {
  Object object{{"id", form.party.id}, {"naam", form.party.name}};
  set_date(object, "bevestigd", form.confirmed);
  set_list(object, "gegevens", form.facts);
  set_list(object, "relaties", form.relations);
  set_list(object, "acties", form.actions);
  return object;
}

Object documents::form_of(const ChecklistForm& form) {
  Object object;
  set_list(object, "organisaties", form.organisations);
  set_list(object, "sleutelpersonen", form.key_persons);
  return object;
}

Object documents::form_of(const RolesForm& form) {
  Object object;
  set_goals(object, form.goals);
  set_list(object, "rollen", form.roles);
  set_list(object, "partijen", form.parties);
  return object;
}

Object documents::form_of(const BlocksForm& form) {
  Object object;
  object.set("bouwstenen", pages(form.blocks));
  object.set("heeft-bouwstenen", !form.blocks.empty());
  return object;
}

Object documents::form_of(const AnalysisForms& forms) {
  Object object;
  object.set("partijen", pages(forms.parties));
  object.set("heeft-partijen", !forms.parties.empty());
  return object;
}

Object documents::form_of(const VerificationForms& forms) {
  Object object;
  object.set("partijen", pages(forms.parties));
  object.set("heeft-partijen", !forms.parties.empty());
  return object;
}

Object documents::form_of(const ActionList& list) {
  Object object;
  set_list(object, "acties", list.actions);
  object.set("volgende", or_null(list.next));
  return object;
}

Object documents::form_of(const EvaluationForm& form) {
  Object object = block_of(form.evaluation);
  object.set("lege-prioriteiten", empty_lines(0));
  set_list(object, "doelen", form.goals);
  return object;
}

Value to_value(const Form& form) {
  Object object{{"keten", form.chain}, {"lijst", word(static_cast<FormKind>(form.content.index()))}};
  set_date(object, "vandaag", form.today);
  object.set("publiek", form.is_public);
  add(object, std::visit([](const auto& content) { return documents::form_of(content); }, form.content));
  return documents::without_names(object, form.withheld);
}

}  // namespace keten
