// mantelzorgers-niet-betrokken: no ervaringsdeskundige takes part.
#include <algorithm>

#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view kind_id = "ervaringsdeskundige";

bool takes_part(const Person& person, Date today) {
  return !has_left(person, today) && !(person.party && person.party->involvement == Involvement::wanted);
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (!context.method.party_kinds.find(kind_id)) return;
  for (const Person& person : chain.persons)
    if (person.expert_by_experience && takes_part(person, context.today)) return;
  if (std::ranges::any_of(chain.parties, [&](const Party& party) {
        return is_chain_party(party, context.today) && is_kind(party, kind_id);
      }))
    return;
  report.add(place_of(chain.info), "keten", "Er doet nog geen ervaringsdeskundige mee",
             "Vraag het mantelzorgsteunpunt wie van de mantelzorgers zou willen meedenken. Zet bij die persoon "
             "`ervaringsdeskundige: ja`; een naam is niet nodig.");
}

}  // namespace

extern constexpr Rule carers_not_involved{
    .id = "mantelzorgers-niet-betrokken",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Er doet geen ervaringsdeskundige mee",
    .explanation =
        R"(De keten is er voor mantelzorgers. Zij weten zelf het beste waar het knelt, wat hielp en wat zij misten. Een
ervaringsdeskundige die meedenkt, houdt de andere partijen bij de praktijk.

Dat kan iemand zijn die als sleutelpersoon meedoet, of iemand bij een van de partijen. Een naam is niet nodig. Noemt u
die wel, vraag dan eerst toestemming en zet de datum bij `toestemming`.

```yaml
personen:
  ervaringsdeskundige-1:
    functie: Ervaringsdeskundige
    partij: steunpunt
    ervaringsdeskundige: ja
```

Lukt het nog niet? Met persona's kunt u ook vanuit de mantelzorger kijken.)",
    .source = "Handreiking 3.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
personen:
-   ervaringsdeskundige-1: {functie: Ervaringsdeskundige, partij: steunpunt}
+   ervaringsdeskundige-1: {functie: Ervaringsdeskundige, partij: steunpunt, ervaringsdeskundige: ja}
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
)",
    .check = check};

}  // namespace keten::rules
