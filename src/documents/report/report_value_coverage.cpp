// What carers are offered as Values.
#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <utility>

#include "base/text/text.hpp"
#include "documents/report/report_value.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::add;
using documents::or_null;
using documents::set_list;
using documents::set_named;
using documents::to_list;

namespace {

// The number for in a cell of a table.
std::string in_cell(int count) { return count > 0 ? std::to_string(count) : std::string("–"); }

std::string names_of(const std::vector<ShownInstrument>& instruments) {
  std::vector<std::string> names;
  for (const ShownInstrument& each : instruments) names.push_back(each.name);
  return listed(names);
}

// Whether the chain tells anything of this bouwsteen.
bool has_begun(const ReportedBlock& block) {
  return !(block.active.empty() && block.expected.empty() && block.goals.empty() && block.work.answered == 0 &&
           std::ranges::all_of(block.work.roles, [](const ShownRole& role) { return role.holders.empty(); }));
}

// "Wandelgroep (in ontwikkeling) en Logeerhuis (gewenst)"
std::string expected_in_words(const std::vector<ShownInstrument>& instruments) {
  std::vector<std::string> names;
  for (const ShownInstrument& each : instruments)
    names.push_back(each.name + " (" + documents::spaced(word(each.status)) + ")");
  return listed(names);
}

}  // namespace

static Value to_value(const GroupCount& count) {
  return Object{{"id", count.group.id},
                {"naam", count.group.name},
                {"aantal", count.instruments},
                {"aantal-tekst", in_cell(count.instruments)}};
}

static Value to_value(const ReportedBlock& reported) {
  const Value work = to_value(reported.work);
  const Value coverage = to_value(reported.coverage);
  Object object = *work.object();
  add(object, *coverage.object());
  set_list(object, "instrumenten", reported.active);
  set_list(object, "verwacht", reported.expected);
  object.set("verwacht-tekst", or_null(expected_in_words(reported.expected)));
  object.set("doelgroepen", to_list(reported.groups));
  object.set("voor-iedereen", reported.for_everyone);
  object.set("voor-iedereen-tekst", in_cell(reported.for_everyone));
  set_named(object, "doelen", reported.goals);
  object.set("instrumenten-tekst", or_null(names_of(reported.active)));
  object.set("begonnen", has_begun(reported));
  const std::size_t questions = reported.work.questions.size();
  object.set("vragen-tekst",
             questions > 0 ? Value(fmt::format("{} van de {}", reported.work.answered, questions)) : Value());
  std::vector<Question> open;
  for (const QuestionAnswered& question : reported.work.questions)
    if (question.answer.empty()) open.push_back(question.question);
  set_list(object, "open-vragen", open);
  return object;
}

static Value to_value(const InstrumentsOfFunction& list) {
  Object object{{"id", list.function.id}, {"naam", list.function.name}};
  set_named(object, "instrumenten", list.instruments);
  return object;
}

static Value to_value(const InstrumentsOfStrength& list) {
  Object object{{"graad", word(list.degree)}, {"naam", list.name.empty() ? std::string(word(list.degree)) : list.name}};
  object.set("soorten", to_list(list.fitting));
  object.set("soorten-tekst", or_null(listed(list.fitting)));
  set_named(object, "instrumenten", list.instruments);
  return object;
}

void documents::set_coverage(Object& object, const ReportedCoverage& coverage) {
  set_list(object, "dekking", coverage.blocks);
  std::vector<Named> untouched;
  for (const ReportedBlock& block : coverage.blocks)
    if (!has_begun(block)) untouched.push_back(block.work.block);
  object.set("dekking-leeg-tekst", or_null(in_words(untouched)));
  set_list(object, "instrumenten", coverage.instruments);
  set_list(object, "doelgroepen", coverage.groups);
  set_named(object, "zonder-aanbod", coverage.unserved);
  set_list(object, "instrumentrollen", coverage.instrument_roles);
  set_list(object, "basisfuncties", coverage.functions);
  set_list(object, "eigen-kracht", coverage.strengths);
  object.set("eigen-kracht-bekend", coverage.has_strengths);
}

}  // namespace keten
