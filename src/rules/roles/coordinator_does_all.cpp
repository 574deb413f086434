// regisseur-doet-alles: the ketenregisseur owns most of the open actions.
#include <algorithm>

#include <fmt/core.h>

#include "keten/action.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view role_id = "ketenregisseur";
constexpr long fewest_actions = 2;  // a share of one action says nothing

// Whether the owner is the ketenregisseur: the same person or party, someone of the party that is ketenregisseur, or
// the party of the person who is.
bool is_same(const Ref<Holder>& owner, const Ref<Holder>& coordinator) {
  if (owner.person && coordinator.person) return owner.person == coordinator.person;
  const Party* party = party_of(owner);
  return party && party == party_of(coordinator);
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  const auto coordinators = current_holders(chain.info.roles, role_id, context.today);
  if (coordinators.empty()) return;

  long open = 0;
  long own = 0;
  for (const Action& action : chain.actions) {
    if (!is_open(action)) continue;
    ++open;
    if (std::ranges::any_of(action.owners, [&](const Ref<Holder>& owner) {
          return std::ranges::any_of(coordinators,
                                     [&](const Holding* holding) { return is_same(owner, holding->holder); });
        }))
      ++own;
  }
  if (open < fewest_actions ||
      100.0 * static_cast<double>(own) <= chain.info.control.thresholds.coordinator_share * static_cast<double>(open))
    return;

  const Ref<Holder>& coordinator = coordinators.front()->holder;
  report.add(place_of(coordinator), "keten",
             fmt::format("Ketenregisseur {} is eigenaar van {} van de {} open acties", name_of(coordinator), own, open),
             "Kijk bij het volgende overleg welke acties een andere partij kan oppakken. De ketenregisseur denkt dan "
             "mee en vraagt hoe het gaat.");
}

}  // namespace

extern constexpr Rule coordinator_does_all{
    .id = "regisseur-doet-alles",
    .family = Family::roles,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "De ketenregisseur is eigenaar van meer dan de helft van de open acties",
    .explanation =
        R"(De ketenregisseur brengt partijen bij elkaar en houdt een vinger aan de pols. Hij of zij hoeft niet alles zelf te
doen. Liggen de meeste acties toch daar, dan krijgt de ketenregisseur het te druk en wachten de anderen af. De
keten wordt juist sterker als iedereen iets doet.

Loop de open acties samen langs en vraag wie welke actie overneemt. Zet die partij of persoon als `eigenaar` bij de
actie; de ketenregisseur kan bij `met` staan:

```yaml
acties:
  folder:
    actie: De folder naar alle huisartsen brengen
    eigenaar: steunpunt
    met: gemeente
```

U krijgt deze hint boven de 50 procent. Een ander percentage stelt u in met `regisseur-aandeel` bij
`keten: controle: drempels`.)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  rollen:
    ketenregisseur: gemeente
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
relaties:
  - tussen: [gemeente, steunpunt]
acties:
  folder: {actie: De folder vernieuwen, eigenaar: gemeente, deadline: 2024-09-01}
-   scholen: {actie: Langs de scholen gaan, eigenaar: gemeente, deadline: 2024-09-01}
+   scholen: {actie: Langs de scholen gaan, eigenaar: steunpunt, deadline: 2024-09-01}
)",
    .check = check};

}  // namespace keten::rules
