// yaml-te-diep: nested deeper than 32 levels. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_too_deep{
    .id = "yaml-te-diep",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een bestand heeft meer dan 32 lagen",
    .explanation =
        R"(Elke keer dat u verder inspringt of een haakje opent, komt er een laag bij. Keten leest er hooguit 32. Een keten heeft
er nooit meer dan tien nodig, dus meestal is er iets misgegaan. Misschien is er een haakje te veel blijven staan, of
komt de tekst uit een ander programma.

Maak de opbouw eenvoudiger. Haal de haakjes of spaties weg die niet nodig zijn.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
# bestand: extra.yaml
- x-lijst: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[a]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
+ x-lijst: [[[a]]]
)"};

}  // namespace keten::rules
