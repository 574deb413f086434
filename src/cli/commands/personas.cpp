// keten persona: the cards of the personas, with what the chain has for each need.
#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/look_up.hpp"
#include "cli/output/document.hpp"
#include "documents/personas/persona_cards.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"

namespace keten::cli {

namespace {

/// The personas with these ids, each once, in this order; all of them when there are no ids.
std::vector<const Persona*> choose(const Chain& chain, const std::vector<std::string>& ids,
                                   std::optional<Misuse>& problem) {
  std::vector<const Persona*> chosen;
  if (ids.empty())
    for (const Persona& persona : chain.personas) chosen.push_back(&persona);
  for (const std::string& id : ids) {
    const Persona* persona = look_up(chain.personas, id, problem);
    if (persona && std::ranges::find(chosen, persona) == chosen.end()) chosen.push_back(persona);
  }
  return chosen;
}

Exit make(const std::vector<std::string>& ids, const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  std::optional<Misuse> problem;
  const std::vector<const Persona*> personas = choose(*opened.chain, ids, problem);
  if (problem) return refuse(invocation, *problem);
  return write_document(invocation, opened.place, opened.gate, "persona",
                        documents::DocumentData(make_persona_cards(*opened.chain, personas,
                                                                   {invocation.today, invocation.common.is_public})));
}

Run setup(Options& options) {
  auto ids = std::make_shared<std::vector<std::string>>();
  options.positionals("ID", *ids, "Welke persona's; laat het weg voor alle");
  return [ids](const Invocation& invocation) { return make(*ids, invocation); };
}

constexpr std::string_view formats[] = {"md", "html", "json", "docx", "odt"};
constexpr Example examples[] = {
    {"persona", "Laat alle persona's zien."},
    {"persona kim -o kim.html", "Maak de kaart van Kim, om te printen."},
    {"persona kim ank -o personas.docx", "Maak een document met de kaarten van Kim en Ank."},
};

}  // namespace

extern const Command personas_command{
    .name = "persona",
    .alias = "",
    .summary = "Maak kaarten van de persona's, met wat de keten hun biedt",
    .description =
        "Maakt van elke persona een kaart van één bladzijde. Bij elke behoefte staat welk instrument daarbij past en "
        "wie het biedt. Is er nog niets? Dan doet keten een voorstel voor een actie. Wie het oppakt en wanneer, vult "
        "u samen in.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
