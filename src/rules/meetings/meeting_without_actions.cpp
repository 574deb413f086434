// bijeenkomst-zonder-acties: a meeting was held, and no action was agreed there.
#include <fmt/core.h>

#include <algorithm>

#include "keten/action.hpp"
#include "keten/idea.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

// An action that came of an idea of the meeting counts: it was agreed there in the end.
bool has_action(const Chain& chain, const Meeting& meeting) {
  return std::ranges::any_of(chain.actions, [&](const Action& action) { return action.meeting.target == &meeting; }) ||
         std::ranges::any_of(
             chain.ideas, [&](const Idea& idea) { return idea.meeting.target == &meeting && !idea.actions.empty(); });
}

void check(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.chain.meetings)
    if (was_held(meeting, context.today) && !has_action(context.chain, meeting))
      report.add(place_of(meeting), about(meeting),
                 fmt::format("Bij de {} is geen actie afgesproken", title_of(meeting)),
                 fmt::format("Is er toch iets afgesproken? Zet het bij `acties`, met `bijeenkomst: {}`. Kies anders de "
                             "volgende keer een kleine eerste stap.",
                             meeting.id));
}

}  // namespace

extern constexpr Rule meeting_without_actions{
    .id = "bijeenkomst-zonder-acties",
    .family = Family::meetings,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Bij een bijeenkomst is geen enkele actie afgesproken",
    .explanation =
        R"(In een bijeenkomst blijkt waar kansen liggen en wat beter kan. Met een actie wordt dat goede idee ook werk: iemand doet
iets, en u weet wanneer het klaar is. Begin met wat makkelijk en snel kan.

Noem bij de actie de bijeenkomst waar u haar afsprak:

```yaml
acties:
  folder-delen:
    actie: De folder in de wachtkamer leggen
    eigenaar: steunpunt
    bijeenkomst: basis-1
    deadline: 2024-09-01
```

Niet elk overleg levert een actie op, en dat is ook goed. Dan kunt u deze hint laten staan of er bewust van afwijken.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
bijeenkomsten:
  start: {soort: startbijeenkomst, datum: 2024-05-28}
acties:
-   folder-delen: {actie: De folder in de wachtkamer leggen, eigenaar: steunpunt, deadline: 2024-09-01}
+   folder-delen:
+     {actie: De folder in de wachtkamer leggen, eigenaar: steunpunt, deadline: 2024-09-01, bijeenkomst: start}
)",
    .check = check};

}  // namespace keten::rules
