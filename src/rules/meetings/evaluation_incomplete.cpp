// evaluatie-onvolledig: questions of the last evaluation are unanswered.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/evaluation.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// Only the last one can still be completed.
const Evaluation* last_held(const Chain& chain, Date today) {
  const Evaluation* last = nullptr;
  for (const Evaluation& evaluation : chain.evaluations)
    if (evaluation.date && *evaluation.date <= today && (!last || *evaluation.date > *last->date)) last = &evaluation;
  return last;
}

bool is_answered(const Evaluation& evaluation, const NamedText& question) {
  return std::ranges::any_of(evaluation.answers, [&](const auto& item) {
    return item.key.target == &question && (item.value.judgement || !item.value.note.empty());
  });
}

void check(const RuleContext& context, Reporter& report) {
  const Evaluation* evaluation = last_held(context.chain, context.today);
  if (!evaluation) return;
  std::vector<std::string> open;
  for (const NamedText& question : context.method.evaluation_questions)
    if (!is_answered(*evaluation, question)) open.push_back(fmt::format("`{}`", question.id));
  if (open.empty()) return;
  report.add(
      place_of(*evaluation, "antwoorden"), about(*evaluation),
      fmt::format("In de evaluatie van {} {} nog open", plain_date(*evaluation->date),
                  open.size() == 1 ? "staat 1 vraag" : fmt::format("staan {} vragen", open.size())),
      fmt::format("Vul onder `antwoorden` aan: {}. Een kort oordeel is genoeg: ja, deels of nee.", enumerate(open)));
}

}  // namespace

extern constexpr Rule evaluation_incomplete{
    .id = "evaluatie-onvolledig",
    .family = Family::meetings,
    .severity = Severity::hint,
    .from = Phase::optimise,
    .summary = "In de laatste evaluatie staan nog vragen open",
    .explanation =
        R"(De evaluatievragen gaan over vijf dingen: de doelen, de wensen van mantelzorgers, de deelnemers, de rollen en de
samenwerking. Slaat u er een over, dan mist u misschien juist het punt dat aandacht vraagt. En volgend jaar kunt u
niet zien of het beter gaat.

Een oordeel met één zin erbij is genoeg:

```yaml
evaluaties:
  evaluatie-2024:
    datum: 2024-03-12
    antwoorden:
      rollen: {oordeel: deels, toelichting: Twee bouwstenen hebben nog geen kwaliteitsbewaker.}
```

Deze regel kijkt alleen naar de laatste evaluatie.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: optimaliseren
evaluaties:
  evaluatie-2024:
    datum: 2024-03-12
    antwoorden:
      doelen: {oordeel: ja}
      wensen-en-behoeften: {oordeel: deels}
      deelnemers: {oordeel: ja}
+       rollen: {oordeel: deels}
      samenwerking: {oordeel: ja}
)",
    .check = check};

}  // namespace keten::rules
