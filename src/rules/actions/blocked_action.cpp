// actie-geblokkeerd: an action is stuck, and what is in its way was not written down.
#include <fmt/core.h>

#include "model/queries.hpp"
#include "rules/actions/written.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions)
    if (action.status == ActionStatus::blocked && !is_written(action, "obstakel"))
      report.add(place_of(action, "status"), about(action),
                 fmt::format("De actie {} is geblokkeerd, en er staat niet bij waardoor", title_of(action)),
                 "Vraag wat er in de weg staat, en schrijf dat bij `obstakel`. Dan kunnen de anderen meedenken.");
}

}  // namespace

extern constexpr Rule blocked_action{
    .id = "actie-geblokkeerd",
    .family = Family::actions,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Een actie is geblokkeerd, en er staat niet bij waardoor",
    .explanation =
        R"(Alleen weten dat iets vastzit, helpt niemand verder. Weten de anderen waardoor, dan kunnen zij meedenken. Vaak kent
iemand aan tafel de juiste persoon, of heeft een andere partij dit al eens opgelost.

Vraag de eigenaar wat er in de weg staat, en schrijf het kort op. Op de agenda van de volgende bijeenkomst staat het er
dan bij.

```yaml
acties:
  wachtkamer:
    actie: Een filmpje op de schermen in de wachtkamer
    eigenaar: huisartsen
    status: geblokkeerd
    obstakel: Elke praktijk heeft andere schermen.
```)",
    .source = "Handreiking 4.1 en bijlage 1.3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
acties:
-   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-09-01, status: geblokkeerd}
+   folder:
+     {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-09-01, status: geblokkeerd, obstakel: Geen geld}
)",
    .check = check};

}  // namespace keten::rules
