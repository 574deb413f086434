// aanspreekpunt-niveau: none of a party's contacts works at the tactical level.
#include <fmt/core.h>

#include "keten/person.hpp"
#include "rules/parties/kinds.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// Whether it is sure that none of the contacts is tactical: there is one, and the level of each is known.
bool none_is_tactical(const Party& party, Date today) {
  bool any = false;
  for (const Ref<Person>& contact : party.contacts) {
    if (contact && has_left(*contact, today)) continue;
    if (!contact || !contact->level || contact->level == PersonLevel::tactical) return false;
    any = true;
  }
  return any;
}

void check(const RuleContext& context, Reporter& report) {
  for (const Party* party : chain_parties(context.chain, context.today)) {
    if (is_key_person(*party) || !none_is_tactical(*party, context.today)) continue;
    report.add(place_of(*party, "aanspreekpunt"), about(*party),
               fmt::format("Bij {} werkt geen aanspreekpunt op tactisch niveau", name_of(*party)),
               "Vraag of ook iemand kan aansluiten die coördineert, aanstuurt of adviseert. Wie er nu is, kan gewoon "
               "blijven meedoen.");
  }
}

}  // namespace

extern constexpr Rule contact_level{
    .id = "aanspreekpunt-niveau",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Geen van de aanspreekpunten van een partij werkt op tactisch niveau",
    .explanation =
        R"(Een aanspreekpunt werkt twee kanten op. Wat in de keten is afgesproken, moet in de eigen organisatie gaan leven. En
wat medewerkers bij mantelzorgers zien, moet aan de ketentafel komen. Dat lukt het best iemand die tussen bestuur en
werkvloer in zit: iemand die coördineert, aanstuurt of over beleid adviseert.

Een bestuurder kan steun geven en een uitvoerder brengt verhalen uit de praktijk. Zij zijn welkom, liefst samen met zo
iemand. Een partij mag meer aanspreekpunten hebben; het is genoeg als één van hen tactisch werkt:

```yaml
partijen:
  thuiszorg:
    naam: Thuiszorg Veenmeer
    soort: thuiszorgorganisatie
    aanspreekpunt: [carla, dina]
```

Deze hint geldt niet voor sleutelpersonen, en ook niet als u het niveau niet hebt ingevuld.)",
    .source = "Handreiking 3.3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
personen:
-   carla: {naam: Carla Bos, partij: thuiszorg, niveau: operationeel}
+   carla: {naam: Carla Bos, partij: thuiszorg, niveau: tactisch}
partijen:
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, aanspreekpunt: carla}
)",
    .check = check};

}  // namespace keten::rules
