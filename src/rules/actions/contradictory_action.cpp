// actie-tegenstrijdig: an action is done while steps of it are not, or was completed without being done.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "rules/actions/written.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

// Whether `status` holds a word that is none of its choices: a finding of its own, and then the status is not known.
bool has_unknown_status(const Action& action) {
  return is_written(action, "status") && action.node->find("status")->value.text != word(action.status);
}

void check_steps(const Chain& chain, const Action& action, Reporter& report) {
  if (action.status != ActionStatus::done) return;
  std::vector<Also> open;
  for (const Action& step : chain.actions)
    if (step.part_of.target == &action && is_open(step) && !has_unknown_status(step))
      open.push_back(
          {place_of(step, "status"), fmt::format("De stap {} staat op `{}`", title_of(step), word(step.status))});
  if (open.empty()) return;
  report
      .add(place_of(action, "status"), about(action),
           fmt::format("De actie {} is gereed, maar {} nog niet", title_of(action),
                       open.size() == 1 ? "een stap ervan" : fmt::format("{} stappen ervan", open.size())),
           "Zet ook de stappen op `gereed`, of op `vervallen` als ze niet meer nodig zijn. Is er nog werk, zet dan de "
           "hele actie terug op `bezig`.")
      .also = std::move(open);
}

void check_completion(const Action& action, Reporter& report) {
  if (!action.done_on || action.status == ActionStatus::done || has_unknown_status(action)) return;
  report.add(place_of(action, "afgerond"), about(action),
             fmt::format("De actie {} is afgerond op {}, maar de status is `{}`", title_of(action),
                         plain_date(*action.done_on), word(action.status)),
             "Is het werk gedaan, zet dan `status: gereed`. Is dat niet zo, haal dan `afgerond` weg.");
}

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions) {
    check_steps(context.chain, action, report);
    check_completion(action, report);
  }
}

}  // namespace

extern constexpr Rule contradictory_action{
    .id = "actie-tegenstrijdig",
    .family = Family::actions,
    .severity = Severity::error,
    .from = Phase::prepare,
    .summary = "De status van een actie klopt niet met haar stappen of met `afgerond`",
    .explanation =
        R"(De bestanden zeggen twee dingen tegelijk: het werk is klaar, en het werk loopt nog. Dan weet niemand of er nog iets
moet gebeuren. Op de actielijst staat het misschien verkeerd.

Een grote actie is pas `gereed` als alle stappen gereed of vervallen zijn. En staat er een dag bij `afgerond`, dan hoort
daar `status: gereed` bij. Vult u geen status in, dan is zij `open`.

```yaml
acties:
  informatiepakket:
    actie: Een informatiepakket maken
    status: gereed
    afgerond: 2024-05-14
  folders:
    actie: De folders verzamelen
    onderdeel-van: informatiepakket
    status: gereed
    afgerond: 2024-04-02
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
acties:
  pakket: {actie: Een informatiepakket maken, status: gereed}
-   folders: {actie: De folders verzamelen, onderdeel-van: pakket, status: bezig}
-   scholen: {actie: De scholen bellen, afgerond: 2024-05-14}
+   folders: {actie: De folders verzamelen, onderdeel-van: pakket, status: gereed}
+   scholen: {actie: De scholen bellen, status: gereed, afgerond: 2024-05-14}
)",
    .check = check};

}  // namespace keten::rules
