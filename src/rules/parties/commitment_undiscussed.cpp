// inzet-onbesproken: it is not recorded what a ketenpartij brings in.
#include <fmt/core.h>

#include "keten/party.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Party* party : chain_parties(context.chain, context.today))
    if (party->commitment.empty())
      report.add(
          place_of(*party, "inzet"), about(*party),
          fmt::format("De inzet van {} is nog niet vastgelegd", name_of(*party)),
          "Praat er eerlijk over: hoeveel tijd is er, en wat kan deze partij bijdragen? Schrijf het antwoord bij "
          "`inzet`.");
}

}  // namespace

extern constexpr Rule commitment_undiscussed{
    .id = "inzet-onbesproken",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "De inzet van een ketenpartij is niet vastgelegd",
    .explanation =
        R"(Samenwerken kost tijd, zeker in het begin. Weten partijen vooraf wat er van hen wordt verwacht, dan haken zij minder
snel af. En elke partij die afhaakt, moet u weer opnieuw vinden en inwerken.

Bespreek voor de start wat een partij kan en wil inbrengen: uren, een ruimte, kennis, contact met mantelzorgers. Weinig
is ook goed, als het maar duidelijk is. Eén regel is genoeg:

```yaml
partijen:
  thuiszorg:
    naam: Thuiszorg Veenmeer
    inzet: 4 uur per maand, en een vergaderzaal
```)",
    .source = "Handreiking 3.4",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
-   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
+   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, inzet: 4 uur per maand}
)",
    .check = check};

}  // namespace keten::rules
