// gewenst-zonder-actie: a missing link has been wanted for long, and nobody works on it.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// An action whose id is unknown is a finding of its own, and may be open.
bool is_worked_on(const Relation& relation) {
  return std::ranges::any_of(relation.actions, [](const Ref<Action>& action) { return !action || is_open(*action); });
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const Relation& relation : chain.relations) {
    const Party* one = first(relation);
    const Party* other = second(relation);
    if (relation.status != RelationStatus::wanted || !relation.since || !one || !other) continue;
    if (!is_older_than(*relation.since, chain.info.control.thresholds.wanted_months, context.today)) continue;
    if (is_past(relation.until, context.today) || has_left(*one, context.today) || has_left(*other, context.today) ||
        are_later(chain, relation.blocks) || is_worked_on(relation))
      continue;
    report.add(place_of(relation, "sinds"), about(relation),
               fmt::format("De samenwerking tussen {} en {} is gewenst sinds {}, maar er loopt geen actie",
                           name_of(*one), name_of(*other), plain_date(*relation.since)),
               "Spreek af wie het contact legt, en noem die actie bij `actie` van de relatie. Is de samenwerking er "
               "inmiddels, of hoeft zij niet meer? Pas dan de `status` aan, of haal de relatie weg.");
  }
}

}  // namespace

extern constexpr Rule wanted_without_action{
    .id = "gewenst-zonder-actie",
    .family = Family::network,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Voor een gewenste samenwerking loopt na een half jaar geen actie",
    .explanation =
        R"(In de ketenanalyse zeggen partijen welke samenwerking zij missen. Zo'n wens komt niet vanzelf uit. Vaak is één
telefoontje of een kop koffie een goed begin.

Spreek af wie het contact legt, en noem de actie bij de relatie:

```yaml
relaties:
  - tussen: [steunpunt, huisartsen]
    status: gewenst
    sinds: 2023-09-12
    actie: huisartsen-bellen
```

Deze regel spreekt als de wens ouder is dan 6 maanden en er geen actie open staat. Een andere termijn zet u in
`keten.yaml`, bij `controle: drempels: gewenst-maanden`. Zonder `sinds` weet keten niet hoe oud de wens is, en zegt deze
regel niets.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
relaties:
-   - {tussen: [steunpunt, thuiszorg], status: gewenst, sinds: 2023-09-12}
+   - {tussen: [steunpunt, thuiszorg], status: gewenst, sinds: 2023-09-12, actie: kennismaken}
acties:
  kennismaken: {actie: Kennismaken met de wijkteams, eigenaar: steunpunt, met: thuiszorg, deadline: 2024-09-01}
)",
    .check = check};

}  // namespace keten::rules
