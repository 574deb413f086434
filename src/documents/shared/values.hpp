// Small helpers with which views turn their structs into a Value. What is absent is null.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "keten/types.hpp"
#include "keten/value.hpp"

namespace keten::documents {

inline Value or_null(const std::string& text) { return text.empty() ? Value() : Value(text); }
inline Value or_null(std::optional<Date> date) { return date ? Value(iso_date(*date)) : Value(); }
inline Value or_null(std::optional<TimeOfDay> time) { return time ? Value(clock_time(*time)) : Value(); }
inline Value or_null(std::optional<double> number) { return number ? Value(*number) : Value(); }

/// "in ontwikkeling" for `in-ontwikkeling`.
inline std::string spaced(std::string_view word) {
  std::string text(word);
  std::ranges::replace(text, '-', ' ');
  return text;
}

/// A choice as sentences say it: "in ontwikkeling", "te verbeteren".
template <class E>
std::string choice_in_words(E value) {
  if constexpr (requires { Choice<E>::in_words; })
    return std::string(Choice<E>::in_words[static_cast<std::size_t>(value)]);
  else
    return spaced(word(value));
}

/// The word of a choice as it stands in files.
template <class E>
requires std::is_enum_v<E> Value or_null(const std::optional<E>& choice) {
  return choice ? Value(word(*choice)) : Value();
}

template <class T>
Value or_null(const std::optional<T>& value) requires requires {
  to_value(*value);
}
{ return value ? to_value(*value) : Value(); }

template <class T>
Value to_list(const std::vector<T>& items) {
  Array list;
  for (const T& item : items) {
    if constexpr (std::is_convertible_v<T, Value>)
      list.emplace_back(item);
    else
      list.push_back(to_value(item));
  }
  return list;
}

/// Sets a list, and beside it `heeft-<key>`, because a template can only ask of a list what its items are.
template <class T>
void set_list(Object& object, const std::string& key, const std::vector<T>& items) {
  object.set(key, to_list(items));
  object.set("heeft-" + key, !items.empty());
}

/// Sets a date, and beside it `<key>-tekst`: 1 november 2022.
inline void set_date(Object& object, const std::string& key, std::optional<Date> date) {
  object.set(key, or_null(date));
  object.set(key + "-tekst", date ? Value(plain_date(*date)) : Value());
}

/// Sets a time of day, and beside it `<key>-tekst`: 9.30, as one writes it before "uur".
inline void set_time(Object& object, const std::string& key, std::optional<TimeOfDay> time) {
  object.set(key, or_null(time));
  object.set(key + "-tekst", time ? Value(dutch_time(*time)) : Value());
}

/// What stands in a file, as it stands there.
Value as_written(const Node& node);

inline void add(Object& object, const Object& more) {
  for (const auto& [key, value] : more.members()) object.set(key, value);
}

}  // namespace keten::documents
