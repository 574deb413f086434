// bsn: a number that may be a burgerservicenummer. Found and masked while the files are read (model/without_bsns.hpp).
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule bsn{
    .id = "bsn",
    .family = Family::privacy,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een nummer kan een burgerservicenummer (BSN) zijn",
    .explanation =
        R"(Een BSN wijst één mens aan. U mag het alleen gebruiken als een wet dat regelt, en voor een ketenaanpak is dat niet zo.
Via een gedeelde map of git komt het nummer bovendien bij alle partijen terecht.

Haal het nummer weg. Bewaart u de keten in git, haal het dan ook uit de geschiedenis, en meld het bij de functionaris
gegevensbescherming van uw organisatie. Keten laat het nummer nergens zien: overal staat `xxxxxxxxx`.

Keten herkent negen cijfers die aan de elfproef voldoen, ook met punten of spaties ertussen. Dat kan toeval zijn. Is het
een ander nummer, zet er dan vlak voor wat het is:

```yaml
partijen:
  steunpunt:
    naam: Steunpunt Mantelzorg
    toelichting: Ingeschreven met RSIN 123456782.
```)",
    .source = "UAVG artikel 46; Wet algemene bepalingen burgerservicenummer",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente:
    naam: Gemeente Voorbeeld
    soort: gemeente
    toelichting: |
      Gesproken met een inwoner.
-       Nummer 123.456.782 staat in ons systeem.
+       Ons RSIN 123456782 staat in ons systeem.
)",
    .check = nullptr};

}  // namespace keten::rules
