// onmisbaar-niet-benaderd: a party the chain cannot do without is still wanted, and nobody is on it.
#include <algorithm>

#include <fmt/core.h>

#include "keten/action.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

bool has_open_action(const Chain& chain, const Party& party) {
  const auto is_of_party = [&](const Ref<Holder>& holder) { return party_of(holder) == &party; };
  const auto is_open_action = [](const Ref<Action>& action) { return action && is_open(*action); };
  return std::ranges::any_of(chain.actions,
                             [&](const Action& action) {
                               return is_open(action) && (std::ranges::any_of(action.owners, is_of_party) ||
                                                          std::ranges::any_of(action.with, is_of_party));
                             }) ||
         std::ranges::any_of(chain.relations, [&](const Relation& relation) {
           return (first(relation) == &party || second(relation) == &party) &&
                  std::ranges::any_of(relation.actions, is_open_action);
         });
}

void check(const RuleContext& context, Reporter& report) {
  for (const Party& party : context.chain.parties)
    if (party.indispensable && party.involvement == Involvement::wanted && !party.approached &&
        !has_left(party, context.today) && !has_open_action(context.chain, party))
      report.add(place_of(party), about(party), fmt::format("{} is onmisbaar, maar nog niet benaderd", name_of(party)),
                 "Spreek af wie deze partij belt, en maak daar een actie van met de partij bij `met`. Is er al contact "
                 "geweest, vul dan de datum in bij `benaderd`.");
}

}  // namespace

extern constexpr Rule indispensable_not_approached{
    .id = "onmisbaar-niet-benaderd",
    .family = Family::parties,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "Een onmisbare partij is nog niet benaderd, en er loopt geen actie",
    .explanation =
        R"(De ketenpartijen hebben samen gezegd dat zij niet zonder deze partij kunnen. Zolang niemand haar vraagt, blijft er een
gat: mantelzorgers die daar komen, bereikt de keten niet.

Spreek af wie belt. Een warm contact werkt het best: wie kent daar iemand? Leg de afspraak vast als actie, of schrijf op
wanneer u contact had:

```yaml
acties:
  huisartsen-vragen:
    actie: De huisartsen vragen om mee te doen
    eigenaar: gemeente
    met: huisartsen

partijen:
  huisartsen:
    naam: Huisartsen Veenmeer
    betrokken: gewenst
    onmisbaar: ja
    benaderd: 2024-05-15
```

Heeft de partij nu geen tijd? Schrijf dat dan bij `toelichting`, en probeer het later nog eens.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
-   huisartsen: {naam: Huisartsen Veenmeer, soort: zorgorganisatie, betrokken: gewenst, onmisbaar: ja}
+   huisartsen:
+     {naam: Huisartsen Veenmeer, soort: zorgorganisatie, betrokken: gewenst, onmisbaar: ja, benaderd: 2024-05-15}
)",
    .check = check};

}  // namespace keten::rules
