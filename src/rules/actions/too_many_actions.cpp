// te-veel-acties: a party, or the chain as a whole, has more open actions than it can see to at once.
#include <fmt/core.h>

#include <algorithm>

#include "keten/action.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  const Thresholds& thresholds = chain.info.control.thresholds;
  for (const Party& party : chain.parties) {
    const auto open = std::ranges::count_if(chain.actions, [&](const Action& action) {
      return is_open(action) &&
             std::ranges::any_of(action.owners, [&](const Ref<Holder>& owner) { return party_of(owner) == &party; });
    });
    if (static_cast<double>(open) <= thresholds.actions_per_party) continue;
    report.add(place_of(party), about(party), fmt::format("{} heeft {} open acties tegelijk", name_of(party), open),
               "Kies samen wat eerst komt, en begin met wat gemakkelijk en snel gaat. Vraag of een andere partij iets "
               "kan overnemen, of laat een actie vervallen.");
  }
  const auto all = std::ranges::count_if(chain.actions, is_open);
  if (static_cast<double>(all) <= thresholds.actions_total) return;
  report.add(
      place_of(chain.info), "keten", fmt::format("Er staan {} acties tegelijk open", all),
      "Kies samen wat het meeste oplevert, en begin met wat gemakkelijk en snel gaat. Zet `status: vervallen` bij "
      "wat u loslaat.");
}

}  // namespace

extern constexpr Rule too_many_actions{
    .id = "te-veel-acties",
    .family = Family::actions,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Een partij of de hele keten heeft veel acties tegelijk open",
    .explanation =
        R"(Wie aan alles tegelijk begint, maakt weinig af. De handreiking raadt aan om te kiezen: begin met acties die
gemakkelijk en snel gaan, verdeel grote acties in stappen, en werk niet aan te veel tegelijk. Eén ding dat af is, merken
mantelzorgers meer dan vijf die halverwege zijn.

Loop de open acties samen langs. Wat kan snel af? Wat kan een andere partij doen? Wat laat u los?

```yaml
acties:
  folder:
    actie: De folder vernieuwen
    eigenaar: gemeente    # eerst het steunpunt
  nieuwsbrief:
    actie: Een eigen nieuwsbrief beginnen
    eigenaar: steunpunt
    status: vervallen
```

U krijgt deze hint bij meer dan 3 open acties van één partij en haar mensen, of meer dan 15 in de hele keten. Andere
aantallen stelt u in met `acties-per-partij` en `acties-totaal` bij `keten: controle: drempels`. Ook stappen van een grote
actie tellen mee.)",
    .source = "Handreiking 4.1 en bijlage 1.3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  controle:
    drempels: {acties-per-partij: 1}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
relaties:
  - tussen: [gemeente, steunpunt]
acties:
-   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-09-01}
+   folder: {actie: De folder vernieuwen, eigenaar: gemeente, deadline: 2024-09-01}
  scholen: {actie: Langs de scholen gaan, eigenaar: steunpunt, deadline: 2024-09-01}
)",
    .check = check};

}  // namespace keten::rules
