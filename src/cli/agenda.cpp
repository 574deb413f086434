// keten agenda: the agenda of a meeting, filled with what the chain knows.
#include "keten/agenda.hpp"

#include <fmt/core.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/document.hpp"
#include "keten/queries.hpp"
#include "keten/suggest.hpp"
#include "keten/text.hpp"

namespace keten::cli {

namespace {

struct AgendaArguments {
  std::string meeting;
};

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

Exit make(const AgendaArguments& arguments, const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  const Chain& chain = *opened.chain;
  const Meeting* meeting =
      arguments.meeting.empty() ? next_meeting(chain, invocation.today) : chain.meetings.find(arguments.meeting);
  if (!meeting && !arguments.meeting.empty()) {
    complain_of_meeting(invocation, chain, arguments.meeting);
    return Exit::usage;
  }
  const Value data =
      to_value(make_agenda(chain, meeting, invocation.today, {.is_public = invocation.common.is_public}));
  return write_document(invocation, opened.directory, "agenda", data);
}

Run setup(Options& options) {
  auto arguments = std::make_shared<AgendaArguments>();
  options.positional("BIJEENKOMST", arguments->meeting, "De bijeenkomst; standaard de eerstvolgende");
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"md", "html", "json", "docx", "odt", "tekst"};
constexpr Example examples[] = {
    {"agenda", "Maak de agenda van de eerstvolgende bijeenkomst."},
    {"agenda basis-2 -o agenda.md", "Schrijf de agenda van de bijeenkomst `basis-2` in een bestand."},
    {"agenda --publiek", "Laat de namen van mensen weg, voor buiten de keten."},
    {"agenda -f json", "Geef de gegevens van de agenda aan een ander programma."},
};

}  // namespace

extern const Command agenda_command{
    .name = "agenda",
    .alias = "",
    .summary = "Maak de agenda van een bijeenkomst",
    .description =
        "Maakt een agenda die u zo kunt rondsturen. De onderwerpen komen uit de methode, of uit de `agenda` van de "
        "bijeenkomst zelf. Elk onderwerp krijgt een begin en een einde, en wat de keten erover weet: lopende acties, "
        "de bouwsteen die centraal staat, open rollen en de volgende datum. Is er niets gepland, dan krijgt u een "
        "voorstel voor de volgende bijeenkomst.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
