// rol-dubbel: a role that belongs to one has two holders on one day.
#include <algorithm>

#include <fmt/core.h>

#include "base/text/text.hpp"
#include "rules/roles/role_sets.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// The days on which two holdings both count; a side that is not there is open.
struct Overlap {
  std::optional<Date> from;
  std::optional<Date> until;

  Overlap(const Holding& one, const Holding& other)
      : from(std::max(one.from, other.from)),  // nothing is less than any date
        until(!one.until || (other.until && *other.until < *one.until) ? other.until : one.until) {}

  bool empty() const { return from && until && *from >= *until; }
};

std::string when(const Overlap& overlap, Date today) {
  if (overlap.from && *overlap.from > today) return fmt::format("heeft vanaf {}", plain_date(*overlap.from));
  if (is_past(overlap.until, today)) return fmt::format("had tot {}", plain_date(*overlap.until));
  return "heeft nu";
}

// Whether one is a party and the other a person who works there.
bool are_one(const Ref<Holder>& one, const Ref<Holder>& other) {
  return (one.party || other.party) && party_of(one) == party_of(other);
}

void look(const RuleContext& context, Reporter& report, const RoleSet& set, const Role& role,
          const std::vector<Holding>& holdings) {
  for (std::size_t i = 1; i < holdings.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) {
      const Holding& other = holdings[j];
      const Holding& holding = holdings[i];
      if (!other.holder || !holding.holder || other.holder.id == holding.holder.id) continue;
      const Overlap overlap(other, holding);
      if (overlap.empty()) continue;
      report
          .add(
              place_of(holding.holder), set.about,
              fmt::format("De rol {}{} {} twee houders tegelijk: {} en {}", name_of(role), set.of,
                          when(overlap, context.today), name_of(other.holder), name_of(holding.holder)),
              are_one(other.holder, holding.holder)
                  ? "Gaat het om een en dezelfde, noem dan alleen de persoon. Bij welke partij die hoort, staat al bij "
                    "`personen`."
                  : "Kies met elkaar één houder; de ander kan `vervanger` zijn. Ging de rol over van de een naar de "
                    "ander, zet dan `tot` bij de oude en `van` bij de nieuwe houder.")
          .also.push_back({place_of(other.holder), fmt::format("Hier staat {}", name_of(other.holder))});
      return;  // one finding says enough
    }
}

void check(const RuleContext& context, Reporter& report) {
  for (const RoleSet& set : role_sets(context.chain)) {
    if (set.later) continue;
    for (const auto& item : *set.roles)
      if (item.key && item.key->count == RoleCount::one) look(context, report, set, *item.key, item.value);
  }
}

}  // namespace

extern constexpr Rule doubled_role{
    .id = "rol-dubbel",
    .family = Family::roles,
    .severity = Severity::warning,
    .from = Phase::prepare,
    .summary = "Een rol die bij één hoort, heeft twee houders tegelijk",
    .explanation =
        R"(Sommige rollen horen bij één partij of persoon, zoals de ketenregisseur. Staan er twee op dezelfde dag, dan weten de
anderen niet wie zij moeten bellen. En dan denkt de een al snel dat de ander het doet.

Kies met elkaar één houder. Wie invalt bij ziekte of vakantie, noemt u `vervanger`. Is de rol van de een naar de ander
gegaan, schrijf er dan bij wanneer. Op de dag van `tot` heeft alleen de nieuwe houder de rol.

```yaml
keten:
  rollen:
    ketenregisseur:
      - {houder: steunpunt, tot: 2024-03-01}
      - {houder: gemeente, van: 2024-03-01}
```)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen:
    ketenregisseur:
-       - {houder: veenmeer}
+       - {houder: veenmeer, tot: 2024-01-01}
      - {houder: duinrand, van: 2024-01-01}
partijen:
  veenmeer: {naam: Gemeente Veenmeer, soort: gemeente}
  duinrand: {naam: Gemeente Duinrand, soort: gemeente}
)",
    .check = check};

}  // namespace keten::rules
