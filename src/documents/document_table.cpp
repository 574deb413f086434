#include "documents/document_table.hpp"

#include <algorithm>
#include <optional>

#include "base/text/text.hpp"
#include "base/text/unicode.hpp"
#include "documents/actions/action_list.hpp"
#include "documents/agenda/agenda.hpp"
#include "documents/diff/diff.hpp"
#include "documents/directory/directory.hpp"
#include "documents/document_samples.hpp"
#include "documents/forms/forms.hpp"
#include "documents/handover/handover.hpp"
#include "documents/minutes/minutes.hpp"
#include "documents/network/network_figures.hpp"
#include "documents/overview/overview.hpp"
#include "documents/personas/persona_cards.hpp"
#include "documents/progress/progress.hpp"
#include "documents/report/report.hpp"
#include "documents/shared/gate.hpp"
#include "keten/check.hpp"
#include "keten/documents.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

template <class... T>
Made made_of(T... told) {
  Made made;
  (made.emplace_back(std::move(told)), ...);
  return made;
}

Made make_action_lists(const Chain& chain, Date today, bool is_public) {
  Made made = made_of(make_action_list(chain, today, {.is_public = is_public}));
  for (const std::optional<ActionGrouping> per :
       {std::optional<ActionGrouping>(), {ActionGrouping::party}, {ActionGrouping::block}, {ActionGrouping::meeting}})
    made.emplace_back(make_action_list(chain, today, {.has_all = true, .per = per, .is_public = is_public}));
  if (!chain.parties.empty())
    made.emplace_back(make_action_list(chain, today, {.party = &*chain.parties.begin(), .is_public = is_public}));
  return made;
}

/// First for the meeting that comes, last for the one that the method advises.
std::vector<const Meeting*> meetings_of(const Chain& chain, const Meeting* first) {
  std::vector<const Meeting*> meetings = {first};
  for (const Meeting& meeting : chain.meetings) meetings.push_back(&meeting);
  meetings.push_back(nullptr);
  return meetings;
}

Made make_agendas(const Chain& chain, Date today, bool is_public) {
  Made made;
  for (const Meeting* meeting : meetings_of(chain, next_meeting(chain, today)))
    made.emplace_back(make_agenda(chain, meeting, today, {.is_public = is_public}));
  return made;
}

Made make_all_minutes(const Chain& chain, Date today, bool is_public) {
  const Meeting* last = last_held_meeting(chain, today);
  Made made;
  for (const Meeting* meeting : meetings_of(chain, last ? last : next_meeting(chain, today)))
    made.emplace_back(make_minutes(chain, meeting, today, {.is_public = is_public}));
  return made;
}

template <FormKind kind>
Made make_form_of(const Chain& chain, Date today, bool is_public) {
  return {to_data(make_form(chain, kind, today, {.is_public = is_public}))};
}

Made make_directories(const Chain& chain, Date today, bool is_public) {
  return made_of(make_directory(chain, today, {.is_public = is_public}));
}

Made make_figures(const Chain& chain, Date today, bool is_public) {
  Network network = make_network(chain, today);
  if (is_public) network = for_public(std::move(network), chain);
  return made_of(make_network_data(network, make_network_figures(chain, today, is_public)));
}

Made make_handovers(const Chain& chain, Date today, bool is_public) {
  return made_of(make_handover(chain, today, is_public));
}

Made make_overviews(const Chain& chain, Date today, bool is_public) {
  const OverviewRow row = make_overview_row(chain, "keten", today, is_public);
  return made_of(make_overview({row}, today), make_overview({row, row}, today),
                 make_overview({row, row}, today, {.compare_with = 0}));
}

Made make_cards(const Chain& chain, Date today, bool is_public) {
  std::vector<const Persona*> personas;
  for (const Persona& persona : chain.personas) personas.push_back(&persona);
  return made_of(make_persona_cards(chain, personas, {.today = today, .is_public = is_public}));
}

Made make_reports(const Chain& chain, Date today, bool is_public) {
  const ChainReport findings = check_chain(chain, {}, ".", today);
  return made_of(make_report(chain, today, {.is_public = is_public, .findings = &findings}));
}

/// With itself as it was a year ago: what the same files tell of that day.
Made make_differences(const Chain& chain, Date today, bool is_public) {
  const ChainOn then = {.chain = chain, .day = today - std::chrono::days(365)};
  return made_of(make_diff(then, {.chain = chain, .day = today}, is_public));
}

Made make_courses(const Chain& chain, Date today, bool is_public) {
  ProgressRecorder recorder(ProgressStep::month, is_public);
  for (const Date day : {today - std::chrono::days(365), today}) recorder.add(chain, day, iso_date(day));
  return made_of(recorder.progress());
}

Made sample_directories(const Chain& example) {
  return made_of(make_directory(example, example_day), make_directory(example, example_day, {.is_public = true}));
}

Made sample_reports(const Chain& example) {
  const ChainReport findings = check_chain(example, {}, ".", example_day);
  return made_of(make_report(example, example_day, {.findings = &findings, .has_pictures = true}));
}

