// rol-bij-vertrokken: a role lies with someone who has left, or who does not take part yet.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "rules/roles/role_sets.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view end_date = "Hier staat de einddatum";
constexpr std::string_view wanted = "Hier staat `gewenst`";
constexpr std::string_view hand_over =
    "Spreek af wie de rol overneemt, en draag het werk samen over. Zet daarna bij de oude houder `tot` en bij de "
    "nieuwe `van`.";
constexpr std::string_view ask =
    "Vraag of deze partij meedoet, en maak er dan een `ketenpartij` van. Doet zij niet mee, spreek dan af wie de rol "
    "neemt.";

// Why a holder cannot do the work, where and what is written of it, and what to do.
struct Absence {
  std::string reason;  ///< empty: the holder can
  Place place;
  std::string_view written;
  std::string_view advice;
};

Absence absence_of(const Ref<Holder>& holder, bool planned, Date today) {
  const Person* person = holder.person;
  if (person && is_past(person->until, today))
    return {fmt::format("doet sinds {} niet meer mee", plain_date(*person->until)), place_of(*person, "tot"), end_date,
            hand_over};
  const Party* party = party_of(holder);
  if (!party) return {};
  const std::string of = person ? fmt::format("hoort bij {}, en die partij ", name_of(*party)) : "";
  if (has_left(*party, today))
    return {fmt::format("{}doet sinds {} niet meer mee", of, plain_date(*party->until)), place_of(*party, "tot"),
            end_date, hand_over};
  if (party->involvement == Involvement::wanted && !planned)
    return {of + "doet nog niet mee (`betrokken: gewenst`)", place_of(*party, "betrokken"), wanted, ask};
  return {};
}

void check(const RuleContext& context, Reporter& report) {
  for (const RoleSet& set : role_sets(context.chain)) {
    if (set.later) continue;
    for (const auto& [role, holdings, node] : *set.roles)
      for (const Holding& holding : holdings) {
        if (!role || !is_current(holding, context.today)) continue;
        const Absence absence = absence_of(holding.holder, set.planned, context.today);
        if (absence.reason.empty()) continue;
        report
            .add(place_of(holding.holder), set.about,
                 fmt::format("{} heeft de rol {}{}, maar {}", name_of(holding.holder), name_of(*role), set.of,
                             absence.reason),
                 std::string(absence.advice))
            .also.push_back({absence.place, std::string(absence.written)});
      }
  }
}

}  // namespace

extern constexpr Rule role_of_departed{
    .id = "rol-bij-vertrokken",
    .family = Family::roles,
    .severity = Severity::warning,
    .from = Phase::prepare,
    .summary = "Een rol ligt bij iemand die niet of nog niet meedoet",
    .explanation =
        R"(Op papier is de rol geregeld, maar in de praktijk doet niemand het werk. Dat merkt u vaak pas als een mantelzorger of
een collega vergeefs belt.

Spreek af wie de rol overneemt en zorg voor een goede overdracht. Schrijf daarna op wanneer de rol overging:

```yaml
keten:
  rollen:
    ketenregisseur:
      - {houder: anna, tot: 2024-05-01}
      - {houder: bas, van: 2024-05-01}
```

Staat een partij nog op `betrokken: gewenst`? Vraag dan eerst of zij meedoet. Doet zij mee, maak er dan `ketenpartij`
van.)",
    .source = "Handreiking 3.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen:
-     ketenregisseur: anna
+     ketenregisseur:
+       - {houder: anna, tot: 2024-05-01}
+       - {houder: bas, van: 2024-05-01}
personen:
  anna: {naam: Anna de Wit, partij: gemeente, tot: 2024-05-01}
  bas: {naam: Bas Yilmaz, partij: gemeente}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
)",
    .check = check};

}  // namespace keten::rules
