// waarde-ongeldig: a value of the wrong type or form. Found while decoding.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule bad_value{
    .id = "waarde-ongeldig",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een waarde past niet bij de sleutel",
    .explanation =
        R"(Keten rekent met wat u invult: welke actie te laat is, of de agenda in de tijd past, hoe ver een doel is. Dat lukt
alleen als iedereen datums, tijden en getallen op dezelfde manier schrijft.

- Een datum is jaar, maand, dag: `2024-03-12`.
- Een tijd heeft vier cijfers: `09:30`.
- Een getal is `12` of `12,5`, zonder punt voor de duizendtallen.
- Een keuze is één van de woorden die de melding noemt.

Weet u de waarde nog niet? Laat de plek achter de sleutel dan leeg.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
-   fase-sinds: 12-3-24
+   fase-sinds: 2024-03-12
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
)"};

}  // namespace keten::rules
