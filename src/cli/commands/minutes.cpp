// keten verslag: the minutes of a meeting, or the form to write them on.
#include "documents/minutes/minutes.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/command.hpp"
#include "cli/look_up.hpp"
#include "cli/output/document.hpp"
#include "model/queries.hpp"

namespace keten::cli {

namespace {

struct MinutesArguments {
  std::string meeting;
  bool wants_next = false;
};

/// The one asked for; else the last one, and the next one when there was none yet.
const Meeting* choose(const MinutesArguments& arguments, const Chain& chain, Date today,
                      std::optional<Misuse>& problem) {
  if (!arguments.meeting.empty()) return look_up_meeting(chain, arguments.meeting, problem);
  const Meeting* last = arguments.wants_next ? nullptr : last_held_meeting(chain, today);
  return last ? last : next_meeting(chain, today);
}

Exit make(const MinutesArguments& arguments, const Invocation& invocation) {
  if (arguments.wants_next && !arguments.meeting.empty())
    return refuse(invocation, "`--volgende` en de naam van een bijeenkomst gaan niet samen", "Kies een van de twee.");
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  const Chain& chain = *opened.chain;
  std::optional<Misuse> problem;
  const Meeting* meeting = choose(arguments, chain, invocation.today, problem);
  if (problem) return refuse(invocation, *problem);
  const Minutes minutes = make_minutes(chain, meeting, invocation.today, {.is_public = invocation.common.is_public});
  return write_document(invocation, opened.place, opened.gate, "verslag", documents::DocumentData(minutes));
}

Run setup(Options& options) {
  auto arguments = std::make_shared<MinutesArguments>();
  options.positional("BIJEENKOMST", arguments->meeting, "De bijeenkomst; standaard de laatste tot en met vandaag");
  options.flag("--volgende", arguments->wants_next, "Neem de eerstvolgende bijeenkomst");
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"md", "html", "json", "docx", "odt"};
constexpr Example examples[] = {
    {"verslag", "Maak het verslag van de laatste bijeenkomst."},
    {"verslag --volgende -o formulier.docx", "Maak het formulier voor de volgende bijeenkomst, om af te drukken."},
    {"verslag basis-2 -o verslag.odt", "Schrijf het verslag van de bijeenkomst `basis-2` in een bestand."},
    {"verslag --publiek", "Laat de namen van mensen weg, voor buiten de keten."},
};

}  // namespace

extern const Command minutes_command{
    .name = "verslag",
    .alias = "minutes",
    .summary = "Maak het verslag van een bijeenkomst, of het formulier ervoor",
    .description =
        "Vooraf krijgt u een formulier om op te schrijven: een presentielijst, de onderwerpen van de agenda en lege "
        "regels voor besluiten en acties. Staat er van de bijeenkomst iets in de keten, dan krijgt u het verslag: wie "
        "er waren, wat u besprak, besloot en afsprak, en wanneer u elkaar weer ziet. Zet in `verslag` een kop met de "
        "titel van een onderwerp, en de tekst eronder komt bij dat onderwerp te staan. Standaard krijgt u de laatste "
        "bijeenkomst tot en met vandaag. Was er nog geen, dan de volgende.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
