// id-dubbel: one id for two things. Found while decoding.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule duplicate_id{
    .id = "id-dubbel",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Twee dingen hebben hetzelfde id",
    .explanation =
        R"(Aan het id ziet keten wie u bedoelt. Staat een id er twee keer, dan telt alleen het eerste. De actie of de rol die voor
de tweede bedoeld was, komt dan bij de verkeerde terecht. Partijen en personen kunnen allebei een rol of actie hebben.
Daarom mag een persoon ook niet hetzelfde id hebben als een partij. En de sectie `keten` mag er maar één keer zijn.

Gaat het twee keer over hetzelfde? Voeg alles dan samen op één plek. Zijn het er echt twee? Geef één van beide een ander
id, en kijk ook naar de plekken die ernaar verwijzen.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
# bestand: personen.yaml
personen:
  consulent: {functie: mantelzorgconsulent}
# bestand: wmo.yaml
personen:
-   consulent: {functie: Wmo-consulent}
+   wmo-consulent: {functie: Wmo-consulent}
)"};

}  // namespace keten::rules
