// systeemverantwoordelijke-ontbreekt: the ketenregisseur works outside the gemeente, and nobody there can be reached.
#include <algorithm>

#include <fmt/core.h>

#include "rules/parties/kinds.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view role_id = "ketenregisseur";
constexpr std::string_view municipality = "gemeente";

bool has_contact(const Party& party, Date today) {
  return std::ranges::any_of(party.contacts, [&](const Ref<Person>& person) {
    return person ? !has_left(*person, today) : !person.id.empty();  // an unknown id is a finding of its own
  });
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  if (!context.method.roles.find(role_id) || !context.method.party_kinds.find(municipality)) return;
  const auto coordinators = current_holders(chain.info.roles, role_id, context.today);
  if (coordinators.empty()) return;
  for (const Holding* holding : coordinators) {
    const Party* party = party_of(holding->holder);
    if (!party || is_within_kind(party, municipality) || has_unknown_kind(*party)) return;
  }
  for (const Party& party : chain.parties)
    if (is_within_kind(&party, municipality) && party.involvement != Involvement::wanted &&
        !has_left(party, context.today) && has_contact(party, context.today))
      return;
  report.add(place_of(coordinators.front()->holder), "keten",
             fmt::format("De ketenregisseur komt van {}, en bij de gemeente is geen aanspreekpunt bekend",
                         name_of(*party_of(coordinators.front()->holder))),
             "Vraag de gemeente wie daar over de ketenaanpak gaat. Zet die persoon bij de partij met "
             "`soort: gemeente`, als `aanspreekpunt`.");
}

}  // namespace

extern constexpr Rule responsible_municipality_missing{
    .id = "systeemverantwoordelijke-ontbreekt",
    .family = Family::roles,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "De ketenregisseur werkt niet bij de gemeente, en daar is geen aanspreekpunt",
    .explanation =
        R"(Een andere organisatie kan heel goed ketenregisseur zijn. De gemeente blijft dan wel verantwoordelijk voor de
samenwerking als geheel, want zij heeft de taak om te zorgen voor steun aan mantelzorgers. Loopt de keten vast
op geld, beleid of opdrachten, dan moet de ketenregisseur weten wie hij of zij bij de gemeente kan bellen.

Zet die persoon als `aanspreekpunt` bij de gemeente:

```yaml
partijen:
  gemeente:
    naam: Gemeente Veenmeer
    soort: gemeente
    aanspreekpunt: bea
```)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
  rollen:
    ketenregisseur: anna
personen:
  anna: {naam: Anna de Wit, partij: steunpunt, niveau: tactisch}
  bea: {naam: Bea Jansen, partij: gemeente, niveau: tactisch}
partijen:
-   gemeente: {naam: Gemeente Veenmeer, soort: gemeente, betrokken: agendalid}
+   gemeente: {naam: Gemeente Veenmeer, soort: gemeente, betrokken: agendalid, aanspreekpunt: bea}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt, aanspreekpunt: anna}
)",
    .check = check};

}  // namespace keten::rules
