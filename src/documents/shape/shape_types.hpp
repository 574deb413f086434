// For every C++ type that a document's data may hold: what it is for programs and for templates.
#pragma once

#include <array>
#include <concepts>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "keten/date.hpp"
#include "keten/types.hpp"
#include "keten/value.hpp"

namespace keten::documents {

/// Who gets the data: programs (`-f json`), or a template, which gets words besides.
enum class Reader { program, templates };

enum class ShapeKind { text, yes_no, whole, number, date, time, choice, list, map, object, extra, any };

struct Shape;

/// What a value is, as a schema and a list of fields tell it.
struct ShapeType {
  ShapeKind kind = ShapeKind::text;
  bool is_optional = false;                   ///< may be null
  std::span<const std::string_view> words{};  ///< of a choice
  const ShapeType* element = nullptr;         ///< of a list or map
  const Shape& (*shape)() = nullptr;          ///< of an object
};

inline constexpr ShapeType filled_text{.kind = ShapeKind::text};
inline constexpr ShapeType optional_text{.kind = ShapeKind::text, .is_optional = true};
inline constexpr ShapeType yes_no_type{.kind = ShapeKind::yes_no};
inline constexpr ShapeType extra_fields_type{.kind = ShapeKind::extra};

/// What templates find beside a value, under `<prefix><key><suffix>`.
struct Beside {
  std::string_view prefix{};
  std::string_view suffix{};
  const ShapeType* type = nullptr;
  std::string_view says{};
  bool for_programs = false;  ///< and programs as well
  Value (*value)(const void* of) = nullptr;
};

/// The shape of a struct. Each is defined once, in the folder of its document.
template <class T>
const Shape& shape_of();
Value value_of(const Shape& shape, const void* of, Reader reader);
void add_fields(Object& to, const Shape& shape, const void* of, Reader reader);

/// Specialised below and in shown_shapes.hpp: `type`; `beside`; and `value(of, reader)`.
template <class T>
struct ShapeOf;

template <class T>
void put(Object& to, std::string_view key, const T& of, Reader reader) {
  to.set(std::string(key), ShapeOf<T>::value(of, reader));
  for (const Beside& word : ShapeOf<T>::beside)
    if (reader == Reader::templates || word.for_programs)
      to.set(std::string(word.prefix).append(key).append(word.suffix), word.value(&of));
}

/// The words of T beside it: of a date "1 november 2022".
template <class T, auto words>
Value beside_value(const void* of) {
  const std::string text = words(*static_cast<const T*>(of));
  return text.empty() ? Value() : Value(text);
}
template <class T, auto words>
inline constexpr Beside in_words_beside[] = {
    {.suffix = "-tekst", .type = &optional_text, .says = "Hetzelfde in woorden.", .value = beside_value<T, words>}};

struct NothingBeside {
  static constexpr std::span<const Beside> beside{};
};

// --- Single values

template <>
struct ShapeOf<std::string> : NothingBeside {
  static constexpr ShapeType type = optional_text;
  static Value value(const std::string& text, Reader) { return text.empty() ? Value() : Value(text); }
};
template <>
struct ShapeOf<std::string_view> : NothingBeside {
  static constexpr ShapeType type = optional_text;
  static Value value(std::string_view text, Reader) { return text.empty() ? Value() : Value(text); }
};
template <>
struct ShapeOf<bool> : NothingBeside {
  static constexpr ShapeType type = yes_no_type;
  static Value value(bool yes, Reader) { return yes; }
};
/// What may be anything, such as what stands under a key in a file.
template <>
struct ShapeOf<Value> : NothingBeside {
  static constexpr ShapeType type{.kind = ShapeKind::any, .is_optional = true};
  static const Value& value(const Value& any, Reader) { return any; }
};
template <std::integral T>
struct ShapeOf<T> : NothingBeside {
  static constexpr ShapeType type{.kind = ShapeKind::whole};
  static Value value(T number, Reader) { return static_cast<std::int64_t>(number); }
};

std::string number_in_words(const double& number);
std::string date_in_words(const Date& date);
std::string time_in_words(const TimeOfDay& time);

/// A choice as sentences say it: "in ontwikkeling", "te verbeteren".
template <class E>
std::string choice_in_words(const E& choice) {
  if constexpr (requires { Choice<E>::in_words; })
    return std::string(Choice<E>::in_words[static_cast<std::size_t>(choice)]);
  else
    return spaced(word(choice));
}

template <>
struct ShapeOf<double> {
  static constexpr ShapeType type{.kind = ShapeKind::number};
  static constexpr std::span<const Beside> beside = in_words_beside<double, number_in_words>;
  static Value value(double number, Reader) { return number; }
};
template <>
struct ShapeOf<Date> {
  static constexpr ShapeType type{.kind = ShapeKind::date};
  static constexpr std::span<const Beside> beside = in_words_beside<Date, date_in_words>;
  static Value value(Date date, Reader);
};
template <>
struct ShapeOf<TimeOfDay> {
  static constexpr ShapeType type{.kind = ShapeKind::time};
  static constexpr std::span<const Beside> beside = in_words_beside<TimeOfDay, time_in_words>;
  static Value value(TimeOfDay time, Reader);
};
template <class E>
requires std::is_enum_v<E>
struct ShapeOf<E> {
  static constexpr ShapeType type{.kind = ShapeKind::choice, .words = Choice<E>::words};
  static constexpr std::span<const Beside> beside = in_words_beside<E, choice_in_words<E>>;
  static Value value(E choice, Reader) { return word(choice); }
};

// --- Structs, and what may be absent

template <class T>
requires std::is_class_v<T>
struct ShapeOf<T> : NothingBeside {
  static constexpr ShapeType type{.kind = ShapeKind::object, .shape = shape_of<T>};
  static Value value(const T& of, Reader reader) { return value_of(shape_of<T>(), &of, reader); }
};

constexpr ShapeType made_optional(ShapeType type) {
  type.is_optional = true;
  return type;
}

/// What stands beside T, of a T that may not be there.
template <class Optional, class T, std::size_t... i>
constexpr std::array<Beside, sizeof...(i)> made_optional(std::index_sequence<i...>) {
  std::array<Beside, sizeof...(i)> made{};
  ((
       made[i] = ShapeOf<T>::beside[i], made[i].value =
                                            [](const void* of) {
                                              const Optional& optional = *static_cast<const Optional*>(of);
                                              return optional ? ShapeOf<T>::beside[i].value(&*optional) : Value();
                                            }),
   ...);
  return made;
}

/// Null when there is nothing, and so is what stands beside it. `Optional` is std::optional<T> or a pointer.
template <class Optional, class T>
struct ShapeOfOptional {
  static constexpr ShapeType type = made_optional(ShapeOf<T>::type);
  static constexpr auto beside = made_optional<Optional, T>(std::make_index_sequence<std::size(ShapeOf<T>::beside)>());
  static Value value(const Optional& optional, Reader reader) {
    return optional ? ShapeOf<T>::value(*optional, reader) : Value();
  }
};
template <class T>
struct ShapeOf<std::optional<T>> : ShapeOfOptional<std::optional<T>, T> {};
template <class T>
struct ShapeOf<const T*> : ShapeOfOptional<const T*, T> {};

// --- Lists

/// A list, and for templates whether there is anything in it: they can only ask of a list what its items are.
template <class T>
struct ShapeOfList {
  static constexpr ShapeType type{.kind = ShapeKind::list, .element = &ShapeOf<T>::type};
  static constexpr Beside has_any{
      .prefix = "heeft-", .type = &yes_no_type, .says = "Of er iets in de lijst staat.", .value = [](const void* of) {
        return Value(!static_cast<const std::vector<T>*>(of)->empty());
      }};
  static constexpr Beside beside[] = {has_any};
  static Value value(const std::vector<T>& items, Reader reader) {
    Array list;
    list.reserve(items.size());
    for (const T& item : items) list.push_back(ShapeOf<T>::value(item, reader));
    return list;
  }
};
template <class T>
struct ShapeOf<std::vector<T>> : ShapeOfList<T> {};

/// A list that has words as well: its names.
template <class T, auto words>
struct ShapeOfNames : ShapeOfList<T> {
  static constexpr Beside beside[] = {ShapeOfList<T>::has_any, in_words_beside<std::vector<T>, words>[0]};
};

/// Keys that are data, with their values.
template <class T>
struct ShapeOf<std::vector<std::pair<std::string, T>>> : NothingBeside {
  static constexpr ShapeType type{.kind = ShapeKind::map, .element = &ShapeOf<T>::type};
  static Value value(const std::vector<std::pair<std::string, T>>& items, Reader reader) {
    Object object;
    for (const auto& [key, item] : items) object.set(key, ShapeOf<T>::value(item, reader));
    return object;
  }
};

}  // namespace keten::documents
