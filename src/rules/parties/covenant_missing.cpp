// convenant-ontbreekt: no covenant or policy is recorded.
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const ChainInfo& info = context.chain.info;
  const Covenant& covenant = info.covenant;
  if (covenant.signed_on || !covenant.parties.empty() || !covenant.document.empty() || !covenant.note.empty()) return;
  report.add(place_of(info, "convenant"), "keten", "Er is nog geen convenant of beleid vastgelegd",
             "Vraag de bestuurders om hun steun op papier te zetten. Noem dat stuk bij `convenant: document`; "
             "bestaand beleid telt ook.");
}

}  // namespace

extern constexpr Rule covenant_missing{
    .id = "convenant-ontbreekt",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Er is geen convenant of beleid vastgelegd",
    .explanation =
        R"(Steun van bestuurders maakt de keten sterker. Staan de afspraken op papier, dan hangt de samenwerking minder af van een
paar betrokken mensen. Medewerkers weten dan ook dat zij er tijd voor mogen maken.

Dat kan in een convenant met de belangrijkste doelen, maar ook in beleid van de gemeente of van de partijen. Schrijf op
waar het staat:

```yaml
keten:
  convenant:
    getekend: 2024-03-14
    partijen: [gemeente, steunpunt, thuiszorg]
    document: Convenant mantelzorg 2024
```

Een convenant is een hulpmiddel en geen doel. Vindt u het voor uw keten niet nodig, dan kunt u dat met een reden
vastleggen bij `keten: controle: afwijkingen`.)",
    .source = "Handreiking 3.4",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
+   convenant:
+     document: Convenant mantelzorg 2024
)",
    .check = check};

}  // namespace keten::rules
