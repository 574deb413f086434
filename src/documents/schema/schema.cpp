// The schemas: loops over the field tables.
#include <fmt/core.h>

#include <algorithm>

#include "documents/schema/json_schema.hpp"
#include "documents/schema/schema_parts.hpp"
#include "documents/schema/schema_values.hpp"
#include "documents/schema/schema_words.hpp"
#include "keten/load.hpp"
#include "model/fields/field_types.hpp"

namespace keten {

namespace {

class SchemaMaker {
 public:
  /// `words` is nullptr for a method file, which defines its ids itself.
  explicit SchemaMaker(const SchemaWords* words) : words_(words) {}

  /// The schema of a file, with all that `tables` define.
  Object file(std::span<const EntityTable* const> tables) const;

 private:
  Object entity(const EntityTable& table, const SchemaScope& scope) const;
  Object property(const EntityTable& table, const Field& field, const SchemaScope& scope) const;
  Array alternatives(const EntityTable& table, const Field& field, const SchemaScope& scope) const;
  Array alternatives(const ValueType& type, const SchemaScope& scope) const;
  Array reference(const ValueType& type, const SchemaScope& scope) const;
  Object list(const ValueType& type, const SchemaScope& scope) const;
  Object map(const ValueType& type, const SchemaScope& scope) const;
  Object named_keys(const std::vector<KnownWord>& keys, const ValueType& type, const SchemaScope& scope) const;
  Object blocks() const;
  Object optional(const ValueType& type, const SchemaScope& scope) const;
  SchemaScope scope_of(const EntityTable& table) const;
  bool fits(const Value& example, const ValueType& type, const SchemaScope& scope) const;

  const SchemaWords* words_;
};

/// What an entity means for the roles and questions that it names, as the resolver has it.
SchemaScope SchemaMaker::scope_of(const EntityTable& entity_table) const {
  if (&entity_table == &table<ChainInfo>()) return {.levels = {Level::chain, Level::casus}};
  if (&entity_table == &table<Instrument>()) return {.levels = {Level::instrument}};
  if (&entity_table == &table<Evaluation>() && words_) return {.questions = &words_->method.evaluation_questions};
  return {};
}

/// What may stand in a list or under a key that need not be there.
Object SchemaMaker::optional(const ValueType& type, const SchemaScope& scope) const {
  Array any = alternatives(type, scope);
  if (!takes_absent(type)) any.push_back(schema_ref("leeg"));
  return any_of(std::move(any));
}

Array SchemaMaker::reference(const ValueType& type, const SchemaScope& scope) const {
  const auto known = words_ ? known_words(type.target, *words_, scope) : std::nullopt;
  if (!known) return {schema_ref("verwijzing")};
  Array any = {words_schema(*known)};
  if (type.target == kind<TargetGroup>.section) any.push_back(schema_ref("verwijzing"));  // a chain has its own
  return any;
}

Object SchemaMaker::list(const ValueType& type, const SchemaScope& scope) const {
  Object schema{{"type", "array"}, {"items", optional(*type.element, scope)}};
  if (type.element->shape == Shape::reference) schema.set("uniqueItems", true);
  return schema;
}

/// A mapping of which the keys are known, each with its own meaning.
Object SchemaMaker::named_keys(const std::vector<KnownWord>& keys, const ValueType& type,
                               const SchemaScope& scope) const {
  Object properties;
  for (const KnownWord& key : keys) {
    Object value = optional(type, scope);
    if (!key.meaning.empty()) describe(value, key.meaning);
    properties.set(key.id, std::move(value));
  }
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"patternProperties", own_keys()},
          {"additionalProperties", false}};
}

/// Each bouwsteen of the method, with its own questions.
Object SchemaMaker::blocks() const {
  Object properties;
  for (const BuildingBlock& block : words_->method.blocks) {
    Object work = entity(table<BlockWork>(), {.levels = {Level::block}, .questions = &block.questions});
    work.set("title", block.name);
    if (!block.goal.empty()) describe(work, block.goal);
    work.set("type", Array{"object", "null"});
    properties.set(block.id, std::move(work));
  }
  return {{"type", "object"},
          {"properties", std::move(properties)},
          {"patternProperties", own_keys()},
          {"additionalProperties", false}};
}

Object SchemaMaker::map(const ValueType& type, const SchemaScope& scope) const {
  const ValueType& key = *type.key;
  if (key.shape == Shape::reference && words_) {
    if (type.element->table == &table<BlockWork>) return blocks();
    if (const auto known = known_words(key.target, *words_, scope)) return named_keys(*known, *type.element, scope);
  }
  if (key.shape == Shape::choice) {
    std::vector<KnownWord> keys;
    for (std::string_view word : key.words) keys.push_back({std::string(word), {}});
    Object schema = named_keys(keys, *type.element, scope);
    Object patterns = own_keys();
    if (!key.also.empty()) patterns.set(words_pattern(key.also), optional(*type.element, scope));
    schema.set("patternProperties", std::move(patterns));
    return schema;
  }
  Object schema{{"type", "object"}};
  if (key.shape == Shape::id) schema.set("propertyNames", schema_ref("id"));
  if (key.shape == Shape::date)
    schema.set("propertyNames", Object{{"anyOf", Array{schema_ref("datum"), Object{{"pattern", "^x-"}}}}});
  schema.set("patternProperties", own_keys());
  schema.set("additionalProperties", has_required_key(*type.element) && key.shape == Shape::id
                                         ? any_of(alternatives(*type.element, scope))
                                         : optional(*type.element, scope));
  return schema;
}

