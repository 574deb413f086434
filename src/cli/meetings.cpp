#include "cli/meetings.hpp"

#include <fmt/core.h>

#include <string_view>
#include <vector>

#include "cli/document.hpp"
#include "keten/suggest.hpp"
#include "keten/text.hpp"

namespace keten::cli {

void complain_of_meeting(const Invocation& invocation, const Chain& chain, const std::string& asked) {
  std::vector<std::string_view> ids;
  std::vector<std::string> shown;
  for (const Meeting& meeting : chain.meetings) {
    ids.push_back(meeting.id);
    shown.push_back(fmt::format("`{}`", meeting.id));
  }
  const std::string meant = closest(asked, ids);
  complain(invocation, fmt::format("Er is geen bijeenkomst `{}`", asked),
           !meant.empty() ? fmt::format("Bedoelde u `{}`?", meant)
           : ids.empty()  ? std::string("Deze keten heeft nog geen bijeenkomsten. Laat de naam weg voor een voorstel.")
                          : fmt::format("Deze keten heeft {}.", enumerate(shown)));
}

}  // namespace keten::cli
