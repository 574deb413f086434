// keten overdracht: the dossier for a new ketenregisseur.
#include "documents/handover/handover.hpp"

#include <string_view>

#include "cli/command.hpp"
#include "cli/output/document.hpp"

namespace keten::cli {

namespace {

Exit make(const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  return write_document(
      invocation, opened.place, opened.gate, "overdracht",
      documents::DocumentData(make_handover(*opened.chain, invocation.today, invocation.common.is_public)));
}

Run setup(Options&) { return make; }

constexpr std::string_view formats[] = {"md", "html", "json", "docx", "odt"};
constexpr Example examples[] = {
    {"overdracht -o overdracht.docx", "Maak het dossier voor wie de regie overneemt."},
    {"overdracht --vandaag 2024-09-01 -o overdracht.html", "Laat zien hoe de keten er op 1 september voor staat."},
};

}  // namespace

extern const Command handover_command{
    .name = "overdracht",
    .alias = "handover",
    .summary = "Maak het dossier voor een nieuwe ketenregisseur",
    .description =
        "Maakt een dossier dat een nieuwe ketenregisseur in tien minuten leest. Erin staat wie er te bellen is, "
        "wanneer de volgende bijeenkomst is en wat er loopt, met het meest dringende bovenaan. Ook staat erin hoever "
        "elke bouwsteen is, wat de keten wil bereiken, wat er is afgesproken en waar de keten met opzet van het advies "
        "afwijkt.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