Array SchemaMaker::alternatives(const ValueType& type, const SchemaScope& scope) const {
  switch (type.shape) {
    case Shape::reference:
      return reference(type, scope);
    case Shape::list: {
      Array any = alternatives(*type.element, scope);  // a single value is a list of one
      any.push_back(list(type, scope));
      return any;
    }
    case Shape::map:
      return {map(type, scope)};
    case Shape::mapping: {
      Array any;
      if (type.scalar) any = alternatives(*type.scalar, scope);
      any.push_back(schema_ref(definition_name(type.table())));
      return any;
    }
    default:
      return value_alternatives(type);
  }
}

/// The same for a field, some of which are more than their type.
Array SchemaMaker::alternatives(const EntityTable& entity_table, const Field& field, const SchemaScope& scope) const {
  auto is = [&](const EntityTable& owner, std::string_view key) { return &entity_table == &owner && field.key == key; };
  if (words_ && is(table<ChainInfo>(), "methode"))
    return {Object{{"enum", Array(words_->methods.begin(), words_->methods.end())}},
            Object{{"type", "string"}, {"pattern", "\\.yaml$"}}, schema_ref("leeg")};
  if (words_ && is(table<Waiver>(), "regel")) return rule_alternatives(*words_);
  if (words_ && is(table<AgendaItem>(), "onderwerp"))
    return {words_schema(topic_words(*words_)), schema_ref("ingevulde-tekst")};
  if (field.text == TextKind::email) return {schema_ref("e-mailadres"), schema_ref("leeg")};
  if (field.text == TextKind::website) return {schema_ref("webadres"), schema_ref("leeg")};
  if (is(table<Relation>(), "tussen"))
    return {Object{{"type", "array"},
                   {"items", any_of(reference(*field.type->element, scope))},
                   {"minItems", 2},
                   {"maxItems", 2}}};
  if (field.required && field.type->shape == Shape::text) return {schema_ref("ingevulde-tekst")};
  return alternatives(*field.type, scope);
}

/// Whether an example names only what the method has: the tables know the built-in method alone, and no single
/// question.
bool SchemaMaker::fits(const Value& example, const ValueType& type, const SchemaScope& scope) const {
  if (const Array* items = example.array())
    return std::ranges::all_of(*items, [&](const Value& item) { return fits(item, *type.element, scope); });
  const ValueType& named = type.shape == Shape::map ? *type.key : type.shape == Shape::list ? *type.element : type;
  if (named.shape != Shape::reference || named.target == kind<TargetGroup>.section || !words_) return true;
  const auto known = known_words(named.target, *words_, scope);
  auto is_known = [&](std::string_view id) {
    return !known || std::ranges::find(*known, id, &KnownWord::id) != known->end();
  };
  if (const std::string* id = example.text()) return is_known(*id);
  if (const Object* object = example.object())
    return std::ranges::all_of(object->members(), [&](const auto& member) { return is_known(member.first); });
  return true;
}

Object SchemaMaker::property(const EntityTable& entity_table, const Field& field, const SchemaScope& scope) const {
  Array any = alternatives(entity_table, field, scope);
  if (!field.required && !takes_absent(*field.type)) any.push_back(schema_ref("leeg"));
  Object schema = any_of(std::move(any));
  describe(schema, field.doc);
  if (field.standard) schema.set("default", shown_value(*field.type, field.standard()));
  if (&entity_table == &table<ChainInfo>() && field.key == "methode") schema.set("default", default_method);
  if (field.example.empty()) return schema;
  Value example = shown_value(*field.type, field.example);
  if (fits(example, *field.type, scope)) schema.set("examples", Array{std::move(example)});
  return schema;
}

Object SchemaMaker::entity(const EntityTable& entity_table, const SchemaScope& scope) const {
  Object properties;
  Array required;
  for (const Field& field : entity_table.fields) {
    properties.set(std::string(field.key), property(entity_table, field, scope));
    if (field.required) required.push_back(field.key);
  }
  const Field& note = *entity_table.note;
  if (!entity_table.is_file) properties.set(std::string(note.key), property(entity_table, note, scope));
  Object schema{{"title", title_of(entity_table)}, {"type", "object"}, {"properties", std::move(properties)}};
  if (!required.empty()) schema.set("required", std::move(required));
  schema.set("patternProperties", own_keys());
  schema.set("additionalProperties", false);
  if (&entity_table == &table<Relation>()) add_two_forms(schema);
  return schema;
}

Object SchemaMaker::file(std::span<const EntityTable* const> tables) const {
  Object schema = entity(*tables.front(), {});
  Object definitions;
  for (const EntityTable* each : tables.subspan(1))
    if (!words_ || each != &table<BlockWork>()) definitions.set(definition_name(*each), entity(*each, scope_of(*each)));
  const Object values = value_definitions();
  for (const auto& [name, definition] : values.members()) definitions.set(name, definition);
  schema.set("$defs", std::move(definitions));
  return schema;
}

/// The schema of a file under its own name, its title first.
Value named(std::string_view name, std::string_view title_text, std::string_view description, const Object& file) {
  Object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                {"$id", fmt::format("urn:keten:schema:{}", name)},
                {"title", title_text},
                {"description", description}};
  for (const auto& [key, value] : file.members())
    if (key != "title") schema.set(key, value);
  return schema;
}

}  // namespace

Value chain_schema(const SchemaWords& words) {
  Object file = SchemaMaker(&words).file(chain_tables());
  file.set("type", Array{"object", "null"});  // an empty file is fine
  return named("keten", "Een bestand van een keten",
               fmt::format("Een of meer secties van een keten. Methode: {}.", words.method.info.name), file);
}

Value method_schema() {
  return named("methode", "Een methodebestand", "Wat een methode voorschrijft.",
               SchemaMaker(nullptr).file(method_tables()));
}

}  // namespace keten
