// methode-ongeldig: the method is unknown, missing or wrong. Found while loading.
#include "rules/rule.hpp"

namespace keten::rules {

extern constexpr Rule bad_method{
    .id = "methode-ongeldig",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "De methode van de keten is er niet of klopt niet",
    .explanation =
        R"(De methode zegt welke bouwstenen, rollen en vragen een ketenaanpak heeft. Zonder methode kan keten niet zien welke rol
nog open is, en welke bouwsteen nog aan de beurt moet komen.

Volgt u de handreiking voor mantelzorgers? Haal de sleutel `methode` dan weg; die methode is ingebouwd. Heeft u een
eigen methode? Schrijf dan waar het bestand staat, vanaf de map van de keten. Het bestand moet in die map staan, op
`.yaml` eindigen en een sectie `methode` hebben met een `naam`.

```yaml
keten:
  methode: methoden/onze-aanpak.yaml
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
-   methode: depressiepreventie
+   methode: depressiepreventie-mantelzorgers
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
)"};

}  // namespace keten::rules
