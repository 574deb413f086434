// doel-termijn-verstreken: the day by which a goal was to be reached has passed, and it was not, as far as is known.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Goal& goal : context.chain.goals) {
    if (!goal.due || *goal.due >= context.today) continue;
    const auto* measured = goal.target ? last_measurement(goal, context.today) : nullptr;
    if (measured && is_reached(goal, measured->value)) continue;
    report.add(
        place_of(goal, "termijn"), about(goal),
        fmt::format("De termijn van het doel {} was {}, maar {}", title_of(goal), plain_date(*goal.due),
                    measured ? fmt::format("de laatste meting ({}) haalt de streefwaarde ({}) niet",
                                           dutch_number(measured->value), dutch_number(*goal.target))
                             : "het is niet bekend of het is gehaald"),
        measured ? "Bespreek wat al is gelukt en wat nog nodig is. Spreek dan een nieuwe termijn of een ander doel af."
                 : "Kijk samen hoe ver u bent, en zet de dag en het getal bij `metingen`. Is het doel niet gehaald, "
                   "spreek dan een nieuwe termijn of een ander doel af.");
  }
}

}  // namespace

extern constexpr Rule goal_overdue{
    .id = "doel-termijn-verstreken",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "De termijn van een doel is voorbij, en het is niet gehaald of dat is niet bekend",
    .explanation =
        R"(U sprak af wanneer u dit doel wilde halen, en die dag is geweest. Blijft het doel zo staan, dan gelooft er op den duur
niemand meer in. Een doel dat niet is gehaald, is ook nuttig: het laat zien waar de keten nog hulp kan gebruiken.

Meet hoe ver u bent, en bespreek het met de ketenpartijen. Wat werkte, en wat niet? Kies dan: meer tijd, een ander
getal, of een nieuw doel.

```yaml
doelen:
  beter-vindbaar:
    doel: Mantelzorgers in Veenmeer weten waar zij terechtkunnen.
    indicator: nieuwe inschrijvingen bij het steunpunt
    nulmeting: 120
    streefwaarde: 200
    termijn: 2024-12-31    # eerst 2023-12-31
    metingen:
      2024-05-14: 145
```

Deze regel zwijgt als de laatste meting de streefwaarde haalt. Ligt de streefwaarde onder de nulmeting, dan is dat een
meting die even laag is of lager.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
doelen:
  bereik:
    doel: Meer mantelzorgers kennen het steunpunt
    streefwaarde: 200
    termijn: 2023-12-31
-     metingen: {2023-12-20: 145}
+     metingen: {2023-12-20: 205}
)",
    .check = check};

}  // namespace keten::rules
