// bouwsteen-niet-gepland: a bouwsteen that the chain works on is on the programme of no meeting.
#include <fmt/core.h>

#include <algorithm>

#include "keten/meeting.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    if (std::ranges::any_of(chain.meetings, [&](const Meeting& meeting) { return contains(meeting.blocks, *block); }))
      continue;
    report.add(
        place_of(chain, *block), about(*block),
        fmt::format("De bouwsteen {} staat nog bij geen enkele bijeenkomst", name_of(*block)),
        fmt::format("Kies een bijeenkomst en zet daar `{}` bij `bouwstenen`. Komt deze bouwsteen later? Noem dan "
                    "bij `keten: verkort` de bouwstenen waar u nu aan werkt.",
                    block->id));
  }
}

}  // namespace

extern constexpr Rule block_not_planned{
    .id = "bouwsteen-niet-gepland",
    .family = Family::blocks,
    .severity = Severity::warning,
    .from = Phase::apply,
    .summary = "Een bouwsteen staat bij geen enkele bijeenkomst",
    .explanation =
        R"(In fase C komen alle bouwstenen aan de beurt in vier basisbijeenkomsten. Sommige bijeenkomsten hebben dus twee
bouwstenen. Een bouwsteen die nergens gepland staat, wordt snel vergeten, en daarmee ook de mantelzorgers voor wie die
bouwsteen er is.

Zet de bouwsteen bij een bijeenkomst. De datum mag u later invullen:

```yaml
bijeenkomsten:
  basis-3:
    soort: basisbijeenkomst
    bouwstenen: [zelfmanagement, nazorg]
```

Wilt u met een paar bouwstenen beginnen? Dat mag. Noem ze in `keten.yaml` bij `verkort`. De andere bouwstenen komen
dan later, en deze regel zegt er niets over.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [bewustwording, preventie]
bijeenkomsten:
  basis-1:
    soort: basisbijeenkomst
    datum: 2024-06-18
-     bouwstenen: [bewustwording]
+     bouwstenen: [bewustwording, preventie]
)",
    .check = check};

}  // namespace keten::rules
