// lijst-dubbel: the same reference twice in one list. Found while resolving.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule duplicate_in_list{
    .id = "lijst-dubbel",
    .family = Family::form,
    .severity = Severity::hint,
    .from = std::nullopt,
    .summary = "Dezelfde verwijzing staat twee keer in een lijst",
    .explanation =
        R"(Dit kan geen kwaad: keten telt de verwijzing één keer. Maar misschien bedoelde u de tweede keer iemand anders, en die
ontbreekt nu.

Haal de tweede weg, of vul in wie of wat u bedoelde.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
-   gemeente: {naam: Gemeente Voorbeeld, soort: gemeente, aanspreekpunt: [consulent, consulent]}
+   gemeente: {naam: Gemeente Voorbeeld, soort: gemeente, aanspreekpunt: [consulent]}
personen:
  consulent: {functie: Wmo-consulent, partij: gemeente}
)"};

}  // namespace keten::rules
