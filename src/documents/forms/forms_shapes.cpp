#include <algorithm>

#include "documents/forms/forms.hpp"
#include "documents/shared/shown_shapes.hpp"

namespace keten {

documents::DocumentData to_data(const Form& form) {
  return std::visit([](const auto& each) { return documents::DocumentData(each); }, form);
}

namespace documents {

namespace {

/// The lines that a form has for goals and priorities.
constexpr int lines_to_fill = 3;

struct EmptyLine {
  int number = 0;
};

std::vector<EmptyLine> lines_after(std::size_t filled) {
  std::vector<EmptyLine> lines;
  for (int number = static_cast<int>(filled) + 1; number <= lines_to_fill; ++number) lines.push_back({number});
  return lines;
}

template <class T>
std::vector<EmptyLine> lines_for_goals(const T& form) {
  return lines_after(form.goals.size());
}

std::vector<EmptyLine> lines_for_priorities(const EvaluationForm&) { return lines_after(0); }

bool is_taken(const ChecklistRow& row) { return !row.parties.empty(); }

std::string reach(const PartyToReach& party) { return reach_in_words(party.contacts); }

const std::vector<ShownInstrument>& active(const BlockForm& form) { return form.instruments.active; }
const std::vector<ShownInstrument>& expected(const BlockForm& form) { return form.instruments.expected; }
const std::vector<Named>& instrument_roles(const BlockForm& form) { return form.instruments.roles; }

bool has_answers(const AnalysisForm& form) {
  return std::ranges::any_of(form.questions, [](const QuestionToFill& question) {
    return !question.answer.empty() || std::ranges::count(question.boxes, true, &Box::is_ticked) > 0;
  });
}

std::string stand_in_words(const NotedRelation& relation) {
  switch (relation.status) {
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

template <>
const Shape& shape_of<EmptyLine>() {
  static constexpr ShapeField fields[] = {field<&EmptyLine::number>("nummer", "Het nummer van de regel.")};
  static constexpr Shape shape{"lege-regel", fields};
  return shape;
}

template <>
const Shape& shape_of<FormHead>() {
  static constexpr ShapeField fields[] = {
      filled<&FormHead::chain>("keten", "De naam van de keten."),
      field<&FormHead::kind>("lijst", "Welke invullijst het is."),
      field<&FormHead::today>("vandaag", "De dag waarop de lijst is gemaakt."),
      field<&FormHead::is_public>("publiek", "Of de namen van mensen zijn weggelaten."),
  };
  static constexpr Shape shape{"invullijst", fields};
  return shape;
}

template <>
const Shape& shape_of<ChecklistRow>() {
  static constexpr ShapeField fields[] = {
      part<&ChecklistRow::kind>(),
      words<in<&ChecklistRow::kind, &Named::name>>("soort", "De naam."),
      words<is_taken>("ja", "Of er iemand van meedoet."),
      field<&ChecklistRow::parties>("partijen", "De partijen die meedoen."),
      field<&ChecklistRow::wanted>("gewenst", "De partijen die de keten erbij wil."),
  };
  static constexpr Shape shape{"checklistregel", fields};
  return shape;
}

template <>
const Shape& shape_of<ChecklistForm>() {
  static constexpr ShapeField fields[] = {
      part<&ChecklistForm::head>(),
      field<&ChecklistForm::organisations>("organisaties", "De soorten organisaties."),
      field<&ChecklistForm::key_persons>("sleutelpersonen", "De soorten sleutelpersonen."),
  };
  static constexpr Shape shape{"checklist", fields};
  return shape;
}

template <>
const Shape& shape_of<RoleToFill>() {
  static constexpr ShapeField fields[] = {
      filled<in<&RoleToFill::role, &Named::id>>("rol", "Het id van de rol."),
      filled<in<&RoleToFill::role, &Named::name>>("rol-naam", "De naam van de rol."),
      field<&RoleToFill::task>("taak", "Wat de rol inhoudt."),
      field<&RoleToFill::holders>("houders", "Wie de rol heeft, en hoe die te bereiken is."),
  };
  static constexpr Shape shape{"in-te-vullen-rol", fields};
  return shape;
}

template <>
const Shape& shape_of<PartyToReach>() {
  static constexpr ShapeField fields[] = {
      part<&PartyToReach::party>(),
      field<&PartyToReach::contacts>("aanspreekpunten", "De aanspreekpunten."),
      words<reach>("bereik-tekst", "Hoe de aanspreekpunten te bereiken zijn."),
      field<&PartyToReach::target_groups>("doelgroepen", "De doelgroepen met bijzondere aandacht."),
  };
  static constexpr Shape shape{"te-bereiken-partij", fields};
  return shape;
}

template <>
const Shape& shape_of<RolesForm>() {
  static constexpr ShapeField fields[] = {
      part<&RolesForm::head>(),
      numbered<&RolesForm::goals>("doelen", "De doelen van de keten als geheel."),
      words<lines_for_goals<RolesForm>>("lege-doelen", "De regels die nog leeg zijn."),
      field<&RolesForm::roles>("rollen", "De algemene rollen."),
      field<&RolesForm::parties>("partijen", "De ketenpartijen."),
  };
  static constexpr Shape shape{"invullijst-rollen", fields};
  return shape;
}

template <>
const Shape& shape_of<BlockForm>() {
  static constexpr ShapeField fields[] = {
      words<&BlockForm::follows>("vervolg", "Of er een eerder formulier is: dit begint op een nieuwe bladzijde."),
      part<&BlockForm::block>(),
      numbered<&BlockForm::goals>("doelen", "De doelen in deze bouwsteen."),
      words<lines_for_goals<BlockForm>>("lege-doelen", "De regels die nog leeg zijn."),
      field<&BlockForm::roles>("rollen", "De rollen bij de bouwsteen."),
      field<active>("instrumenten", "De instrumenten die er zijn."),
      field<expected>("verwacht", "De instrumenten die in de maak of gewenst zijn."),
      field<instrument_roles>("instrumentrollen", "De rollen die de methode voor instrumenten kent."),
  };
  static constexpr Shape shape{"bouwsteenformulier", fields};
  return shape;
}

template <>
const Shape& shape_of<BlocksForm>() {
  static constexpr ShapeField fields[] = {
      part<&BlocksForm::head>(), field<&BlocksForm::blocks>("bouwstenen", "Een formulier voor elke bouwsteen.")};
  static constexpr Shape shape{"invullijst-bouwsteen", fields};
  return shape;
}

template <>
const Shape& shape_of<Box>() {
  static constexpr ShapeField fields[] = {filled<&Box::word>("woord", "Het antwoord dat men kan aankruisen."),
                                          field<&Box::is_ticked>("aan", "Of het is aangekruist.")};
  static constexpr Shape shape{"vakje", fields};
  return shape;
}

template <>
const Shape& shape_of<QuestionToFill>() {
  static constexpr ShapeField fields[] = {
      part<&QuestionToFill::question>(),
      field<&QuestionToFill::boxes>("vakjes", "De antwoorden om uit te kiezen; geen: het antwoord is vrij."),
      field<&QuestionToFill::answer>("antwoord", "Het antwoord dat al bekend is."),
  };
  static constexpr Shape shape{"in-te-vullen-vraag", fields};
  return shape;
}

template <>
const Shape& shape_of<AnalysisForm>() {
  static constexpr ShapeField fields[] = {
      words<&AnalysisForm::follows>("vervolg", "Of er een eerder formulier is: dit begint op een nieuwe bladzijde."),
      part<&AnalysisForm::party>(),
      words<has_answers>("heeft-antwoorden", "Of er al een antwoord bekend is."),
      numbered<&AnalysisForm::questions>("vragen", "De vragen."),
  };
  static constexpr Shape shape{"ketenanalyseformulier", fields};
  return shape;
}

template <>
const Shape& shape_of<AnalysisForms>() {
  static constexpr ShapeField fields[] = {
      part<&AnalysisForms::head>(), field<&AnalysisForms::parties>("partijen", "Een formulier voor elke partij.")};
  static constexpr Shape shape{"invullijst-ketenanalyse", fields};
  return shape;
}

template <>
const Shape& shape_of<Noted>() {
  static constexpr ShapeField fields[] = {
      filled<&Noted::what>("wat", "Waar het om gaat."),
      field<&Noted::text>("genoteerd", "Wat er staat; niets: nog niet bekend."),
  };
  static constexpr Shape shape{"gegeven", fields};
  return shape;
}

template <>
const Shape& shape_of<NotedRelation>() {
  static constexpr ShapeField fields[] = {
      filled<in<&NotedRelation::with, &Named::name>>("met", "De naam van de andere partij."),
      field<&NotedRelation::form>("vorm", "Wat de partijen met elkaar doen."),
      field<&NotedRelation::status>("status", "Hoe de samenwerking is."),
      words<stand_in_words>("stand", "Hetzelfde in woorden voor de partij zelf."),
  };
  static constexpr Shape shape{"genoteerde-relatie", fields};
  return shape;
}

template <>
const Shape& shape_of<VerificationForm>() {
  static constexpr ShapeField fields[] = {
      words<&VerificationForm::follows>("vervolg",
                                        "Of er een eerder formulier is: dit begint op een nieuwe bladzijde."),
      part<&VerificationForm::party>(),
      field<&VerificationForm::confirmed>("bevestigd", "De dag waarop de partij het voor het laatst bevestigde."),
      field<&VerificationForm::facts>("gegevens", "Wat er over de partij is genoteerd."),
      field<&VerificationForm::relations>("relaties", "Met wie de partij samenwerkt."),
      field<&VerificationForm::actions>("acties", "Wat de partij doet."),
  };
  static constexpr Shape shape{"verificatieformulier", fields};
  return shape;
}

template <>
const Shape& shape_of<VerificationForms>() {
  static constexpr ShapeField fields[] = {
      part<&VerificationForms::head>(),
      field<&VerificationForms::parties>("partijen", "Een formulier voor elke partij.")};
  static constexpr Shape shape{"invullijst-verificatie", fields};
  return shape;
}

template <>
const Shape& shape_of<ActionsForm>() {
  static constexpr ShapeField fields[] = {
      part<&ActionsForm::head>(),
      field<&ActionsForm::actions>("acties", "De acties die lopen."),
      field<&ActionsForm::next>("volgende", "De volgende bijeenkomst."),
  };
  static constexpr Shape shape{"invullijst-actielijst", fields};
  return shape;
}

template <>
const Shape& shape_of<EvaluationForm>() {
  static constexpr ShapeField fields[] = {
      part<&EvaluationForm::head>(),
      part<&EvaluationForm::evaluation>(),
      words<lines_for_priorities>("lege-prioriteiten", "De regels om nieuwe prioriteiten op te schrijven."),
      field<&EvaluationForm::goals>("doelen", "De doelen."),
  };
  static constexpr Shape shape{"invullijst-evaluatie", fields};
  return shape;
}

}  // namespace documents
}  // namespace keten
