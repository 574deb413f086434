// yaml-syntaxis: not YAML. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_syntax{
    .id = "yaml-syntaxis",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een bestand is geen goede YAML",
    .explanation =
        R"(De bestanden van een keten zijn geschreven in YAML. Dat is tekst met regels als `sleutel: waarde`. Spaties aan het begin
laten zien wat bij wat hoort. Op deze plek klopt de vorm niet, en daardoor kan keten dit hele bestand niet lezen. De
andere bestanden leest keten gewoon.

Dit zijn de oorzaken die u het vaakst tegenkomt:

- Er staat een dubbele punt in een tekst. Zet de hele tekst dan tussen dubbele aanhalingstekens.
- Een tekst begint met een apostrof, zoals in 's avonds. Zet die ook tussen dubbele aanhalingstekens.
- Regels die bij elkaar horen, beginnen niet met evenveel spaties.
- Er staat een tab waar spaties horen.
- Er staan regels met `<<<<<<<`. Dan hebben twee mensen tegelijk hetzelfde gewijzigd. Kies wat geldt en haal de regels
  met `<<<<<<<`, `=======` en `>>>>>>>` weg.

```yaml
actie: "Bel de huisartsen: zij missen de folder"
toelichting: "'s Avonds zijn ze niet bereikbaar"
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
# bestand: acties.yaml
acties:
  folders:
-     actie: Verzamel wat nodig is: folders en adressen
+     actie: "Verzamel wat nodig is: folders en adressen"
)"};

}  // namespace keten::rules
