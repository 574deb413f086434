// partij-zonder-aandeel: a ketenpartij has no role, instrument, relation or action.
#include <algorithm>

#include <fmt/core.h>

#include "keten/action.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "rules/roles/role_sets.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

bool has_role(const std::vector<RoleSet>& sets, const Party& party, Date today) {
  for (const RoleSet& set : sets)
    for (const auto& [role, holdings, node] : *set.roles)
      for (const Holding& holding : holdings)
        if (is_current(holding, today) &&
            (party_of(holding.holder) == &party || party_of(holding.substitute) == &party))
          return true;
  return false;
}

bool has_relation(const Chain& chain, const Party& party, Date today) {
  return std::ranges::any_of(chain.relations, [&](const Relation& relation) {
    return exists(relation, today) && (first(relation) == &party || second(relation) == &party);
  });
}

// An action that is done counts: the party had a share in it.
bool has_action(const Chain& chain, const Party& party) {
  const auto is_of_party = [&](const Ref<Holder>& holder) { return party_of(holder) == &party; };
  return std::ranges::any_of(chain.actions, [&](const Action& action) {
    return action.status != ActionStatus::dropped &&
           (std::ranges::any_of(action.owners, is_of_party) || std::ranges::any_of(action.with, is_of_party));
  });
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  const std::vector<RoleSet> sets = role_sets(chain);
  for (const Party* party : chain_parties(chain, context.today))
    if (!has_role(sets, *party, context.today) && !has_relation(chain, *party, context.today) &&
        !has_action(chain, *party))
      report.add(place_of(*party), about(*party),
                 fmt::format("{} heeft nog geen rol, instrument, relatie of actie in de keten", name_of(*party)),
                 "Vraag wat deze partij kan en wil doen, en leg dat vast. Wil zij liever meelezen, kies dan bij "
                 "`betrokken` voor `agendalid` of `netwerkpartij`.");
}

}  // namespace

extern constexpr Rule party_without_share{
    .id = "partij-zonder-aandeel",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Een ketenpartij heeft geen rol, instrument, relatie of actie",
    .explanation =
        R"(Een partij zonder eigen aandeel zit wel aan tafel, maar doet nog niet echt mee. Vaak is er meer dan er is opgeschreven:
een folder, een spreekuur, een collega die mantelzorgers doorstuurt. Soms is meelezen voor die partij genoeg.

Vraag wat de partij doet en wil doen, en leg één ding vast. Een relatie is al genoeg:

```yaml
relaties:
  - {van: thuiszorg, naar: steunpunt, vorm: doorverwijzing}
```

Staat de partij verder van mantelzorgers af, dan past `betrokken: agendalid` of `netwerkpartij` beter. U houdt dan
contact, en de groep aan tafel blijft klein.)",
    .source = "Handreiking 3.4 en bijlage 1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
acties:
-   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, deadline: 2024-09-01}
+   folder: {actie: De folder vernieuwen, eigenaar: steunpunt, met: thuiszorg, deadline: 2024-09-01}
)",
    .check = check};

}  // namespace keten::rules
