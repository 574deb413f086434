// verloop: many ketenpartijen left within a year.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr int months = 12;

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  const Date year_ago = add_months(context.today, -months);
  std::vector<const Party*> left;
  for (const Party& party : chain.parties)
    if (party.involvement == Involvement::chain_party && has_left(party, context.today) && *party.until > year_ago)
      left.push_back(&party);
  // Of all who took part at some time in the year.
  const std::size_t all = left.size() + chain_parties(chain, context.today).size();
  if (100.0 * static_cast<double>(left.size()) <= chain.info.control.thresholds.turnover * static_cast<double>(all))
    return;

  std::vector<std::string> names;
  for (const Party* party : left) names.push_back(name_of(*party));
  Finding& finding = report.add(
      place_of(chain.info), "keten",
      fmt::format("In het afgelopen jaar {} {} van de {} gestopt: {}", left.size() == 1 ? "is" : "zijn", left.size(),
                  counted(static_cast<long>(all), "ketenpartij", "ketenpartijen"), enumerate(names)),
      "Vraag waarom zij stopten, en bespreek met de anderen wat nodig is om te blijven. Bekijk ook wie hun "
      "rollen en acties overneemt.");
  for (const Party* party : left)
    finding.also.push_back(
        {place_of(*party, "tot"), fmt::format("{} stopte op {}", name_of(*party), plain_date(*party->until))});
}

}  // namespace

extern constexpr Rule turnover{
    .id = "verloop",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "In één jaar is meer dan een kwart van de ketenpartijen gestopt",
    .explanation =
        R"(Er komen partijen bij en er gaan partijen weg: dat hoort erbij. Maar stoppen er veel tegelijk, dan gaan kennis en
contacten verloren en moet u steeds opnieuw beginnen. Mantelzorgers raken dan een bekend gezicht kwijt.

Bel de partijen die stopten en vraag wat er speelde. Te weinig tijd? Te weinig nut? Andere verwachtingen? Bespreek met
wie er nog is, wat elke partij kan bijdragen en wat zij eraan heeft. Leg dat vast bij `inzet` en `belang`:

```yaml
partijen:
  thuiszorg:
    naam: Thuiszorg Veenmeer
    inzet: 4 uur per maand
    belang: Minder crisissen bij cliënten thuis
```

U krijgt deze hint boven de 25 procent. Een ander percentage stelt u in met `verloop` bij
`keten: controle: drempels`.)",
    .source = "Handreiking 3.4",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
-   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, tot: 2024-03-01}
+   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, tot: 2022-03-01}
)",
    .check = check};

}  // namespace keten::rules
