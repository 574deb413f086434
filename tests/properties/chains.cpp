#include "properties/chains.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>

#include "base/text/text.hpp"
#include "keten/load.hpp"
#include "model/fields/tables.hpp"
#include "read/yaml/yaml.hpp"
#include "render/yaml/yaml_writer.hpp"
#include "rules/rule.hpp"

namespace keten::test {

namespace {

using Ids = std::vector<std::string>;

// --- Picking. Inside rc::gen::exec `*` draws a value, which rapidcheck shrinks when a property fails.

int pick_number(int from, int to) { return *rc::gen::inRange(from, to + 1); }
bool flip() { return pick_number(0, 1) == 1; }

template <class List>
auto pick(const List& list) {
  return list[static_cast<std::size_t>(pick_number(0, static_cast<int>(std::size(list)) - 1))];
}

// clang-format off
constexpr std::string_view pieces[] = {
    "Dorp", "a", "Z", " ", "  ", "\n", "\n\n", "\t", "\r\n", "é", "ß", "日本", "😀", "e\u0301", "\u00A0", "\u200B",
    "\u202E", "\u2028", "\uFEFF", "\uFFFD", "\x01", "\x1B[31m", "\x7F", "\u0085", "\"", "'", "`", "\\", "\\n", "%",
    "%0A", "&", "&amp;", "&#38;", "<b>", "<script>", "</td>", "]]>", "-->", "<!--", "|", "*", "**", "_", "~",
    "[x](javascript:y)", "![x](y)", "#", "# ", "- ", "+ ", "> ", "1. ", "=", "=1+1", "@x", ";", ",", ":", ": ", "::",
    "{", "}", "[", "]", "{{naam}}", "{{{x}}}", "---", "...", "!x", "&a", "*a", "nee", "null", "~", "0123", "1e3",
    "2024-06-01", "https://x.example/?a=1&b=2", "www.x.example", "x@y.example", "06-12345678", "$x",
    "^~", "'s avonds",
};
// clang-format on

/// Each has something to see.
constexpr std::string_view endings[] = {"Dorp", "é1", "x"};

std::string make_text() {
  std::string text;
  for (int i = pick_number(0, 4); i > 0; --i) text += pick(pieces);
  return text;
}

std::string make_name() { return make_text() + std::string(pick(endings)); }

// --- A chain

/// Which ids there are, by what the field tables call the section.
struct World {
  std::map<std::string, Ids, std::less<>> ids;
  Ids roles;      ///< that the present entity may name
  Ids questions;  ///< that it answers
};

template <class T>
Ids ids_of(const ById<T>& all) {
  Ids ids;
  for (const T& item : all) ids.push_back(item.id);
  return ids;
}

Ids roles_of(const Method& method, std::initializer_list<Level> levels) {
  Ids ids;
  for (const Role& role : method.roles)
    if (role.level && std::ranges::find(levels, *role.level) != levels.end()) ids.push_back(role.id);
  return ids;
}

World make_world(const Method& method) {
  World world;
  const auto add = [&world](const char* section, const char* stem, int least) {
    Ids& ids = world.ids[section];
    for (int i = pick_number(least, 3); i > 0; --i) ids.push_back(fmt::format("{}-{}", stem, i));
  };
  add("partijen", "partij", 1);
  add("personen", "persoon", 0);
  add("doelen", "doel", 0);
  add("instrumenten", "instrument", 0);
  add("bijeenkomsten", "bijeenkomst", 0);
  add("acties", "actie", 0);
  add("ideeen", "idee", 0);
  add("personas", "persona", 0);
  add("evaluaties", "evaluatie", 0);
  Ids holders = world.ids["partijen"];
  holders.insert(holders.end(), world.ids["personen"].begin(), world.ids["personen"].end());
  world.ids["partijen of personen"] = holders;
  world.ids["bouwstenen"] = ids_of(method.blocks);
  world.ids["partijsoorten"] = ids_of(method.party_kinds);
  world.ids["groepen"] = ids_of(method.groups);
  world.ids["instrumentsoorten"] = ids_of(method.instrument_kinds);
  world.ids["doelgroepen"] = ids_of(method.target_groups);
  world.ids["bijeenkomstsoorten"] = ids_of(method.meeting_kinds);
  return world;
}

/// Makes values by their types. What a table cannot tell, such as which roles fit where, is in the world.
class Maker {
 public:
  explicit Maker(World world) : world_(std::move(world)) {}

