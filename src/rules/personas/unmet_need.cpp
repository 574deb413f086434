// behoefte-onvervuld: no active instrument serves a need of a persona.
#include <fmt/core.h>

#include <algorithm>

#include "keten/instrument.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

// An instrument or kind whose id is unknown is a finding of its own, and may serve the need.
bool has_unknown(const Need& need) {
  return std::ranges::any_of(need.instruments, [](const Ref<Instrument>& instrument) { return !instrument; }) ||
         std::ranges::any_of(need.kinds, [](const Ref<InstrumentKind>& kind) { return !kind; });
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const Persona& persona : chain.personas)
    for (const Need& need : persona.needs) {
      if (has_unknown(need) || std::ranges::any_of(chain.instruments, [&](const Instrument& instrument) {
            return instrument.status == InstrumentStatus::active && serves(instrument, persona, need);
          }))
        continue;
      report.add(
          place_of(need, "behoefte"), about(persona),
          fmt::format("Voor deze behoefte van {} is er nog geen actief instrument: {}", name_of(persona),
                      quoted(need.need, persona)),
          "Bespreek wie hierin iets kan betekenen, en maak er een actie van. Is er toch al iets? Noem het dan bij "
          "`instrumenten` van deze behoefte.");
    }
}

}  // namespace

extern constexpr Rule unmet_need{
    .id = "behoefte-onvervuld",
    .family = Family::personas,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Voor een behoefte van een persona is er geen actief instrument",
    .explanation =
        R"(Een persona laat zien hoe het voor een mantelzorger is. Staat er een behoefte waar niets bij past, dan loopt zo iemand
vast: de vraag is er, het antwoord niet. Dat is een goed onderwerp voor de volgende bijeenkomst.

Noem bij de behoefte het instrument dat helpt, of de soort instrument:

```yaml
personas:
  noor:
    naam: Noor
    behoeften:
      - behoefte: Praten met mensen die hetzelfde meemaken
        instrumenten: [lotgenoten]
      - behoefte: Iemand die het een middag overneemt
        soorten: [vervangende-mantelzorg]
```

Alleen instrumenten met `status: actief` tellen mee. Noemt u een soort, dan telt een instrument van die soort, behalve
als het voor andere doelgroepen is dan die van de persona.)",
    .source = "Handreiking 4.1 en bijlage 2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
instrumenten:
  lotgenoten: {naam: Lotgenotengroep, bouwstenen: [preventie], soort: emotionele-steun}
personas:
  noor:
    naam: Noor
    behoeften:
      - behoefte: Praten met mensen die hetzelfde meemaken
+         instrumenten: [lotgenoten]
)",
    .check = check};

}  // namespace keten::rules
