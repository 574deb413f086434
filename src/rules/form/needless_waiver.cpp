// afwijking-overbodig: a waiver that no finding needs. The checker applies waivers and finds it.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule needless_waiver{
    .id = "afwijking-overbodig",
    .family = Family::form,
    .severity = Severity::hint,
    .from = std::nullopt,
    .summary = "Een afwijking is niet meer nodig",
    .explanation =
        R"(Met een afwijking legt u vast dat de keten ergens bewust een andere keuze maakt. Bij deze afwijking is er niets meer om
van af te wijken. Misschien is het punt intussen opgelost: mooi! Het kan ook zijn dat er een tikfout in `over` zit. Dan
staat het punt nog gewoon in de lijst.

Is het opgelost? Haal de afwijking dan weg. Wie de keten na u overneemt, ziet zo alleen de keuzes die nog gelden. Is het
niet opgelost? Kijk dan of `regel` en `over` kloppen. Van een fout kunt u niet afwijken; die herstelt u.

```yaml
keten:
  controle:
    afwijkingen:
      - regel: ketenregisseur-plaats
        reden: Het steunpunt heeft al jaren de coördinatie, en de gemeente is het daarmee eens.
        datum: 2024-03-12
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
-   controle:
-     afwijkingen:
-       - regel: ketenregisseur-plaats
-         reden: Het steunpunt coördineert hier al jaren.
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
)"};

}  // namespace keten::rules
