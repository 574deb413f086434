// Every document of a chain with any text wherever a person can type one, through our own templates: they fit their
// data, and no text does harm in the page.
#include "checks/documents.hpp"

#include "checks/formats.hpp"
#include "fuzz/fuzz.hpp"
#include "keten/action.hpp"
#include "render/calendar/icalendar.hpp"
#include "render/markdown/html.hpp"
#include "render/sheets/sheets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace keten;
  const std::string text = fuzz::chain_with(fuzz::text_of(data, size));
  const LoadedChain loaded = load_chain({{.path = "keten.yaml", .text = text, .problem = {}}});
  const Chain& chain = loaded.chain;
  fuzz::require(chain.info.node != nullptr && chain.actions.size() == 3, "the chain can be read", text);
  const bool is_public = size % 2 == 0;  // one of the two, for speed
  for (const test::Document& document : test::documents_of(chain, fuzz::today, is_public))
    fuzz::require_none(test::problem_of_page(to_html(test::markdown_of(document))), document.name);
  for (const Sheet& sheet : test::sheets_of(chain, fuzz::today))
    fuzz::require_none(test::problem_of_terminal_text(to_text(sheet, 100)), sheet.name);
  for (const Calendar& calendar : test::calendars_of(chain, fuzz::today))
    fuzz::require_none(test::problem_of_calendar(to_ical(calendar)), "a calendar");
  return 0;
}
