// informatiepunt-plaats: the centraal informatiepunt is not the mantelzorgsteunpunt.
#include <fmt/core.h>

#include "rules/parties/kinds.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view role_id = "centraal-informatiepunt";
constexpr std::string_view support_centre = "mantelzorgsteunpunt";

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (!context.method.roles.find(role_id) || !context.method.party_kinds.find(support_centre)) return;
  const auto parties = parties_with_role(chain, role_id, context.today);
  for (const Party* party : parties)
    if (is_within_kind(party, support_centre) || has_unknown_kind(*party)) return;
  if (parties.empty()) return;
  report.add(place_of(current_holders(chain.info.roles, role_id, context.today).front()->holder), "keten",
             fmt::format("Het centraal informatiepunt ligt bij {}, en niet bij een mantelzorgsteunpunt",
                         name_of(*parties.front())),
             "Bespreek of het mantelzorgsteunpunt deze rol kan nemen, want daar kloppen mantelzorgers vaak het eerst "
             "aan. Is deze partij zelf het steunpunt, zet dan ook `mantelzorgsteunpunt` bij haar `soort`.");
}

}  // namespace

extern constexpr Rule information_point_place{
    .id = "informatiepunt-plaats",
    .family = Family::roles,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Het centraal informatiepunt ligt niet bij het mantelzorgsteunpunt",
    .explanation =
        R"(Het centraal informatiepunt weet welke steun er is, voor mantelzorgers en voor alle ketenpartijen. In de pilots paste
die rol goed bij het mantelzorgsteunpunt: daar is al veel kennis, en mantelzorgers weten het te vinden.

Het is een advies. Werkt het bij u op een andere plek ook goed, dan kan het zo blijven. Is een partij meer dan één
ding, bijvoorbeeld welzijnsorganisatie en steunpunt, noem dan beide soorten:

```yaml
partijen:
  welzijn:
    naam: Welzijn Veenmeer
    soort: [welzijnsorganisatie, mantelzorgsteunpunt]
```)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  rollen:
-     centraal-informatiepunt: gemeente
+     centraal-informatiepunt: steunpunt
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
relaties:
  - tussen: [gemeente, steunpunt]
)",
    .check = check};

}  // namespace keten::rules
