// What `keten uitleg` tells of the format: a section, a key, keys of one name, and the page of all.
#include <fmt/core.h>

#include <algorithm>

#include "base/embedded.hpp"
#include "base/text/text.hpp"
#include "documents/explain/explain_parts.hpp"
#include "documents/explain/format_keys.hpp"
#include "model/fields/tables.hpp"

namespace keten::documents {

namespace {

constexpr std::string_view example_file = "formaat/voorbeeld.yaml";

/// The piece of the example chain that is this section; empty when the example does not have it.
std::string section_example(std::string_view section) {
  std::string_view text;
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == example_file) text = file.text;
  std::string found;
  bool inside = false;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, size);
    text.remove_prefix(size);
    if (line.front() != ' ' && line.front() != '\n') inside = line.substr(0, line.find(':')) == section;
    if (inside) found += line;
  }
  while (found.ends_with("\n\n")) found.pop_back();
  return found;
}

Explanation::Table keys_table(const EntityTable& entity) {
  Explanation::Table keys{
      .columns = {{.key = "sleutel", .header = "Sleutel", .style = Style::code},
                  {.key = "verplicht", .header = "Verplicht", .star = true},
                  {.key = "waarde", .header = "Wat u schrijft", .style = Style::markdown},
                  {.key = "betekenis", .header = "Betekenis", .style = Style::markdown, .brief = true},
                  {.key = "voorbeeld", .header = "Voorbeeld", .style = Style::code}},
      .rows = {}};
  for (const Field& field : entity.fields)
    keys.rows.push_back({field.key, field.required, type_in_words(*field.type), field.doc, field.example});
  return keys;
}

/// How the entities of a section stand under it, in a sentence.
std::string layout_of(const Field& section) {
  const EntityTable* inner = table_under(*section.type);
  if (!inner) return {};
  switch (section.type->shape) {
    case Shape::map:
      return fmt::format("Onder `{}` staat per id {}.", section.key, inner->name);
    case Shape::list:
      return fmt::format("`{}` is een lijst. Elk deel beschrijft {}.", section.key, inner->name);
    default:
      return {};
  }
}

/// The list of the method whose ids one writes here; empty when they are the chain's own, or no ids.
std::string_view method_list_of(const ValueType& type) {
  for (const ValueType* inner = &type; inner; inner = inner->element)
    if (find_field(table<Method>(), inner->target)) return inner->target;
  return {};
}

Explanation explain_key(const FormatKey& key) {
  const Field& field = key.field();
  const EntityTable* inner = table_under(*field.type);
  const std::string path = path_of(key);
  Explanation result{.kind = key.in_method_file ? (key.is_section() ? "sectie van een methodebestand"
                                                                    : "sleutel van een methodebestand")
                             : key.is_section() ? "sectie"
                                                : "sleutel",
                     .id = path,
                     .name = path,
                     .name_style = Style::code};
  const std::string layout = key.is_section() ? layout_of(field) : std::string();
  result.parts.push_back(prose("betekenis", "", std::string(field.doc) + (layout.empty() ? "" : " " + layout)));
  if (!key.is_section()) {
    result.parts.push_back(fact("waarde", "Wat u schrijft", type_in_words(*field.type), Style::markdown));
    if (const std::string_view list = method_list_of(*field.type); !list.empty())
      result.parts.push_back(fact("keuzes", "Welke er zijn", fmt::format("keten uitleg {}", list), Style::code));
    result.parts.push_back(fact("verplicht", "Verplicht", field.required));
  }
  if (inner) result.parts.push_back(table_part("sleutels", "Sleutels", keys_table(*inner)));
  std::string example = key.is_section() && !key.in_method_file ? section_example(field.key) : std::string();
  if (example.empty() && (inner || !field.example.empty())) example = example_of(key);
  if (!example.empty()) result.parts.push_back(code("voorbeeld", "Voorbeeld", example));
  return result;
}

const FormatKey* find_key(const std::string& path) {
  const std::vector<FormatKey>& keys = format_keys();
  const auto found = std::ranges::find(keys, path, path_of);
  return found == keys.end() ? nullptr : &*found;
}

constexpr std::string_view introduction =
    R"(Een keten is een map met YAML-bestanden. In die map staat in ieder geval `keten.yaml`. U schrijft de bestanden met elke
teksteditor, en wie meewerkt ziet in git wat er veranderde.

U mag alles in één bestand zetten. Wordt het meer, verdeel het dan. Keten leest elk bestand onder de map dat eindigt op
`.yaml` of `.yml`, en voegt gelijke secties samen. Zo kan het, en zo maakt `keten init` het voor u klaar:

```
keten.yaml                        keten, doelen
personen.yaml                     personen: contactgegevens bij elkaar, makkelijk buiten git te houden
partijen/steunpunt.yaml           partijen
bouwstenen/1-bewustwording.yaml   bouwstenen, en de instrumenten die erbij horen
relaties.yaml                     relaties
bijeenkomsten/2024-05-14.yaml     bijeenkomsten, en wat daar werd afgesproken: acties, ideeen
personas/kim.yaml                 personas
evaluaties/2024.yaml              evaluaties
```

Mappen en bestanden die met een punt beginnen slaat keten over, en ook de map `sjablonen`. Eén partij, bijeenkomst of
actie staat altijd op één plek: hetzelfde id twee keer is een fout.

