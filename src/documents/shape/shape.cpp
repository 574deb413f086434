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

Value with_places(const Value& list) {
  Array items;
  for (const Value& item : *list.array()) {
    Object numbered{{"nummer", items.size() + 1}};
    for (const auto& [key, value] : item.object()->members()) numbered.set(key, value);
    items.push_back(std::move(numbered));
  }
  return items;
}

}  // namespace

void add_fields(Object& to, const Shape& shape, const void* of, Reader reader) {
  for (const ShapeField& field : shape.fields) {
    if (field.for_templates && reader != Reader::templates) continue;
    field.set(to, field.key, of, reader);
    if (reader != Reader::templates) continue;
    if (!field.one.empty())
      to.set(field.counted_key.empty() ? std::string(field.key) + "-tekst" : std::string(field.counted_key),
             in_words(*to.find(field.key), field.one, field.many));
    if (field.is_numbered) to.set(std::string(field.key), with_places(*to.find(field.key)));
  }
}

Value value_of(const Shape& shape, const void* of, Reader reader) {
  Object object;
  add_fields(object, shape, of, reader);
  return object;
}

std::string number_in_words(const double& number) { return dutch_number(number); }
std::string date_in_words(const Date& date) { return plain_date(date); }
std::string time_in_words(const TimeOfDay& time) { return dutch_time(time); }

std::string choice_in_words(std::string_view word) {
  std::string text(word);
  std::ranges::replace(text, '-', ' ');
  return text;
}

Value ShapeOf<Date>::value(Date date, Reader) { return iso_date(date); }
Value ShapeOf<TimeOfDay>::value(TimeOfDay time, Reader) { return clock_time(time); }

}  // namespace keten::documents
