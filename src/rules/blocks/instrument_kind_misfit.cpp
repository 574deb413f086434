// instrumentsoort-past-niet: the kind of an instrument is not one that the method lists for its bouwsteen.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

std::vector<std::string> blocks_with(const Method& method, const InstrumentKind& kind) {
  std::vector<std::string> names;
  for (const BuildingBlock& block : method.blocks)
    if (contains(block.instrument_kinds, kind)) names.push_back(name_of(block));
  return names;
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const Instrument& instrument : chain.instruments) {
    if (!instrument.kind || instrument.status == InstrumentStatus::stopped) continue;
    const auto fitting = blocks_with(context.method, *instrument.kind);
    if (fitting.empty()) continue;  // a kind for whatever is not on the lists
    std::vector<std::string> misfits;
    for (const Ref<BuildingBlock>& block : instrument.blocks)
      if (block && is_chosen(chain, *block) && !block->instrument_kinds.empty() &&
          !contains(block->instrument_kinds, *instrument.kind))
        misfits.push_back(name_of(*block));
    if (misfits.empty()) continue;
    report.add(
        place_of(instrument, "soort"), about(instrument),
        fmt::format("De methode noemt de soort {} van het instrument {} niet bij {}: {}", name_of(*instrument.kind),
                    name_of(instrument), misfits.size() == 1 ? "deze bouwsteen" : "deze bouwstenen", listed(misfits)),
        fmt::format("Kijk of de soort en de bouwsteen kloppen. Deze soort past bij: {}. Is het zo toch goed? Dan "
                    "kunt u het zo laten.",
                    listed(fitting)));
  }
}

}  // namespace

extern constexpr Rule instrument_kind_misfit{
    .id = "instrumentsoort-past-niet",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::prepare,
    .summary = "Een instrument heeft een soort die niet bij zijn bouwsteen hoort",
    .explanation =
        R"(De methode noemt per bouwsteen welke soorten instrumenten erbij horen. Staat een instrument bij een andere bouwsteen,
dan is er misschien iets verwisseld. Het overzicht van het aanbod klopt dan niet, en een professional zoekt op de
verkeerde plek.

Kies bij `soort` of bij `bouwstenen` wat beter past:

```yaml
instrumenten:
  wandelgroep:
    naam: Wandelgroep voor mantelzorgers
    bouwstenen: [interventies]
    soort: lichamelijke-activiteit
```

Staat uw soort er niet bij, neem dan `anders`. En heeft u een goede reden om het anders te doen, dan mag dat gewoon.)",
    .source = "Handreiking 2.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
instrumenten:
  wandelgroep:
    naam: Wandelgroep voor mantelzorgers
-     bouwstenen: [bewustwording]
+     bouwstenen: [interventies]
    soort: lichamelijke-activiteit
)",
    .check = check};

}  // namespace keten::rules
