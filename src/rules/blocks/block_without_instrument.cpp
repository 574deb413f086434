// bouwsteen-zonder-instrument: a bouwsteen that was treated has no active instrument.
#include <fmt/core.h>

#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    if (!is_treated(chain, *block, context.today) || !instruments_of(chain, *block).empty()) continue;
    Finding& finding =
        report.add(place_of(chain, *block), about(*block),
                   fmt::format("De bouwsteen {} is besproken, maar heeft nog geen actief instrument", name_of(*block)),
                   "Vraag de ketenpartijen wat zij hier al doen, en zet dat bij `instrumenten`, met de bouwsteen "
                   "erbij. Is er nog niets? Maak er dan een actie van.");
    if (block->aim != BlockAim::casus) finding.severity = Severity::hint;
  }
}

}  // namespace

extern constexpr Rule block_without_instrument{
    .id = "bouwsteen-zonder-instrument",
    .family = Family::blocks,
    .severity = Severity::warning,
    .from = Phase::apply,
    .summary = "Een besproken bouwsteen heeft nog geen actief instrument",
    .explanation =
        R"(Een instrument is wat een mantelzorger echt krijgt: een gesprek, een cursus, een folder, een dag vrij. Heeft u een
bouwsteen besproken en staat er nog geen instrument bij, dan weet niemand in de keten waar hij een mantelzorger met een
vraag heen kan sturen.

Vaak is er meer dan u denkt. Vraag elke ketenpartij wat zij doet, en schrijf dat op:

```yaml
instrumenten:
  inloop:
    naam: Inloopspreekuur
    bouwstenen: [preventie]
    rollen:
      uitvoerder: steunpunt
```

Alleen instrumenten met `status: actief` tellen mee. Dat is de status als u niets invult. Is het instrument er nog niet,
schrijf dan `gewenst` of `in-ontwikkeling` en spreek een actie af.

Bij een bouwsteen die over de keten zelf gaat, zoals opleiden of onderzoek, is dit een hint.)",
    .source = "Handreiking 2.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [bewustwording]
  rollen:
    centraal-informatiepunt: steunpunt
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
bijeenkomsten:
  eerste: {soort: basisbijeenkomst, datum: 2024-04-09, bouwstenen: [bewustwording]}
instrumenten:
  folder:
    naam: Folder over mantelzorg
    bouwstenen: [bewustwording]
    soort: informatie-en-advies
-     status: in-ontwikkeling
+     status: actief
    rollen: {uitvoerder: steunpunt, ontwikkelaar: steunpunt}
  gastles:
    naam: Gastles door mantelzorgers
    bouwstenen: [bewustwording]
    soort: educatie
-     status: in-ontwikkeling
+     status: actief
    ervaringsdeskundigheid: ja
    rollen: {uitvoerder: steunpunt, ontwikkelaar: steunpunt}
)",
    .check = check};

}  // namespace keten::rules
