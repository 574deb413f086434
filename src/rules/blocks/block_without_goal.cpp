// bouwsteen-zonder-doel: no goal was set for a bouwsteen.
#include <fmt/core.h>

#include <algorithm>

#include "keten/goal.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    if (std::ranges::any_of(chain.goals, [&](const Goal& goal) { return goal.block.target == block; })) continue;
    report.add(place_of(chain, *block), about(*block),
               fmt::format("De bouwsteen {} heeft nog geen doel", name_of(*block)),
               "Spreek samen af wat u met de bouwsteen wilt bereiken. Zet dat bij `doelen`, met de bouwsteen erbij.");
  }
}

}  // namespace

extern constexpr Rule block_without_goal{
    .id = "bouwsteen-zonder-doel",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Voor een bouwsteen is nog geen doel afgesproken",
    .explanation =
        R"(Een doel per bouwsteen houdt het gesprek bij wat mantelzorgers ervan merken. Het helpt u ook om acties te kiezen, en
om later te zien of het is gelukt. Eén tot drie doelen per bouwsteen is genoeg.

Zet het doel bij `doelen` en noem de bouwsteen:

```yaml
doelen:
  eerder-in-beeld:
    doel: Huisartsen vragen mantelzorgers hoe het met hen gaat.
    bouwsteen: preventie
```

Werkt u met een verkorte fase C, dan gaat het alleen om de bouwstenen die u koos. De andere komen later.)",
    .source = "Handreiking bijlage 3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [bewustwording]
doelen:
  gezien-worden:
    doel: Meer mantelzorgers weten het steunpunt te vinden.
+   weten-wat-het-is:
+     doel: Werkgevers weten wat mantelzorg is.
+     bouwsteen: bewustwording
+     indicator: werkgevers met afspraken over mantelzorg
+     streefwaarde: 10
+     termijn: 2025-12-31
+     eigenaar: steunpunt
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
)",
    .check = check};

}  // namespace keten::rules
