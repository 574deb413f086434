#include "documents/schema/schema_values.hpp"

#include <fmt/core.h>

#include <cmath>

#include "base/text/text.hpp"
#include "read/yaml/yaml.hpp"

namespace keten {

namespace {

constexpr std::string_view id_pattern = "^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$";
// Days that exist: the 29th of February in leap years only.
constexpr std::string_view date_pattern =
    "^(?!0000)([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|"
    "02-(0[1-9]|1[0-9]|2[0-8]))|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)$";
constexpr std::string_view time_pattern = "^([01][0-9]|2[0-3]):[0-5][0-9]$";
constexpr std::string_view minutes_pattern = "^(?=.{1,4}$)0*([1-9][0-9]{0,2}|1[0-3][0-9]{2}|14[0-3][0-9]|1440)$";
// Digits with at most one decimal mark, but not what may be thousands: 1.250.
constexpr std::string_view number_pattern = "-?(?![1-9][0-9]{0,2}[.,][0-9]{3}$)[0-9]+([.,][0-9]+)?$";

// These refuse only what cannot be an address; `keten check` looks closer.
constexpr std::string_view email_pattern = "^\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*$";
constexpr std::string_view website_pattern = "^\\s*[^@\\s][^\\s]*\\.[^\\s]+\\s*$";

constexpr std::string_view id_advice =
    "Een id bestaat uit kleine letters, cijfers en losse streepjes, en is hooguit 64 tekens lang.";

/// A text of this form. Editors show `advice` for another value.
Object text_like(std::string_view pattern, std::string_view advice) {
  return {{"type", "string"}, {"pattern", pattern}, {"errorMessage", advice}};
}

/// A number, or a text of this form.
Object number_like(const char* type, std::string_view pattern, std::string_view advice) {
  return {{"type", Array{type, "string"}}, {"pattern", pattern}, {"errorMessage", advice}};
}

/// What is none of these types. Written with `if`, because editors offer `true` and `null` wherever `type` names them,
/// and have only English for `not`.
Object refused_types(Array types, std::string_view advice) {
  return {{"if", Object{{"type", std::move(types)}}}, {"then", Object{{"type", "string"}, {"errorMessage", advice}}}};
}

Object absent_value() {
  const Object something{{"anyOf", Array{Object{{"type", Array{"number", "boolean", "array", "object"}}},
                                         Object{{"type", "string"}, {"minLength", 1}}}}};
  return {{"description", "Nog niet ingevuld."}, {"not", something}};
}

Object filled_in_text() {
  Object schema = refused_types({"array", "object", "null"}, "Vul hier een tekst in.");
  schema.set("minLength", 1);
  return schema;
}

Object date_value() {
  Object schema =
      text_like(date_pattern, "Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2024-03-12. De dag moet bestaan.");
  schema.set("format", "date");
  return schema;
}

Object minutes_value() {
  Object schema = number_like("integer", minutes_pattern, "Schrijf een heel getal van 1 tot en met 1440.");
  schema.set("minimum", 1);
  schema.set("maximum", 1440);
  return schema;
}

Object reference_value() {
  Object schema = number_like("integer", id_pattern, "Schrijf hier het id van iets uit deze keten.");
  schema.set("minimum", 0);
  return schema;
}

std::string quoted(std::string_view text, bool any_case) {
  std::string pattern;
  for (const char c : text) {
    const bool is_small = c >= 'a' && c <= 'z';
    if (any_case && is_small)
      pattern += fmt::format("[{}{}]", c, static_cast<char>(c - 'a' + 'A'));
    else
      pattern += c == '.' ? "\\." : std::string(1, c);
  }
  return pattern;
}

/// The words, one of them, as a regular expression without ends.
std::string one_of(std::span<const std::string_view> words, bool any_case) {
  std::string pattern;
  for (std::string_view word : words) pattern += (pattern.empty() ? "" : "|") + quoted(word, any_case);
  return "(" + pattern + ")";
}

Value number(std::string_view text) {
  const std::optional<double> value = parse_number(text);
  if (!value) return text;
  if (std::trunc(*value) == *value) return static_cast<std::int64_t>(*value);
  return *value;
}

Value shown_node(const ValueType& type, const Node& node) {
  const bool is_list = type.shape == Shape::list;
  if (node.is_sequence()) {
    Array items;
    for (const Node& item : node.items) items.push_back(shown_node(is_list ? *type.element : type, item));
    return items;
  }
  if (node.is_mapping()) {
    static constexpr ValueType text;
    Object object;
    for (const Entry& entry : node.entries) {
      const Field* field = type.table ? find_field(type.table(), entry.key.text) : nullptr;
      const ValueType& inner = field ? *field->type : type.shape == Shape::map ? *type.element : text;
      object.set(std::string(entry.key.text), shown_node(inner, entry.value));
    }
    return object;
  }
  if (is_list) return shown_node(*type.element, node);
  const bool is_number = type.shape == Shape::number || type.shape == Shape::minutes;
  return is_number ? number(node.text) : Value(node.text);
}

}  // namespace

Object schema_ref(std::string_view name) { return {{"$ref", fmt::format("#/$defs/{}", name)}}; }

Object value_definitions() {
  Object boolean{{"if", Object{{"type", "boolean"}}},
                 {"else", Object{{"type", "string"}, {"pattern", "^(true|false)$"}}}};
  return {
      {"leeg", absent_value()},
      {"tekst", refused_types({"array", "object"}, "Hier hoort een tekst te staan.")},
      {"ingevulde-tekst", filled_in_text()},
      {"datum", date_value()},
      {"tijd", text_like(time_pattern, "Schrijf een tijd als uren:minuten, zoals 09:30.")},
      {"getal", number_like("number", "^" + std::string(number_pattern), "Schrijf een getal, zoals 12 of 12,5.")},
      {"minuten", minutes_value()},
      {"e-mailadres", text_like(email_pattern, "Schrijf een e-mailadres, zoals naam@example.nl.")},
      {"webadres", text_like(website_pattern, "Schrijf een webadres, zoals https://www.example.nl.")},
      {"waar-of-onwaar", std::move(boolean)},
      {"id", text_like("^x-|" + std::string(id_pattern), id_advice)},
      {"verwijzing", reference_value()},
  };
}

Array value_alternatives(const ValueType& type) {
  Array any;
  switch (type.shape) {
    case Shape::number:
      any.push_back(schema_ref("getal"));
      if (!type.prefixes.empty())
        any.push_back(
            Object{{"type", "string"}, {"pattern", "^" + one_of(type.prefixes, false) + std::string(number_pattern)}});
      break;
    case Shape::minutes:
      any.push_back(schema_ref("minuten"));
      break;
    case Shape::yes_no:
      any.push_back(Object{{"enum", Array{"ja", "nee"}}});
      any.push_back(schema_ref("waar-of-onwaar"));
      break;
    case Shape::date:
      any.push_back(schema_ref("datum"));
      break;
    case Shape::time:
      any.push_back(schema_ref("tijd"));
      break;
    case Shape::choice:
      any.push_back(Object{{"enum", Array(type.words.begin(), type.words.end())}});
      break;
    case Shape::id:
    case Shape::reference:
      any.push_back(schema_ref("verwijzing"));
      break;
    case Shape::text:
    case Shape::list:
    case Shape::map:
    case Shape::mapping:
      any.push_back(schema_ref("tekst"));
      break;
  }
  // Of a date, words are accepted however loudly they are said.
  const bool any_case = type.shape == Shape::date;
  if (!type.also.empty()) any.push_back(Object{{"type", "string"}, {"pattern", words_pattern(type.also, any_case)}});
  return any;
}

std::string words_pattern(std::span<const std::string_view> words, bool any_case) {
  return "^" + one_of(words, any_case) + (any_case ? "!*$" : "$");
}

Value shown_value(const ValueType& type, std::string_view yaml) {
  const ParsedFile parsed = parse_yaml(no_file, yaml);
  return parsed.tree.root ? shown_node(type, *parsed.tree.root) : Value(yaml);
}

}  // namespace keten
