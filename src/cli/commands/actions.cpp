// keten acties: the action list, whole or of one party, person, bouwsteen or meeting.
#include <fmt/core.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/completion/method_words.hpp"
#include "cli/look_up.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "documents/actions/action_list.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "render/calendar/icalendar.hpp"
#include "render/sheets/sheets.hpp"

namespace keten::cli {

namespace {

struct ActionsArguments {
  std::string party;
  std::string person;
  std::string block;
  std::string meeting;
  std::string status;
  std::string per;
};

constexpr const char* all_statuses = "alle";

/// A party where a person was asked for, or the other way around.
std::optional<Misuse> check_kinds(const ActionsArguments& arguments, const Chain& chain) {
  const auto mixed_up = [](const std::string& id, const char* is, const char* option) {
    return Misuse{fmt::format("`{}` is een {}", id, is), fmt::format("Gebruik `--{} {}`.", option, id)};
  };
  if (chain.persons.find(arguments.party)) return mixed_up(arguments.party, "persoon", "persoon");
  if (chain.parties.find(arguments.person)) return mixed_up(arguments.person, "partij", "partij");
  return std::nullopt;
}

ActionListOptions read_options(const ActionsArguments& arguments, const Chain& chain, std::optional<Misuse>& problem) {
  problem = check_kinds(arguments, chain);
  ActionListOptions options;
  options.party = look_up(chain.parties, arguments.party, problem);
  options.person = look_up(chain.persons, arguments.person, problem);
  options.block = look_up(chain.method->blocks, arguments.block, problem);
  options.meeting = look_up(chain.meetings, arguments.meeting, problem);
  options.has_all = arguments.status == all_statuses;
  options.status = choice<ActionStatus>(arguments.status);
  options.per = choice<ActionGrouping>(arguments.per);
  return options;
}

Exit write_calendar(const Invocation& invocation, const Calendar& calendar) {
  if (calendar.tasks.empty())
    complain(invocation, "Er zijn geen lopende acties met een datum", "Deze kalender is daarom leeg.");
  return write_output(invocation, to_ical(calendar));
}

Exit make(const ActionsArguments& arguments, const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  std::optional<Misuse> problem;
  ActionListOptions options = read_options(arguments, *opened.chain, problem);
  if (problem) return refuse(invocation, *problem);
  options.is_public = invocation.common.is_public;
  const ActionList list = make_action_list(*opened.chain, invocation.today, options);
  const std::string& format = invocation.output().format;
  if (format == "csv") return write_output(invocation, to_csv(opened.gate.pass(to_sheets(list).front())));
  if (format == "xlsx") return write_bytes(invocation, to_xlsx(opened.gate.pass(to_sheets(list))));
  if (format == "ics") return write_calendar(invocation, opened.gate.pass(to_calendar(list)));
  return write_document(invocation, opened.place, opened.gate, "acties", documents::DocumentData(list));
}

Run setup(Options& options) {
  auto arguments = std::make_shared<ActionsArguments>();
  options.value("--partij", "ID", arguments->party, "Alleen van deze partij en haar mensen");
  options.value("--persoon", "ID", arguments->person, "Alleen van deze persoon");
  options.value("--bouwsteen", "ID", arguments->block, "Alleen bij deze bouwsteen", {}, block_words);
  options.value("--bijeenkomst", "ID", arguments->meeting, "Alleen wat bij deze bijeenkomst is afgesproken");
  std::vector<std::string_view> statuses = words_of<ActionStatus>();
  statuses.emplace_back(all_statuses);
  options.value("--status", "STATUS", arguments->status, "Alleen met deze status; standaard open, bezig en geblokkeerd",
                statuses);
  options.value("--per", "WAT", arguments->per, "Deel de lijst in", words_of<ActionGrouping>());
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "md", "html", "csv", "xlsx", "json", "ics", "docx", "odt"};
constexpr Example examples[] = {
    {"acties", "Laat zien wat er loopt, en wat het eerst kan."},
    {"acties --partij zorgdat -o zorgdat.docx", "Maak de lijst die u aan de partij `zorgdat` mailt."},
    {"acties --per partij", "Laat per partij zien wat zij doet."},
    {"acties --bijeenkomst basis-2 --status alle", "Laat zien wat er kwam van de afspraken van `basis-2`."},
    {"acties -o acties.xlsx", "Maak een werkmap voor Excel, met een blad per partij."},
    {"acties --persoon consulent-zorgdat -o acties.ics",
     "Zet de acties van de persoon `consulent-zorgdat` in een agendaprogramma."},
};

}  // namespace

extern const Command actions_command{
    .name = "acties",
    .alias = "actions",
    .summary = "Maak de actielijst, van de hele keten of van één partij",
    .description =
        "Maakt een lijst van de acties die open, bezig of geblokkeerd zijn. Bovenaan staat wat klein is en veel effect "
        "heeft; daarna telt de datum. De stappen van een grote actie staan eronder. U ziet wat te laat of geblokkeerd "
        "is en wat nog van niemand is. Wat sinds de vorige bijeenkomst klaar is, staat apart onderaan. Na de volgende "
        "bijeenkomst is het van de lijst. De lijst van een partij of persoon kunt u zo mailen.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
