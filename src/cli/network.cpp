// keten netwerk: the parties of a chain and their relations, as a graph for Graphviz, in figures, and as data.
#include "keten/network.hpp"

#include <memory>

#include "cli/command.hpp"
#include "cli/document.hpp"
#include "cli/network_formats.hpp"
#include "render/dot.hpp"

namespace keten::cli {

namespace {

Exit network(const NetworkFormatArguments& arguments, Invocation invocation) {
  if (const auto problem = choose_network_format(arguments, invocation)) {
    complain(invocation, problem->message, problem->advice);
    return Exit::usage;
  }
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  Network network = make_network(*opened.chain, invocation.today);
  if (invocation.common.is_public) network = for_public(std::move(network), *opened.chain);
  if (is_network_data(invocation.output().format)) return write_network_data(invocation, opened, network, arguments);
  return write_output(invocation, to_dot(network));
}

Run setup(Options& options) {
  auto arguments = std::make_shared<NetworkFormatArguments>();
  declare_network_formats(options, *arguments);
  return [arguments](const Invocation& invocation) { return network(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"dot", "tekst", "md", "html", "json", "graphml", "csv"};
constexpr Example examples[] = {
    {"netwerk | dot -Tsvg -o netwerk.svg", "Maak een tekening die u kunt openen in een browser."},
    {"netwerk --vandaag 2024-01-01 -o netwerk.dot", "Schrijf het netwerk van die dag in een bestand."},
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
        "Geeft het netwerk van de keten in de taal van Graphviz. Het programma `dot` maakt daar een tekening van. "
        "Elke groep partijen heeft een eigen kleur. Aan de lijnen ziet u wat er al is, wat goed gaat, wat beter kan "
        "en welke samenwerking nog ontbreekt. Partijen en relaties die op die dag voorbij zijn, staan er niet bij. "
        "Met `--cijfers`, of als tekst, md of html, krijgt u zinnen en getallen over de ketenpartijen van die dag.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
