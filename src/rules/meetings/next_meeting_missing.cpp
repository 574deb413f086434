// volgende-bijeenkomst-ontbreekt: no meeting is planned.
#include <fmt/core.h>

#include <algorithm>

#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (next_meeting(chain, context.today)) return;
  const auto undated =
      std::ranges::find_if(chain.meetings, [](const Meeting& meeting) { return !meeting.date.has_value(); });
  if (undated == chain.meetings.end()) {
    report.add(place_of(chain.info), "keten", "Er staat nog geen volgende bijeenkomst gepland",
               "Prik samen een datum, en zet die bij `bijeenkomsten`. Met `keten agenda` krijgt u een voorstel.");
    return;
  }
  report.add(place_of(*undated, "datum"), about(*undated),
             fmt::format("De {} heeft nog geen datum, en er staat geen andere gepland", title_of(*undated)),
             "Prik samen een datum, en vul die in bij `datum`.");
}

}  // namespace

extern constexpr Rule next_meeting_missing{
    .id = "volgende-bijeenkomst-ontbreekt",
    .family = Family::meetings,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "Er staat geen volgende bijeenkomst gepland",
    .explanation =
        R"(Een keten blijft bestaan zolang mensen elkaar zien. Staat er een datum, dan weet iedereen waar hij naartoe werkt. Zonder
datum schuift het contact vooruit, en raken acties uit het zicht.

Prik de volgende datum het liefst aan het eind van elke bijeenkomst. Houd er ongeveer twee maanden tussen. Dan is er
tijd om acties uit te voeren.

```yaml
bijeenkomsten:
  basis-2:
    soort: basisbijeenkomst
    datum: 2024-06-18
    begin: 13:30
    einde: 15:30
```

Met `keten agenda` krijgt u een voorstel met een datum en een programma. Ook een klein overleg telt mee.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
+ bijeenkomsten:
+   start: {soort: startbijeenkomst, datum: 2024-06-18}
)",
    .check = check};

}  // namespace keten::rules
