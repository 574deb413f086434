// doelgroep-zonder-instrument: a focus group has no instrument in a bouwsteen that was treated.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    if (block->aim != BlockAim::casus || !is_treated(chain, *block, context.today)) continue;
    const auto instruments = instruments_of(chain, *block);
    if (instruments.empty()) continue;  // bouwsteen-zonder-instrument says so
    std::vector<std::string> missing;
    for (const Ref<TargetGroup>& group : chain.info.target_groups) {
      auto serves = [&](const Instrument* instrument) { return contains(instrument->target_groups, *group); };
      if (group && std::ranges::none_of(instruments, serves)) missing.push_back(name_of(*group));
    }
    if (missing.empty()) continue;
    report.add(place_of(chain, *block), about(*block),
               fmt::format("Bij de bouwsteen {} is nog geen instrument voor {}: {}", name_of(*block),
                           missing.size() == 1 ? "deze doelgroep" : "deze doelgroepen", listed(missing)),
               "Past een instrument ook bij deze mantelzorgers? Zet de groep dan bij `doelgroepen` van dat "
               "instrument. Bespreek anders wat deze mantelzorgers nodig hebben.");
  }
}

}  // namespace

extern constexpr Rule target_group_without_instrument{
    .id = "doelgroep-zonder-instrument",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Bij een besproken bouwsteen is geen instrument voor een gekozen doelgroep",
    .explanation =
        R"(U heeft gekozen voor extra aandacht voor een groep mantelzorgers. Dat is niet voor niets: het gewone aanbod
bereikt hen vaak minder goed, of zij herkennen zich er niet in. Kijk daarom per bouwsteen of er iets is wat bij hen
past.

Is een instrument er ook voor deze groep, zet dat er dan bij:

```yaml
instrumenten:
  lotgenoten:
    naam: Lotgenotengroep
    bouwstenen: [preventie]
    doelgroepen: [jonge-mantelzorgers]
```

Een instrument zonder `doelgroepen` is er voor iedereen. Het telt hier niet mee, want juist deze groep heeft iets extra
nodig. De gekozen groepen staan in `keten.yaml` bij `doelgroepen`. Ook groepen die u zelf toevoegde, tellen mee.)",
    .source = "Handreiking 1.2 en 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [preventie]
  doelgroepen: [jonge-mantelzorgers]
bijeenkomsten:
  basis-1: {soort: basisbijeenkomst, datum: 2024-04-09, bouwstenen: [preventie]}
instrumenten:
  lotgenoten:
    naam: Lotgenotengroep
    bouwstenen: [preventie]
    soort: emotionele-steun
+     doelgroepen: [jonge-mantelzorgers]
)",
    .check = check};

}  // namespace keten::rules
