// instrumentsoort-ontbreekt: nobody offers some of the kinds that the method lists for a bouwsteen.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    const auto instruments = instruments_of(chain, *block);
    if (instruments.empty()) continue;  // bouwsteen-zonder-instrument speaks in its turn
    std::vector<std::string> missing;
    for (const Ref<InstrumentKind>& kind : block->instrument_kinds) {
      auto offers = [&](const Instrument* instrument) { return instrument->kind.target == kind.target; };
      if (kind && std::ranges::none_of(instruments, offers)) missing.push_back(name_of(*kind));
    }
    if (missing.empty()) continue;
    const bool one = missing.size() == 1;
    report.add(
        place_of(chain, *block), about(*block),
        fmt::format("Bij de bouwsteen {} is nog geen aanbod van {}: {}", name_of(*block),
                    one ? "deze soort" : "deze soorten", listed(missing)),
        "Kijk of iemand dit al doet, en zet het dan bij `instrumenten`, met de bouwsteen erbij. Niet elke soort is "
        "overal nodig: bespreek wat mantelzorgers missen.");
  }
}

}  // namespace

extern constexpr Rule instrument_kind_missing{
    .id = "instrumentsoort-ontbreekt",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Bij een bouwsteen ontbreken soorten instrumenten die de methode noemt",
    .explanation =
        R"(De methode noemt per bouwsteen welke soorten steun er kunnen zijn. De ene mantelzorger zoekt informatie, de andere
een luisterend oor of iemand die de zorg even overneemt. Een soort die niemand aanbiedt, kan dus betekenen dat een groep
mantelzorgers niet krijgt wat ze nodig heeft.

Het is een lijst om naast te leggen, geen lijst om af te vinken. Vaak is het er al en staat het alleen nog niet in de
keten. Zet het dan bij `instrumenten`, met de soort en de bouwsteen:

```yaml
instrumenten:
  cursus:
    naam: Cursus grenzen stellen
    bouwstenen: [preventie]
    soort: educatie
```

Deze regel telt de instrumenten die actief zijn. Hij zegt niets over een bouwsteen die nog geen actief instrument heeft.)",
    .source = "Handreiking 2.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [bewustwording]
  rollen:
    centraal-informatiepunt: steunpunt
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
instrumenten:
  folder:
    naam: Folder over mantelzorg
    bouwstenen: [bewustwording]
    soort: informatie-en-advies
  cursus:
    naam: Cursus voor mantelzorgers
-     bouwstenen: [preventie]
+     bouwstenen: [bewustwording, preventie]
    soort: educatie
    rollen: {uitvoerder: steunpunt, ontwikkelaar: steunpunt}
)",
    .check = check};

}  // namespace keten::rules
