// bijeenkomst-tussenpoos: two meetings of phase C follow each other too soon or too late.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/meeting.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr double days_a_week = 7;

std::string weeks(double count) { return dutch_number(count) + (count == 1 ? " week" : " weken"); }

std::string advice(const Meeting& later, bool is_short, Date today) {
  if (*later.date < today)
    return "Dat is geweest. Kijk of het ritme bij de volgende bijeenkomsten beter kan: ongeveer twee maanden ertussen "
           "werkt vaak goed.";
  return is_short ? "Bespreek of er zo genoeg tijd is om acties uit te voeren. Schuif de bijeenkomst anders wat op."
                  : "Kijk of de bijeenkomst eerder kan, of spreek tussendoor een kort overleg af.";
}

void check(const RuleContext& context, Reporter& report) {
  const Thresholds& thresholds = context.chain.info.control.thresholds;
  const Meeting* earlier = nullptr;
  for (const Meeting* later : meetings_by_date(context.chain)) {
    if (!later->kind || later->kind->phase != Phase::apply) continue;
    const Meeting* previous = earlier;
    earlier = later;
    if (!previous) continue;
    const auto days = static_cast<double>((*later->date - *previous->date).count());
    const bool is_short = days < thresholds.interval_min * days_a_week;
    if (!is_short && days <= thresholds.interval_max * days_a_week) continue;
    Finding& finding =
        report.add(place_of(*later, "datum"), about(*later),
                   fmt::format("Tussen de bijeenkomsten van {} en {} zit {} dan {}", plain_date(*previous->date),
                               plain_date(*later->date), is_short ? "minder" : "meer",
                               weeks(is_short ? thresholds.interval_min : thresholds.interval_max)),
                   advice(*later, is_short, context.today));
    finding.also.push_back({place_of(*previous, "datum"), "Hier staat de bijeenkomst ervoor"});
  }
}

}  // namespace

extern constexpr Rule meeting_interval{
    .id = "bijeenkomst-tussenpoos",
    .family = Family::meetings,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Tussen twee basisbijeenkomsten zit weinig of juist veel tijd",
    .explanation =
        R"(Tussen twee basisbijeenkomsten zit het liefst ongeveer twee maanden. Dan hebben de aanspreekpunten tijd om acties uit te
zetten en er iets van te merken. Zit er minder tijd tussen, dan is er nog weinig te vertellen. Zit er meer tijd tussen,
dan zakt de aandacht weg.

Kies een datum die bij dat ritme past:

```yaml
bijeenkomsten:
  basis-1: {soort: basisbijeenkomst, datum: 2024-06-11}
  basis-2: {soort: basisbijeenkomst, datum: 2024-08-20}
```

Deze regel kijkt naar de bijeenkomsten van fase C, en zegt iets bij minder dan 5 of meer dan 14 weken. Andere grenzen
zet u in `keten.yaml`, bij `controle: drempels: tussenpoos-min` en `tussenpoos-max`. Had u een goede reden? Schrijf die
dan op bij `controle: afwijkingen`.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
bijeenkomsten:
  basis-1: {soort: basisbijeenkomst, datum: 2024-06-11}
-   basis-2: {soort: basisbijeenkomst, datum: 2024-06-25}
+   basis-2: {soort: basisbijeenkomst, datum: 2024-08-20}
)",
    .check = check};

}  // namespace keten::rules
