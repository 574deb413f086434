// naam-dubbel: two parties are called the same, but for capitals, accents, spaces and hyphens.
#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

#include "base/text/suggest.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// A name under which a party is known.
struct Name {
  const Party* party;
  std::string_view text;
  Place place;
  bool is_alias;
};

// Where an alias stands in the list of them.
Place place_of_alias(const Party& party, std::string_view alias) {
  const Entry* entry = party.node ? party.node->find("ook-bekend-als") : nullptr;
  if (entry)
    for (const Node& item : entry->value.items)
      if (item.text == alias) return item.place();
  return place_of(party, "ook-bekend-als");
}

std::vector<Name> names_of(const Party& party) {
  std::vector<Name> names = {{&party, party.name, place_of(party, "naam"), false}};
  for (const std::string& alias : party.aliases) names.push_back({&party, alias, place_of_alias(party, alias), true});
  return names;
}

std::string message(const Name& earlier, const Name& later) {
  if (earlier.is_alias || later.is_alias)
    return fmt::format("De naam {} staat bij twee partijen: {} en {}", later.text, name_of(*earlier.party),
                       name_of(*later.party));
  if (earlier.text == later.text) return fmt::format("Twee partijen heten {}", later.text);
  return fmt::format("Twee partijen hebben bijna dezelfde naam: {} en {}", earlier.text, later.text);
}

void check(const RuleContext& context, Reporter& report) {
  std::unordered_map<std::string, Name> known;
  for (const Party& party : context.chain.parties) {
    Finding* finding = nullptr;  // one for each party, at the first of its names that is taken
    std::vector<const Party*> named;
    for (const Name& name : names_of(party)) {
      const std::string folded = fold(name.text);
      if (folded.empty()) continue;
      const Name& earlier = known.emplace(folded, name).first->second;
      if (earlier.party == &party || std::ranges::find(named, earlier.party) != named.end()) continue;
      if (!finding)
        finding =
            &report.add(name.place, about(party), message(earlier, name),
                        "Is het dezelfde partij? Voeg de twee dan samen. Zijn het er echt twee? Geef ze dan namen "
                        "die u uit elkaar kunt houden.");
      finding->also.push_back({earlier.place, fmt::format("Hier staat de naam bij {}", name_of(*earlier.party))});
      named.push_back(earlier.party);
    }
  }
}

}  // namespace

extern constexpr Rule duplicate_name{
    .id = "naam-dubbel",
    .family = Family::form,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Twee partijen hebben dezelfde naam",
    .explanation =
        R"(Dezelfde organisatie heet in elke lijst net iets anders: met een streepje, zonder hoofdletter of met een afkorting. Zo
staat een partij ongemerkt twee keer in de keten. Haar acties en contacten raken dan verdeeld, en het netwerk lijkt
groter dan het is. Keten let daarom niet op hoofdletters, accenten, spaties en streepjes.

Gaat het om dezelfde partij? Voeg de twee samen, en zet de andere namen bij `ook-bekend-als`. Zijn het er echt twee? Zet
er dan bijvoorbeeld de plaats bij.

```yaml
partijen:
  alzheimer-cafe:
    naam: Alzheimer Café
    ook-bekend-als: [Geheugencafé]
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
  alzheimer-cafe: {naam: Alzheimer Café, soort: vrijwilligersorganisatie}
-   alzheimercafe: {naam: Alzheimer-café, soort: vrijwilligersorganisatie}
+   alzheimercafe: {naam: Alzheimer-café Noord, soort: vrijwilligersorganisatie}
)",
    .check = check};

}  // namespace keten::rules
