// ervaringsdeskundige-toestemming: an expert by experience stands in the chain by name, without consent.
#include "base/text/suggest.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

/// Whether the name is a label, such as `Ervaringsdeskundige 1`, instead of a person's name.
bool is_label(const Person& person) {
  return person.name.empty() || fold(person.name).find("ervaringsdeskundige") != std::string::npos;
}

void check(const RuleContext& context, Reporter& report) {
  for (const Person& person : context.chain.persons) {
    if (!person.expert_by_experience || person.consent || is_label(person)) continue;
    report.add(
        place_of(person, "naam"), about(person),
        "Een ervaringsdeskundige staat hier met naam, zonder datum van toestemming",
        "Vraag of de naam erin mag, en zet de dag bij `toestemming`. Of laat de naam weg en schrijf bij `functie`: "
        "ervaringsdeskundige.");
  }
}

}  // namespace

extern constexpr Rule expert_consent{
    .id = "ervaringsdeskundige-toestemming",
    .family = Family::privacy,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Een ervaringsdeskundige staat met naam in de keten, zonder toestemming",
    .explanation =
        R"(Wie als ervaringsdeskundige meedoet, laat daarmee iets zien van de eigen gezondheid of die van een naaste. Dat mag
alleen met een naam erbij als die persoon daarmee instemt.

Vraag toestemming en schrijf op wanneer u die kreeg. Is er geen toestemming, noem dan alleen de functie, en laat het
contact via het steunpunt lopen.

```yaml
personen:
  ervaringsdeskundige-1: {functie: ervaringsdeskundige, partij: steunpunt, ervaringsdeskundige: ja}
  fatima: {naam: Fatima El Amrani, ervaringsdeskundige: ja, toestemming: 2024-02-01}
```)",
    .source = "AVG artikel 9, tweede lid, onder a",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
personen:
-   fatima: {naam: Fatima El Amrani, ervaringsdeskundige: ja}
+   fatima: {naam: Fatima El Amrani, ervaringsdeskundige: ja, toestemming: 2024-02-01}
)",
    .check = check};

}  // namespace keten::rules
