#include "documents/schema/schema_parts.hpp"

#include <algorithm>

#include "documents/schema/schema_values.hpp"
#include "model/kinds.hpp"

namespace keten {

Object own_keys() { return {{"^x-", true}}; }

std::string definition_name(const EntityTable& table) {
  std::string key(without_article(table.name));
  std::ranges::replace(key, ' ', '-');
  return key;
}

std::string title_of(const EntityTable& table) {
  std::string text(table.name);
  text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

bool has_required_key(const ValueType& type) {
  return type.table && std::ranges::any_of(type.table().fields, &Field::required);
}

bool takes_absent(const ValueType& type) {
  if (type.shape == Shape::list) return takes_absent(*type.element);
  return type.shape == Shape::text || (type.scalar && takes_absent(*type.scalar));
}

Object any_of(Array alternatives) {
  if (alternatives.size() == 1) return *alternatives.front().object();
  return {{"anyOf", std::move(alternatives)}};
}

static void set_description(Object& schema, std::string_view text) {
  schema.set("description", text);
  if (text.find('`') != std::string_view::npos) schema.set("markdownDescription", text);
}

void describe(Object& schema, std::string_view text) {
  set_description(schema, text);
  const Value* alternatives = schema.find("anyOf");
  if (!alternatives) return;
  Array any = *alternatives->array();
  Object first = *any.front().object();
  set_description(first, text);
  any.front() = std::move(first);
  schema.set("anyOf", std::move(any));
}

void add_two_forms(Object& relation) {
  const Object given{{"not", schema_ref("leeg")}};
  const Object absent{
      {"if", given},
      {"then",
       Object{{"type", "null"},
              {"errorMessage",
               "Een relatie heeft `tussen`, of `van` en `naar`, maar niet allebei. Haal een van de twee weg."}}}};
  relation.set("if", Object{{"required", Array{"tussen"}}, {"properties", Object{{"tussen", given}}}});
  relation.set("then", Object{{"properties", Object{{"van", absent}, {"naar", absent}}}});
  relation.set("else", Object{{"required", Array{"van", "naar"}},
                              {"properties", Object{{"van", given}, {"naar", given}}},
                              {"errorMessage",
                               "Schrijf `tussen: [a, b]`, of `van: a` en `naar: b` als de relatie één kant op gaat."}});
}

}  // namespace keten
