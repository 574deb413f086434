// afgerond-in-toekomst: an action was completed on a day that has yet to come.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions) {
    if (!action.done_on || *action.done_on <= context.today) continue;
    report.add(place_of(action, "afgerond"), about(action),
               fmt::format("De actie {} is afgerond op {}, en die dag moet nog komen", title_of(action),
                           plain_date(*action.done_on)),
               "Verbeter de datum. Is de actie nog niet klaar? Zet de dag dan bij `deadline` en haal `afgerond` weg.");
  }
}

}  // namespace

extern constexpr Rule future_completion{
    .id = "afgerond-in-toekomst",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een actie is afgerond op een dag die nog moet komen",
    .explanation =
        R"(Bij `afgerond` staat op welke dag een actie klaar was. Ligt die dag in de toekomst, dan is het werk misschien nog niet
gedaan, terwijl de actie al van de actielijst is. Dan denkt er niemand meer aan.

Vaak is alleen het jaartal verkeerd. Verbeter dan de datum. Is de actie nog niet klaar? Zet de dag bij `deadline`, haal
`afgerond` weg en zet `status` op `open` of `bezig`.

```yaml
acties:
  folders:
    actie: Verzamel folders
    status: bezig
    deadline: 2024-09-01
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
acties:
-   folders: {actie: Verzamel folders, status: gereed, afgerond: 2025-05-01}
+   folders: {actie: Verzamel folders, status: gereed, afgerond: 2024-05-01}
)",
    .check = check};

}  // namespace keten::rules
