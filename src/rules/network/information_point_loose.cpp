// informatiepunt-los: a ketenpartij has no relation with the centraal informatiepunt.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "rules/network/links.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view role_id = "centraal-informatiepunt";

// The informatiepunt itself, what belongs to it, and what it belongs to.
bool is_same_house(const Party& party, const Party& point) {
  return is_part_of(&party, point) || is_part_of(&point, party);
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (!context.method.roles.find(role_id)) return;
  const auto points = parties_with_role(chain, role_id, context.today);
  if (points.empty()) return;  // rol-onbelegd says so
  const auto is_near = [&](const Party& party) {
    return std::ranges::any_of(points, [&](const Party* point) {
      return is_same_house(party, *point) || std::ranges::any_of(chain.relations, [&](const Relation& relation) {
               return is_link(relation, context.today) && is_end(relation, party) && is_end(relation, *point);
             });
    });
  };
  for (const Party* party : chain_parties(chain, context.today))
    if (!is_near(*party))
      report.add(place_of(*party), about(*party),
                 fmt::format("Tussen {} en het centraal informatiepunt, {}, is nog geen contact vastgelegd",
                             name_of(*party), name_of(*points.front())),
                 "Breng de twee met elkaar in contact. Spreken zij elkaar al? Zet dat dan bij `relaties`.");
}

}  // namespace

extern constexpr Rule information_point_loose{
    .id = "informatiepunt-los",
    .family = Family::network,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Een ketenpartij heeft geen contact met het centraal informatiepunt",
    .explanation =
        R"(Het centraal informatiepunt weet welke steun er voor mantelzorgers is. Dat kan alleen als elke partij doorgeeft wat zij
biedt en wat daaraan verandert. En wie een vraag heeft, moet weten wie hij kan bellen.

Leg vast wie er contact heeft met het informatiepunt:

```yaml
relaties:
  - tussen: [thuiszorg, steunpunt]
    vorm: informatie
```

Is er nog niemand die het informatiepunt is, dan zegt deze regel niets. Een partij die bij dezelfde organisatie hoort
(`onderdeel-van`), telt als verbonden.)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  rollen:
    centraal-informatiepunt: steunpunt
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
relaties:
  - tussen: [gemeente, steunpunt]
  - tussen: [gemeente, thuiszorg]
+   - tussen: [steunpunt, thuiszorg]
)",
    .check = check};

}  // namespace keten::rules
