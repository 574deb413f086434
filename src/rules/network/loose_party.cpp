// partij-los: a ketenpartij works with nobody, as far as is recorded.
#include <fmt/core.h>

#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "rules/network/links.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const Party* party : chain_parties(chain, context.today)) {
    if (std::ranges::any_of(chain.relations, [&](const Relation& relation) {
          return is_link(relation, context.today) && is_end(relation, *party);
        }))
      continue;
    report.add(
        place_of(*party), about(*party), fmt::format("Van {} is nog geen samenwerking vastgelegd", name_of(*party)),
        "Vraag met wie deze partij al contact heeft, en zet dat bij `relaties`. Is er nog niemand? Breng haar dan "
        "in contact met één andere partij.");
  }
}

}  // namespace

extern constexpr Rule loose_party{
    .id = "partij-los",
    .family = Family::network,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Een ketenpartij heeft nog met niemand een samenwerking",
    .explanation =
        R"(Een keten werkt als partijen elkaar weten te vinden. Een partij zonder samenwerking kan een mantelzorger niet
doorsturen, en krijgt niemand doorgestuurd. Vaak is er wel contact, maar staat het nergens.

Vraag het tijdens de kennismaking, of bel even. Eén regel is genoeg:

```yaml
relaties:
  - tussen: [thuiszorg, steunpunt]
    vorm: doorverwijzing
```

Een samenwerking die u nog wenst (`status: gewenst`) telt hier niet mee. Een samenwerking met een partij die geen
ketenpartij is, telt wel.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
relaties:
  - tussen: [gemeente, steunpunt]
-   - {tussen: [thuiszorg, steunpunt], status: gewenst}
+   - {tussen: [thuiszorg, steunpunt], status: bestaand}
)",
    .check = check};

}  // namespace keten::rules
