// yaml-anker: anchors, aliases and merge keys. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_anchor{
    .id = "yaml-anker",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een waarde begint met een sterretje of een &",
    .explanation =
        R"(In YAML heeft een waarde die met `*` of `&` begint een bijzondere betekenis. U kunt er stukken tekst mee herhalen. Maar
wie de keten na u overneemt, ziet dan niet meer wat er echt staat. Daarom kan het in een keten niet.

Begint uw tekst met zo'n teken, bijvoorbeeld om een woord schuin te drukken? Zet de tekst dan tussen aanhalingstekens.
Wilt u iets herhalen? Schrijf het op elke plek uit. Dat geldt ook voor de sleutel `<<`.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
# bestand: personen.yaml
personen:
  consulent:
    functie: mantelzorgconsulent
-     toelichting: *nieuw*
+     toelichting: "*nieuw*"
)"};

}  // namespace keten::rules
