// aanspreekpunt-andere-partij: the aanspreekpunt of a party belongs to another one.
#include <fmt/core.h>

#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Party& party : context.chain.parties)
    for (const Ref<Person>& contact : party.contacts) {
      if (!contact || !contact->party) continue;
      const Party& other = *contact->party;
      if (is_part_of(&party, other) || is_part_of(&other, party)) continue;
      report
          .add(place_of(contact), about(party),
               fmt::format("{} is aanspreekpunt van {}, maar hoort bij {}", name_of(*contact), name_of(party),
                           name_of(other)),
               fmt::format("Verander `partij` bij de persoon of `aanspreekpunt` bij de partij. Is {} een onderdeel van "
                           "{}, zet dan `onderdeel-van: {}` bij de partij.",
                           name_of(party), name_of(other), other.id))
          .also.push_back({place_of(*contact, "partij"),
                           fmt::format("Hier staat dat {} bij {} hoort", name_of(*contact), name_of(other))});
    }
}

}  // namespace

extern constexpr Rule contact_of_other_party{
    .id = "aanspreekpunt-andere-partij",
    .family = Family::parties,
    .severity = Severity::error,
    .from = Phase::prepare,
    .summary = "Het aanspreekpunt van een partij hoort bij een andere partij",
    .explanation =
        R"(Een aanspreekpunt spreekt namens de eigen partij. Staat er iemand van een andere partij, dan spreken twee plekken
elkaar tegen. Uitnodigingen en acties komen dan bij de verkeerde terecht. Vaak is iemand van baan veranderd, of zijn
twee ids verwisseld.

Pas aan wat niet klopt: `partij` bij de persoon, of `aanspreekpunt` bij de partij. Is de ene partij een onderdeel van
de andere, schrijf dat dan op. Dan mag een collega van de grotere organisatie het aanspreekpunt zijn:

```yaml
partijen:
  steunpunt:
    naam: Steunpunt Mantelzorg
    soort: mantelzorgsteunpunt
    onderdeel-van: welzijn
    aanspreekpunt: carla
  welzijn:
    naam: Welzijn Veenmeer
    soort: welzijnsorganisatie
```)",
    .source = "Handreiking 3.3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen:
    ketenregisseur: gemeente
personen:
-   anna: {naam: Anna de Wit, partij: gemeente}
+   anna: {naam: Anna de Wit, partij: steunpunt}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt, aanspreekpunt: anna}
)",
    .check = check};

}  // namespace keten::rules
