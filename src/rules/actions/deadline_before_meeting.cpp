// actie-deadline-voor-bijeenkomst: an open action is due before the meeting where it was agreed.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/meeting.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions) {
    const std::optional<Date>& deadline = action.deadline.date;
    if (!is_open(action) || !deadline || !action.meeting || !action.meeting->date) continue;
    const Date agreed = *action.meeting->date;
    if (*deadline >= agreed) continue;
    report
        .add(place_of(action, "deadline"), about(action),
             fmt::format("De deadline van de actie {} is {}, en dat is vóór de bijeenkomst van {} waar zij bij hoort",
                         title_of(action), plain_date(*deadline), plain_date(agreed)),
             "Verbeter de deadline, of noem bij `bijeenkomst` de bijeenkomst waar u dit echt afsprak.")
        .also.push_back({place_of(*action.meeting, "datum"), "Hier staat de datum van de bijeenkomst"});
  }
}

}  // namespace

extern constexpr Rule deadline_before_meeting{
    .id = "actie-deadline-voor-bijeenkomst",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::prepare,
    .summary = "De deadline van een actie ligt vóór de bijeenkomst waar zij is afgesproken",
    .explanation =
        R"(Bij `bijeenkomst` staat waar de actie is afgesproken. Iets kan niet klaar zijn voordat u het afspreekt. Een van de
twee klopt dus niet, en dan staat de actie verkeerd op de lijst.

Vaak is het jaartal van de deadline verkeerd, of is de actie overgenomen van een eerdere bijeenkomst. Verbeter wat niet
klopt:

```yaml
bijeenkomsten:
  basis-1: {soort: basisbijeenkomst, datum: 2024-05-14}
acties:
  folder:
    actie: De folder vernieuwen
    bijeenkomst: basis-1
    deadline: 2024-09-01
```

Moet iets vóór een bijeenkomst klaar zijn, maar is het daar niet afgesproken? Laat `bijeenkomst` dan weg.)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
bijeenkomsten:
  verkenning: {soort: verkenning, datum: 2024-06-18}
acties:
-   huisartsen: {actie: De huisartsen bellen, eigenaar: gemeente, bijeenkomst: verkenning, deadline: 2024-06-04}
+   huisartsen: {actie: De huisartsen bellen, eigenaar: gemeente, bijeenkomst: verkenning, deadline: 2024-07-04}
)",
    .check = check};

}  // namespace keten::rules
