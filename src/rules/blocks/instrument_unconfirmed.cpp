// instrument-niet-bevestigd: long ago that anyone confirmed what is written about an instrument.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const double months = context.chain.info.control.thresholds.confirmed_months;
  for (const Instrument& instrument : context.chain.instruments) {
    if (instrument.status != InstrumentStatus::active || !instrument.confirmed) continue;
    if (!is_older_than(*instrument.confirmed, months, context.today)) continue;
    report.add(place_of(instrument, "bevestigd"), about(instrument),
               fmt::format("Het instrument {} is voor het laatst bevestigd op {}", name_of(instrument),
                           plain_date(*instrument.confirmed)),
               "Vraag de uitvoerder of alles nog klopt, en zet bij `bevestigd` de datum van dat gesprek.");
  }
}

}  // namespace

extern constexpr Rule instrument_unconfirmed{
    .id = "instrument-niet-bevestigd",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Het is lang geleden dat een instrument is bevestigd",
    .explanation =
        R"(Aanbod verandert: een cursus stopt, een telefoonnummer wijzigt, een wachtlijst groeit. Een mantelzorger die voor een
dichte deur staat, vraagt niet snel nog eens om hulp. Daarom geven partijen door wat er verandert, en kijkt het centraal
informatiepunt af en toe of alles nog klopt.

Bel of mail de uitvoerder, en schrijf op wanneer u elkaar sprak:

```yaml
instrumenten:
  inloop:
    naam: Inloopspreekuur
    bouwstenen: [preventie]
    bevestigd: 2024-05-14
```

Deze regel kijkt naar actieve instrumenten waarbij `bevestigd` is ingevuld. Is dat langer dan 12 maanden geleden, dan
herinnert hij u eraan. Een andere termijn zet u in `keten.yaml`, bij `controle: drempels: bevestigd-maanden`.)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
instrumenten:
  inloop:
    naam: Inloopspreekuur
    bouwstenen: [preventie]
-     bevestigd: 2023-03-14
+     bevestigd: 2024-05-14
)",
    .check = check};

}  // namespace keten::rules
