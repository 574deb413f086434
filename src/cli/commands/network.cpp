// keten netwerk: the parties of a chain and their relations as a picture, in figures, and as data.
#include "documents/network/network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/text.hpp"
#include "cli/command.hpp"
#include "cli/commands/network_formats.hpp"
#include "cli/completion/method_words.hpp"
#include "cli/look_up.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "cli/output/picture.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"
#include "render/network/dot.hpp"

namespace keten::cli {

namespace {

struct NetworkArguments {
  std::string block;
  std::string statuses;
  std::string party;
  std::string day;
  std::string arrangement;
  bool without_network_parties = false;
  NetworkFormatArguments format;
};

/// The statuses in a list such as `goed,gewenst`.
std::vector<RelationStatus> read_statuses(std::string_view list, std::optional<Misuse>& problem) {
  std::vector<RelationStatus> statuses;
  while (!list.empty() && !problem) {
    const std::string_view asked = list.substr(0, list.find(','));
    list.remove_prefix(std::min(list.size(), asked.size() + 1));
    const auto& words = Choice<RelationStatus>::words;
    if (const auto status = choice<RelationStatus>(asked))
      statuses.push_back(*status);
    else
      problem = unknown_word("status", asked, words, fmt::format("Kies uit {}.", quoted_list(words)));
  }
  return statuses;
}

NetworkPart read_part(const NetworkArguments& arguments, const Chain& chain, std::optional<Misuse>& problem) {
  NetworkPart part;
  part.block = look_up(chain.method->blocks, arguments.block, problem);
  part.party = look_up(chain.parties, arguments.party, problem);
  if (!problem) part.statuses = read_statuses(arguments.statuses, problem);
  part.has_network_parties = !arguments.without_network_parties;
  return part;
}

Date read_day(const NetworkArguments& arguments, Date today, std::optional<Misuse>& problem) {
  if (arguments.day.empty()) return today;
  const std::optional<Date> day = parse_date(arguments.day);
  if (!day && !problem)
    problem = Misuse{fmt::format("`{}` is geen datum", arguments.day), "Schrijf bijvoorbeeld `--op 2024-03-12`."};
  return day.value_or(today);
}

Exit draw(const Invocation& invocation, const Network& network, Arrangement arrangement) {
  const std::string& format = invocation.output().format;
  if (format == "dot") return write_output(invocation, to_dot(network, arrangement));
  const std::optional<std::string> picture = network_picture(invocation, network, format, arrangement);
  if (!picture) return Exit::usage;
  return format == "svg" ? write_output(invocation, *picture) : write_bytes(invocation, *picture);
}

Exit make(const NetworkArguments& arguments, Invocation invocation) {
  std::optional<Misuse> problem = choose_network_format(arguments.format, invocation);
  invocation.today = read_day(arguments, invocation.today, problem);
  if (problem) return refuse(invocation, *problem);
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  const NetworkPart part = read_part(arguments, *opened.chain, problem);
  if (problem) return refuse(invocation, *problem);
  Network network = make_network(*opened.chain, invocation.today, part);
  if (invocation.common.is_public) network = for_public(std::move(network), *opened.chain);
  if (is_network_data(invocation.output().format))
    return write_network_data(invocation, opened, network, arguments.format);
  return draw(invocation, network, choice<Arrangement>(arguments.arrangement).value_or(Arrangement::circle));
}

Run setup(Options& options) {
  auto arguments = std::make_shared<NetworkArguments>();
  options.value("--bouwsteen", "ID", arguments->block, "Alleen de relaties van deze bouwsteen, en wie er een rol heeft",
                {}, block_words);
  options.value("--alleen", "STATUS,…", arguments->statuses,
                fmt::format("Alleen relaties met deze status: {}", fmt::join(Choice<RelationStatus>::words, ", ")));
  options.value("--partij", "ID", arguments->party, "Alleen deze partij, en met wie zij een relatie heeft");
  options.flag("--zonder-netwerkpartijen", arguments->without_network_parties, "Zonder de partijen op afstand");
  options.value("--op", "JJJJ-MM-DD", arguments->day, "Het netwerk zoals het op die dag was");
  options.value("--indeling", "KEUZE", arguments->arrangement,
                "Hoe de partijen staan: in een kring, in lagen (dot) of los (sfdp)", words_of<Arrangement>());
  declare_network_formats(options, arguments->format);
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"dot", "svg", "png", "pdf", "json", "graphml", "csv", "tekst", "md", "html"};
constexpr Example examples[] = {
    {"netwerk -o netwerk.svg", "Maak een tekening die u kunt openen in een browser."},
    {"netwerk -o netwerk.pdf", "Maak een tekening op A3, om op te hangen."},
    {"netwerk --alleen verbeteren,gewenst -o kansen.png", "Laat zien waar het beter kan, en wat nog ontbreekt."},
    {"netwerk --partij zorgdat -o zorgdat.svg", "Teken de partij `zorgdat` en met wie zij werkt."},
    {"netwerk --op 2024-01-01 -o begin.svg", "Teken het netwerk van die dag, om naast dat van nu te leggen."},
    {"netwerk --cijfers", "Vertel wat er opvalt: wie verbindt, wat hangt aan één contact, wat is nog gewenst?"},
    {"netwerk -o netwerk.graphml", "Maak een bestand voor Gephi of yEd. Kies daar zelf een indeling."},
    {"netwerk -o kumu.csv", "Maak de tabellen voor Kumu: `kumu-elementen.csv` en `kumu-verbindingen.csv`."},
};

}  // namespace

extern const Command network_command{
    .name = "netwerk",
    .alias = "network",
    .summary = "Teken het netwerk: wie doen er mee, en wie werkt met wie samen?",
    .description =
        "Maakt een tekening van het netwerk. Partijen van één groep staan bij elkaar en hebben één kleur; de "
        "ketenregisseur en het centraal informatiepunt staan in het midden. Aan de lijnen ziet u wat er al is, wat "
        "goed gaat, wat beter kan en welke samenwerking nog ontbreekt. Ook zonder kleur is dat te zien. Een partij die "
        "blijft, houdt zo veel mogelijk haar plek: zo kunt u tekeningen van twee dagen naast elkaar leggen. Partijen "
        "en relaties die op die dag voorbij zijn, staan er niet bij. Voor svg, png en pdf is Graphviz nodig; het "
        "formaat dot is de tekening als tekst, voor Graphviz zelf. Met `--cijfers`, of als tekst, md of html, krijgt u "
        "zinnen en getallen over de ketenpartijen van die dag.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
