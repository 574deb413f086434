// bijeenkomst-zonder-verslag: a meeting was held some time ago, and there are no minutes.
#include <fmt/core.h>

#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const double days = context.chain.info.control.thresholds.minutes_days;
  for (const Meeting& meeting : context.chain.meetings) {
    if (!meeting.date || !meeting.minutes.empty()) continue;
    if (static_cast<double>((context.today - *meeting.date).count()) <= days) continue;
    report.add(place_of(meeting, "verslag"), about(meeting),
               fmt::format("Van de {} is nog geen verslag", title_of(meeting)),
               "Schrijf bij `verslag` in een paar zinnen wat er is besproken, en stuur het rond met de actiepunten.");
  }
}

}  // namespace

extern constexpr Rule meeting_without_minutes{
    .id = "bijeenkomst-zonder-verslag",
    .family = Family::meetings,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "Van een bijeenkomst is er na twee weken nog geen verslag",
    .explanation =
        R"(Een kort verslag met de actiepunten houdt de vaart erin. Wie er niet bij was, blijft op de hoogte. En de volgende keer
hoeft u niet te zoeken naar wat er was afgesproken.

Het hoeft niet lang te zijn. Laat het schrijven ook eens aan een andere partij over.

```yaml
bijeenkomsten:
  start:
    soort: startbijeenkomst
    datum: 2024-05-07
    verslag: |
      Alle partijen vertelden wat zij voor mantelzorgers doen. We beginnen met de jonge mantelzorgers.
```

Deze regel spreekt vanaf 14 dagen na de bijeenkomst. Een andere termijn zet u in `keten.yaml`, bij
`controle: drempels: verslag-dagen`. Schrijf in een verslag niet op hoe het met een herkenbare mantelzorger gaat.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
bijeenkomsten:
-   start: {soort: startbijeenkomst, datum: 2024-05-07}
+   start: {soort: startbijeenkomst, datum: 2024-05-07, verslag: We beginnen met de jonge mantelzorgers.}
)",
    .check = check};

}  // namespace keten::rules
