#include "documents/explain/format_keys.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "model/fields/tables.hpp"
#include "model/kinds.hpp"

namespace keten::documents {

namespace {

constexpr std::string_view method_prefix = "methodebestand.";

void add_keys_of(const EntityTable& table, const FormatKey& above, std::vector<FormatKey>& keys) {
  for (const Field& field : table.fields) {
    FormatKey key = above;
    key.trail.push_back(&field);
    keys.push_back(key);
    if (const EntityTable* inner = table_under(*field.type)) add_keys_of(*inner, key, keys);
  }
}

std::vector<FormatKey> make_keys() {
  std::vector<FormatKey> keys;
  add_keys_of(table<Chain>(), {}, keys);
  add_keys_of(table<Method>(), {.trail = {}, .in_method_file = true}, keys);
  return keys;
}

/// The id or key under which an example stands. Only of maps; what is missing here gets `voorbeeld`.
std::string_view example_id(std::string_view path) {
  struct Named {
    std::string_view path;
    std::string_view id;
  };
  static constexpr Named names[] = {
      {"keten.rollen", "ketenregisseur"},
      {"doelen", "beter-vindbaar"},
      {"personen", "wmo-adviseur"},
      {"partijen", "steunpunt"},
      {"bouwstenen", "bewustwording"},
      {"bouwstenen.rollen", "kwaliteitsbewaker"},
      {"bouwstenen.antwoorden", "bereiken"},
      {"instrumenten", "lotgenotengroep"},
      {"instrumenten.rollen", "uitvoerder"},
      {"bijeenkomsten", "basis-1"},
      {"acties", "pakket-voor-huisartsen"},
      {"ideeen", "een-nummer"},
      {"personas", "kim"},
      {"evaluaties", "\"2024\""},
      {"evaluaties.antwoorden", "rollen"},
      {"methodebestand.fasen", "voorbereiden"},
      {"methodebestand.rollen", "ketenregisseur"},
      {"methodebestand.bouwstenen", "bewustwording"},
      {"methodebestand.instrumentsoorten", "emotionele-steun"},
      {"methodebestand.basisfuncties", "educatie"},
      {"methodebestand.eigen-kracht", "beperkt"},
      {"methodebestand.partijsoorten", "huisarts"},
      {"methodebestand.groepen", "welzijn"},
      {"methodebestand.doelgroepen", "jonge-mantelzorgers"},
      {"methodebestand.bijeenkomstsoorten", "basisbijeenkomst"},
  };
  const auto* found = std::ranges::find(names, path, &Named::path);
  return found == std::end(names) ? "voorbeeld" : found->id;
}

/// Writes an example line by line; a list's item begins with a dash.
class ExampleWriter {
 public:
  explicit ExampleWriter(const FormatKey& key) : key_(key) {}

  std::string write() && {
    descend(0);
    return std::move(text_);
  }

 private:
  void line(std::string_view text) {
    text_ += std::string(indent_, ' ');
    if (dash_) {
      text_.resize(text_.size() - 2);
      text_ += "- ";
    }
    dash_ = false;
    text_ += text;
    text_ += "\n";
  }

  void descend(std::size_t depth) {
    const Field& field = *key_.trail[depth];
    const bool last = depth + 1 == key_.trail.size();
    const EntityTable* inner = table_under(*field.type);
    if (last && !inner) return line(fmt::format("{}: {}", field.key, field.example.empty() ? "…" : field.example));
    line(fmt::format("{}:", field.key));
    const std::size_t outer = indent_;
    indent_ += 2;
    for (const ValueType* type = field.type; type->element; type = type->element) {
      if (type->shape == Shape::map) {
        const FormatKey here{.trail = {key_.trail.begin(), key_.trail.begin() + static_cast<std::ptrdiff_t>(depth) + 1},
                             .in_method_file = key_.in_method_file};
        line(fmt::format("{}:", example_id(path_of(here))));
      } else {
        dash_ = true;
      }
      indent_ += 2;
    }
    if (!last) descend(depth + 1);
    if (last)
      for (const Field& key : inner->fields)
        if (!key.example.empty()) line(fmt::format("{}: {}", key.key, key.example));
    indent_ = outer;
  }

  const FormatKey& key_;
  std::string text_;
  std::size_t indent_ = 0;
  bool dash_ = false;
};

/// "`partijen` of `personen`" for the target of a reference.
std::string quoted_target(std::string_view target) {
  const std::string_view between = " of ";
  const std::size_t at = target.find(between);
  if (at == std::string_view::npos) return fmt::format("`{}`", target);
  return fmt::format("`{}` of `{}`", target.substr(0, at), target.substr(at + between.size()));
}

/// Where a reference points: "`partijen`", "`rollen` van de methode".
std::string place_of_target(std::string_view target) {
  const bool of_method = target == kind<NamedText>.section || find_field(table<Method>(), target);
  return quoted_target(target) + (of_method ? " van de methode" : "");
}

/// The type as one of several: "id's uit `partijen`".
std::string plural_in_words(const ValueType& type) {
  switch (type.shape) {
    case Shape::text:
    case Shape::id:
      return "teksten";
    case Shape::number:
    case Shape::minutes:
      return "getallen";
    case Shape::date:
      return "datums";
    case Shape::time:
      return "tijden";
    case Shape::reference:
      return fmt::format("id's uit {}", place_of_target(type.target));
    case Shape::mapping:
      if (!type.target.empty()) return fmt::format("id's uit {}, of met blokken", place_of_target(type.target));
      return type.table ? fmt::format("blokken, elk met {}", type.table().name) : "blokken";
    default:
      return type_in_words(type);
  }
}

std::string mapping_in_words(const ValueType& type) {
  // Some mappings may be written in short as the one thing that matters.
  if (!type.target.empty()) return fmt::format("id uit {}, of een blok met sleutels", place_of_target(type.target));
  return type.name.starts_with("een blok") ? "blok met sleutels" : "tekst, of een blok met sleutels";
}

std::string map_in_words(const ValueType& type) {
  const ValueType& element = *type.element;
  if (!type.target.empty())
    return fmt::format("blok, met per id uit {}: {}", place_of_target(type.target), type_in_words(element));
  if (element.shape == Shape::mapping && element.table) return fmt::format("blok, met per id {}", element.table().name);
  return fmt::format("blok, met achter elke sleutel een {}", type_in_words(element));
}

}  // namespace

const std::vector<FormatKey>& format_keys() {
  static const std::vector<FormatKey> keys = make_keys();
  return keys;
}

std::string path_of(const FormatKey& key) {
  std::string path(key.in_method_file ? method_prefix : "");
  for (const Field* field : key.trail) {
    if (field != key.trail.front()) path += '.';
    path += field->key;
  }
  return path;
}

const EntityTable* table_under(const ValueType& type) {
  const ValueType* inner = &type;
  while (inner->element) inner = inner->element;
  return inner->table ? &inner->table() : nullptr;
}

std::string type_in_words(const ValueType& type) {
  switch (type.shape) {
    case Shape::choice:
      return quoted_list(type.words);
    case Shape::yes_no:
      return "`ja` of `nee`";
    case Shape::reference:
      return fmt::format("id uit {}", place_of_target(type.target));
    case Shape::list:
      return fmt::format("lijst met {}", plural_in_words(*type.element));
    case Shape::map:
      return map_in_words(type);
    case Shape::mapping:
      return mapping_in_words(type);
    default:
      return std::string(without_article(type.name));
  }
}

std::string example_of(const FormatKey& key) { return ExampleWriter(key).write(); }

}  // namespace keten::documents
