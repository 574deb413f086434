// prive-adres: an e-mail address at a provider for consumers.
#include "rules/privacy/scan.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const TextPiece& piece : context.texts) {
    for (const TextRange& email : find_emails(piece.text))
      if (is_consumer_email(piece.text.substr(email.begin, email.end - email.begin)))
        report.add(place_of(piece, email), about(piece), "Dit e-mailadres lijkt een privéadres",
                   "Vraag naar het adres van het werk. Heeft iemand dat niet, zoals een ervaringsdeskundige? Laat het "
                   "contact dan lopen via het steunpunt.");
  }
}

}  // namespace

extern constexpr Rule private_address{
    .id = "prive-adres",
    .family = Family::privacy,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Een e-mailadres lijkt een privéadres",
    .explanation =
        R"(Een adres bij bijvoorbeeld Gmail, Hotmail of Ziggo is meestal van iemand privé. Alle partijen van de keten kunnen het
dan zien, ook nog als die persoon niet meer meedoet.

Gebruik het adres van het werk, of een algemeen adres van de organisatie.

```yaml
personen:
  consulent: {functie: Mantelzorgconsulent, email: consulent@steunpunt.example.nl}
```)",
    .source = "AVG artikel 5, eerste lid, onder c",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
personen:
-   consulent: {functie: Wmo-consulent, email: Jan.Jansen80@Gmail.com}
+   consulent: {functie: Wmo-consulent, email: gmail.com@gemeente.example.nl}
)",
    .check = check};

}  // namespace keten::rules
