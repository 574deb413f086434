// How the data of a document looks, described once: a row for each key of a struct. From the rows come the JSON, the
// data of templates, the fields that `keten sjablonen` lists and the JSON Schema of the output.
//
//     template <>
//     const Shape& documents::shape_of<ShownGoal>() {
//       static constexpr ShapeField fields[] = {filled<&ShownGoal::id>("id", "Het id van het doel."),
//                                               field<&ShownGoal::due>("termijn", "De dag waarop het doel gehaald
//                                               is.")};
//       static constexpr Shape shape{"doel", fields};
//       return shape;
//     }
//
// The C++ type of what a row gets decides how it is shown (shape_types.hpp). Beside some values templates find words:
// `termijn-tekst` beside a date, `heeft-acties` beside a list. Programs do not get those.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "documents/shape/shape_types.hpp"
#include "keten/value.hpp"

namespace keten::documents {

/// One key of a shape, or (`part`) all keys of another shape in its place.
struct ShapeField {
  std::string_view key{};
  std::string_view says{};           ///< what it tells; Dutch, a sentence
  const ShapeType* type = nullptr;   ///< nullptr when it is a part
  std::span<const Beside> beside{};  ///< what templates find beside it
  bool for_templates = false;        ///< programs do not get it
  std::string_view one{};            ///< of a count: the noun with which templates find it in words
  std::string_view many{};
  std::string_view counted_key{};  ///< and the key of those words, when it is not `<key>-tekst`
  bool is_numbered = false;        ///< of a list of structs: templates find in each its place, from 1, as `nummer`
  const Shape& (*part)() = nullptr;
  void (*set)(Object& to, std::string_view key, const void* of, Reader reader) = nullptr;
};

/// The keys of a struct, in order. A key that returns replaces the one before it.
struct Shape {
  std::string_view name{};  ///< in schemas; unique
  std::span<const ShapeField> fields{};
};

/// The data of `of`, a struct of which this is the shape, for `reader`.
Value value_of(const Shape& shape, const void* of, Reader reader);

/// A key as a reader finds it: parts, and what stands beside a value, are rows of their own.
struct ShapeRow {
  std::string key;
  std::string_view says;
  const ShapeType* type;
  bool is_numbered = false;  ///< of a list: each of its structs has its place as `nummer`
};

/// The keys that this reader finds, in order; each once.
std::vector<ShapeRow> rows_of(const Shape& shape, Reader reader);

// --- Rows. `get` is a member, a function or a lambda of the struct.

namespace detail {

template <class F>
struct Getter;
template <class M, class T>
struct Getter<M T::*> {
  using Struct = T;
};
template <class R, class T>
struct Getter<R (*)(const T&)> {
  using Struct = T;
};
template <class L, class R, class T>
struct Getter<R (L::*)(const T&) const> {
  using Struct = T;
};
template <class L>
requires requires { &L::operator(); }
struct Getter<L> : Getter<decltype(&L::operator())> {};

template <auto get>
using StructOf = typename Getter<std::remove_cv_t<decltype(get)>>::Struct;
template <auto get>
using ResultOf = std::remove_cvref_t<std::invoke_result_t<decltype(get), const StructOf<get>&>>;

template <auto get>
decltype(auto) got(const void* of) {
  return std::invoke(get, *static_cast<const StructOf<get>*>(of));
}

template <auto get>
void set_value(Object& to, std::string_view key, const void* of, Reader reader) {
  put<ResultOf<get>>(to, key, got<get>(of), reader);
}

template <auto get>
void set_filled(Object& to, std::string_view key, const void* of, Reader) {
  to.set(std::string(key), Value(std::string_view(got<get>(of))));
}

template <auto get>
void set_part(Object& to, std::string_view, const void* of, Reader reader) {
  decltype(auto) part = got<get>(of);
  add_fields(to, shape_of<ResultOf<get>>(), &part, reader);
}

}  // namespace detail

/// What a struct has in one of its members: `field<in<&Goal::owner, &Owner::name>>`.
template <auto member, auto inner>
const auto& in(const detail::StructOf<member>& of) {
  return of.*member.*inner;
}

/// Sets the fields of `of` in `to`.
void add_fields(Object& to, const Shape& shape, const void* of, Reader reader);

/// A key with a value; an empty text is null.
template <auto get>
constexpr ShapeField field(std::string_view key, std::string_view says) {
  using T = ShapeOf<detail::ResultOf<get>>;
  return {.key = key, .says = says, .type = &T::type, .beside = T::beside, .set = detail::set_value<get>};
}

/// A text that is always there, such as a name.
template <auto get>
constexpr ShapeField filled(std::string_view key, std::string_view says) {
  return {.key = key, .says = says, .type = &filled_text, .set = detail::set_filled<get>};
}

/// A count. Templates find it with its noun beside it, as `<key>-tekst`: "3 acties"; nothing when it is zero.
template <auto get>
constexpr ShapeField count(std::string_view key, std::string_view one, std::string_view many, std::string_view says,
                           std::string_view counted_key = {}) {
  ShapeField row = field<get>(key, says);
  row.one = one;
  row.many = many;
  row.counted_key = counted_key;
  return row;
}

/// A list of structs, in which templates find the place of each, from 1, as `nummer`.
template <auto get>
constexpr ShapeField numbered(std::string_view key, std::string_view says) {
  ShapeField row = field<get>(key, says);
  row.is_numbered = true;
  return row;
}

constexpr ShapeField for_templates(ShapeField row) {
  row.for_templates = true;
  return row;
}

/// For templates only: words that they cannot make, and what they cannot ask.
template <auto get>
constexpr ShapeField words(std::string_view key, std::string_view says) {
  return for_templates(field<get>(key, says));
}

/// All keys of a struct that this one is made of.
template <auto get>
constexpr ShapeField part() {
  return {.part = shape_of<detail::ResultOf<get>>, .set = detail::set_part<get>};
}

/// The `x-` fields that somebody gave something in a file of the chain.
template <auto get>
constexpr ShapeField extra() {
  return {.key = "x-",
          .says = "Eigen sleutels van de keten.",
          .type = &extra_fields_type,
          .set = [](Object& to, std::string_view, const void* of, Reader) {
            for (const auto& [key, value] : detail::got<get>(of).members()) to.set(key, value);
          }};
}

}  // namespace keten::documents
