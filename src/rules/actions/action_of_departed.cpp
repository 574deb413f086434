// actie-eigenaar-vertrokken: an open action lies with someone who has left.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

// Who has left, as a part of a sentence, and where that is written. `holder` has left.
std::pair<std::string, Place> departure_of(const Ref<Holder>& holder, Date today) {
  const Person* person = holder.person;
  if (person && is_past(person->until, today))
    return {fmt::format("{}, en die doet sinds {} niet meer mee", name_of(*person), plain_date(*person->until)),
            place_of(*person, "tot")};
  const Party& party = *party_of(holder);
  const std::string who = person ? fmt::format("{} van {}, en die partij", name_of(*person), name_of(party))
                                 : fmt::format("{}, en die", name_of(party));
  return {fmt::format("{} doet sinds {} niet meer mee", who, plain_date(*party.until)), place_of(party, "tot")};
}

void check(const RuleContext& context, Reporter& report) {
  for (const Action& action : context.chain.actions) {
    if (!is_open(action)) continue;
    const auto is_gone = [&](const Ref<Holder>& owner) { return has_left(owner, context.today); };
    const bool others_remain = !std::ranges::all_of(action.owners, is_gone);
    for (const Ref<Holder>& owner : action.owners) {
      if (!is_gone(owner)) continue;
      const auto [who, place] = departure_of(owner, context.today);
      report
          .add(place_of(owner), about(action), fmt::format("De actie {} ligt bij {}", title_of(action), who),
               others_remain ? "Haal deze eigenaar weg, en spreek af of iemand anders die plaats inneemt."
                             : "Spreek af wie de actie overneemt, en zet die partij of persoon bij `eigenaar`.")
          .also.push_back({place, "Hier staat de einddatum"});
    }
  }
}

}  // namespace

extern constexpr Rule action_of_departed{
    .id = "actie-eigenaar-vertrokken",
    .family = Family::actions,
    .severity = Severity::warning,
    .from = Phase::start,
    .summary = "Een open actie ligt bij iemand die niet meer meedoet",
    .explanation =
        R"(De eigenaar van deze actie is weg, of zijn of haar organisatie doet niet meer mee. De actie staat nog op de lijst,
maar niemand werkt eraan. Dat valt vaak pas op als een ander erop wacht.

Vraag wie de actie overneemt. Bel als dat kan ook de vorige eigenaar: wat is er al gedaan, en wie weet er meer van?

```yaml
acties:
  folder:
    actie: De folder vernieuwen
    eigenaar: bas    # eerst Anna
    voortgang: Anna heeft de tekst klaar. Bas zoekt een drukker.
    deadline: 2024-09-01
```

Neemt niemand het over? Bespreek dan of de actie nog nodig is. Zo niet, zet dan `status: vervallen`.)",
    .source = "Handreiking 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
personen:
  anna: {naam: Anna de Wit, partij: steunpunt, tot: 2024-05-01}
  bas: {naam: Bas Yilmaz, partij: steunpunt}
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
acties:
-   folder: {actie: De folder vernieuwen, eigenaar: anna, deadline: 2024-09-01}
+   folder: {actie: De folder vernieuwen, eigenaar: bas, deadline: 2024-09-01}
)",
    .check = check};

}  // namespace keten::rules
