// yaml-sleutelvorm: a key that is no plain text. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_key_form{
    .id = "yaml-sleutelvorm",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een sleutel is geen gewone tekst",
    .explanation =
        R"(Voor een dubbele punt hoort een woord of een id te staan: de sleutel. Hier staat iets anders, zoals een lijst, iets
tussen accolades of helemaal niets. Keten weet dan niet waar de waarde bij hoort.

Dit gebeurt vooral als in een formulier nog `{{naam}}` staat. Vul in wat daar hoort. Horen de haken echt bij de tekst?
Zet de tekst dan tussen aanhalingstekens. Wilt u voor twee mensen hetzelfde opschrijven, geef ze dan elk een eigen
regel.)",
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
-     functie: {{functie}}
+     functie: mantelzorgconsulent
)"};

}  // namespace keten::rules
