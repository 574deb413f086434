// yaml-dubbele-sleutel: a key twice in one mapping. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_duplicate_key{
    .id = "yaml-dubbele-sleutel",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een sleutel staat twee keer in hetzelfde blok",
    .explanation =
        R"(Keten kan niet weten welke van de twee u bedoelt, en leest alleen de eerste. Zo raakt een afspraak of een telefoonnummer
ongemerkt kwijt.

Haal er één weg. Wilt u twee waarden bij één sleutel? Maak er dan een lijst van. Gaat het om twee partijen of acties met
hetzelfde id, geef dan één van de twee een ander id.

```yaml
aanspreekpunt: [consulent, beleidsadviseur]
```)",
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
-     functie: coördinator
)"};

}  // namespace keten::rules
