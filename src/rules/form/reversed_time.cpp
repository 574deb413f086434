// tijd-omgekeerd: something ends before it begins.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/block_work.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// When something begins and ends, and the keys that say so.
struct Period {
  std::optional<Date> begin;
  std::optional<Date> end;
  std::string_view begin_key;
  std::string_view end_key;
};

// `words` say that something ends, up to the date: "Icare doet mee tot".
void check_period(const auto& mapping, const Period& period, const std::string& subject, std::string_view words,
                  Reporter& report) {
  if (!period.begin || !period.end || *period.end >= *period.begin) return;
  report.add(place_of(mapping, period.end_key), subject,
             fmt::format("{} {}, maar begint pas op {}", words, plain_date(*period.end), plain_date(*period.begin)),
             fmt::format("Kijk welke datum niet klopt: `{}` of `{}`. Misschien zijn ze verwisseld.", period.begin_key,
                         period.end_key));
}

// `of` says whose roles they are: " van de bouwsteen Nazorg".
void check_roles(const Roles& roles, const std::string& subject, std::string_view of, Reporter& report) {
  for (const auto& item : roles)
    for (const Holding& holding : item.value)
      check_period(holding, {holding.from, holding.until, "van", "tot"}, subject,
                   fmt::format("De rol {}{} ligt bij {} tot", item.key ? name_of(*item.key) : item.key.id, of,
                               name_of(holding.holder)),
                   report);
}

std::string named(const Relation& relation) {
  std::vector<std::string> names;
  for (const Party* end : {first(relation), second(relation)})
    if (end) names.push_back(name_of(*end));
  if (names.size() < 2) return names.empty() ? "Een relatie" : "Een relatie van " + names[0];
  return is_directed(relation) ? fmt::format("De relatie van {} met {}", names[0], names[1])
                               : fmt::format("De relatie tussen {} en {}", names[0], names[1]);
}

void check_meeting(const Meeting& meeting, Reporter& report) {
  if (!meeting.begin || !meeting.end || *meeting.end > *meeting.begin) return;
  const std::string name = !meeting.title.empty() ? meeting.title
                           : meeting.date         ? "van " + plain_date(*meeting.date)
                                                  : '`' + meeting.id + '`';
  const std::string end = clock_time(*meeting.end);
  report.add(place_of(meeting, "einde"), about(meeting),
             *meeting.end == *meeting.begin
                 ? fmt::format("De bijeenkomst {} begint en eindigt allebei om {}", name, end)
                 : fmt::format("De bijeenkomst {} eindigt om {}, maar begint pas om {}", name, end,
                               clock_time(*meeting.begin)),
             "Kijk welke tijd niet klopt: `begin` of `einde`. Misschien zijn ze verwisseld.");
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  check_period(chain.info, {chain.info.start, chain.info.end, "start", "einde"}, "keten", "Het project eindigt op",
               report);
  check_roles(chain.info.roles, "keten", "", report);
  for (const Party& party : chain.parties)
    check_period(party, {party.since, party.until, "sinds", "tot"}, about(party),
                 fmt::format("{} doet mee tot", name_of(party)), report);
  for (const BlockWork& work : chain.blocks)
    check_roles(work.roles, about(work),
                fmt::format(" van de bouwsteen {}", work.block ? name_of(*work.block) : work.id), report);
  for (const Instrument& instrument : chain.instruments)
    check_roles(instrument.roles, about(instrument), fmt::format(" van het instrument {}", name_of(instrument)),
                report);
  for (const Relation& relation : chain.relations)
    check_period(relation, {relation.since, relation.until, "sinds", "tot"}, about(relation),
                 fmt::format("{} duurt tot", named(relation)), report);
  for (const Meeting& meeting : chain.meetings) check_meeting(meeting, report);
}

}  // namespace

extern constexpr Rule reversed_time{
    .id = "tijd-omgekeerd",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Iets eindigt voordat het begint",
    .explanation =
        R"(Met deze datums en tijden weet keten wie er op een dag meedoet, wie een rol heeft en hoelang een bijeenkomst duurt. Ligt
het einde voor het begin, dan klopt dat op geen enkele dag. Een partij valt dan van de lijst, of een rol lijkt open.

Verbeter de datum of tijd die niet klopt, of verwissel de twee. Bij `tot` zet u de eerste dag waarop het niet meer
geldt. Draagt iemand een rol over, dan is de `tot` van de een dus gelijk aan de `van` van de ander.

```yaml
keten:
  rollen:
    ketenregisseur:
      - {houder: steunpunt, van: 2023-01-01, tot: 2024-03-01}
      - {houder: gemeente, van: 2024-03-01}
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  start: 2024-02-01
-   einde: 2023-12-31
+   einde: 2025-12-31
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
)",
    .check = check};

}  // namespace keten::rules
