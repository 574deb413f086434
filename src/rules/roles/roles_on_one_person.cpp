// rollen-op-een-persoon: much hangs on one person, or nobody stands in for a role of the chain.
#include <algorithm>

#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/person.hpp"
#include "rules/roles/role_sets.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// The names of the different roles that a person holds today; several bouwstenen or instruments count once.
std::vector<std::string> roles_of(const std::vector<RoleSet>& sets, const Person& person, Date today) {
  std::vector<std::string> names;
  for (const RoleSet& set : sets)
    for (const auto& [role, holdings, node] : *set.roles)
      for (const Holding& holding : holdings)
        if (role && holding.holder.person == &person && is_current(holding, today) &&
            std::ranges::find(names, name_of(*role)) == names.end())
          names.push_back(name_of(*role));
  return names;
}

void look_at_persons(const RuleContext& context, Reporter& report) {
  const std::vector<RoleSet> sets = role_sets(context.chain);
  const double most = context.chain.info.control.thresholds.roles_per_person;
  for (const Person& person : context.chain.persons) {
    if (has_left(person, context.today)) continue;
    const std::vector<std::string> roles = roles_of(sets, person, context.today);
    if (static_cast<double>(roles.size()) <= most) continue;
    report.add(place_of(person), about(person),
               fmt::format("{} heeft {}: {}", name_of(person),
                           counted(static_cast<long>(roles.size()), "rol", "rollen"), enumerate(roles)),
               "Kijk samen of een ander een rol kan overnemen. Spreek in elk geval af wie invalt.");
  }
}

bool has_substitute(const Holding& holding, Date today) {
  const Ref<Holder>& substitute = holding.substitute;
  return substitute ? !has_left(substitute, today) : !substitute.id.empty();  // an unknown id is a finding of its own
}

void look_for_substitutes(const RuleContext& context, Reporter& report) {
  const Roles& roles = context.chain.info.roles;
  for (const Role& role : context.method.roles) {
    if (role.level != Level::chain) continue;
    const auto holders = current_holders(roles, role.id, context.today);
    if (holders.size() != 1 || has_substitute(*holders.front(), context.today)) continue;
    report.add(place_of(holders.front()->holder), "keten",
               fmt::format("Voor de rol {} is geen vervanger bekend", name_of(role)),
               fmt::format("Spreek af wie de rol waarneemt als {} er niet is, en zet die partij of persoon bij "
                           "`vervanger`.",
                           name_of(holders.front()->holder)));
  }
}

void check(const RuleContext& context, Reporter& report) {
  look_at_persons(context, report);
  look_for_substitutes(context, report);
}

}  // namespace

extern constexpr Rule roles_on_one_person{
    .id = "rollen-op-een-persoon",
    .family = Family::roles,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "Veel rollen liggen bij één persoon, of een rol van de keten heeft geen vervanger",
    .explanation =
        R"(Een keten die op één persoon drijft, is kwetsbaar. Wordt die persoon ziek of krijgt die ander werk, dan staat veel
tegelijk stil. Het is ook veel gevraagd van één mens.

Verdeel de rollen over meer mensen als dat kan. Geef de rollen van de keten een vervanger, die weet wat er speelt en
kan invallen:

```yaml
keten:
  rollen:
    ketenregisseur: {houder: anna, vervanger: bas}
```

U krijgt deze hint als iemand meer dan twee verschillende rollen heeft. Een ander aantal stelt u in met
`rollen-per-persoon` bij `keten: controle: drempels`.)",
    .source = "Handreiking bijlage 1.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
  rollen:
-     ketenregisseur: anna
+     ketenregisseur: {houder: anna, vervanger: bas}
personen:
  anna: {naam: Anna de Wit, partij: gemeente}
  bas: {naam: Bas Yilmaz, partij: gemeente}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
)",
    .check = check};

}  // namespace keten::rules
