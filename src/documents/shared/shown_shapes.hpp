// How what documents share is shown to programs and templates.
#pragma once

#include "documents/shape/shape.hpp"
#include "documents/shared/shown.hpp"

namespace keten::documents {

template <>
const Shape& shape_of<ShownHolder>();

/// As its id, and its name beside it: `bouwsteen` and `bouwsteen-naam`.
template <>
struct ShapeOf<std::optional<Named>> {
  static constexpr ShapeType type = optional_text;
  static constexpr Beside beside[] = {{.suffix = "-naam",
                                       .type = &optional_text,
                                       .says = "De naam ervan.",
                                       .for_programs = true,
                                       .value = [](const void* of) {
                                         const auto& named = *static_cast<const std::optional<Named>*>(of);
                                         return named ? Value(named->name) : Value();
                                       }}};
  static Value value(const std::optional<Named>& named, Reader) { return named ? Value(named->id) : Value(); }
};

inline std::string names_in_words(const std::vector<Named>& list) { return in_words(list); }
inline std::string holders_in_words(const std::vector<ShownHolder>& holders) { return in_words(holders); }
inline std::string holder_in_words(const ShownHolder& holder) { return in_words(holder); }

template <>
struct ShapeOf<std::vector<Named>> : ShapeOfNames<Named, names_in_words> {};
template <>
struct ShapeOf<std::vector<ShownHolder>> : ShapeOfNames<ShownHolder, holders_in_words> {};

/// Null when there is nobody, or nobody who may be shown.
template <>
struct ShapeOf<ShownHolder> {
  static constexpr ShapeType type{.kind = ShapeKind::object, .is_optional = true, .shape = shape_of<ShownHolder>};
  static constexpr std::span<const Beside> beside = in_words_beside<ShownHolder, holder_in_words>;
  static Value value(const ShownHolder& holder, Reader reader) {
    return holder.name.empty() ? Value() : value_of(shape_of<ShownHolder>(), &holder, reader);
  }
};

/// The number, without it when it may not be told; beside it what may.
template <>
struct ShapeOf<ShownCount> {
  static constexpr ShapeType type{.kind = ShapeKind::number, .is_optional = true};
  static std::string words(const ShownCount& count) { return count.text; }
  static constexpr std::span<const Beside> beside = in_words_beside<ShownCount, words>;
  static Value value(const ShownCount& count, Reader) { return count.number ? Value(*count.number) : Value(); }
};

}  // namespace keten::documents
