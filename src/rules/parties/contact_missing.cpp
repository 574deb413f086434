// aanspreekpunt-ontbreekt: a ketenpartij has no aanspreekpunt.
#include <algorithm>

#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Party* party : chain_parties(context.chain, context.today)) {
    std::vector<std::string> departed;
    bool reachable = false;
    for (const Ref<Person>& contact : party->contacts)
      if (contact && has_left(*contact, context.today))
        departed.push_back(name_of(*contact));
      else
        reachable = reachable || !contact.id.empty();  // an unknown id is a finding of its own
    if (reachable) continue;
    const std::string message = departed.empty()
                                    ? fmt::format("{} heeft nog geen aanspreekpunt", name_of(*party))
                                    : fmt::format("{} heeft geen aanspreekpunt meer: {} {} vertrokken", name_of(*party),
                                                  enumerate(departed), departed.size() == 1 ? "is" : "zijn");
    report.add(
        place_of(*party, "aanspreekpunt"), about(*party), message,
        "Vraag wie namens deze partij aan tafel zit. Zet die persoon bij `personen`, en het id bij `aanspreekpunt` "
        "van de partij.");
  }
}

}  // namespace

extern constexpr Rule contact_missing{
    .id = "aanspreekpunt-ontbreekt",
    .family = Family::parties,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "Een ketenpartij heeft geen aanspreekpunt",
    .explanation =
        R"(Samenwerken doet u met mensen, niet met een organisatie. Een aanspreekpunt komt naar de bijeenkomsten, neemt acties
mee terug en is te bellen als er iets is. Zonder aanspreekpunt komt de uitnodiging niet aan.

Noem iemand die bij de partij werkt:

```yaml
personen:
  carla:
    naam: Carla Bos
    functie: Teamleider
    partij: thuiszorg
    niveau: tactisch

partijen:
  thuiszorg:
    naam: Thuiszorg Veenmeer
    soort: thuiszorgorganisatie
    aanspreekpunt: carla
```

Is de partij zelf één persoon, zoals een huisarts? Zet dan die persoon bij `personen`. Een naam hoeft niet: een functie
is genoeg.)",
    .source = "Handreiking 3.3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
personen:
  carla: {naam: Carla Bos, partij: thuiszorg, niveau: tactisch}
partijen:
-   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
+   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, aanspreekpunt: carla}
)",
    .check = check};

}  // namespace keten::rules
