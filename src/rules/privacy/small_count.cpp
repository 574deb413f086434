// klein-aantal: so few carers that one of them may be recognised.
#include <fmt/core.h>

#include "base/personal_data/personal_data.hpp"
#include "base/text/text.hpp"
#include "keten/goal.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

/// The place of one value in a mapping under `key`.
template <class Item>
Place place_of_value(const Entity& entity, std::string_view key, const Item& item) {
  const Entry* values = entity.node ? entity.node->find(key) : nullptr;
  const Entry* entry = values ? values->value.find(item.node->text) : nullptr;
  return entry ? entry->value.place() : place_of(entity, key);
}

bool is_about_carers(std::string_view text) {
  return has_word(text, "mantelzorgers") || has_word(text, "mantelzorger");
}

void check(const RuleContext& context, Reporter& report) {
  const double least = context.chain.info.control.thresholds.small_count;
  const auto add = [&](const std::optional<double>& count, Place place, std::string what) {
    if (!count || *count <= 0 || *count >= least) return;
    report.add(place, std::move(what), fmt::format("Dit aantal mantelzorgers is kleiner dan {}", dutch_number(least)),
               fmt::format("Zo'n klein aantal kan te herleiden zijn. Zet het niet in een openbaar document, of schrijf "
                           "daar: minder dan {}.",
                           dutch_number(least)));
  };
  for (const auto& figure : context.chain.info.key_figures)
    if (is_about_carers(figure.key))
      add(figure.value, place_of_value(context.chain.info, "kerncijfers", figure), "keten");
  for (const Party& party : context.chain.parties)
    add(party.carer_contact.count.number, place_of(party.carer_contact, "aantal"), about(party));
  for (const Goal& goal : context.chain.goals) {
    if (!is_about_carers(goal.unit)) continue;
    add(goal.baseline, place_of(goal, "nulmeting"), about(goal));
    for (const auto& measurement : goal.measurements)
      add(measurement.value, place_of_value(goal, "metingen", measurement), about(goal));
  }
}

}  // namespace

extern constexpr Rule small_count{
    .id = "klein-aantal",
    .family = Family::privacy,
    .severity = Severity::hint,
    .from = std::nullopt,
    .summary = "Een aantal mantelzorgers is zo klein dat iemand te herkennen kan zijn",
    .explanation =
        R"(In een dorp weet iedereen wie die drie jonge mantelzorgers zijn. Een klein aantal in een openbaar document kan dus
toch over een mens gaan. Daarom noemt u daar pas een aantal vanaf 10. Binnen de keten mag het getal blijven staan.

De grens is een vuistregel. U stelt een andere in bij de drempels:

```yaml
keten:
  controle: {drempels: {klein-aantal: 5}}
```)",
    .source = "",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
-   gemeente: {naam: Gemeente Voorbeeld, soort: gemeente, contact: {aantal: ca. 4}}
+   gemeente: {naam: Gemeente Voorbeeld, soort: gemeente, contact: {aantal: ca. 40}}
)",
    .check = check};

}  // namespace keten::rules
