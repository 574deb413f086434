// meting-in-toekomst: a goal was measured on a day that has yet to come.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Goal& goal : context.chain.goals)
    for (const auto& measurement : goal.measurements) {
      if (measurement.key <= context.today) continue;
      report.add(measurement.node ? measurement.node->place() : place_of(goal, "metingen"), about(goal),
                 fmt::format("De meting van {} bij het doel {} ligt in de toekomst", plain_date(measurement.key),
                             title_of(goal)),
                 "Verbeter de datum. Is dit wat u wilt bereiken? Zet het getal dan bij `streefwaarde` en de datum bij "
                 "`termijn`.");
    }
}

}  // namespace

extern constexpr Rule future_measurement{
    .id = "meting-in-toekomst",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Een meting ligt in de toekomst",
    .explanation =
        R"(Metingen laten zien hoe ver u samen bent. Een meting van na vandaag kan nog niet gedaan zijn. In het rapport lijkt een
doel dan gehaald, terwijl er voor mantelzorgers nog niets veranderd is.

Vaak is alleen het jaartal verkeerd. Verbeter dan de datum. Is het getal wat u wilt bereiken? Zet het bij
`streefwaarde`, en de datum bij `termijn`.

```yaml
doelen:
  bereik:
    doel: Meer mantelzorgers kennen het steunpunt
    streefwaarde: 200
    termijn: 2025-06-01
    metingen:
      2024-03-01: 120
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
doelen:
  bereik:
    doel: Meer mantelzorgers kennen het steunpunt
-     metingen: {2025-03-01: 120}
+     metingen: {2024-03-01: 120}
)",
    .check = check};

}  // namespace keten::rules