constexpr Document table[] = {
    {"acties", "acties", shape_of<ActionList>, make_action_lists},
    {"agenda", "agenda", shape_of<Agenda>, make_agendas},
    {"invullijst-checklist", "invullijst checklist", shape_of<ChecklistForm>, make_form_of<FormKind::checklist>},
    {"invullijst-rollen", "invullijst rollen", shape_of<RolesForm>, make_form_of<FormKind::roles>},
    {"invullijst-bouwsteen", "invullijst bouwsteen", shape_of<BlocksForm>, make_form_of<FormKind::block>},
    {"invullijst-ketenanalyse", "invullijst ketenanalyse", shape_of<AnalysisForms>, make_form_of<FormKind::analysis>},
    {"invullijst-verificatie", "invullijst verificatie", shape_of<VerificationForms>,
     make_form_of<FormKind::verification>},
    {"invullijst-actielijst", "invullijst actielijst", shape_of<ActionsForm>, make_form_of<FormKind::actions>},
    {"invullijst-evaluatie", "invullijst evaluatie", shape_of<EvaluationForm>, make_form_of<FormKind::evaluation>},
    {"cijfers", "netwerk --cijfers", shape_of<NetworkData>, make_figures},
    {"kaart", "kaart", shape_of<Directory>, make_directories, sample_directories},
    {"overdracht", "overdracht", shape_of<Handover>, make_handovers},
    {"overzicht", "overzicht", shape_of<Overview>, make_overviews, sample_overviews},
    {"persona", "persona", shape_of<PersonaCards>, make_cards},
    {"rapport", "rapport", shape_of<Report>, make_reports, sample_reports},
    {"verschil", "verschil", shape_of<Diff>, make_differences, sample_differences},
    {"verslag", "verslag", shape_of<Minutes>, make_all_minutes},
    {"voortgang", "voortgang", shape_of<Progress>, make_courses, sample_courses},
};

// --- Fields

constexpr std::string_view kind_words[] = {"tekst", "ja of nee", "getal", "getal", "tekst", "tekst",
                                           "tekst", "lijst",     "groep", "groep", "eigen", "waarde"};

std::string shortened(const std::string& text) {
  constexpr std::size_t most = 50;
  const std::string line = one_line(text);
  const std::string start = first_code_points(line, most);
  return start.size() < line.size() ? start + "…" : line;
}

/// A text or number as a reader sees it; empty for what has no text.
std::string example_of(const Value& value) {
  if (const std::string* text = value.text()) return shortened(*text);
  if (const bool* yes = std::get_if<bool>(&value.data())) return *yes ? "ja" : "nee";
  if (const auto* number = std::get_if<std::int64_t>(&value.data())) return std::to_string(*number);
  if (const auto* number = std::get_if<double>(&value.data())) return dutch_number(*number);
  return {};
}

/// What the values hold under this key, lists opened.
std::vector<const Value*> members(const std::vector<const Value*>& values, std::string_view key) {
  std::vector<const Value*> found;
  for (const Value* value : values) {
    const Value* member = value->object() ? value->object()->find(key) : nullptr;
    if (!member) continue;
    if (const Array* list = member->array())
      for (const Value& item : *list) found.push_back(&item);
    else
      found.push_back(member);
  }
  return found;
}

/// Adds the fields below `before`, of which `values` are the examples.
void add_fields_of(const Shape& shape, const std::string& before, std::vector<const Shape*> within,
                   const std::vector<const Value*>& values, std::vector<TemplateField>& fields) {
  within.push_back(&shape);
  for (const ShapeRow& row : rows_of(shape, Reader::templates)) {
    const std::vector<const Value*> found = members(values, row.key);
    const ShapeType& item = row.type->kind == ShapeKind::list ? *row.type->element : *row.type;
    TemplateField& field = fields.emplace_back();
    field = {before + row.key, kind_words[static_cast<std::size_t>(row.type->kind)], row.says, {}};
    for (const Value* value : found)
      if (field.example.empty()) field.example = example_of(*value);
    if (row.is_numbered) fields.push_back({before + row.key + ".nummer", "getal", "De plaats in de lijst.", "1"});
    if (item.shape && std::ranges::find(within, &item.shape()) == within.end())
      add_fields_of(item.shape(), before + row.key + ".", within, found, fields);
  }
}

}  // namespace

std::span<const Document> all_documents() { return table; }

const Document* find_document(std::string_view name) {
  const auto* found = std::ranges::find(table, name, &Document::name);
  return found == std::end(table) ? nullptr : found;
}

std::vector<TemplateField> fields_of(const Document& document) {
  const Chain example = example_chain();
  std::vector<Value> values;
  for (const DocumentData& data :
       document.sample ? document.sample(example) : document.make(example, example_day, false))
    values.push_back(data.value(Reader::templates));
  std::vector<const Value*> examples;
  for (const Value& value : values) examples.push_back(&value);
  std::vector<TemplateField> fields;
  add_fields_of(document.shape(), {}, {}, examples, fields);
  return fields;
}

}  // namespace keten::documents

namespace keten {

std::vector<std::string_view> document_names() {
  std::vector<std::string_view> names;
  for (const documents::Document& document : documents::all_documents()) names.push_back(document.name);
  return names;
}

std::optional<Value> make_document(std::string_view name, const Chain& chain, Date today, bool is_public) {
  const documents::Document* document = documents::find_document(name);
  if (!document) return std::nullopt;
  const documents::Gate gate(chain, is_public);
  return gate.pass(document->make(chain, today, is_public).front().value(documents::Reader::program));
}

}  // namespace keten
