// relatie-dubbel: two relations between the same parties, of the same form and bouwsteen, disagree on how they stand.
#include <fmt/core.h>

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>

#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// The same way round, or one of the two goes both ways.
bool is_same_way(const Relation& a, const Relation& b) {
  return !is_directed(a) || !is_directed(b) || first(a) == first(b);
}

bool is_same_block(const Relation& a, const Relation& b) {
  if (a.blocks.empty() || b.blocks.empty()) return a.blocks.empty() && b.blocks.empty();
  return std::ranges::any_of(a.blocks,
                             [&](const Ref<BuildingBlock>& block) { return block && contains(b.blocks, *block); });
}

// Whether the one has ended before the other begins.
bool is_before(const Relation& a, const Relation& b) { return a.until && b.since && *a.until <= *b.since; }

bool is_contradiction(const Relation& a, const Relation& b) {
  return a.status != b.status && is_same_way(a, b) && is_same_block(a, b) && !is_before(a, b) && !is_before(b, a);
}

void check(const RuleContext& context, Reporter& report) {
  using Key = std::tuple<const Party*, const Party*, RelationForm>;
  std::map<Key, std::vector<const Relation*>> known;
  for (const Relation& relation : context.chain.relations) {
    const Party* one = first(relation);
    const Party* other = second(relation);
    if (!one || !other || one == other || is_past(relation.until, context.today)) continue;
    if (std::less<>()(other, one)) std::swap(one, other);
    std::vector<const Relation*>& same = known[{one, other, relation.form}];
    const auto earlier =
        std::ranges::find_if(same, [&](const Relation* each) { return is_contradiction(*each, relation); });
    if (earlier != same.end())
      report
          .add(place_of(relation, "status"), about(relation),
               fmt::format("De relatie tussen {} en {} staat er twee keer, als `{}` en als `{}`",
                           name_of(*first(relation)), name_of(*second(relation)), word((*earlier)->status),
                           word(relation.status)),
               "Kijk wat er nu klopt, en haal de andere weg. Gaan ze over verschillende bouwstenen, of is een van de "
               "twee voorbij? Vul dan `bouwstenen` of `tot` in.")
          .also.push_back({place_of(**earlier, "status"), "Hier staat de relatie ook"});
    same.push_back(&relation);
  }
}

}  // namespace

extern constexpr Rule doubled_relation{
    .id = "relatie-dubbel",
    .family = Family::network,
    .severity = Severity::warning,
    .from = Phase::prepare,
    .summary = "Dezelfde relatie staat er twee keer, met een andere status",
    .explanation =
        R"(Een samenwerking kan niet tegelijk goed gaan en ontbreken. Vaak is dit een oude regel die bleef staan toen het contact
er kwam. In het netwerk ziet u dan twee lijnen, en het aantal ontbrekende schakels klopt niet meer.

Laat één van de twee staan. Is een wens uitgekomen, verander dan de status:

```yaml
relaties:
  - tussen: [steunpunt, thuiszorg]
    status: bestaand
    sinds: 2024-05-14
```

Het gaat om dezelfde partijen, dezelfde `vorm` en dezelfde `bouwstenen`, op hetzelfde moment. Twee partijen mogen dus
best op de ene manier goed samenwerken en op de andere nog niet.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
relaties:
  - {tussen: [steunpunt, thuiszorg], status: goed}
-   - {tussen: [thuiszorg, steunpunt], status: gewenst}
+   - {tussen: [thuiszorg, steunpunt], status: gewenst, vorm: doorverwijzing}
)",
    .check = check};

}  // namespace keten::rules
