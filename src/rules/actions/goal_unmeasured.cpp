// doel-zonder-meting: nobody has measured yet how far a goal has come.
#include <fmt/core.h>

#include "model/queries.hpp"
#include "rules/actions/written.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const Goal& goal : chain.goals) {
    if (is_written(goal, "metingen") || (goal.block && !is_chosen(chain, *goal.block))) continue;
    report.add(
        place_of(goal, "metingen"), about(goal), fmt::format("Het doel {} is nog niet gemeten", title_of(goal)),
        is_written(goal, "indicator")
            ? "Meet hoe het nu gaat, en zet de dag en het getal bij `metingen`."
            : "Spreek eerst af waaraan u ziet of het lukt, en zet dat bij `indicator`. Meet dan hoe het nu gaat, "
              "en zet de dag en het getal bij `metingen`.");
  }
}

}  // namespace

extern constexpr Rule goal_unmeasured{
    .id = "doel-zonder-meting",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::optimise,
    .summary = "Van een doel is nog niet gemeten hoe ver u bent",
    .explanation =
        R"(In deze fase kijkt u elk jaar samen terug: zijn de doelen behaald? Zonder meting blijft dat een gevoel. Met een getal
ziet u wat uw werk mantelzorgers heeft opgeleverd, en hebt u iets om te vieren of om over te praten.

Vraag het getal op bij wie het bijhoudt, en schrijf op van welke dag het is:

```yaml
doelen:
  beter-vindbaar:
    doel: Mantelzorgers in Veenmeer weten waar zij terechtkunnen.
    indicator: nieuwe inschrijvingen bij het steunpunt
    nulmeting: 120
    streefwaarde: 200
    metingen:
      2024-05-14: 145
```

De `nulmeting` is het begin en telt hier niet mee. Is de indicator te lastig om te meten? Kies dan samen een andere.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: optimaliseren
doelen:
-   bereik: {doel: Meer mantelzorgers kennen het steunpunt, indicator: inschrijvingen, nulmeting: 120}
+   bereik:
+     {doel: Meer mantelzorgers kennen het steunpunt, indicator: inschrijvingen, nulmeting: 120, metingen: {2024-05-14: 145}}
)",
    .check = check};

}  // namespace keten::rules