- Een **id** is de korte naam waarmee u ergens naar verwijst: kleine letters, cijfers en streepjes, zoals `steunpunt`.
  Partijen en personen delen hun id's: een id hoort bij de een of bij de ander.
- Een **tekst** schrijft u zoals hij is. Zet hem tussen aanhalingstekens als er een dubbele punt met een spatie of een
  `#` in staat. Een lange tekst begint met `|` en staat eronder, ingesprongen.
- Een **datum** is jaar-maand-dag: `2024-03-12`. Een **tijd** is `09:30`. Minuten zijn een heel getal.
- Een **getal** schrijft u zonder punten bij duizendtallen; een komma mag: `12,5`.
- Een **lijst** staat tussen haken, `[gemeente, steunpunt]`, of onder elkaar met streepjes. Eén waarde mag zonder haken.
- Een sleutel zonder waarde telt niet mee. Een lege invullijst is dus een goed bestand.
- `toelichting` mag overal en is gewone tekst. Sleutels die met `x-` beginnen zijn van uzelf: keten bewaart ze en doet er
  niets mee.
- Zet nooit gegevens in een keten van iemand die zorg krijgt. Contactgegevens staan alleen bij `personen`.)";

constexpr std::string_view method_introduction =
    R"(Wat de handreiking voorschrijft, staat in een methodebestand: de rollen, de bouwstenen en hun vragen, de soorten
bijeenkomsten. Dat van de handreiking zit in het programma. Werkt u met een andere aanpak, zet dan een eigen
methodebestand in de map van de keten, en noem het bij `keten: methode`. Alleen de sectie `methode` is verplicht; een
regel over iets wat uw methode niet heeft, zwijgt.)";

Explanation overview_of(const EntityTable& file, std::string id, std::string name, std::string_view text) {
  Explanation result{.kind = "bladzijde", .id = std::move(id), .name = std::move(name)};
  result.says_kind = true;
  result.parts.push_back(prose("over", "", text));
  Explanation::Table sections{
      .columns = {{.key = "sectie", .header = "Sectie", .style = Style::code},
                  {.key = "betekenis", .header = "Wat erin staat", .style = Style::markdown, .brief = true}},
      .rows = {}};
  for (const Field& field : file.fields) sections.rows.push_back({field.key, field.doc});
  result.parts.push_back(table_part("secties", "Secties", std::move(sections)));
  return result;
}

}  // namespace

void add_sections(Catalogue& catalogue) {
  for (const FormatKey& key : format_keys()) {
    if (!key.is_section() || key.in_method_file) continue;
    std::vector<std::string> names = {path_of(key)};
    // "een partij" answers to `partij` as well.
    if (const EntityTable* inner = table_under(*key.field().type); inner && inner->name.starts_with("een "))
      names.emplace_back(inner->name.substr(4));
    catalogue.push_back({std::move(names), [&key] { return explain_key(key); }});
  }
}

void add_keys(Catalogue& catalogue) {
  for (const FormatKey& key : format_keys()) {
    if (key.is_section() && !key.in_method_file) continue;
    catalogue.push_back(
        {{path_of(key), std::string(key.field().key)}, [&key] { return explain_key(key); }, true, !key.in_method_file});
  }
}

Explanation explain_keys(std::string_view key, const std::vector<std::string>& paths) {
  Explanation result{.kind = "sleutel", .id = std::string(key), .name = std::string(key), .name_style = Style::code};
  Explanation::Table places{
      .columns = {{.key = "sleutel", .header = "Sleutel", .style = Style::code},
                  {.key = "verplicht", .header = "Verplicht", .star = true},
                  {.key = "waarde", .header = "Wat u schrijft", .style = Style::markdown},
                  {.key = "betekenis", .header = "Betekenis", .style = Style::markdown, .brief = true}},
      .rows = {}};
  for (const std::string& path : paths)
    if (const FormatKey* found = find_key(path)) {
      const Field& field = found->field();
      places.rows.push_back({path, field.required, type_in_words(*field.type), field.doc});
    }
  result.parts.push_back(prose("over", "",
                               fmt::format("Deze sleutel komt op meer plekken voor. `keten uitleg {}` vertelt meer "
                                           "over één daarvan.",
                                           paths.front())));
  result.parts.push_back(table_part("plekken", "", std::move(places)));
  return result;
}

Explanation format_page() {
  Explanation page = overview_of(table<Chain>(), "formaat", "De bestanden van een keten", introduction);
  page.is_overview = true;
  page.parts.push_back(
      prose("bladzijde", "Meer",
            "`keten uitleg partijen` vertelt over één sectie, en `keten uitleg partijen.naam` over één "
            "sleutel. Deze bladzijde komt uit het programma zelf: `keten uitleg formaat -f md` schrijft "
            "haar."));
  Explanation method = overview_of(table<Method>(), "methodebestand", "Een eigen methodebestand", method_introduction);
  Explanation* section = nullptr;
  for (const FormatKey& key : format_keys()) {
    if (!table_under(*key.field().type) && !key.is_section()) continue;  // a row in its section's table
    Explanation explained = explain_key(key);
    Explanation& above = key.in_method_file ? method : page;
    if (key.is_section())
      section = &above.children.emplace_back(std::move(explained));
    else
      section->children.push_back(std::move(explained));
  }
  page.children.push_back(std::move(method));
  return page;
}

std::vector<std::string> section_names() {
  std::vector<std::string> names;
  for (const Field& field : table<Chain>().fields) names.emplace_back(field.key);
  return names;
}

}  // namespace keten::documents
