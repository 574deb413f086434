// eigen-kracht-niet-gedekt: no active instrument is there for carers with a certain degree of own strength.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

bool serves(const Instrument& instrument, OwnStrength degree) {
  return instrument.status == InstrumentStatus::active &&
         std::ranges::find(instrument.own_strength, degree) != instrument.own_strength.end();
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  std::vector<std::string> missing;
  bool any = false;
  for (const auto& degree : context.method.own_strength) {
    if (std::ranges::any_of(chain.instruments, [&](const Instrument& one) { return serves(one, degree.key); }))
      any = true;
    else
      missing.emplace_back(word(degree.key));
  }
  if (!any || missing.empty()) return;  // a chain need not keep this
  report.add(
      place_of(chain.info), "keten",
      fmt::format("Er is nog geen instrument voor mantelzorgers van wie de eigen kracht {} is",
                  enumerate(missing, "of")),
      "Is een instrument ook voor hen bedoeld? Zet dat dan bij `eigen-kracht` van dat instrument. Bespreek anders "
      "wat er voor hen nodig is.");
}

}  // namespace

extern constexpr Rule uncovered_strength{
    .id = "eigen-kracht-niet-gedekt",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Voor mantelzorgers met een bepaalde mate van eigen kracht is er geen instrument",
    .explanation =
        R"(De ene mantelzorger redt zich goed met wat uitleg. De ander kan het zonder hulp niet meer volhouden. Hoe minder eigen
kracht iemand nog heeft, hoe meer hulp er nodig is, en hoe vaker dat hulp van een professional is. Een goede keten heeft
voor ieder van hen iets.

Er zijn vier graden: `toereikend`, `ontoereikend`, `beperkt` en `afwezig`. Schrijf bij een instrument voor wie het past:

```yaml
instrumenten:
  logeerhuis:
    naam: Logeerhuis
    bouwstenen: [interventies]
    eigen-kracht: [beperkt, afwezig]
```

Dit is een keuze. Vult u `eigen-kracht` nergens in, dan zegt deze regel niets.)",
    .source = "Inventarisatie mantelzorgondersteuning 2012, schema 1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
instrumenten:
  steun:
    naam: Steun aan huis
    bouwstenen: [interventies]
-     eigen-kracht: [toereikend, ontoereikend]
+     eigen-kracht: [toereikend, ontoereikend, beperkt, afwezig]
)",
    .check = check};

}  // namespace keten::rules
