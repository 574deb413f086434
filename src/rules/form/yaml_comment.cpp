// yaml-hekje: text that YAML takes for a comment. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_comment{
    .id = "yaml-hekje",
    .family = Family::form,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Een deel van een waarde telt niet mee, omdat er een hekje voor staat",
    .explanation =
        R"(Met een spatie en een hekje begint in YAML een opmerking. Die is er voor wie het bestand leest; keten slaat haar over.
Van `locatie: Zaal #3` blijft dus alleen `Zaal` over, en zo komt het in de agenda.

Hoort het hekje bij de waarde? Zet dan de hele waarde tussen aanhalingstekens:

```yaml
locatie: "Zaal #3"
```

Is het een opmerking? Zet dan een spatie achter het hekje: `locatie: Zaal  # de derde`.)",
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
-     functie: Consulent, team #2
+     functie: "Consulent, team #2"
)"};

}  // namespace keten::rules
