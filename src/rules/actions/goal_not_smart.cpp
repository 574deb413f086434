// doel-niet-smart: a goal does not tell how, how much, by when or by whom.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "rules/actions/written.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

// What makes a goal SMART, and the question that it answers.
struct Part {
  std::string_view key;
  std::string_view name;
  std::string_view question;
};

constexpr Part parts[] = {
    {"indicator", "de indicator", "waaraan u ziet of het lukt"},
    {"streefwaarde", "de streefwaarde", "hoeveel u wilt bereiken"},
    {"termijn", "de termijn", "wanneer u daar wilt zijn"},
    {"eigenaar", "de eigenaar", "wie erop let"},
};

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const Goal& goal : chain.goals) {
    if (goal.block && !is_chosen(chain, *goal.block)) continue;
    std::vector<std::string> missing;
    std::vector<std::string> questions;
    for (const Part& part : parts) {
      if (is_written(goal, part.key)) continue;
      missing.emplace_back(part.name);
      questions.push_back(fmt::format("{} (`{}`)", part.question, part.key));
    }
    if (missing.empty()) continue;
    report.add(place_of(goal), about(goal),
               fmt::format("Bij het doel {} {} nog {}", title_of(goal), missing.size() == 1 ? "ontbreekt" : "ontbreken",
                           enumerate(missing)),
               fmt::format("Spreek samen af {}, en vul dat in.", enumerate(questions)));
  }
}

}  // namespace

extern constexpr Rule goal_not_smart{
    .id = "doel-niet-smart",
    .family = Family::actions,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Een doel zegt niet hoe u het meet, wat u wilt halen, wanneer, of wie erop let",
    .explanation =
        R"("Meer mantelzorgers in beeld" wil iedereen. Maar wanneer is het gelukt? De handreiking vraagt daarom om SMART-doelen:
doelen waarvan u later kunt zeggen of ze zijn gehaald. Daarvoor zijn vier dingen nodig:

- `indicator`: waaraan ziet u of het lukt?
- `streefwaarde`: hoeveel wilt u bereiken?
- `termijn`: wanneer?
- `eigenaar`: wie let erop?

```yaml
doelen:
  beter-vindbaar:
    doel: Mantelzorgers in Veenmeer weten waar zij terechtkunnen.
    indicator: nieuwe inschrijvingen bij het steunpunt
    eenheid: mantelzorgers per jaar
    nulmeting: 120
    streefwaarde: 200
    termijn: 2025-12-31
    eigenaar: steunpunt
```

Kies een getal dat er al is of dat u gemakkelijk kunt tellen. Is iets niet te tellen? Vraag het dan: hoeveel ketenpartijen
zeggen dat zij elkaar weten te vinden?)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
doelen:
  bereik:
    doel: Mantelzorgers in Veenmeer weten waar zij terechtkunnen.
    indicator: nieuwe inschrijvingen bij het steunpunt
+     streefwaarde: 200
+     termijn: 2025-12-31
    eigenaar: steunpunt
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
)",
    .check = check};

}  // namespace keten::rules
