// doel-ontbreekt: no goal was set for the chain as a whole.
#include <algorithm>

#include "keten/goal.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (std::ranges::any_of(chain.goals, [](const Goal& goal) { return goal.block.id.empty(); })) return;
  report.add(place_of(chain.info), "keten",
             chain.goals.empty() ? "De keten heeft nog geen doel" : "De keten heeft nog geen doel voor het geheel",
             "Bespreek samen wat u wilt bereiken, en zet dat bij `doelen`, zonder `bouwsteen`.");
}

}  // namespace

extern constexpr Rule goal_missing{
    .id = "doel-ontbreekt",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "De keten heeft geen doel voor het geheel",
    .explanation =
        R"(Met een doel weet iedereen waarvoor u bij elkaar komt. Het helpt om acties te kiezen, om nieuwe partijen te vertellen
waar het om gaat, en om later te zien of mantelzorgers er iets van merken.

Bespreek op de startbijeenkomst welke wensen er zijn en wat u samen wilt bereiken. Eén tot drie doelen is genoeg. Een
doel voor de hele keten heeft geen `bouwsteen`:

```yaml
doelen:
  beter-vindbaar:
    doel: Mantelzorgers in Veenmeer weten waar zij terechtkunnen.
    indicator: nieuwe inschrijvingen bij het steunpunt
    streefwaarde: 200
    termijn: 2025-12-31
    eigenaar: steunpunt
```

Doelen bij een bouwsteen mogen daarnaast ook.)",
    .source = "Handreiking 4.1 en bijlage 3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
+ doelen:
+   bereik:
+     doel: Mantelzorgers in Veenmeer weten waar zij terechtkunnen.
+     indicator: nieuwe inschrijvingen bij het steunpunt
+     streefwaarde: 200
+     termijn: 2025-12-31
+     eigenaar: steunpunt
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
)",
    .check = check};

}  // namespace keten::rules
