// verwijzing-onbekend: a reference to something that is not there. Found while resolving.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule unknown_reference{
    .id = "verwijzing-onbekend",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een verwijzing wijst naar iets dat er niet is",
    .explanation =
        R"(Keten vindt partijen, mensen, acties en bouwstenen aan hun id. Dit id is er niet, of het hoort bij iets anders: een
persoon waar een partij hoort te staan. Daardoor mist er straks iets. Een actie heeft dan geen eigenaar, of een partij
geen aanspreekpunt.

Verbeter het id, of voeg toe wat er nog niet is. Schrijf het id op, en niet de naam.

```yaml
acties:
  folders:
    actie: Verzamel folders
    eigenaar: cafe-de-brug    # en niet: Café De Brug
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
personen:
-   beleidsadviseur: {functie: beleidsadviseur, partij: gementee}
+   beleidsadviseur: {functie: beleidsadviseur, partij: gemeente}
)"};

}  // namespace keten::rules
