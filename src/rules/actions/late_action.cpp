// actie-te-laat: the deadline of an open action has passed.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions) {
    const int late = days_late(action, context.today);
    if (late == 0) continue;
    report.add(place_of(action, "deadline"), about(action),
               fmt::format("De actie {} is {} te laat", title_of(action), counted(late, "dag", "dagen")),
               "Vraag hoe het ermee staat, en denk mee. Is het klaar, zet dan `status: gereed`. Is er meer tijd nodig, "
               "spreek dan een nieuwe deadline af.");
  }
}

}  // namespace

extern constexpr Rule late_action{
    .id = "actie-te-laat",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "De deadline van een open actie is voorbij",
    .explanation =
        R"(Acties lopen weleens uit; dat is geen ramp. Maar hoort niemand er meer iets van, dan haken partijen af. De
ketenregisseur houdt daarom tussen de bijeenkomsten door een vinger aan de pols en denkt mee als het vastloopt.

Vraag de eigenaar hoe het gaat, en schrijf op wat u hoort. Is het klaar, dan zet u de actie op `gereed`. Staat er iets in
de weg, dan zet u dat bij `obstakel`. Is er meer tijd nodig, kies dan samen een nieuwe dag die wel haalbaar is:

```yaml
acties:
  folder:
    actie: De folder vernieuwen
    eigenaar: steunpunt
    deadline: 2024-09-01
    status: bezig
    voortgang: De tekst is klaar. De vormgever begint in juli.
```

Op de dag van de deadline zelf is een actie nog op tijd.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
acties:
-   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-05-14}
+   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-05-14, status: gereed}
)",
    .check = check};

}  // namespace keten::rules
