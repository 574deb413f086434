// agenda-past-niet: the items of a meeting to come, or the introductions of all parties, do not fit the time.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "model/meetings.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view longer = "Maak de bijeenkomst langer, of kort onderwerpen in.";
constexpr std::string_view prepare =
    "Laat partijen de vragen van de ketenanalyse vooraf invullen, dan is er voor de kennismaking minder tijd nodig.";

struct Introductions {
  int parties = 0;
  int minutes = 0;  // that the agenda gives them
  bool are_presentations = false;
};

struct Problem {
  std::string message;  // empty: it fits
  std::string advice;
};

std::string minutes(int count) { return counted(count, "minuut", "minuten"); }

// First what does not fit at all, then what makes little sense.
Problem problem_of(const Meeting& meeting, const MeetingPlan& plan, const Introductions& introductions) {
  const auto [parties, given, are_presentations] = introductions;
  const std::string title = title_of(meeting);
  const int over = plan.schedule.over;
  if (over > 0 && plan.presentations)
    return {fmt::format("De {} is {} te kort: {} {} zich voor, en dat duurt {}", title, minutes(over),
                        counted(parties, "partij", "partijen"), parties == 1 ? "stelt" : "stellen", minutes(given)),
            fmt::format("{} {}", longer, prepare)};
  if (over > 0)
    return {fmt::format("De agenda van de {} past niet: u komt {} tekort", title, minutes(over)), std::string(longer)};
  const int needed = parties * advised_introduction;
  if (are_presentations && given < needed)
    return {fmt::format("In de {} is de kennismaking krap: {} voor {}", title, minutes(given),
                        counted(parties, "partij", "partijen")),
            fmt::format("Met {} per partij duurt het {}. Geef de kennismaking meer tijd. Lukt dat niet? {}",
                        minutes(advised_introduction), minutes(needed), prepare)};
  if (given * 2 > plan.length)
    return {fmt::format("In de {} neemt de kennismaking meer dan de helft van de tijd", title),
            fmt::format("Dan blijft er weinig over voor de andere onderwerpen. {}", longer)};
  return {};
}

void check_meeting(const RuleContext& context, const Meeting& meeting, Reporter& report) {
  const MeetingKind* kind = meeting.kind.target;
  const Date day = meeting.date.value_or(context.today);
  const auto items = items_of(context.method, kind, &meeting);
  Introductions introductions;
  introductions.parties = static_cast<int>(introducing_at(context.chain, &meeting, day).size());
  const MeetingPlan plan = plan_meeting(items, kind, &meeting, introductions.parties);
  for (std::size_t i = 0; i < items.size(); ++i)
    if (shows(items[i].topic, TopicBlock::introductions)) introductions.minutes += plan.schedule.minutes[i];
  introductions.are_presentations = has_presentations(kind) && introductions.minutes > 0;

  Problem problem = problem_of(meeting, plan, introductions);
  if (problem.message.empty()) return;
  report.add(place_of(meeting, meeting.agenda.empty() ? "einde" : "agenda"), about(meeting), std::move(problem.message),
             fmt::format("{} Met `keten agenda {}` ziet u hoe de tijd verdeeld is.", problem.advice, meeting.id));
}

void check(const RuleContext& context, Reporter& report) {
  for (const Meeting& meeting : context.chain.meetings)
    if (!was_held(meeting, context.today)) check_meeting(context, meeting, report);
}

}  // namespace

extern constexpr Rule agenda_too_full{
    .id = "agenda-past-niet",
    .family = Family::meetings,
    .severity = Severity::hint,
    .from = Phase::prepare,
    .summary = "De agenda van een bijeenkomst past niet in de tijd",
    .explanation =
        R"(Past de agenda niet, dan komt het einde in de knel: de acties en de afspraken voor de volgende keer. Juist daar komt
een keten van in beweging.

Reken vooraf. Bij de start stellen alle partijen zich voor, hoogstens tien minuten per partij. Met twaalf partijen is
dat al twee uur, terwijl er drie uur is voor zes onderwerpen. U kunt dan:

- de partijen vooraf de vragen van de ketenanalyse laten invullen,
- iedereen minder tijd geven,
- de kennismaking over twee bijeenkomsten verdelen.

Bij een eigen agenda telt keten de minuten bij `duur` op, en let op `begin` en `einde`:

```yaml
bijeenkomsten:
  verkenning:
    soort: verkenning
    datum: 2024-06-18
    begin: 10:00
    einde: 11:00
    agenda:
      - {onderwerp: Waarom nu, duur: 20}
      - {onderwerp: Wie nodigen we uit, duur: 40}
```

Een onderwerp zonder `duur` krijgt wat er overblijft, en minstens vijf minuten. Staat er geen begin en einde, dan rekent
keten met wat de methode voor zo'n bijeenkomst aanhoudt.)",
    .source = "Handreiking 4.1 en 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
bijeenkomsten:
  verkenning:
    soort: verkenning
    datum: 2024-06-18
    begin: 10:00
    einde: 11:00
    agenda:
-       - {onderwerp: Waarom nu, duur: 40}
+       - {onderwerp: Waarom nu, duur: 20}
      - {onderwerp: Wie nodigen we uit, duur: 40}
)",
    .check = check};

}  // namespace keten::rules
