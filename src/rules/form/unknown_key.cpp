// sleutel-onbekend: a key that the entity does not have. Found while decoding.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule unknown_key{
    .id = "sleutel-onbekend",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een blok heeft een sleutel die keten niet kent",
    .explanation =
        R"(Een partij, een actie en een bijeenkomst hebben elk hun vaste sleutels. Deze hoort er niet bij. Een tikfout is klein,
maar niemand merkt hem: een actie met een `deadlin` komt zonder datum op de actielijst.

Verbeter de sleutel. Bij de bevinding staat wat u waarschijnlijk bedoelde, of welke sleutels er zijn. Past wat u weet
nergens bij? Zet het dan bij `toelichting`, of maak een eigen sleutel die met `x-` begint.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
personen:
-   consulent: {functie: mantelzorgconsulent, telefon: 0341 00 00 01}
+   consulent: {functie: mantelzorgconsulent, telefoon: 0341 00 00 01}
)"};

}  // namespace keten::rules
