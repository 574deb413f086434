// vragen-open: the meeting on a bouwsteen was held, and questions of the method are still unanswered.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/block_work.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

bool is_answered(const BlockWork* work, const NamedText& question) {
  if (!work) return false;
  for (const auto& item : work->answers)
    if (item.key.target == &question) return !item.value.text.empty() || item.value.sufficient;
  return false;
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    if (!is_treated(chain, *block, context.today)) continue;
    const BlockWork* work = chain.blocks.find(block->id);
    std::vector<std::string> open;
    for (const NamedText& question : block->questions)
      if (!is_answered(work, question)) open.push_back(fmt::format("`{}`", question.id));
    if (open.empty()) continue;
    const bool one = open.size() == 1;
    report.add(
        work ? place_of(*work, "antwoorden") : place_of(chain, *block), about(*block),
        fmt::format("De bouwsteen {} is besproken, maar {} nog open", name_of(*block),
                    one ? "1 vraag staat" : fmt::format("{} vragen staan", open.size())),
        fmt::format("Vul bij deze bouwsteen onder `antwoorden` aan: {}. Weet u het nog niet? Schrijf dan op wat u "
                    "wel weet, of wie het uitzoekt.",
                    enumerate(open)));
  }
}

}  // namespace

extern constexpr Rule open_questions{
    .id = "vragen-open",
    .family = Family::blocks,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Na de bijeenkomst over een bouwsteen staan er nog vragen open",
    .explanation =
        R"(Bij elke bouwsteen hoort een lijst met vragen. Ze helpen u om door de ogen van mantelzorgers te kijken: wat vragen
zij, wie kan antwoord geven, en is er genoeg aanbod? In een bijeenkomst komt u vaak niet aan alles toe. Met de open
vragen weet u waar u de volgende keer verdergaat.

Zet het antwoord bij de bouwsteen. Een paar woorden is genoeg:

```yaml
bouwstenen:
  bewustwording:
    antwoorden:
      bereiken: Via de huisarts, de school en de sportclub.
      aanbod:
        antwoord: Er is informatie, maar die is moeilijk te vinden.
        toereikend: deels
```

De vragen van een bouwsteen staan op de agenda van de bijeenkomst waarop hij centraal staat.)",
    .source = "Handreiking 2.2 en 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  verkort: [opleiden]
bijeenkomsten:
  basis-4: {soort: basisbijeenkomst, datum: 2024-04-09, bouwstenen: [opleiden]}
bouwstenen:
  opleiden:
    antwoorden:
      richtlijnen: In de richtlijn van de huisartsen en in het jaarplan van de thuiszorg.
+       professionals: Met een workshop voor alle nieuwe collega's.
)",
    .check = check};

}  // namespace keten::rules
