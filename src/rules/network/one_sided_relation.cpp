// relatie-eenzijdig: of two ketenpartijen only one names their relation, while the other did tell whom it works with.
#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "rules/network/links.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

using Pair = std::pair<const Party*, const Party*>;

struct Answers {
  std::set<const Party*> answered;  // who named a relation, whichever it is
  std::set<Pair> named;             // who names whom in a relation that exists
};

Answers answers_of(const Chain& chain, Date today) {
  Answers answers;
  for (const Relation& relation : chain.relations)
    for (const Ref<Party>& by : relation.named_by) {
      if (!by) continue;
      answers.answered.insert(by.target);
      if (is_link(relation, today) && is_end(relation, *by))
        answers.named.emplace(by.target, first(relation) == by.target ? second(relation) : first(relation));
    }
  return answers;
}

void check(const RuleContext& context, Reporter& report) {
  const Answers answers = answers_of(context.chain, context.today);
  std::set<Pair> reported;
  for (const Relation& relation : context.chain.relations) {
    const Party* naming = first(relation);
    const Party* silent = second(relation);
    if (!naming || !silent || !is_link(relation, context.today)) continue;
    if (!contains(relation.named_by, *naming)) std::swap(naming, silent);
    if (!contains(relation.named_by, *naming) || answers.named.contains({silent, naming})) continue;
    if (!answers.answered.contains(silent)) continue;
    if (!is_chain_party(*naming, context.today) || !is_chain_party(*silent, context.today)) continue;
    if (!reported.emplace(naming, silent).second) continue;
    report.add(place_of(relation, "genoemd-door"), about(relation),
               fmt::format("De samenwerking tussen {} en {} is alleen genoemd door {}", name_of(*first(relation)),
                           name_of(*second(relation)), name_of(*naming)),
               fmt::format("Vraag {} of dit klopt. Zo ja, zet dan ook `{}` bij `genoemd-door`. Zo nee, bespreek dan "
                           "samen wat u van elkaar verwacht.",
                           name_of(*silent), silent->id));
  }
}

}  // namespace

extern constexpr Rule one_sided_relation{
    .id = "relatie-eenzijdig",
    .family = Family::network,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Van twee partijen noemt er maar één de samenwerking",
    .explanation =
        R"(In de ketenanalyse vertelt elke partij met wie zij samenwerkt. Noemt de een de ander, en de ander de een niet, dan
hebben zij er misschien een verschillend beeld van. Het kan ook gewoon vergeten zijn. Eén vraag geeft duidelijkheid.

Noemen beide partijen de samenwerking, schrijf dat dan op:

```yaml
relaties:
  - tussen: [steunpunt, thuiszorg]
    genoemd-door: [steunpunt, thuiszorg]
    bevestigd: 2024-05-14
```

Ziet de ander het anders, dan past `status: verbeteren` of `gewenst` misschien beter. Deze regel wacht tot de andere
partij ook heeft verteld met wie zij samenwerkt.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
relaties:
  - {tussen: [gemeente, thuiszorg], genoemd-door: [gemeente, thuiszorg]}
-   - {tussen: [steunpunt, thuiszorg], genoemd-door: [steunpunt]}
+   - {tussen: [steunpunt, thuiszorg], genoemd-door: [steunpunt, thuiszorg]}
)",
    .check = check};

}  // namespace keten::rules
