// oud-contact: contact data of someone who left long ago.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

/// The day on which someone left: the person's own, or that of the party, whichever came first.
std::optional<Date> left_on(const Person& person) {
  const std::optional<Date> with_party = person.party ? person.party->until : std::nullopt;
  if (person.until && with_party) return std::min(*person.until, *with_party);
  return person.until ? person.until : with_party;
}

void check(const RuleContext& context, Reporter& report) {
  const double months = context.chain.info.control.thresholds.old_contact_months;
  for (const Person& person : context.chain.persons) {
    if (person.email.empty() && person.phone.empty()) continue;
    const std::optional<Date> left = left_on(person);
    if (!left || !is_older_than(*left, months, context.today)) continue;
    Finding& finding =
        report.add(place_of(person, person.email.empty() ? "telefoon" : "email"), about(person),
                   fmt::format("Dit zijn contactgegevens van iemand die meer dan {} geleden vertrok",
                               months == 1 ? "een maand" : dutch_number(months) + " maanden"),
                   "Haal het e-mailadres en het telefoonnummer weg. De functie en de partij mogen blijven staan.");
    if (!person.email.empty() && !person.phone.empty())
      finding.also.push_back({place_of(person, "telefoon"), "Hier staat het telefoonnummer"});
  }
}

}  // namespace

extern constexpr Rule old_contact{
    .id = "oud-contact",
    .family = Family::privacy,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Er staan nog contactgegevens van iemand die lang geleden vertrok",
    .explanation =
        R"(Gegevens van mensen bewaart u niet langer dan nodig. Wie al meer dan een jaar niet meer meedoet, hoeft u niet meer te
bereiken. Meestal klopt het adres ook niet meer.

Haal `email` en `telefoon` weg. Voor het verhaal van de keten is de functie genoeg. De termijn stelt u in bij de drempels,
in maanden.

```yaml
personen:
  oud-regisseur: {functie: beleidsadviseur Wmo, partij: gemeente, tot: 2022-07-01}
```)",
    .source = "AVG artikel 5, eerste lid, onder e",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
-   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, tot: 2023-05-31}
+   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, tot: 2023-06-01}
personen:
  teamleider: {functie: teamleider, partij: thuiszorg, email: teamleider@thuiszorg.example.nl}
)",
    .check = check};

}  // namespace keten::rules
