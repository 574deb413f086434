// basisfunctie-niet-gedekt: no active instrument covers a basic function of support for carers.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

bool offers(const BuildingBlock& block, const BasicFunction& function) {
  return std::ranges::any_of(block.instrument_kinds, [&](const Ref<InstrumentKind>& kind) {
    return kind && contains(kind->basic_functions, function);
  });
}

// Whether only bouwstenen that come later offer this function.
bool comes_later(const Chain& chain, const Method& method, const BasicFunction& function) {
  bool later = false;
  for (const BuildingBlock& block : method.blocks) {
    if (!offers(block, function)) continue;
    if (is_chosen(chain, block)) return false;
    later = true;
  }
  return later;
}

bool covers(const Instrument& instrument, const BasicFunction& function) {
  return instrument.status == InstrumentStatus::active && instrument.kind &&
         contains(instrument.kind->basic_functions, function);
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  std::vector<std::string> missing;
  std::vector<std::string> kinds;
  bool any = false;
  for (const BasicFunction& function : context.method.basic_functions) {
    if (std::ranges::any_of(chain.instruments, [&](const Instrument& one) { return covers(one, function); })) {
      any = true;
      continue;
    }
    if (comes_later(chain, context.method, function)) continue;
    missing.push_back(name_of(function));
    for (const InstrumentKind& kind : context.method.instrument_kinds)
      if (contains(kind.basic_functions, function)) kinds.push_back(fmt::format("`{}`", kind.id));
  }
  if (!any || missing.empty()) return;  // without any instrument there is nothing to weigh yet
  std::string advice = "Kijk of iemand dit al aanbiedt, en zet het dan bij `instrumenten`.";
  if (!kinds.empty()) advice += fmt::format(" Kies als `soort`: {}.", enumerate(kinds, "of"));
  report.add(place_of(chain.info), "keten",
             fmt::format("Geen enkel actief instrument past bij {}: {}",
                         missing.size() == 1 ? "deze basisfunctie" : "deze basisfuncties", listed(missing)),
             std::move(advice));
}

}  // namespace

extern constexpr Rule uncovered_function{
    .id = "basisfunctie-niet-gedekt",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Geen enkel actief instrument past bij een van de basisfuncties",
    .explanation =
        R"(Er zijn acht basisfuncties van steun aan mantelzorgers: informatie, advies en begeleiding, educatie, emotionele steun,
respijtzorg, praktische hulp, een financiële tegemoetkoming en materiële hulp. In elke gemeente zijn er
mantelzorgers die een van de acht nodig hebben. Mist er een, dan staan zij met hun vraag met lege handen.

Welke basisfunctie een instrument heeft, volgt uit zijn `soort`:

```yaml
instrumenten:
  logeerhuis:
    naam: Logeerhuis
    bouwstenen: [interventies]
    soort: vervangende-mantelzorg
```

Werkt u met een verkorte fase C, dan kijkt deze regel alleen naar wat bij uw bouwstenen hoort. Hij zegt niets zolang er
nog geen instrument met een basisfunctie is.)",
    .source = "Inventarisatie mantelzorgondersteuning 2012, hoofdstuk 2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [bewustwording]
instrumenten:
  folder:
    naam: Folder over mantelzorg
    bouwstenen: [bewustwording]
    soort: informatie-en-advies
  cursus:
    naam: Cursus grenzen stellen
    bouwstenen: [preventie]
-     soort: persoonlijke-begeleiding
+     soort: educatie
)",
    .check = check};

}  // namespace keten::rules
