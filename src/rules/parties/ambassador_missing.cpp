// ambassadeur-ontbreekt: a ketenpartij has no ambassadeur.
#include <fmt/core.h>

#include "rules/parties/kinds.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  for (const Party* party : chain_parties(context.chain, context.today)) {
    const Ref<Person>& ambassador = party->ambassador;
    const bool left = ambassador && has_left(*ambassador, context.today);
    if (is_key_person(*party) || (!ambassador.id.empty() && !left)) continue;
    report.add(
        place_of(*party, "ambassadeur"), about(*party),
        left ? fmt::format("{} heeft geen ambassadeur meer: {} is vertrokken", name_of(*party), name_of(*ambassador))
             : fmt::format("{} heeft nog geen ambassadeur", name_of(*party)),
        "Vraag wie in deze organisatie het verhaal van mantelzorgers wil uitdragen. Dat mag het aanspreekpunt "
        "zijn.");
  }
}

}  // namespace

extern constexpr Rule ambassador_missing{
    .id = "ambassadeur-ontbreekt",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::optimise,
    .summary = "Een ketenpartij heeft geen ambassadeur",
    .explanation =
        R"(Loopt de keten eenmaal, dan moet zij blijven leven, ook als mensen van baan wisselen. Een ambassadeur helpt daarbij.
Die vertelt collega's waarom mantelzorgers aandacht nodig hebben, en weet wie zij in de keten kunnen bellen. In
Harderwijk en Ermelo kiest elke partij zo iemand. Drie keer per jaar komen de ambassadeurs bij elkaar.

Het is een idee uit de praktijk, geen plicht. De ambassadeur mag dezelfde persoon zijn als het aanspreekpunt:

```yaml
partijen:
  thuiszorg:
    naam: Thuiszorg Veenmeer
    aanspreekpunt: carla
    ambassadeur: carla
```)",
    .source = "Handreiking bijlage 1.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: optimaliseren
personen:
  carla: {naam: Carla Bos, partij: thuiszorg, niveau: tactisch}
partijen:
-   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, aanspreekpunt: carla}
+   thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie, aanspreekpunt: carla, ambassadeur: carla}
)",
    .check = check};

}  // namespace keten::rules
