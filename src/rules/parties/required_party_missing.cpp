// verplichte-partij-ontbreekt: no ketenpartij is of a kind that the method requires.
#include <algorithm>

#include <fmt/core.h>

#include "rules/parties/kinds.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view municipality = "gemeente";  // takes the initiative, so it is there from the beginning

// What to do: a party of the kind that stands further off may come nearer.
std::string advice_for(const RuleContext& context, const PartyKind& kind) {
  for (const Party& party : context.chain.parties)
    if (is_kind(party, kind.id) && party.involvement != Involvement::chain_party && !has_left(party, context.today))
      return fmt::format("{} staat al bij de partijen. Doet deze partij mee, zet dan `betrokken: ketenpartij`.",
                         name_of(party));
  return fmt::format(
      "Nodig zo'n partij uit en zet haar bij `partijen`, met `soort: {}`. Staat zij er al, vul dan deze "
      "soort aan.",
      kind.id);
}

void check(const RuleContext& context, Reporter& report) {
  const auto parties = chain_parties(context.chain, context.today);
  if (std::ranges::any_of(parties, [](const Party* party) { return has_unknown_kind(*party); })) return;
  for (const PartyKind& kind : context.method.party_kinds) {
    if (!kind.required || (kind.id != municipality && context.phase < Phase::start)) continue;
    if (std::ranges::any_of(parties, [&](const Party* party) { return is_kind(*party, kind.id); })) continue;
    report.add(place_of(context.chain.info), "keten",
               fmt::format("Er is geen ketenpartij van de soort {}", name_of(kind)), advice_for(context, kind));
  }
}

}  // namespace

extern constexpr Rule required_party_missing{
    .id = "verplichte-partij-ontbreekt",
    .family = Family::parties,
    .severity = Severity::warning,
    .from = Phase::prepare,
    .summary = "Een partij die er in elk geval bij hoort, doet niet mee",
    .explanation =
        R"(Elke keten is anders, maar twee partijen zijn overal nodig. De gemeente, omdat zij de taak heeft om te zorgen voor
steun aan mantelzorgers, en veel organisaties kent. En het mantelzorgsteunpunt, omdat mantelzorgers daar vaak het eerst
komen. De gemeente is er vanaf het begin bij. Het steunpunt zit uiterlijk in fase B aan tafel.

Doet de partij al mee? Kijk dan of haar soort klopt. Een partij mag meer soorten hebben:

```yaml
partijen:
  welzijn:
    naam: Welzijn Veenmeer
    soort: [welzijnsorganisatie, mantelzorgsteunpunt]
```

Staat zij nog op `betrokken: gewenst` of `agendalid`, dan telt zij nog niet als ketenpartij.)",
    .source = "Handreiking 3.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen:
    ketenregisseur: gemeente
partijen:
-   gemeente: {naam: Gemeente Veenmeer, soort: gemeente, betrokken: agendalid}
+   gemeente: {naam: Gemeente Veenmeer, soort: gemeente, betrokken: ketenpartij}
)",
    .check = check};

}  // namespace keten::rules
