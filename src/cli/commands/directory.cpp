// keten kaart: the sociale kaart, for professionals or for the public.
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/output/document.hpp"
#include "documents/directory/directory.hpp"
#include "render/sheets/sheets.hpp"

namespace keten::cli {

namespace {

Exit make(const std::vector<std::string>& words, const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  const Directory directory =
      make_directory(*opened.chain, invocation.today, {.words = words, .is_public = invocation.common.is_public});
  const std::string& format = invocation.output().format;
  if (format == "csv") return write_output(invocation, to_csv(opened.gate.pass(to_sheets(directory).front())));
  if (format == "xlsx") return write_bytes(invocation, to_xlsx(opened.gate.pass(to_sheets(directory))));
  return write_document(invocation, opened.place, opened.gate, "kaart", documents::DocumentData(directory));
}

Run setup(Options& options) {
  auto words = std::make_shared<std::vector<std::string>>();
  options.positionals("WOORD", *words, "Wat u zoekt; bij meer woorden moeten ze er allemaal bij staan");
  return [words](const Invocation& invocation) { return make(*words, invocation); };
}

constexpr std::string_view formats[] = {"md", "html", "csv", "xlsx", "json", "docx", "odt"};
constexpr Example examples[] = {
    {"kaart", "Laat per bouwsteen zien wie wat biedt."},
    {"kaart respijtzorg", "Zoek wat er is aan respijtzorg."},
    {"kaart huisarts rouw", "Zoek waar allebei de woorden bij staan."},
    {"kaart --publiek -o steun.html", "Maak de bladzijde voor mantelzorgers zelf."},
    {"kaart -o kaart.xlsx", "Maak een werkmap voor Excel, met een blad om te bellen."},
};

}  // namespace

extern const Command directory_command{
    .name = "kaart",
    .alias = "directory",
    .summary = "Maak de sociale kaart: wie wat biedt, voor wie, en hoe u eraan komt",
    .description =
        "Laat per bouwsteen zien wat er voor mantelzorgers is, van wie, voor wie, hoe men eraan komt en wanneer iemand "
        "dat voor het laatst navroeg. Wat nog niet klaar is of ontbreekt, staat apart. Met een of meer woorden zoekt "
        "u in namen, toelichtingen, soorten, aanbieders en doelgroepen. Met `--publiek` is de kaart voor mantelzorgers "
        "zelf: geordend naar de hulp die zij zoeken, met de publieksnamen en zonder personen, behalve wie `openbaar: "
        "ja` heeft. Daarop staat ook de toelichting van een instrument. Wat bij een bouwsteen voor de keten zelf "
        "hoort, zoals scholing, staat er niet op, tenzij het een publieksnaam heeft.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
