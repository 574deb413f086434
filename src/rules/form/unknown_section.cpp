// sectie-onbekend: a key at the top of a file that is no section. Found while decoding.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule unknown_section{
    .id = "sectie-onbekend",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een bestand heeft een sectie die keten niet kent",
    .explanation =
        R"(De sleutels helemaal links in een bestand zijn de secties van de keten: `keten`, `doelen`, `personen`, `partijen`,
`bouwstenen`, `instrumenten`, `relaties`, `bijeenkomsten`, `acties`, `ideeen`, `personas` en `evaluaties`. Deze sectie
hoort daar niet bij. Wat erin staat, komt dus in geen enkel document.

Meestal is het een tikfout. Soms hoort de regel bij het blok erboven en moeten er meer spaties voor. Wilt u in de
bestanden iets voor uzelf bewaren? Laat de naam dan met `x-` beginnen.

```yaml
x-notities: Na de zomer ook de scholen bellen
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
- persoonen:
+ personen:
  consulent: {functie: mantelzorgconsulent}
)"};

}  // namespace keten::rules
