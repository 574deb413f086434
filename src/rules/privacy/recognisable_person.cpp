// persoon-herkenbaar: a name beside a word about health, a home address or a bank account, in free text.
#include "base/text/suggest.hpp"
#include "rules/privacy/scan.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

/// Fields that hold the address of an organisation, or of a meeting.
constexpr std::array<std::string_view, 9> address_fields = {
    "adres", "adressen", "bezoekadres", "postadres", "locatie", "locaties", "vestiging", "toegang", "website"};
constexpr std::array<std::string_view, 4> account_fields = {"iban", "rekeningnummer", "rekening", "bankrekening"};

bool has_health_word(std::string_view sentence, const std::vector<std::string>& words) {
  return std::ranges::any_of(words, [sentence](const std::string& word) { return has_word(sentence, fold(word)); });
}

void check(const RuleContext& context, Reporter& report) {
  const std::vector<std::string>& health_words = context.method.info.health_words;
  for (const TextPiece& piece : context.texts) {
    if (piece.section() == "personas") continue;  // persona-herleidbaar
    for (const TextRange& name : find_titled_names(piece.text)) {
      const TextRange sentence = sentence_around(piece.text, name.begin);
      if (has_health_word(piece.text.substr(sentence.begin, sentence.end - sentence.begin), health_words))
        report.add(place_of(piece, name), about(piece), "Hier staat een naam in één zin met iets over gezondheid",
                   "Haal de naam weg, of schrijf de zin zo dat hij over niemand in het bijzonder gaat.");
    }
    for (const TextRange& address : find_addresses(piece.text))
      if (!is_own_field(piece, address_fields))
        report.add(
            place_of(piece, address), about(piece), "Hier staat een adres met huisnummer",
            "Haal het adres weg als het van een mens is. Is het van een organisatie? Zet het dan bij `locatie` van "
            "de bijeenkomst, bij `toegang` van het instrument, of bij `x-adres` van de partij.");
    for (const TextRange& account : find_ibans(piece.text))
      if (!is_own_field(piece, account_fields))
        report.add(place_of(piece, account), about(piece), "Hier staat een bankrekening",
                   "Haal het nummer weg. Is het van een organisatie, dan kan het bij `x-iban` van de partij.");
  }
}

}  // namespace

extern constexpr Rule recognisable_person{
    .id = "persoon-herkenbaar",
    .family = Family::privacy,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "In een tekst is een mens te herkennen",
    .explanation =
        R"(Wie een naam leest naast een woord als depressie, weet iets over iemands gezondheid. Zulke gegevens zijn extra
beschermd. Ook een adres met huisnummer of een bankrekening wijst één mens aan.

Keten let op `mevrouw`, `meneer`, `de heer` en dergelijke met een achternaam, in één zin met een woord over gezondheid.
Verder op een postcode met huisnummer, en op een IBAN. Schrijf op wat u ervan leert, niet over wie het gaat.

```yaml
bijeenkomsten:
  basis-1:
    soort: basisbijeenkomst
    verslag: Een mantelzorger met een depressie wist niet waar hulp te vinden is.
```)",
    .source = "AVG artikel 4 en 9",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
-   gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
+   gemeente: {naam: Gemeente Voorbeeld, soort: gemeente, x-adres: "Dorpsstraat 1, 3844 AB Ons Dorp"}
bijeenkomsten:
  verkenning:
    soort: verkenning
-     verslag: We spraken over mevrouw De Vries. Zij en mw. A. van Dam hebben een depressie.
+     verslag: Mevrouw De Vries opende de bijeenkomst. Een mevrouw vertelde over haar depressie.
)",
    .check = check};

}  // namespace keten::rules
