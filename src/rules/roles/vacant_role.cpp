// rol-onbelegd: nobody holds a role that the method wants filled by now.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "rules/roles/role_sets.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view information_point = "centraal-informatiepunt";
constexpr std::string_view provider = "uitvoerder";

Severity severity_of(const Role& role, Phase phase) {
  switch (*role.level) {
    case Level::chain:
      return role.id == information_point && phase < Phase::apply ? Severity::hint : Severity::warning;
    case Level::block:
      return phase < Phase::optimise ? Severity::hint : Severity::warning;
    default:
      return role.id == provider ? Severity::warning : Severity::hint;
  }
}

// Whom the method has in mind for the role, as sentences that another may follow.
std::string advice_of(const Role& role) {
  const std::size_t end = role.advice.find_last_not_of(" \n");
  if (end == std::string::npos) return "Spreek af wie deze rol neemt. ";
  return role.advice.substr(0, end + 1) + (role.advice[end] == '.' ? " " : ". ");
}

// Who is to begin later on, as a sentence to go before another.
std::string successor(const Roles* roles, std::string_view role, Date today) {
  const std::vector<Holding>* holdings = roles ? holdings_of(*roles, role) : nullptr;
  if (!holdings) return {};
  for (const Holding& holding : *holdings)
    if (holding.from && *holding.from > today && holding.holder)
      return fmt::format("{} begint op {}. Spreek af wie het werk tot die dag doet. ", name_of(holding.holder),
                         plain_date(*holding.from));
  return {};
}

// Where the role is to be given out, and how to say so.
struct Spot {
  Place place;
  std::string about;
  std::string where;  // ends the message
  std::string put;    // in the advice
};

Spot spot_of(const Chain& chain, const Seat& seat) {
  if (seat.instrument)
    return {place_of(*seat.instrument, "rollen"), about(*seat.instrument),
            fmt::format(" voor het instrument {}", name_of(*seat.instrument)), "bij het instrument, onder"};
  if (!seat.block) return {place_of(chain.info, "rollen"), "keten", "", "in `keten.yaml` bij"};
  const BlockWork* work = chain.blocks.find(seat.block->id);
  return {work ? place_of(*work, "rollen") : place_of(chain.info), about(*seat.block),
          fmt::format(" voor de bouwsteen {}", name_of(*seat.block)), "bij de bouwsteen, onder"};
}

void check(const RuleContext& context, Reporter& report) {
  for (const Seat& seat : seats_in(context.chain, context.phase)) {
    if (is_given(seat, context.today)) continue;
    const Role& role = *seat.role;
    Spot spot = spot_of(context.chain, seat);
    std::string advice = successor(seat.roles, role.id, context.today);
    if (advice.empty()) advice = advice_of(role);
    advice += fmt::format("Zet die partij of persoon {} `rollen: {}`.", spot.put, role.id);
    report
        .add(spot.place, std::move(spot.about), fmt::format("Niemand heeft de rol {}{}", name_of(role), spot.where),
             advice)
        .severity = severity_of(role, context.phase);
  }
}

}  // namespace

extern constexpr Rule vacant_role{
    .id = "rol-onbelegd",
    .family = Family::roles,
    .severity = Severity::warning,
    .from = Phase::prepare,
    .summary = "Een rol die nu nodig is, is niet belegd",
    .explanation =
        R"(Als niemand een rol heeft, blijft werk liggen: niemand nodigt uit, niemand weet welk aanbod er is, niemand let op de
kwaliteit. En wie een vraag heeft, weet niet bij wie die terechtkan.

Bespreek wie de rol op zich neemt, en leg dat vast bij `rollen`. Een rol van de keten zet u in `keten.yaml`, een rol
voor een bouwsteen of een instrument bij die bouwsteen of dat instrument.

```yaml
keten:
  rollen:
    ketenregisseur: gemeente

bouwstenen:
  preventie:
    rollen:
      kwaliteitsbewaker: steunpunt
```

U hoeft niet alles tegelijk te regelen. De methode zegt vanaf welke fase een rol nodig is. Hebt u gekozen voor een
verkorte fase C, dan tellen alleen de bouwstenen die u koos.)",
    .source = "Handreiking 3.2 en 4.1",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
+   rollen:
+     ketenregisseur: gemeente
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
)",
    .check = check};

}  // namespace keten::rules
