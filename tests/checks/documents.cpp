#include "checks/documents.hpp"

#include <fmt/core.h>

#include <optional>
#include <stdexcept>

#include "base/embedded.hpp"
#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "documents/actions/action_list.hpp"
#include "documents/agenda/agenda.hpp"
#include "documents/agenda/invitation.hpp"
#include "documents/diff/diff.hpp"
#include "documents/directory/directory.hpp"
#include "documents/forms/forms.hpp"
#include "documents/handover/handover.hpp"
#include "documents/minutes/minutes.hpp"
#include "documents/network/network.hpp"
#include "documents/network/network_figures.hpp"
#include "documents/network/network_sheets.hpp"
#include "documents/overview/overview.hpp"
#include "documents/personas/persona_cards.hpp"
#include "documents/progress/progress.hpp"
#include "documents/report/report.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/meeting.hpp"
#include "keten/persona.hpp"
#include "render/mustache/mustache.hpp"

namespace keten::test {

using documents::DocumentData;

namespace {

std::optional<std::string> find_template(std::string_view name) {
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == fmt::format("documenten/{}.md.mustache", name)) return std::string(file.text);
  return std::nullopt;
}

/// No meeting stands for the one that the method advises.
std::vector<const Meeting*> meetings_of(const Chain& chain) {
  std::vector<const Meeting*> meetings = {nullptr};
  for (const Meeting& meeting : chain.meetings) meetings.push_back(&meeting);
  return meetings;
}

}  // namespace

std::vector<Document> documents_of(const Chain& chain, const ChainReport& findings, Date today, bool is_public) {
  std::vector<Document> made;
  const auto add = [&made](std::string name, Value data) { made.push_back({std::move(name), std::move(data)}); };
  const documents::Gate gate(chain, is_public);
  const auto add_data = [&](std::string name, const DocumentData& data) {
    add(std::move(name), gate.pass(data.value(documents::Reader::templates)));
  };
  for (const std::optional<ActionGrouping> per :
       {std::optional<ActionGrouping>(), {ActionGrouping::party}, {ActionGrouping::block}, {ActionGrouping::meeting}})
    add_data("acties",
             DocumentData(make_action_list(chain, today, {.has_all = true, .per = per, .is_public = is_public})));
  for (const Meeting* meeting : meetings_of(chain)) {
    add_data("agenda", DocumentData(make_agenda(chain, meeting, today, {.is_public = is_public})));
    add_data("verslag", DocumentData(make_minutes(chain, meeting, today, {.is_public = is_public})));
  }
  for (std::size_t i = 0; i < std::size(Choice<FormKind>::words); ++i)
    add("invullijst-" + std::string(Choice<FormKind>::words[i]),
        to_value(make_form(chain, static_cast<FormKind>(i), today, {.is_public = is_public})));
  add_data("kaart", DocumentData(make_directory(chain, today, {.is_public = is_public})));
  Network network = make_network(chain, today);
  if (is_public) network = for_public(std::move(network), chain);
  add("cijfers", to_value(network, make_network_figures(chain, today, is_public)));
  const OverviewRow row = make_overview_row(chain, "keten", today, is_public);
  for (const std::optional<std::size_t> compare_with : {std::optional<std::size_t>(), {0}})
    add("overzicht", to_value(make_overview({row, row}, today, {.compare_with = compare_with})));
  add_data("overdracht", DocumentData(make_handover(chain, today, is_public)));
  std::vector<const Persona*> personas;
  for (const Persona& persona : chain.personas) personas.push_back(&persona);
  add_data("persona", DocumentData(make_persona_cards(chain, personas, {.today = today, .is_public = is_public})));
  const ChainOn then = {.chain = chain, .day = today - std::chrono::days(365)};
  add("verschil", to_value(make_diff(then, {.chain = chain, .day = today}, is_public)));
  ProgressRecorder recorder(ProgressStep::month, is_public);
  for (const Date day : {then.day, today}) recorder.add(chain, day, iso_date(day));
  add("voortgang", to_value(recorder.progress()));
  add_data("rapport", DocumentData(make_report(chain, today, {.is_public = is_public, .findings = &findings})));
  return made;
}

std::string markdown_of(const Document& document) {
  const RenderedTemplate rendered = render_template(
      document.name, find_template(document.name).value(), document.data,
      {.escape = escape_markdown, .partial = [](std::string_view name) { return find_template(name); }});
  if (!rendered.errors.empty())
    throw std::runtime_error(fmt::format("{}:{}: {}", rendered.errors.front().name, rendered.errors.front().at.row,
                                         rendered.errors.front().message));
  return rendered.text;
}

std::vector<Sheet> sheets_of(const Chain& chain, Date today) {
  std::vector<Sheet> sheets = to_sheets(make_action_list(chain, today, {.has_all = true}));
  for (Sheet& sheet : to_sheets(make_directory(chain, today))) sheets.push_back(std::move(sheet));
  const Network network = make_network(chain, today);
  sheets.push_back(elements_of(network));
  sheets.push_back(connections_of(network));
  sheets.push_back(to_sheet(make_overview({make_overview_row(chain, "keten", today)}, today)));
  return sheets;
}

std::vector<Calendar> calendars_of(const Chain& chain, Date today) {
  std::vector<Calendar> calendars = {to_calendar(make_action_list(chain, today))};
  for (const Meeting& meeting : chain.meetings)
    if (auto invitation = make_invitation(make_agenda(chain, &meeting, today)))
      calendars.push_back(std::move(*invitation));
  return calendars;
}

}  // namespace keten::test
