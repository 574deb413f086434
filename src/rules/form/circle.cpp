// kring: an action or a party is part of itself, also through others; or a relation leads back to where it began.
#include <fmt/core.h>

#include <algorithm>
#include <unordered_map>

#include "base/text/text.hpp"
#include "keten/party.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"
#include "rules/title.hpp"

namespace keten::rules {

namespace {

// The circles that `onderdeel-van` makes. Each begins with what stands first in the files; the last one is part of it.
template <class T>
std::vector<std::vector<const T*>> circles(const ById<T>& items) {
  std::vector<std::vector<const T*>> found;
  std::unordered_map<const T*, const T*> walked;  // what was come by, and where that walk began
  for (const T& start : items) {
    const T* item = &start;
    while (item && walked.emplace(item, &start).second) item = item->part_of.target;
    if (!item || walked[item] != &start) continue;
    std::vector<const T*> circle = {item};
    for (const T* next = item->part_of.target; next != item; next = next->part_of.target) circle.push_back(next);
    // Items stand in the order of the files.
    std::rotate(circle.begin(), std::min_element(circle.begin(), circle.end(), std::less<>()), circle.end());
    found.push_back(std::move(circle));
  }
  return found;
}

// "Wijkteam valt onder Gemeente en Gemeente weer onder Wijkteam"
template <class T>
std::string spelled_out(const std::vector<const T*>& circle, std::string (*name)(const T&)) {
  std::vector<std::string> steps;
  for (std::size_t i = 0; i < circle.size(); ++i) {
    const bool is_last = i + 1 == circle.size();
    steps.push_back(fmt::format("{} {} {}", name(*circle[i]),
                                i == 0    ? "valt onder"
                                : is_last ? "weer onder"
                                          : "onder",
                                name(*circle[is_last ? 0 : i + 1])));
  }
  return enumerate(steps);
}

template <class T>
void check_parts(const ById<T>& items, std::string_view one, std::string_view many, std::string (*name)(const T&),
                 Reporter& report) {
  for (const std::vector<const T*>& circle : circles(items)) {
    const T& closing = *circle.back();
    report.add(place_of(closing.part_of), about(closing),
               circle.size() == 1 ? fmt::format("{} {} valt onder zichzelf", one, name(closing))
                                  : fmt::format("{} vallen onder elkaar: {}", many, spelled_out(circle, name)),
               circle.size() == 1 ? "Haal `onderdeel-van` weg, of vul in waar dit echt bij hoort."
                                  : "Haal `onderdeel-van` weg bij wat het geheel is. De rest hoort daar dan bij.");
  }
}

// The second end of a relation when it is the same as the first. Read from the file: equal references in a list count
// once.
const Node* repeated_end(const Relation& relation) {
  if (is_directed(relation)) return relation.from.id == relation.to.id ? relation.to.node : nullptr;
  const Entry* between = relation.node ? relation.node->find("tussen") : nullptr;
  if (!between || between->value.items.size() != 2) return nullptr;
  const Node& last = between->value.items[1];
  return between->value.items[0].text == last.text ? &last : nullptr;
}

void check(const RuleContext& context, Reporter& report) {
  const Chain& chain = context.chain;
  check_parts<Action>(chain.actions, "De actie", "Deze acties", title_of, report);
  check_parts<Party>(chain.parties, "De partij", "Deze partijen", name_of<Party>, report);
  for (const Relation& relation : chain.relations) {
    const Node* end = repeated_end(relation);
    if (!end || !first(relation)) continue;
    report.add(end->place(), about(relation),
               fmt::format("{} heeft een relatie met zichzelf", name_of(*first(relation))),
               "Vul de partij in waarmee wordt samengewerkt, of haal de relatie weg.");
  }
}

}  // namespace

extern constexpr Rule circle{
    .id = "kring",
    .family = Family::form,
    .severity = Severity::error,
    .from = std::nullopt,
    .summary = "Iets is onderdeel van zichzelf",
    .explanation =
        R"(Met `onderdeel-van` zet u een wijkteam onder de gemeente, of een kleine stap onder een grote actie. Zo ziet iedereen wat
bij wat hoort. Vallen acties onder elkaar, ook via andere acties, dan is er geen bovenste meer en begint niemand eraan.
Een relatie van een partij met zichzelf is ook zo'n kring: die zegt niets over de samenwerking met anderen.

Kijk welke partij of actie het geheel is, en haal daar `onderdeel-van` weg. Vul bij een relatie de andere partij in.

```yaml
acties:
  informatiepakket: {actie: Maak een informatiepakket}
  folders: {actie: Verzamel folders, onderdeel-van: informatiepakket}
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
acties:
-   informatiepakket: {actie: Maak een informatiepakket, onderdeel-van: folders}
+   informatiepakket: {actie: Maak een informatiepakket}
  folders: {actie: Verzamel folders, onderdeel-van: informatiepakket}
)",
    .check = check};

}  // namespace keten::rules
