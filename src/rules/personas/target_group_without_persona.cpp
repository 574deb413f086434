// doelgroep-zonder-persona: no persona belongs to a group of carers that the chain chose to focus on.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  std::vector<std::string> missing;
  for (const Ref<TargetGroup>& group : chain.info.target_groups)
    if (group && std::ranges::none_of(chain.personas,
                                      [&](const Persona& persona) { return contains(persona.target_groups, *group); }))
      missing.push_back(name_of(*group));
  if (missing.empty()) return;
  report.add(place_of(chain.info, "doelgroepen"), "keten",
             fmt::format("Er is nog geen persona voor {}: {}",
                         missing.size() == 1 ? "deze doelgroep" : "deze doelgroepen", listed(missing)),
             "Praat met een paar van deze mantelzorgers, en maak er samen één verzonnen persoon van. Past een persona "
             "die er al is? Zet de groep dan bij haar `doelgroepen`.");
}

}  // namespace

extern constexpr Rule target_group_without_persona{
    .id = "doelgroep-zonder-persona",
    .family = Family::personas,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Voor een gekozen doelgroep is er nog geen persona",
    .explanation =
        R"(U heeft gekozen voor extra aandacht voor een groep mantelzorgers. Met een persona kijkt iedereen aan tafel met hun ogen:
wat hebben zij nodig, waar zoeken zij hulp, en waar lopen zij vast?

Een persona is verzonnen. Zorg dat niemand erin te herkennen is.

```yaml
personas:
  noor:
    naam: Noor
    leeftijd: 17
    doelgroepen: [jonge-mantelzorgers]
    situatie: Noor zorgt samen met haar broer voor hun moeder.
```

De gekozen groepen staan in `keten.yaml` bij `doelgroepen`. De methode heeft voorbeelden van persona's; u kunt ze ook
zelf maken.)",
    .source = "Handreiking 4.1 en bijlage 2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  doelgroepen: [jonge-mantelzorgers]
personas:
-   noor: {naam: Noor}
+   noor: {naam: Noor, doelgroepen: [jonge-mantelzorgers]}
)",
    .check = check};

}  // namespace keten::rules