  World& world() { return world_; }

  Object mapping(const EntityTable& table) {
    Object object;
    for (const Field& field : table.fields)
      if (!is_left_out(field) && (field.required || flip()))
        if (Value value = one(field); !is_empty(value)) object.set(std::string(field.key), std::move(value));
    if (flip()) object.set("toelichting", make_name());
    if (pick_number(0, 5) == 0) object.set("x-eigen", make_name());
    return object;
  }

 private:
  /// What would have to fit the rest of the chain: a method that is there, no parts of itself, and the ends of a
  /// relation, which relation() sees to.
  static bool is_left_out(const Field& field) {
    constexpr std::string_view keys[] = {"methode", "onderdeel-van", "over", "tussen"};
    return std::ranges::find(keys, field.key) != std::end(keys);
  }

  static bool is_empty(const Value& value) {
    return value.is_null() || (value.array() && value.array()->empty()) ||
           (value.object() && value.object()->members().empty());
  }

  Value one(const Field& field) {
    if (field.key == "regel") return std::string(pick(all_rules())->id);
    return field.required && field.type->shape == Shape::list ? list(*field.type->element, 1) : one(*field.type);
  }

  const Ids& targets(std::string_view section) {
    if (section == "rollen") return world_.roles;
    if (section == "vragen") return world_.questions;
    return world_.ids[std::string(section)];
  }

  Value reference(std::string_view section) {
    const Ids& ids = targets(section);
    return ids.empty() ? Value() : Value(pick(ids));
  }

  Value list(const ValueType& element, int least = 0) {
    Array items;
    std::set<std::string> seen;
    for (int i = pick_number(least, 3); i > 0; --i) {
      Value item = one(element);
      if (is_empty(item)) continue;
      if (const std::string* text = item.text(); text && !seen.insert(*text).second) continue;
      items.push_back(std::move(item));
    }
    const bool alone = items.size() == 1 && items.front().text() && flip();
    return alone ? items.front() : Value(std::move(items));
  }

  std::string key(const ValueType& type, int number) {
    if (type.shape == Shape::date) return date();
    if (type.shape == Shape::reference) {
      const Value id = reference(type.target);
      return id.text() ? *id.text() : "";
    }
    return fmt::format("eigen-{}", number);
  }

  Value map(const ValueType& type) {
    Object object;
    for (int i = pick_number(0, 3); i > 0; --i)
      if (const std::string id = key(*type.key, i); !id.empty())
        if (Value value = one(*type.element); !is_empty(value)) object.set(id, std::move(value));
    return object;
  }

  static std::string date() { return iso_date(today + std::chrono::days(pick_number(-1000, 1000))); }

  static std::string number() {
    const int whole = pick_number(0, 300);
    return flip() ? std::to_string(whole) : fmt::format("{},5", whole);
  }

  Value one(const ValueType& type) {
    if (!type.also.empty() && type.shape != Shape::choice && pick_number(0, 4) == 0)
      return std::string(pick(type.also));
    switch (type.shape) {
      case Shape::text:
        return make_name();
      case Shape::id:
        return std::string("eigen");
      case Shape::number:
        return (type.prefixes.empty() || flip() ? "" : std::string(pick(type.prefixes))) + number();
      case Shape::minutes:
        return std::to_string(pick_number(1, 90));
      case Shape::yes_no:
        return std::string(flip() ? "ja" : "nee");
      case Shape::date:
        return date();
      case Shape::time:
        return fmt::format("{:02}:{:02}", pick_number(0, 23), pick_number(0, 59));
      case Shape::choice:
        return std::string(pick(type.words));
      case Shape::reference:
        return reference(type.target);
      case Shape::list:
        return list(*type.element);
      case Shape::map:
        return map(type);
      case Shape::mapping:
        return type.scalar && flip() ? one(*type.scalar) : Value(mapping(type.table()));
    }
    return {};
  }

