// verkort-keuze: a shortened phase C works on other bouwstenen than the method advises, or on more.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

void check(const RuleContext& context, Reporter& report) {
  if (context.phase != Phase::apply) return;  // after phase C a chain takes up the others, one by one
  const ChainInfo& info = context.chain.info;
  std::vector<std::string> advised;
  for (const Ref<BuildingBlock>& block : context.method.info.short_advice)
    if (block) advised.push_back(name_of(*block));
  if (advised.empty()) return;
  std::vector<std::string> others;
  for (const Ref<BuildingBlock>& block : info.shortened)
    if (block && !contains(context.method.info.short_advice, *block)) others.push_back(name_of(*block));
  if (others.empty()) return;
  const std::string message =
      info.shortened.size() > advised.size()
          ? fmt::format("Uw verkorte fase C heeft {} bouwstenen, en het advies is hoogstens {}", info.shortened.size(),
                        advised.size())
          : fmt::format("Uw verkorte fase C begint met een andere bouwsteen dan de methode adviseert: {}",
                        listed(others));
  report.add(
      place_of(info, "verkort"), "keten", message,
      fmt::format("De methode adviseert voor het begin: {}. Heeft u een goede reden om het anders te doen? Leg die "
                  "dan vast bij `controle: afwijkingen`.",
                  listed(advised)));
}

}  // namespace

extern constexpr Rule shortened_choice{
    .id = "verkort-keuze",
    .family = Family::meetings,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "De verkorte fase C heeft andere of meer bouwstenen dan geadviseerd",
    .explanation =
        R"(Fase C duurt gemiddeld een jaar. Wilt u sneller zijn, dan kunt u met een of twee bouwstenen beginnen. Het advies is
om bewustwording en preventie te kiezen. Ketenpartijen en mantelzorgers noemen juist die twee als basis voor de rest.
Met meer dan twee bouwstenen wint u weinig tijd.

```yaml
keten:
  fase: toepassen
  verkort: [bewustwording, preventie]
```

De andere bouwstenen komen later. In fase D kunt u de keuze breder maken; daar zegt deze regel niets over. Past een
andere keuze beter bij uw keten, dan mag dat. Schrijf de reden op bij `controle: afwijkingen`.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
-   verkort: [bewustwording, nazorg]
+   verkort: [bewustwording, preventie]
)",
    .check = check};

}  // namespace keten::rules
