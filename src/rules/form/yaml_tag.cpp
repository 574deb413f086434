// yaml-tag: a tag. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_tag{
    .id = "yaml-tag",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een waarde begint met een uitroepteken",
    .explanation =
        R"(In YAML zegt een uitroepteken aan het begin van welke soort een waarde is. In een keten is dat nooit nodig. Keten weet
zelf bij welke sleutel een datum hoort en bij welke een tekst. Een telefoonnummer houdt ook zonder zo'n teken zijn 0.

Laat iets als `!!str` dus weg. Hoort het uitroepteken bij uw tekst? Zet de tekst dan tussen aanhalingstekens.)",
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
-     telefoon: !!str 0341 00 00 01
+     telefoon: 0341 00 00 01
)"};

}  // namespace keten::rules
