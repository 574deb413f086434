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
#include "documents/directory/directory.hpp"
#include "documents/document_table.hpp"
#include "documents/network/network.hpp"
#include "documents/network/network_sheets.hpp"
#include "documents/overview/overview.hpp"
#include "documents/shared/gate.hpp"
#include "keten/meeting.hpp"
#include "render/mustache/mustache.hpp"

namespace keten::test {

namespace {

std::optional<std::string> find_template(std::string_view name) {
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == fmt::format("documenten/{}.md.mustache", name)) return std::string(file.text);
  return std::nullopt;
}

}  // namespace

std::vector<Document> documents_of(const Chain& chain, Date today, bool is_public) {
  const documents::Gate gate(chain, is_public);
  std::vector<Document> made;
  for (const documents::Document& document : documents::all_documents())
    for (const documents::DocumentData& data : document.make(chain, today, is_public))
      made.push_back({std::string(document.name), gate.pass(data.value(documents::Reader::templates))});
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
