// actie-zonder-eigenaar: nobody is named who sees to an open action.
#include <fmt/core.h>

#include "model/queries.hpp"
#include "rules/actions/written.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions)
    if (is_open(action) && !is_written(action, "eigenaar"))
      report.add(place_of(action, "eigenaar"), about(action),
                 fmt::format("De actie {} heeft nog geen eigenaar", title_of(action)),
                 "Vraag wie ervoor zorgt dat dit gebeurt, en zet die partij of persoon bij `eigenaar`. Wie meehelpt, "
                 "komt bij `met`.");
}

}  // namespace

extern constexpr Rule action_without_owner{
    .id = "actie-zonder-eigenaar",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "Een open actie heeft geen eigenaar",
    .explanation =
        R"(Een afspraak waar niemand voor zorgt, blijft liggen. Iedereen denkt dat een ander het doet, en voor mantelzorgers
verandert er niets. Eén naam maakt het verschil.

De eigenaar hoeft niet alles zelf te doen. Hij of zij let erop dat het gebeurt, en vertelt de volgende keer hoe het ging.
Wie meehelpt, zet u bij `met`:

```yaml
acties:
  folder:
    actie: De folder naar alle huisartsen brengen
    eigenaar: steunpunt
    met: [gemeente]
    deadline: 2024-09-01
```

Wil niemand de eigenaar zijn? Dan is de actie nu misschien niet zo belangrijk. Zet dan `status: vervallen`.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
acties:
-   folder: {actie: De folder vernieuwen, deadline: 2024-09-01}
+   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-09-01}
)",
    .check = check};

}  // namespace keten::rules
