// netwerk-verouderd: nothing in the network was confirmed for long.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "rules/network/links.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view advice =
    "Loop het netwerk samen na, bijvoorbeeld aan de hand van `keten netwerk`. Zet bij wat klopt de datum van dat "
    "gesprek in `bevestigd`.";

void keep_latest(std::optional<Date>& latest, const std::optional<Date>& date) {
  if (date && (!latest || *latest < *date)) latest = date;
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  const double months = chain.info.control.thresholds.confirmed_months;
  std::optional<Date> confirmed;
  std::optional<Date> begun;
  bool has_links = false;
  for (const Relation& relation : chain.relations) {
    if (!is_link(relation, context.today)) continue;
    has_links = true;
    keep_latest(confirmed, relation.confirmed);
    keep_latest(begun, relation.since);
  }
  if (!has_links) return;  // partij-los speaks in its turn
  for (const Party* party : chain_parties(chain, context.today)) keep_latest(confirmed, party->confirmed);

  if (confirmed && is_older_than(*confirmed, months, context.today))
    report.add(place_of(chain.info), "keten",
               fmt::format("Het netwerk is voor het laatst bevestigd op {}", plain_date(*confirmed)),
               std::string(advice));
  if (!confirmed && !(begun && !is_older_than(*begun, months, context.today)))
    report.add(place_of(chain.info), "keten", "Van het netwerk is nog niets bevestigd", std::string(advice));
}

}  // namespace

extern constexpr Rule outdated_network{
    .id = "netwerk-verouderd",
    .family = Family::network,
    .severity = Severity::hint,
    .from = Phase::apply,
    .summary = "In het netwerk is al een jaar niets bevestigd",
    .explanation =
        R"(Mensen wisselen van baan, partijen komen en gaan, en een nieuw contact groeit. Een beeld van een jaar oud laat de keten
van toen zien. Door het af en toe samen na te lopen, ziet u ook wat er beter is geworden.

Neem het netwerk mee naar een bijeenkomst, en vraag wat er nog klopt. Of vraag het elke partij apart: `keten invullijst
verificatie` maakt voor elke partij een blad met wat u over haar weet. Schrijf de datum op:

```yaml
relaties:
  - tussen: [steunpunt, thuiszorg]
    bevestigd: 2024-05-14
```

Keten kijkt naar `bevestigd` bij relaties en bij ketenpartijen. Is nog niets bevestigd, dan telt een relatie die net
begon (`sinds`). Een andere termijn dan 12 maanden zet u in `keten.yaml`, bij
`controle: drempels: bevestigd-maanden`.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: toepassen
partijen:
  steunpunt: {naam: Steunpunt Mantelzorg, soort: mantelzorgsteunpunt}
  thuiszorg: {naam: Thuiszorg Veenmeer, soort: thuiszorgorganisatie}
relaties:
-   - {tussen: [steunpunt, thuiszorg], bevestigd: 2023-03-14}
+   - {tussen: [steunpunt, thuiszorg], bevestigd: 2024-03-12}
)",
    .check = check};

}  // namespace keten::rules
