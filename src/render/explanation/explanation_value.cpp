#include "render/explanation/explanation.hpp"

namespace keten {

namespace {

Value part_as_value(const Explanation::Part& part) {
  if (const auto* fact = std::get_if<Explanation::Fact>(&part.content)) return fact->value;
  if (const auto* text = std::get_if<Explanation::Text>(&part.content)) return text->text;
  if (const auto* code = std::get_if<Explanation::Code>(&part.content)) return code->text;
  const auto& table = std::get<Explanation::Table>(part.content);
  Array rows;
  for (const std::vector<Value>& cells : table.rows) {
    Object row;
    for (std::size_t i = 0; i < cells.size(); ++i) row.set(table.columns[i].key, cells[i]);
    rows.emplace_back(std::move(row));
  }
  return rows;
}

Value explanation_as_value(const Explanation& explanation) {
  Object object{{"soort", explanation.kind}, {"id", explanation.id}, {"naam", explanation.name}};
  for (const Explanation::Part& part : explanation.parts) object.set(part.key, part_as_value(part));
  if (!explanation.children.empty()) {
    Array children;
    for (const Explanation& child : explanation.children) children.push_back(explanation_as_value(child));
    object.set("onderdelen", std::move(children));
  }
  return object;
}

}  // namespace

Value explanations_as_value(std::span<const Explanation> explanations) {
  Array list;
  for (const Explanation& explanation : explanations) list.push_back(explanation_as_value(explanation));
  return Object{{"uitleg", std::move(list)}};
}

}  // namespace keten
