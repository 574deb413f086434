// evaluatie-verlopen: the last evaluation, or the beginning of the phase, is long ago.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/evaluation.hpp"
#include "model/meetings.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// Where the day of the last evaluation stands.
Place place_of_evaluation(const Chain& chain, Date date) {
  for (const Evaluation& evaluation : chain.evaluations)
    if (evaluation.date == date) return place_of(evaluation, "datum");
  for (const Meeting& meeting : chain.meetings)
    if (meeting.date == date && meeting.kind && shows(*meeting.kind, TopicBlock::evaluation))
      return place_of(meeting, "datum");
  return place_of(chain.info);
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (context.method.evaluation_questions.empty()) return;
  const std::optional<Date> last = last_evaluation(chain, context.today);
  const std::optional<Date> counted_from = last ? last : chain.info.phase_since;
  if (!counted_from || !is_older_than(*counted_from, chain.info.control.thresholds.evaluation_months, context.today))
    return;
  report.add(
      last ? place_of_evaluation(chain, *last) : place_of(chain.info, "fase-sinds"), "keten",
      last ? fmt::format("De laatste evaluatie was op {}", plain_date(*last))
           : fmt::format("Sinds het begin van deze fase, op {}, is er niet geëvalueerd", plain_date(*counted_from)),
      "Plan een bijeenkomst om samen terug te kijken, en zet de antwoorden bij `evaluaties`.");
}

}  // namespace

extern constexpr Rule evaluation_overdue{
    .id = "evaluatie-verlopen",
    .family = Family::meetings,
    .severity = Severity::warning,
    .from = Phase::optimise,
    .summary = "De laatste evaluatie is langer dan een jaar geleden",
    .explanation =
        R"(Kijk één keer per jaar samen of de samenwerking werkt. Mensen wisselen van baan, het aanbod verandert en mantelzorgers
vragen soms iets anders. Met een evaluatie ziet u dat op tijd, en kiest u nieuwe doelen. En u ziet wat er al is gelukt.

De methode geeft er vragen bij. `keten invullijst evaluatie` maakt er een blad van. Zet de antwoorden bij `evaluaties`:

```yaml
evaluaties:
  evaluatie-2024:
    datum: 2024-03-12
    antwoorden:
      doelen: {oordeel: deels, toelichting: Twee van de drie doelen zijn gehaald.}
```

Keten telt vanaf de laatste evaluatie of evaluatiebijeenkomst. Was die er nog niet, dan telt het begin van de fase, bij
`fase-sinds`. Een andere termijn dan 12 maanden zet u in `keten.yaml`, bij `controle: drempels: evaluatie-maanden`.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: optimaliseren
evaluaties:
-   vorige: {datum: 2023-03-14}
+   vorige: {datum: 2024-03-12}
)",
    .check = check};

}  // namespace keten::rules
