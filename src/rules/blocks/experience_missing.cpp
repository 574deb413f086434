// ervaringsdeskundigheid-ontbreekt: nobody who was a carer takes part in what a bouwsteen offers.
#include <fmt/core.h>

#include <algorithm>

#include "keten/block_work.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view question_id = "ervaringsdeskundigheid";

// Whether the chain itself judged that there is enough of it.
bool is_sufficient(const Chain& chain, const BuildingBlock& block, const NamedText& question) {
  const BlockWork* work = chain.blocks.find(block.id);
  return work && std::ranges::any_of(work->answers, [&](const auto& item) {
           return item.key.target == &question && item.value.sufficient == Judgement::yes;
         });
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    const NamedText* question = block->questions.find(question_id);
    if (!question || is_sufficient(chain, *block, *question)) continue;
    const auto instruments = instruments_of(chain, *block);
    if (instruments.empty()) continue;  // bouwsteen-zonder-instrument speaks in its turn
    if (std::ranges::any_of(instruments, &Instrument::experience_expertise)) continue;
    report.add(
        place_of(chain, *block), about(*block),
        fmt::format("Aan het aanbod van de bouwsteen {} werken nog geen ervaringsdeskundigen mee", name_of(*block)),
        "Vraag mantelzorgers of zij willen meedenken of meedoen, bijvoorbeeld via het steunpunt. Gebeurt dat al? "
        "Zet dan `ervaringsdeskundigheid: ja` bij dat instrument.");
  }
}

}  // namespace

extern constexpr Rule experience_missing{
    .id = "ervaringsdeskundigheid-ontbreekt",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Aan het aanbod van een bouwsteen werken geen ervaringsdeskundigen mee",
    .explanation =
        R"(Wie zelf mantelzorger is of was, weet hoe een vraag klinkt en welk antwoord helpt. Mantelzorgers voelen zich bij hen
vaak sneller begrepen. Daarom vraagt de methode bij een aantal bouwstenen of er genoeg ervaringsdeskundigen meewerken.

Doet er iemand mee, bijvoorbeeld als maatje, als gastdocent of als meelezer? Zet dat bij het instrument:

```yaml
instrumenten:
  lotgenoten:
    naam: Lotgenotengroep
    bouwstenen: [preventie]
    ervaringsdeskundigheid: ja
```

Schrijf geen namen van ervaringsdeskundigen op als zij dat niet zelf goed vinden.

Vindt u met elkaar dat het genoeg is? Beantwoord dan bij de bouwsteen de vraag `ervaringsdeskundigheid` met
`toereikend: ja`. Over een bouwsteen die nog geen actief instrument heeft, zegt deze regel niets.)",
    .source = "Handreiking 2.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [preventie]
instrumenten:
  lotgenoten:
    naam: Lotgenotengroep
    bouwstenen: [preventie]
    soort: emotionele-steun
+     ervaringsdeskundigheid: ja
)",
    .check = check};

}  // namespace keten::rules
