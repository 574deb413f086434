// keten agenda: the agenda of a meeting, filled with what the chain knows.
#include "documents/agenda/agenda.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "cli/look_up.hpp"
#include "cli/output/document.hpp"
#include "documents/agenda/invitation.hpp"
#include "model/queries.hpp"
#include "render/calendar/icalendar.hpp"

namespace keten::cli {

namespace {

struct AgendaArguments {
  std::string meeting;
};

/// A meeting without a date cannot be put in a calendar, and a proposal should not.
Exit invite(const Agenda& agenda, const documents::Gate& gate, const Invocation& invocation) {
  if (agenda.is_proposal)
    return refuse(invocation, "Er is nog geen bijeenkomst gepland, dus ook niets om voor uit te nodigen",
                  "Zet de bijeenkomst met haar datum in de keten. `keten agenda` geeft een voorstel.");
  const std::optional<Calendar> invitation = make_invitation(agenda);
  if (!invitation)
    return refuse(invocation, "Deze bijeenkomst heeft nog geen datum, dus een uitnodiging kan nog niet",
                  "Vul bij de bijeenkomst `datum` in. Zonder `begin` is zij voor de hele dag.");
  return write_output(invocation, to_ical(gate.pass(*invitation)));
}

Exit make(const AgendaArguments& arguments, const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  const Chain& chain = *opened.chain;
  std::optional<Misuse> problem;
  const Meeting* meeting = arguments.meeting.empty() ? next_meeting(chain, invocation.today)
                                                     : look_up_meeting(chain, arguments.meeting, problem);
  if (problem) return refuse(invocation, *problem);
  const Agenda agenda = make_agenda(chain, meeting, invocation.today, {.is_public = invocation.common.is_public});
  if (invocation.output().format == "ics") return invite(agenda, opened.gate, invocation);
  return write_document(invocation, opened.place, opened.gate, "agenda", documents::DocumentData(agenda));
}

Run setup(Options& options) {
  auto arguments = std::make_shared<AgendaArguments>();
  options.positional("BIJEENKOMST", arguments->meeting, "De bijeenkomst; standaard de eerstvolgende");
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"md", "html", "json", "ics", "docx", "odt", "tekst"};
constexpr Example examples[] = {
    {"agenda", "Maak de agenda van de eerstvolgende bijeenkomst."},
    {"agenda basis-2 -o agenda.md", "Schrijf de agenda van de bijeenkomst `basis-2` in een bestand."},
    {"agenda basis-2 -o agenda.docx", "Maak er een bestand van dat u in Word kunt openen."},
    {"agenda basis-2 -o uitnodiging.ics", "Maak een uitnodiging voor in ieders eigen agenda."},
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
        "voorstel voor de volgende bijeenkomst. Met `-f ics` maakt u een uitnodiging. Stuurt u na een wijziging een "
        "nieuwe, dan herkennen agenda's de bijeenkomst aan haar id.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
