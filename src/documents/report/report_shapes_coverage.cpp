// How the report shows what carers are offered.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "documents/report/report.hpp"

namespace keten::documents {

namespace {

/// The number for in a cell of a table.
std::string in_cell(int count) { return count == 0 ? std::string("–") : std::to_string(count); }

std::string active_in_words(const ReportedBlock& block) {
  std::vector<std::string> names;
  for (const ShownInstrument& each : block.active) names.push_back(each.name);
  return listed(names);
}

/// "Wandelgroep (in ontwikkeling) en Logeerhuis (gewenst)".
std::string expected_in_words(const ReportedBlock& block) {
  std::vector<std::string> names;
  for (const ShownInstrument& each : block.expected)
    names.push_back(each.name + " (" + choice_in_words(each.status) + ")");
  return listed(names);
}

/// Whether the chain tells anything of this bouwsteen.
bool has_begun(const ReportedBlock& block) {
  return !(block.active.empty() && block.expected.empty() && block.goals.empty() && block.work.answered == 0 &&
           std::ranges::all_of(block.work.roles, [](const ShownRole& role) { return role.holders.empty(); }));
}

/// "3 van de 9".
std::string answered_in_words(const ReportedBlock& block) {
  const std::size_t questions = block.work.questions.size();
  return questions == 0 ? std::string() : fmt::format("{} van de {}", block.work.answered, questions);
}

std::vector<Question> open_questions(const ReportedBlock& block) {
  std::vector<Question> open;
  for (const QuestionAnswered& question : block.work.questions)
    if (question.answer.empty()) open.push_back(question.question);
  return open;
}

std::string untouched_in_words(const ReportedCoverage& coverage) {
  std::vector<Named> untouched;
  for (const ReportedBlock& block : coverage.blocks)
    if (!has_begun(block)) untouched.push_back(block.work.block);
  return in_words(untouched);
}

}  // namespace

template <>
const Shape& shape_of<GroupCount>() {
  static constexpr ShapeField fields[] = {
      part<&GroupCount::group>(),
      field<&GroupCount::instruments>("aantal", "Hoeveel instrumenten voor deze doelgroep zijn."),
      words<[](const GroupCount& count) { return in_cell(count.instruments); }>("aantal-tekst",
                                                                                "Hetzelfde, met een streepje voor 0."),
  };
  static constexpr Shape shape{"doelgroep-geteld", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedBlock>() {
  static constexpr ShapeField fields[] = {
      part<&ReportedBlock::work>(),
      part<&ReportedBlock::coverage>(),
      field<&ReportedBlock::active>("instrumenten", "De instrumenten die er zijn."),
      words<active_in_words>("instrumenten-tekst", "Hetzelfde in woorden."),
      field<&ReportedBlock::expected>("verwacht", "De instrumenten die in de maak of gewenst zijn."),
      words<expected_in_words>("verwacht-tekst", "Hetzelfde in woorden."),
      field<&ReportedBlock::groups>("doelgroepen", "Hoeveel instrumenten er voor elke doelgroep zijn."),
      field<&ReportedBlock::for_everyone>("voor-iedereen", "Hoeveel instrumenten voor iedereen zijn."),
      words<[](const ReportedBlock& block) { return in_cell(block.for_everyone); }>(
          "voor-iedereen-tekst", "Hetzelfde, met een streepje voor 0."),
      field<&ReportedBlock::goals>("doelen", "De doelen van de bouwsteen."),
      words<has_begun>("begonnen", "Of de keten er iets over zegt."),
      words<answered_in_words>("vragen-tekst", "Hoeveel vragen beantwoord zijn, in woorden."),
      words<open_questions>("open-vragen", "De vragen zonder antwoord."),
  };
  static constexpr Shape shape{"bouwsteen-in-rapport", fields};
  return shape;
}

template <>
const Shape& shape_of<InstrumentsOfFunction>() {
  static constexpr ShapeField fields[] = {
      part<&InstrumentsOfFunction::function>(),
      field<&InstrumentsOfFunction::instruments>("instrumenten", "De instrumenten die haar vervullen."),
  };
  static constexpr Shape shape{"basisfunctie", fields};
  return shape;
}

template <>
const Shape& shape_of<InstrumentsOfStrength>() {
  static constexpr ShapeField fields[] = {
      field<&InstrumentsOfStrength::degree>("graad", "Hoeveel eigen kracht er is."),
      filled<[](const InstrumentsOfStrength& list) {
        return list.name.empty() ? std::string(word(list.degree)) : list.name;
      }>("naam", "De naam daarvan in de methode."),
      field<&InstrumentsOfStrength::fitting>("soorten", "De steun die de methode daarbij aanraadt."),
      words<[](const InstrumentsOfStrength& list) { return listed(list.fitting); }>("soorten-tekst",
                                                                                    "Hetzelfde in woorden."),
      field<&InstrumentsOfStrength::instruments>("instrumenten", "De instrumenten die erbij passen."),
  };
  static constexpr Shape shape{"eigen-kracht", fields};
  return shape;
}

template <>
const Shape& shape_of<ReportedCoverage>() {
  static constexpr ShapeField fields[] = {
      field<&ReportedCoverage::blocks>("dekking", "Wat er bij elke bouwsteen is."),
      words<untouched_in_words>("dekking-leeg-tekst", "De bouwstenen waar de keten nog niets over zegt."),
      field<&ReportedCoverage::instruments>("instrumenten", "Alle instrumenten die er zijn."),
      field<&ReportedCoverage::groups>("doelgroepen", "De doelgroepen die bij elke bouwsteen geteld zijn."),
      field<&ReportedCoverage::unserved>("zonder-aanbod", "De doelgroepen waarvoor niets speciaal is."),
      field<&ReportedCoverage::instrument_roles>("instrumentrollen",
                                                 "De rollen die de methode voor instrumenten kent."),
      field<&ReportedCoverage::functions>("basisfuncties", "De instrumenten van elke basisfunctie."),
      field<&ReportedCoverage::strengths>("eigen-kracht", "De instrumenten voor elke graad van eigen kracht."),
      field<&ReportedCoverage::has_strengths>("eigen-kracht-bekend",
                                              "Of van een instrument bekend is voor hoeveel eigen kracht het is."),
  };
  static constexpr Shape shape{"dekking-in-rapport", fields};
  return shape;
}

}  // namespace keten::documents
