// idee-zonder-vervolg: long after the meeting nothing has come of an idea.
#include <fmt/core.h>

#include "keten/idea.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const double months = context.chain.info.control.thresholds.idea_months;
  for (const Idea& idea : context.chain.ideas) {
    if (!idea.meeting || !idea.meeting->date || !idea.actions.empty()) continue;
    if (!is_older_than(*idea.meeting->date, months, context.today)) continue;
    report.add(
        place_of(idea, "idee"), about(idea),
        fmt::format("Het idee {} van de {} heeft nog geen actie", quoted(idea.idea, idea), title_of(*idea.meeting)),
        "Spreek een eerste kleine stap af, en noem die actie bij `acties` van het idee. Doet u er niets meer mee? "
        "Haal het idee dan weg, en vertel het aan wie het inbracht.");
  }
}

}  // namespace

extern constexpr Rule idea_without_followup{
    .id = "idee-zonder-vervolg",
    .family = Family::meetings,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Een idee uit een bijeenkomst heeft na drie maanden nog geen actie",
    .explanation =
        R"(Wie een idee inbrengt, wil weten wat ermee gebeurt. Hoort niemand er iets over, dan komen er de volgende keer minder
ideeën. Kies daarom snel: wat pakken we op, en wat niet?

Maak van een goed idee een eerste actie, en noem die bij het idee:

```yaml
ideeen:
  inloopmiddag:
    idee: Een inloopmiddag in elk dorp
    bijeenkomst: besluiten
    acties: [zaal-zoeken]
```

Gaat het niet door, haal het idee dan weg. Deze regel spreekt 3 maanden na de bijeenkomst. Een andere termijn zet u in
`keten.yaml`, bij `controle: drempels: idee-maanden`.)",
    .source = "Verslag besluitvormingsbijeenkomst Westerkwartier 2021",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  buurthuis: {naam: Buurthuis Het Anker, soort: buurthuis}
bijeenkomsten:
  besluiten: {soort: besluitvormingsbijeenkomst, datum: 2024-01-16, verslag: We kozen drie ideeën.}
acties:
  zaal-zoeken: {actie: Een zaal zoeken, eigenaar: buurthuis, bijeenkomst: besluiten, deadline: 2024-09-01}
ideeen:
-   inloopmiddag: {idee: Een inloopmiddag in elk dorp, bijeenkomst: besluiten}
+   inloopmiddag: {idee: Een inloopmiddag in elk dorp, bijeenkomst: besluiten, acties: zaal-zoeken}
)",
    .check = check};

}  // namespace keten::rules
