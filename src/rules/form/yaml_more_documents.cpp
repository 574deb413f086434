// yaml-meer-documenten: more than one YAML document in a file. Found while parsing.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule yaml_more_documents{
    .id = "yaml-meer-documenten",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "In een bestand staat meer dan één YAML-document",
    .explanation =
        R"(Een regel met alleen `---` begint in YAML een nieuw document. Keten leest één document per bestand. De regel staat er
vaak omdat iemand twee bestanden aan elkaar plakte, of met streepjes een lijn wilde trekken.

Haal de regel weg, of verdeel de inhoud over twee bestanden. Wilt u een lijn in het bestand? Begin de regel dan met `#`.
Eén `---` helemaal bovenaan mag wel blijven staan.

```yaml
# --- acties -------------------------------
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
# bestand: personen.yaml
personen:
  consulent: {functie: mantelzorgconsulent}
- ---
acties:
  folders: {actie: Verzamel folders}
)"};

}  // namespace keten::rules
