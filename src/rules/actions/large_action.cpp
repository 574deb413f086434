// actie-groot: a large action was not divided into steps.
#include <fmt/core.h>

#include <algorithm>

#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

bool is_divided(const Chain& chain, const Action& action) {
  return std::ranges::any_of(chain.actions, [&](const Action& other) {
    return other.part_of.target == &action && other.status != ActionStatus::dropped;
  });
}

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions)
    if (is_open(action) && action.size == Size::large && !is_divided(context.chain, action))
      report.add(
          place_of(action, "omvang"), about(action),
          fmt::format("De grote actie {} is nog niet verdeeld in stappen", title_of(action)),
          fmt::format("Maak van elke stap een eigen actie met `onderdeel-van: {}`, een eigenaar en een deadline. "
                      "De eerste stap is genoeg om te beginnen.",
                      action.id));
}

}  // namespace

extern constexpr Rule large_action{
    .id = "actie-groot",
    .family = Family::actions,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Een grote actie is niet verdeeld in kleine stappen",
    .explanation =
        R"(Aan een grote actie begint niemand graag: het is te veel voor tussendoor, en het duurt lang voordat u iets ziet. Met
kleine stappen lukt het wel. Elke stap die af is, mag u vieren.

Bedenk wat de eerste stap is, en wie die zet. Verder vooruit kijken kan later:

```yaml
acties:
  informatiepakket:
    actie: Een informatiepakket maken voor huisartsen
    eigenaar: steunpunt
    deadline: 2024-12-01
    omvang: groot
  folders:
    actie: De folders verzamelen die er al zijn
    eigenaar: gemeente
    deadline: 2024-07-01
    onderdeel-van: informatiepakket
```

Valt het werk toch mee? Zet dan `omvang: middel`.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
acties:
  pakket: {actie: Een informatiepakket maken, eigenaar: steunpunt, deadline: 2024-12-01, omvang: groot}
+   folders: {actie: De folders verzamelen, eigenaar: steunpunt, deadline: 2024-07-01, onderdeel-van: pakket}
)",
    .check = check};

}  // namespace keten::rules
