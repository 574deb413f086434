// ketenregisseur-plaats: the ketenregisseur is not of a gemeente and not in a coordinating function.
#include <algorithm>
#include <array>

#include <fmt/core.h>

#include "base/text/suggest.hpp"
#include "keten/person.hpp"
#include "rules/parties/kinds.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view role_id = "ketenregisseur";
constexpr std::string_view municipality = "gemeente";

// Parts of what people call such a function, folded.
constexpr std::array<std::string_view, 6> coordinating = {"coordin", "regisseur", "manager",
                                                          "leider",  "hoofd",     "beleid"};

bool coordinates(const Person& person) {
  if (person.level == PersonLevel::tactical) return true;
  const std::string function = fold(person.function);
  return std::ranges::any_of(coordinating,
                             [&](std::string_view part) { return function.find(part) != std::string::npos; });
}

bool fits(const Ref<Holder>& holder) {
  const Party* party = party_of(holder);
  if (party && (is_within_kind(party, municipality) || has_unknown_kind(*party))) return true;
  return holder.person && coordinates(*holder.person);
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (!context.method.roles.find(role_id) || !context.method.party_kinds.find(municipality)) return;
  for (const Holding* holding : current_holders(chain.info.roles, role_id, context.today)) {
    if (has_left(holding->holder, context.today) || fits(holding->holder)) continue;
    const std::string name = name_of(holding->holder);
    if (holding->holder.person)
      report.add(
          place_of(holding->holder), "keten",
          fmt::format("Voor zover bekend heeft ketenregisseur {} geen coördinerende functie", name),
          party_of(holding->holder)
              ? fmt::format("Heeft {} die wel? Zet dan de `functie` of `niveau: tactisch` bij deze persoon. "
                            "Bespreek anders samen of de rol hier goed ligt.",
                            name)
              : fmt::format("Bij {} staat ook geen `partij`. Vul die in, en zet de `functie` of `niveau: tactisch` "
                            "erbij.",
                            name));
    else
      report.add(place_of(holding->holder), "keten",
                 fmt::format("De rol van ketenregisseur ligt bij {}, en niet bij een gemeente", name),
                 "Dat kan goed, als daar iemand met een coördinerende functie zit. Noem dan die persoon als "
                 "ketenregisseur, met `functie` en `niveau`.");
  }
}

}  // namespace

extern constexpr Rule coordinator_place{
    .id = "ketenregisseur-plaats",
    .family = Family::roles,
    .severity = Severity::hint,
    .from = Phase::prepare,
    .summary = "De ketenregisseur werkt niet bij een gemeente en heeft geen coördinerende functie",
    .explanation =
        R"(De ketenregisseur verbindt partijen en zet hen in beweging. Uit de pilots blijkt dat dit het beste gaat als iemand
daar in het dagelijks werk ook ruimte voor heeft: iemand met een coördinerende functie, bij de gemeente of bij een
organisatie die voor de gemeente werkt.

Het is een advies. Werkt het bij u anders en gaat het goed, dan mag dat zo blijven. Heeft uw ketenregisseur wel zo'n
functie, schrijf dat dan op bij de persoon:

```yaml
personen:
  anna:
    naam: Anna de Wit
    partij: steunpunt
    functie: Ketencoördinator
    niveau: tactisch
```)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen:
    ketenregisseur: anna
personen:
-   anna: {naam: Anna de Wit, partij: steunpunt}
+   anna: {naam: Anna de Wit, partij: steunpunt, niveau: tactisch}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
)",
    .check = check};

}  // namespace keten::rules
