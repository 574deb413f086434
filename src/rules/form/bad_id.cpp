// id-ongeldig: an id that has not the form of one. Found while decoding.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule bad_id{
    .id = "id-ongeldig",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een id heeft niet de goede vorm",
    .explanation =
        R"(Een id is de korte naam waarmee u in de bestanden naar een partij, een persoon of een actie verwijst. Omdat elk id
dezelfde vorm heeft, hoeft niemand te onthouden of er een hoofdletter of een spatie in zat.

Gebruik kleine letters zonder accenten, cijfers en streepjes, samen hooguit 64 tekens. De naam zoals iedereen die kent,
zet u bij `naam`.

```yaml
partijen:
  cafe-de-brug: {naam: Café De Brug, soort: buurthuis}
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
-   Thuiszorg: {naam: Thuiszorg Voorbeeld, soort: thuiszorgorganisatie}
+   thuiszorg: {naam: Thuiszorg Voorbeeld, soort: thuiszorgorganisatie}
)"};

}  // namespace keten::rules
