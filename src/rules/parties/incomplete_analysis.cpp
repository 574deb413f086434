// ketenanalyse-onvolledig: contact with carers, offer or financing of a ketenpartij is not known.
#include <fmt/core.h>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

constexpr std::string_view expert = "ervaringsdeskundige";  // brings experience, not an offer

bool is_known(const CarerContact& contact) {
  return !contact.manner.empty() || !contact.frequency.empty() || contact.count.number || contact.count.unknown;
}

void check(const RuleContext& context, Reporter& report) {
  for (const Party* party : chain_parties(context.chain, context.today)) {
    if (is_kind(*party, expert)) continue;
    std::vector<std::string> missing;
    std::vector<std::string> keys;
    if (!is_known(party->carer_contact)) {
      missing.push_back("het contact met mantelzorgers");
      keys.push_back("`contact`");
    }
    if (party->offers.empty()) {
      missing.push_back("het aanbod");
      keys.push_back("`aanbod`");
    }
    if (party->financing.empty()) {
      missing.push_back("de financiering");
      keys.push_back("`financiering`");
    }
    if (missing.empty()) continue;
    report.add(
        place_of(*party), about(*party),
        fmt::format("Van {} {} {} nog niet bekend", name_of(*party), missing.size() == 1 ? "is" : "zijn",
                    enumerate(missing)),
        fmt::format("Vraag het na, bijvoorbeeld met `keten invullijst ketenanalyse --partij {}`, of bespreek het op de "
                    "startbijeenkomst. Vul dan {} in.",
                    party->id, enumerate(keys)));
  }
}

}  // namespace

extern constexpr Rule incomplete_analysis{
    .id = "ketenanalyse-onvolledig",
    .family = Family::parties,
    .severity = Severity::hint,
    .from = Phase::start,
    .summary = "Van een ketenpartij is niet alles bekend wat de ketenanalyse vraagt",
    .explanation =
        R"(Wie elkaar goed kent, verwijst sneller door. De ketenanalyse vraagt daarom aan elke partij drie dingen: hoe zij
contact heeft met mantelzorgers, wat zij voor hen doet en wie dat betaalt. Zo ziet u samen wat er al is en waar gaten
zitten.

Vul in wat u weet. Een schatting mag, en `onbekend` is ook een antwoord:

```yaml
partijen:
  thuiszorg:
    naam: Thuiszorg Veenmeer
    contact: {wijze: bij mensen thuis, aantal: ca. 200, frequentie: elke week}
    aanbod: [signaleren, doorverwijzen]
    financiering: zorgverzekeraar
```

De vragen staan op de agenda van de startbijeenkomst. U kunt ze ook vooraf aan de partijen sturen:
`keten invullijst ketenanalyse` maakt voor elke partij een blad met de vragen. Voor een ervaringsdeskundige geldt deze
hint niet.)",
    .source = "Handreiking 4.2",
    .example = R"(keten:
  naam: Voorbeeld
  fase: starten
partijen:
  thuiszorg:
    naam: Thuiszorg Veenmeer
    soort: thuiszorgorganisatie
    contact: {wijze: bij mensen thuis, frequentie: elke week}
    aanbod: [signaleren, doorverwijzen]
+     financiering: zorgverzekeraar
)",
    .check = check};

}  // namespace keten::rules
