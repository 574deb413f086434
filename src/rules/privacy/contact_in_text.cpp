// contact-in-tekst: an e-mail address or telephone number in free text, outside `personen`.
#include "rules/privacy/scan.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

/// Fields that tell how the public reaches an organisation.
constexpr std::array<std::string_view, 8> contact_fields = {"email",          "mail", "mailadres", "telefoon",
                                                            "telefoonnummer", "tel",  "website",   "toegang"};

void check(const RuleContext& context, Reporter& report) {
  constexpr std::string_view advice =
      "Zet contactgegevens alleen bij `personen`, en noem hier het id of de functie van die persoon.";
  for (const TextPiece& piece : context.texts) {
    if (piece.section() == "personen" || piece.section() == "personas") continue;  // persona-herleidbaar
    const std::vector<TextRange> emails = find_emails(piece.text);
    const std::vector<TextRange> phones = find_phones(piece.text);
    if ((emails.empty() && phones.empty()) || is_own_field(piece, contact_fields)) continue;
    for (const TextRange& email : emails)
      report.add(place_of(piece, email), about(piece), "Hier staat een e-mailadres in een tekst", std::string(advice));
    for (const TextRange& phone : phones)
      report.add(place_of(piece, phone), about(piece), "Hier staat een telefoonnummer in een tekst",
                 std::string(advice));
  }
}

}  // namespace

extern constexpr Rule contact_in_text{
    .id = "contact-in-tekst",
    .family = Family::privacy,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "In een tekst staan contactgegevens",
    .explanation =
        R"(Contactgegevens horen op één plek: bij `personen`. Dan kunt u ze bijwerken of weghalen als iemand vertrekt, en een
openbaar document laat ze weg. In een verslag of toelichting ziet niemand ze meer terug.

Noem in de tekst de functie, en zet het e-mailadres of telefoonnummer bij de persoon. Hoe het publiek een organisatie
bereikt, zet u bij `toegang` van een instrument of bij `website`. Nummers zoals 0800, 0900 en 112 mogen overal staan.

```yaml
personen:
  consulent: {functie: Mantelzorgconsulent, partij: steunpunt, telefoon: 0341 00 00 01}
acties:
  folder: {actie: Vraag de folder op bij de consulent, eigenaar: consulent}
```)",
    .source = "AVG artikel 5, eerste lid, onder c",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente:
    naam: Gemeente Voorbeeld
    soort: gemeente
-     toelichting: Bel Anja op 06-12345678.
+     toelichting: Bel Anja, of het landelijke nummer 0800-1234.
)",
    .check = check};

}  // namespace keten::rules
