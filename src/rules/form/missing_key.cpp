// sleutel-ontbreekt: a required key is absent or empty. Found while decoding.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule missing_key{
    .id = "sleutel-ontbreekt",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een verplichte sleutel ontbreekt of is leeg",
    .explanation =
        R"(Sommige gegevens kunnen niet ontbreken. Een partij zonder naam kan op geen enkele lijst staan, en bij een actie moet
iedereen kunnen lezen wat er gaat gebeuren. Een sleutel waar niets achter staat, telt ook als leeg.

Vul de sleutel in. Weet u het nog niet precies? Schrijf dan op wat u wel weet, bijvoorbeeld een werktitel. Die kunt u
later altijd veranderen.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
-   thuiszorg: {soort: thuiszorgorganisatie}
+   thuiszorg: {naam: Thuiszorg Voorbeeld, soort: thuiszorgorganisatie}
)"};

}  // namespace keten::rules
