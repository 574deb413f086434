#include "cli/output/template_data.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>
#include <variant>

#include "base/embedded.hpp"
#include "base/text/text.hpp"
#include "base/text/unicode.hpp"
#include "cli/commands.hpp"
#include "documents/actions/action_list.hpp"
#include "documents/agenda/agenda.hpp"
#include "documents/diff/diff.hpp"
#include "documents/directory/directory.hpp"
#include "documents/forms/forms.hpp"
#include "documents/handover/handover.hpp"
#include "documents/minutes/minutes.hpp"
#include "documents/network/network.hpp"
#include "documents/network/network_figures.hpp"
#include "documents/overview/overview.hpp"
#include "documents/personas/persona_cards.hpp"
#include "documents/progress/progress.hpp"
#include "documents/report/report.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/shown.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "keten/meeting.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"

namespace keten::cli {

namespace {

using documents::DocumentData;
using documents::Reader;
using Values = std::vector<Value>;

/// The day on which the example chain is looked at.
constexpr Date example_day = std::chrono::year(2024) / 6 / 1;

std::string_view example_text() {
  constexpr std::string_view path = "formaat/voorbeeld.yaml";
  const auto files = embedded_files();
  const auto found = std::ranges::find(files, path, &EmbeddedFile::path);
  return found == files.end() ? std::string_view() : found->text;
}

/// The example chain with, besides its own, a meeting of every kind: so the agenda has every block.
std::vector<SourceFile> example_chain_files() {
  std::string meetings = "bijeenkomsten:\n";
  for (const MeetingKind& kind : built_in_method(default_method)->meeting_kinds)
    meetings += fmt::format("  voorbeeld-{}: {{soort: {}, datum: 2025-01-14, begin: 13:00}}\n", kind.id, kind.id);
  std::vector<SourceFile> files;
  files.push_back({.path = "bijeenkomsten.yaml", .text = std::move(meetings), .problem = {}});
  files.push_back({.path = "keten.yaml", .text = std::string(example_text()), .problem = {}});
  return files;
}

Chain example_chain() { return std::move(load_chain(example_chain_files()).chain); }

Values agendas(const Chain& chain) {
  Values values;
  for (const Meeting& meeting : chain.meetings)
    values.push_back(DocumentData(make_agenda(chain, &meeting, example_day)).value(Reader::templates));
  values.push_back(DocumentData(make_agenda(chain, nullptr, example_day)).value(Reader::templates));
  return values;
}

Values action_lists(const Chain& chain) {
  const auto of = [&](const ActionListOptions& options) {
    return DocumentData(make_action_list(chain, example_day, options)).value(Reader::templates);
  };
  return {of({}), of({.per = ActionGrouping::party}), of({.party = &*chain.parties.begin()}), of({.has_all = true})};
}

template <FormKind kind>
Values forms(const Chain& chain) {
  return {to_data(make_form(chain, kind, example_day)).value(Reader::templates)};
}

Values handovers(const Chain& chain) {
  return {DocumentData(make_handover(chain, example_day)).value(Reader::templates)};
}

Values minutes(const Chain& chain) {
  Values values;
  for (const Meeting& meeting : chain.meetings)
    values.push_back(DocumentData(make_minutes(chain, &meeting, example_day)).value(Reader::templates));
  return values;
}

Values reports(const Chain& chain) {
  const ChainReport findings = check_chain(load_chain(example_chain_files()), ".", example_day);
  return {DocumentData(make_report(chain, example_day, {.findings = &findings, .has_pictures = true}))
              .value(Reader::templates)};
}

Values directories(const Chain& chain) {
  const auto of = [&](const DirectoryOptions& options) {
    return DocumentData(make_directory(chain, example_day, options)).value(Reader::templates);
  };
  return {of({}), of({.is_public = true})};
}

Values persona_cards(const Chain& chain) {
  std::vector<const Persona*> personas;
  for (const Persona& persona : chain.personas) personas.push_back(&persona);
  return {DocumentData(make_persona_cards(chain, personas, {example_day, false})).value(Reader::templates)};
}

Values figures(const Chain& chain) {
  NetworkFigures figures = make_network_figures(chain, example_day);
  const DocumentData data(make_network_data(make_network(chain, example_day), std::move(figures)));
  return {data.value(Reader::templates)};
}

/// The example chain as it might have been before.
std::string earlier_text() {
  constexpr std::pair<std::string_view, std::string_view> edits[] = {
      {"naam: Huisartsenpraktijk De Brug", "naam: Huisartsenpraktijk"},
      {"ketenregisseur: {houder: wmo-adviseur", "ketenregisseur: {houder: steunpunt"},
      {"        naam: Anja de Boer", "        naam: Anja"},
      {"2024-05-31: 145", "2024-03-31: 130"},
      {"status: goed", "vorm: overleg"},
      {"status: gewenst", "status: goed"},
      {"status: bezig", "status: gereed"},
      {"toegang: Elke eerste dinsdag", "toegang: Elke dinsdag"}};
  std::string text(example_text());
  for (const auto& [now, then] : edits)
    if (const std::size_t at = text.find(now); at != std::string::npos) text.replace(at, now.size(), then);
  return text;
}

/// The example chain beside an earlier one and beside one with only a name, both ways: so every list is filled.
Values differences(const Chain& chain) {
  const ChainOn now{chain, example_day, "basis-2", "0123456789abcdef0123456789abcdef01234567"};
  Values values;
  for (const std::string& text : {earlier_text(), std::string("keten: {naam: Mantelzorgketen Veenmeer}")}) {
    const LoadedChain then = load_chain({SourceFile{.path = "keten.yaml", .text = text, .problem = {}}});
    const ChainOn before{then.chain, add_months(example_day, -3), "basis-1"};
    for (Diff diff : {make_diff(before, now), make_diff(now, before)}) {
      diff.has_picture = true;
      values.push_back(DocumentData(diff).value(Reader::templates));
    }
  }
  return values;
}

/// The example chain, and beside it one that is somewhat larger.
Values overviews(const Chain& chain) {
  OverviewRow row = make_overview_row(chain, "veenmeer", example_day);
  row.findings = check_chain(load_chain(example_chain_files()), ".", example_day).counts();
  row.key_figures.push_back({"inwoners", {27000, "27000"}});
  OverviewRow other = row;
  other.directory = "zandveen";
  other.name = "Mantelzorgketen Zandveen";
  other.key_figures.front().value = {31000, "31000"};
  const auto of = [&](const OverviewOptions& options) {
    return DocumentData(make_overview({row, other}, example_day, options)).value(Reader::templates);
  };
  return {of({}), of({.compare_with = 0})};
}

/// The example chain in two months' time, when its new links and actions are there as well.
Values courses(const Chain& chain) {
  const Chain before = load_chain({{.path = "keten.yaml", .text = "keten: {naam: Begin}", .problem = {}}}).chain;
  ProgressRecorder recorder(ProgressStep::month, false);
  recorder.add(before, example_day - std::chrono::days(60), "begin");
  recorder.add(chain, example_day, "nu");
  recorder.add(before, example_day + std::chrono::days(60), "later");
  Progress progress = recorder.progress();
  progress.has_pictures = true;
  return {DocumentData(progress).value(Reader::templates)};
}

struct TemplateData {
  std::string_view name;
  std::string_view command;
  Values (*make)(const Chain&);
};

constexpr TemplateData table[] = {
    {"acties", "acties", action_lists},
    {"agenda", "agenda", agendas},
    {"invullijst-checklist", "invullijst checklist", forms<FormKind::checklist>},
    {"invullijst-rollen", "invullijst rollen", forms<FormKind::roles>},
    {"invullijst-bouwsteen", "invullijst bouwsteen", forms<FormKind::block>},
    {"invullijst-ketenanalyse", "invullijst ketenanalyse", forms<FormKind::analysis>},
    {"invullijst-verificatie", "invullijst verificatie", forms<FormKind::verification>},
    {"invullijst-actielijst", "invullijst actielijst", forms<FormKind::actions>},
    {"invullijst-evaluatie", "invullijst evaluatie", forms<FormKind::evaluation>},
    {"cijfers", "netwerk --cijfers", figures},
    {"kaart", "kaart", directories},
    {"overdracht", "overdracht", handovers},
    {"overzicht", "overzicht", overviews},
    {"persona", "persona", persona_cards},
    {"rapport", "rapport", reports},
    {"verschil", "verschil", differences},
    {"verslag", "verslag", minutes},
    {"voortgang", "voortgang", courses},
};

const TemplateData* find_data(std::string_view name) {
  const auto* found = std::ranges::find(table, name, &TemplateData::name);
  return found == std::end(table) ? nullptr : found;
}

// --- Names

std::string shortened(const std::string& text) {
  constexpr std::size_t most = 50;
  const std::string line = one_line(text);
  const std::string start = first_code_points(line, most);
  return start.size() < line.size() ? start + "…" : line;
}

/// A name in the data, with the names within it.
struct Member {
  std::string key;
  std::string kind;
  std::string example;
  std::vector<Member> members;
};

Member& member(Member& of, const std::string& key) {
  const auto found = std::ranges::find(of.members, key, &Member::key);
  if (found != of.members.end()) return *found;
  of.members.push_back({key, {}, {}, {}});
  return of.members.back();
}

/// Keeps the first kind and example that there are.
void note(Member& member, const char* kind, std::string example = {}) {
  if (member.kind.empty()) member.kind = kind;
  if (member.example.empty()) member.example = std::move(example);
}

/// Adds what `value` has to what is known of `to`.
void collect(const Value& value, Member& to) {
  if (const Object* object = value.object()) {
    note(to, "groep");
    for (const auto& [key, each] : object->members()) collect(each, member(to, key));
  } else if (const Array* list = value.array()) {
    note(to, "lijst");
    for (const Value& item : *list) collect(item, to);
  } else if (const std::string* text = value.text()) {
    note(to, "tekst", shortened(*text));
  } else if (const bool* yes = std::get_if<bool>(&value.data())) {
    note(to, "ja of nee", *yes ? "ja" : "nee");
  } else if (const auto* number = std::get_if<std::int64_t>(&value.data())) {
    note(to, "getal", std::to_string(*number));
  } else if (const auto* decimal = std::get_if<double>(&value.data())) {
    note(to, "getal", dutch_number(*decimal));
  }
}

void flatten(const Member& member, const std::string& before, std::vector<TemplateField>& fields) {
  for (const Member& each : member.members) {
    const std::string name = before.empty() ? each.key : before + "." + each.key;
    fields.push_back({name, each.kind, each.example});
    flatten(each, name, fields);
  }
}

}  // namespace

std::string command_of_template(std::string_view name) {
  if (const TemplateData* data = find_data(name)) return std::string(data->command);
  const auto commands = all_commands();
  return std::ranges::count(commands, name, &Command::name) > 0 ? std::string(name) : std::string();
}

std::vector<TemplateField> fields_of_template(std::string_view name) {
  const TemplateData* data = find_data(name);
  if (!data) return {};
  const Chain chain = example_chain();
  Member all;
  for (const Value& value : data->make(chain)) collect(value, all);
  std::vector<TemplateField> fields;
  flatten(all, {}, fields);
  return fields;
}

}  // namespace keten::cli
