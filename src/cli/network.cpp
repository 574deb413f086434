// keten netwerk: the parties of a chain and their relations as a graph for Graphviz.
#include "keten/network.hpp"

#include "cli/command.hpp"
#include "cli/document.hpp"
#include "render/dot.hpp"

namespace keten::cli {

namespace {

Exit network(const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  return write_output(invocation, to_dot(make_network(*opened.chain, invocation.today)));
}

Run setup(Options&) { return network; }

constexpr std::string_view formats[] = {"dot"};
constexpr Example examples[] = {
    {"netwerk | dot -Tsvg -o netwerk.svg", "Maak een tekening die u kunt openen in een browser."},
    {"netwerk --vandaag 2024-01-01 -o netwerk.dot", "Schrijf het netwerk van die dag in een bestand."},
};

}  // namespace

extern const Command network_command{
    .name = "netwerk",
    .alias = "network",
    .summary = "Teken het netwerk: wie doen er mee, en wie werkt met wie samen?",
    .description =
        "Geeft het netwerk van de keten in de taal van Graphviz. Het programma `dot` maakt daar een tekening van. "
        "Elke groep partijen heeft een eigen kleur. Aan de lijnen ziet u wat er al is, wat goed gaat, wat beter kan "
        "en welke samenwerking nog ontbreekt. Partijen en relaties die op die dag voorbij zijn, staan er niet bij.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
