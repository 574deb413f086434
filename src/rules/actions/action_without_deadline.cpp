// actie-zonder-deadline: an open action has no day on which it is due, or only vague words for one.
#include <fmt/core.h>

#include "model/queries.hpp"
#include "rules/actions/written.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions) {
    if (!is_open(action) || !action.recurrence.empty()) continue;
    const std::string& vague = action.deadline.vague;
    if (vague.empty() && is_written(action, "deadline")) continue;
    report.add(place_of(action, "deadline"), about(action),
               vague.empty()
                   ? fmt::format("De actie {} heeft nog geen deadline", title_of(action))
                   : fmt::format("De deadline van de actie {} is `{}`, en dat is geen dag", title_of(action), vague),
               "Spreek een dag af die haalbaar is, en zet die bij `deadline`. Komt de actie steeds terug? Schrijf dan "
               "bij `herhaling` hoe vaak.");
  }
}

}  // namespace

extern constexpr Rule action_without_deadline{
    .id = "actie-zonder-deadline",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "Een open actie heeft geen dag waarop zij klaar is",
    .explanation =
        R"(Zonder dag is er altijd iets anders dat eerst moet. Woorden als "z.s.m." of "structureel" helpen niet: iedereen leest
daar iets anders in. Met een dag weet de eigenaar waar hij of zij aan toe is, en kunt u op tijd vragen hoe het gaat.

Kies samen een dag die haalbaar is. De volgende bijeenkomst is vaak een goede: dan vertelt de eigenaar hoe het ging.

```yaml
acties:
  folder:
    actie: De folder vernieuwen
    eigenaar: steunpunt
    deadline: 2024-09-01
```

Komt een actie steeds terug? Dan is een deadline niet nodig. Schrijf op hoe vaak:

```yaml
acties:
  rondbellen:
    actie: De huisartsen bellen
    eigenaar: steunpunt
    herhaling: elk kwartaal
```)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
acties:
-   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: z.s.m.}
+   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-09-01}
)",
    .check = check};

}  // namespace keten::rules