  World world_;
};

Object entities(Maker& maker, const char* section, const EntityTable& table) {
  Object object;
  for (const std::string& id : Ids(maker.world().ids[section])) object.set(id, maker.mapping(table));
  return object;
}

/// Between two parties, in one of the two forms.
Array relations(Maker& maker) {
  const Ids parties = maker.world().ids["partijen"];
  Array list;
  for (int i = parties.size() < 2 ? 0 : pick_number(0, 3); i > 0; --i) {
    Object relation = maker.mapping(table<Relation>());
    const int first = pick_number(0, static_cast<int>(parties.size()) - 1);
    const int step = pick_number(1, static_cast<int>(parties.size()) - 1);
    const std::string& from = parties[static_cast<std::size_t>(first)];
    const std::string& to = parties[static_cast<std::size_t>(first + step) % parties.size()];
    Object written;
    if (flip())
      written.set("tussen", Array{from, to});
    else
      written = Object{{"van", from}, {"naar", to}};
    for (const auto& [key, value] : relation.members())
      if (key != "van" && key != "naar") written.set(key, value);
    list.emplace_back(std::move(written));
  }
  return list;
}

Object blocks(Maker& maker, const Method& method) {
  Object object;
  for (const BuildingBlock& block : method.blocks) {
    if (pick_number(0, 3) != 0) continue;
    maker.world().questions = ids_of(block.questions);
    if (Object work = maker.mapping(table<BlockWork>()); !work.members().empty()) object.set(block.id, std::move(work));
  }
  return object;
}

Object make_sections() {
  const auto method = built_in_method(default_method);
  Maker maker(make_world(*method));
  Object sections;
  const auto set = [&sections](const char* section, Object entities) {
    if (!entities.members().empty()) sections.set(section, std::move(entities));
  };
  maker.world().roles = roles_of(*method, {Level::chain, Level::casus});
  set("keten", maker.mapping(table<ChainInfo>()));
  set("doelen", entities(maker, "doelen", table<Goal>()));
  set("personen", entities(maker, "personen", table<Person>()));
  set("partijen", entities(maker, "partijen", table<Party>()));
  maker.world().roles = roles_of(*method, {Level::block});
  set("bouwstenen", blocks(maker, *method));
  maker.world().roles = roles_of(*method, {Level::instrument});
  set("instrumenten", entities(maker, "instrumenten", table<Instrument>()));
  if (Array list = relations(maker); !list.empty()) sections.set("relaties", std::move(list));
  set("bijeenkomsten", entities(maker, "bijeenkomsten", table<Meeting>()));
  set("acties", entities(maker, "acties", table<Action>()));
  set("ideeen", entities(maker, "ideeen", table<Idea>()));
  set("personas", entities(maker, "personas", table<Persona>()));
  maker.world().questions = ids_of(method->evaluation_questions);
  set("evaluaties", entities(maker, "evaluaties", table<Evaluation>()));
  return sections;
}

Value make_tree(int depth) {
  const int kind = pick_number(0, depth > 0 ? 5 : 3);
  if (kind <= 3) return make_text();
  if (kind == 4) {
    Array items;
    for (int i = pick_number(0, 3); i > 0; --i) items.push_back(make_tree(depth - 1));
    return items;
  }
  Object object;
  for (int i = pick_number(0, 3); i > 0; --i) object.set(make_name(), make_tree(depth - 1));
  return object;
}

// --- YAML

Value value_of(const Node& node) {
  if (node.is_scalar()) return std::string(node.text);
  if (node.is_sequence()) {
    Array items;
    for (const Node& item : node.items) items.push_back(value_of(item));
    return items;
  }
  if (!node.is_mapping()) return nullptr;
  Object object;
  for (const Entry& entry : node.entries) object.set(std::string(entry.key.text), value_of(entry.value));
  return object;
}

}  // namespace

rc::Gen<std::string> any_text() { return rc::gen::exec(make_text); }
rc::Gen<std::string> any_name() { return rc::gen::exec(make_name); }
rc::Gen<Value> any_tree(int depth) {
  return rc::gen::exec([depth] { return make_tree(depth); });
}
rc::Gen<Object> any_sections() { return rc::gen::exec(make_sections); }

Value value_of(std::string_view yaml) {
  const ParsedFile file = parse_yaml(0, yaml);
  if (!file.findings.empty()) throw std::runtime_error(file.findings.front().message);
  return file.tree.root == nullptr ? Value() : value_of(*file.tree.root);
}

std::vector<SourceFile> in_one_file(const Object& sections) {
  return {{.path = "keten.yaml", .text = to_yaml(sections), .problem = {}}};
}

std::vector<SourceFile> in_many_files(const Object& sections) {
  std::vector<SourceFile> files;
  for (const auto& [section, value] : sections.members())
    files.push_back({.path = section + ".yaml", .text = to_yaml(Object{{section, value}}), .problem = {}});
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

}  // namespace keten::test
