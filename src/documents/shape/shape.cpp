#include "documents/shape/shape.hpp"

#include <algorithm>
#include <utility>

#include "base/text/text.hpp"

namespace keten::documents {

namespace {

/// "3 acties"; null for none.
Value in_words(const Value& count, std::string_view one, std::string_view many) {
  const auto* number = std::get_if<std::int64_t>(&count.data());
  return number && *number > 0 ? Value(counted(static_cast<long>(*number), one, many)) : Value();
}

std::string counted_key(const ShapeField& field) {
  return field.counted_key.empty() ? std::string(field.key) + "-tekst" : std::string(field.counted_key);
}

Value with_places(const Value& list) {
  Array items;
  for (const Value& item : *list.array()) {
    Object numbered{{"nummer", items.size() + 1}};
    for (const auto& [key, value] : item.object()->members()) numbered.set(key, value);
    items.push_back(std::move(numbered));
  }
  return items;
}

/// A key that returns takes the place of the one before it.
void add_row(std::vector<ShapeRow>& rows, ShapeRow row) {
  const auto known = std::ranges::find(rows, row.key, &ShapeRow::key);
  if (known == rows.end())
    rows.push_back(std::move(row));
  else
    *known = std::move(row);
}

}  // namespace

void add_fields(Object& to, const Shape& shape, const void* of, Reader reader) {
  for (const ShapeField& field : shape.fields) {
    if (field.for_templates && reader != Reader::templates) continue;
    field.set(to, field.key, of, reader);
    if (reader != Reader::templates) continue;
    if (!field.one.empty()) to.set(counted_key(field), in_words(*to.find(field.key), field.one, field.many));
    if (field.is_numbered) to.set(std::string(field.key), with_places(*to.find(field.key)));
  }
}

Value value_of(const Shape& shape, const void* of, Reader reader) {
  Object object;
  add_fields(object, shape, of, reader);
  return object;
}

std::vector<ShapeRow> rows_of(const Shape& shape, Reader reader) {
  const bool is_template = reader == Reader::templates;
  std::vector<ShapeRow> rows;
  for (const ShapeField& field : shape.fields) {
    if (field.for_templates && !is_template) continue;
    if (field.part) {
      for (ShapeRow& row : rows_of(field.part(), reader)) add_row(rows, std::move(row));
      continue;
    }
    add_row(rows, {std::string(field.key), field.says, field.type, is_template && field.is_numbered});
    for (const Beside& word : field.beside)
      if (is_template || word.for_programs)
        add_row(rows, {std::string(word.prefix).append(field.key).append(word.suffix), word.says, word.type});
    if (is_template && !field.one.empty())
      add_row(rows, {counted_key(field), "Het aantal in woorden.", &optional_text});
  }
  return rows;
}

std::string number_in_words(const double& number) { return dutch_number(number); }
std::string date_in_words(const Date& date) { return plain_date(date); }
std::string time_in_words(const TimeOfDay& time) { return dutch_time(time); }

Value ShapeOf<Date>::value(Date date, Reader) { return iso_date(date); }
Value ShapeOf<TimeOfDay>::value(TimeOfDay time, Reader) { return clock_time(time); }

}  // namespace keten::documents
