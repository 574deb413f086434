// For every C++ type that a field may have: what it is called, how it is decoded, and which references it holds.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "keten/chain.hpp"
#include "model/fields/decoder.hpp"
#include "model/fields/field.hpp"
#include "model/fields/resolver.hpp"
#include "model/fields/tables.hpp"
#include "model/kinds.hpp"

namespace keten {

/// Specialised below: `type` (a ValueType), `decode(node, value, decoder)` and `resolve(value, resolver)`.
template <class T>
struct TypeOf;

/// Types that hold no reference.
struct WithoutReferences {
  static void resolve(auto&, Resolver&) {}
};

template <class T>
concept Mapping = std::derived_from<T, Annotated>;
template <class T>
concept WithId = std::derived_from<T, Entity>;
template <class E>
concept ChoiceType = std::is_enum_v<E>;

// --- Scalars

template <>
struct TypeOf<std::string> : WithoutReferences {
  static constexpr ValueType type{.shape = Shape::text, .name = "een tekst"};
  static void decode(const Node& node, std::string& value, Decoder& decoder) {
    if (auto text = scalar(node, type.name, decoder)) value = *text;
  }
};

/// A type that one function decodes whole.
template <class T, auto decode_function>
struct Scalar : WithoutReferences {
  template <class Member>  // T, or an optional of it
  static void decode(const Node& node, Member& value, Decoder& decoder) {
    if (auto decoded = decode_function(node, decoder)) value = *decoded;
  }
};

template <>
struct TypeOf<Date> : Scalar<Date, decode_date> {
  static constexpr ValueType type{.shape = Shape::date, .name = "een datum"};
};
template <>
struct TypeOf<TimeOfDay> : Scalar<TimeOfDay, decode_time> {
  static constexpr ValueType type{.shape = Shape::time, .name = "een tijd"};
};
template <>
struct TypeOf<double> : Scalar<double, decode_number> {
  static constexpr ValueType type{.shape = Shape::number, .name = "een getal"};
};
template <>
struct TypeOf<int> : Scalar<int, decode_minutes> {
  static constexpr ValueType type{.shape = Shape::minutes, .name = "een aantal minuten"};
};
template <>
struct TypeOf<bool> : Scalar<bool, decode_yes_no> {
  static constexpr ValueType type{.shape = Shape::yes_no, .name = "ja of nee"};
};

template <class T>
struct TypeOf<std::optional<T>> : TypeOf<T> {};

/// Other words for the same choices, in the same order.
template <ChoiceType E>
inline constexpr std::span<const std::string_view> other_words{};
inline constexpr std::string_view phase_letters[] = {"A", "B", "C", "D"};
template <>
inline constexpr std::span<const std::string_view> other_words<Phase> = phase_letters;

template <ChoiceType E>
struct TypeOf<E> : WithoutReferences {
  static constexpr ValueType type{
      .shape = Shape::choice, .name = "een keuze", .words = Choice<E>::words, .also = other_words<E>};
  template <class Member>
  static void decode(const Node& node, Member& value, Decoder& decoder) {
    if (auto index = decode_choice(node, type.words, decoder, type.also)) value = static_cast<E>(*index);
  }
};

/// Words instead of a deadline; a rule asks for a date. In small letters; capitals and `!` at the end do not matter.
inline constexpr std::string_view vague_deadlines[] = {"zsm",    "z.s.m.",      "zo snel mogelijk",
                                                       "asap",   "structureel", "doorlopend",
                                                       "morgen", "gisteren",    "zo spoedig mogelijk"};

template <>
struct TypeOf<Deadline> : WithoutReferences {
  static constexpr ValueType type{.shape = Shape::date, .name = "een datum", .also = vague_deadlines};
  static void decode(const Node& node, Deadline& value, Decoder& decoder);
};

inline constexpr std::string_view unknown_number[] = {"onbekend"};
inline constexpr std::string_view rough_prefixes[] = {"ca. ", "ca ", "circa "};

template <>
struct TypeOf<Estimate> : WithoutReferences {
  static constexpr ValueType type{
      .shape = Shape::number, .name = "een getal", .also = unknown_number, .prefixes = rough_prefixes};
  static void decode(const Node& node, Estimate& value, Decoder& decoder);
};

// --- References

template <class T>
struct TypeOf<Ref<T>> {
  static constexpr ValueType type{.shape = Shape::reference, .name = "een verwijzing", .target = kind<T>.section};
  static void decode(const Node& node, Ref<T>& value, Decoder& decoder) {
    if (auto text = scalar(node, type.name, decoder)) {
      value.id = *text;
      value.node = &node;
    }
  }
  static void resolve(Ref<T>& value, Resolver& resolver) {
    if (!value.id.empty()) resolve_ref(value, resolver);
  }
};

// --- Lists and maps

template <class T>
struct TypeOf<std::vector<T>> {
  static constexpr ValueType type{.shape = Shape::list, .name = "een lijst", .element = &TypeOf<T>::type};
  static void decode(const Node& node, std::vector<T>& value, Decoder& decoder) {
    for (const Node& item : items_of(node)) decode_item(item, value, decoder);
  }
  static void resolve(std::vector<T>& value, Resolver& resolver) {
    for (T& item : value) TypeOf<T>::resolve(item, resolver);
    if constexpr (requires(T item) {
                    item.id;
                    item.node;
                    resolve_ref(item, resolver);
                  })
      drop_doubles(value, resolver);
  }

 private:
  static void decode_item(const Node& node, std::vector<T>& value, Decoder& decoder) {
    if (is_absent(node)) return;
    if constexpr (ChoiceType<T>) {
      std::optional<T> item;
      TypeOf<T>::decode(node, item, decoder);
      if (item) value.push_back(*item);
    } else {
      T item;
      TypeOf<T>::decode(node, item, decoder);
      if constexpr (requires { item.node; })
        if (!item.node) return;
      if constexpr (std::same_as<T, std::string>)
        if (item.empty()) return;
      value.push_back(std::move(item));
    }
  }
  static void drop_doubles(std::vector<T>& value, Resolver& resolver) {
    std::unordered_set<std::string> seen;
    std::vector<T> kept;
    for (T& item : value) {
      if (seen.insert(item.id).second)
        kept.push_back(std::move(item));
      else
        resolver.twice(item.node, item.id);
    }
    value = std::move(kept);
  }
};

/// Keys of a mapping that are data.
inline void decode_key(const Node& key, std::string& value, Decoder&) { value = key.text; }
template <class T>
void decode_key(const Node& key, Ref<T>& value, Decoder&) {
  value.id = key.text;
  value.node = &key;
}
template <class T>
void decode_key(const Node& key, T& value, Decoder& decoder) {
  TypeOf<T>::decode(key, value, decoder);
}

template <class K, class V>
struct TypeOf<std::vector<MapItem<K, V>>> {
  static constexpr ValueType type{.shape = Shape::map,
                                  .name = "een lijst van sleutels met waarden",
                                  .target = TypeOf<K>::type.target,
                                  .element = &TypeOf<V>::type,
                                  .key = &TypeOf<K>::type};
  static void decode(const Node& node, MapOf<K, V>& value, Decoder& decoder) {
    if (!node.is_mapping()) return void(decoder.wrong_value(node, type.name));
    for (const Entry& entry : node.entries) {
      if (is_own_key(entry.key.text) || is_absent(entry.value)) continue;
      MapItem<K, V> item{.key = {}, .value = {}, .node = &entry.key};
      std::optional<K> key(std::in_place);
      if constexpr (ChoiceType<K> || std::same_as<K, Date>) {
        key.reset();
        TypeOf<K>::decode(entry.key, key, decoder);
      } else {
        decode_key(entry.key, *key, decoder);
      }
      if (!key) continue;
      item.key = *key;
      TypeOf<V>::decode(entry.value, item.value, decoder);
      value.push_back(std::move(item));
    }
  }
  static void resolve(MapOf<K, V>& value, Resolver& resolver) {
    for (MapItem<K, V>& item : value) {
      if constexpr (requires { resolve_ref(item.key, resolver); }) resolve_ref(item.key, resolver);
      TypeOf<V>::resolve(item.value, resolver);
    }
  }
};

// --- Mappings

/// What an entity means for the references inside it: the questions and roles it may name.
inline void enter(const Annotated&, Resolver&) {}
void enter(const ChainInfo& info, Resolver& resolver);
void enter(const BlockWork& work, Resolver& resolver);
void enter(const Instrument& instrument, Resolver& resolver);
void enter(const Evaluation& evaluation, Resolver& resolver);
/// What findings say an item of a list is about; empty for items inside an entity.
inline std::string about_item(const Node&, const Annotated&) { return {}; }
std::string about_item(const Node& node, const Relation& relation);

template <Mapping T>
struct TypeOf<T> {
  static constexpr ValueType type{.shape = Shape::mapping, .name = "een blok met sleutels", .table = &table<T>};
  static void decode(const Node& node, T& value, Decoder& decoder) {
    const std::string outer = decoder.about;
    if (outer.empty()) decoder.about = about_item(node, value);
    decode_mapping(node, node, table<T>(), value, &value, decoder);
    decoder.about = outer;
  }
  static void resolve(T& value, Resolver& resolver) {
    const std::string outer = resolver.about;
    if (outer.empty() && value.node) resolver.about = about_item(*value.node, value);
    enter(value, resolver);
    resolve_mapping(table<T>(), &value, resolver);
    resolver.about = outer;
  }
};

/// A question or another text under an id.
template <>
struct TypeOf<NamedText> : WithoutReferences {
  static constexpr ValueType type{.shape = Shape::text, .name = "een tekst"};
  static void decode(const Node& node, NamedText& value, Decoder& decoder) {
    TypeOf<std::string>::decode(node, value.text, decoder);
    value.node = &node;
  }
};

/// A mapping that may be written in short, as the value of its first key.
template <class T>
struct MayBeShort {
  static void decode(const Node& node, T& value, Decoder& decoder) {
    if (!node.is_scalar()) return decode_mapping(node, node, table<T>(), value, &value, decoder);
    value.node = &node;
    table<T>().fields.front().decode(node, node, &value, decoder);
  }
  static void resolve(T& value, Resolver& resolver) { resolve_mapping(table<T>(), &value, resolver); }
};

/// A holder, or a mapping with one.
template <>
struct TypeOf<Holding> : MayBeShort<Holding> {
  static constexpr ValueType type{.shape = Shape::mapping,
                                  .name = "een houder",
                                  .target = kind<Holder>.section,
                                  .table = &table<Holding>,
                                  .scalar = &TypeOf<Ref<Holder>>::type};
};

/// A text, or a mapping with one.
template <>
struct TypeOf<Answer> : MayBeShort<Answer> {
  static constexpr ValueType type{
      .shape = Shape::mapping, .name = "een antwoord", .table = &table<Answer>, .scalar = &TypeOf<std::string>::type};
};

/// The section `keten`, which a chain has once.
template <>
struct TypeOf<ChainInfo> {
  static constexpr ValueType type{.shape = Shape::mapping, .name = "een blok met sleutels", .table = &table<ChainInfo>};
  static void decode_keyed(const Node& key, const Node& node, ChainInfo& value, Decoder& decoder);
  static void resolve(ChainInfo& value, Resolver& resolver);
};

/// Reports `id-dubbel` at the later of two equal ids.
void report_double(const Entity& earlier, const Node& later, Decoder& decoder);

/// What the ids of a section are: new ones, but a bouwsteen has that of the method.
inline constexpr ValueType id_type{.shape = Shape::id, .name = "een id"};
template <WithId T>
inline constexpr const ValueType* key_type = &id_type;
template <>
inline constexpr const ValueType* key_type<BlockWork> = &TypeOf<Ref<BuildingBlock>>::type;

template <WithId T>
struct TypeOf<ById<T>> {
  static constexpr ValueType type{
      .shape = Shape::map, .name = "een blok met ids", .element = &TypeOf<T>::type, .key = key_type<T>};
  static void decode(const Node& node, ById<T>& value, Decoder& decoder) {
    if (!node.is_mapping()) return void(decoder.wrong_value(node, type.name));
    const std::string outer = decoder.about;
    for (const Entry& entry : node.entries) {
      if (is_own_key(entry.key.text)) continue;
      if (outer.empty()) decoder.about = std::string(decoder.section) + "/" + std::string(entry.key.text);
      decode_entity(entry, value, decoder);
      decoder.about = outer;
    }
  }
  static void resolve(ById<T>& value, Resolver& resolver) {
    const std::string outer = resolver.about;
    for (T& item : value) {
      if (outer.empty()) resolver.about = std::string(resolver.section) + "/" + item.id;
      TypeOf<T>::resolve(item, resolver);
      resolver.about = outer;
    }
  }

 private:
  static void decode_entity(const Entry& entry, ById<T>& value, Decoder& decoder) {
    check_id(entry.key, decoder);
    T item;
    item.id = entry.key.text;
    item.key = &entry.key;
    if constexpr (std::same_as<T, NamedText>)
      TypeOf<NamedText>::decode(entry.value, item, decoder);
    else
      decode_mapping(entry.value, entry.key, table<T>(), item, &item, decoder);
    if (const T* earlier = value.find(item.id)) return report_double(*earlier, entry.key, decoder);
    value.add(std::move(item));
  }
};

// --- Rows

template <auto Member>
struct MemberOf;
template <class C, class M, M C::*Pointer>
struct MemberOf<Pointer> {
  using Class = C;
  using Type = M;
};

/// What the member is in a new entity, as one writes it; nullptr when it is absent there.
template <auto Member>
constexpr std::string (*standard_of())() {
  using Class = typename MemberOf<Member>::Class;
  using Type = typename MemberOf<Member>::Type;
  if constexpr (ChoiceType<Type>)
    return [] { return std::string(word(Class{}.*Member)); };
  else if constexpr (std::same_as<Type, double>)
    return [] { return dutch_number(Class{}.*Member); };
  else if constexpr (std::same_as<Type, bool>)
    return [] { return std::string(Class{}.*Member ? "ja" : "nee"); };
  else
    return nullptr;
}

/// A row for a member: `field<&Party::interest>("belang", text, "Wat de partij eraan heeft.", "Minder crisisopnames")`.
template <auto Member>
constexpr Field field(std::string_view key, Meant meant, std::string_view doc, std::string_view example = {}) {
  using Class = typename MemberOf<Member>::Class;
  using Type = TypeOf<typename MemberOf<Member>::Type>;
  return {.key = key,
          .type = &Type::type,
          .doc = doc,
          .example = example,
          .sharing = meant.sharing,
          .text = meant.text,
          .decode =
              [](const Node& key_node, const Node& value, void* entity, Decoder& decoder) {
                auto& member = static_cast<Class*>(entity)->*Member;
                if constexpr (requires { Type::decode_keyed(key_node, value, member, decoder); })
                  Type::decode_keyed(key_node, value, member, decoder);
                else
                  Type::decode(value, member, decoder);
              },
          .resolve = [](void* entity,
                        Resolver& resolver) { Type::resolve(static_cast<Class*>(entity)->*Member, resolver); },
          .standard = standard_of<Member>()};
}

/// The same when the type of the member says what it is: a date, a choice, a reference.
template <auto Member>
constexpr Field field(std::string_view key, std::string_view doc, std::string_view example = {}) {
  return field<Member>(key, sharing_of(TypeOf<typename MemberOf<Member>::Type>::type), doc, example);
}

/// The same, either way, for a key that must be there.
template <auto Member, class... Columns>
constexpr Field required(std::string_view key, const Columns&... columns) {
  Field row = field<Member>(key, columns...);
  row.required = true;
  return row;
}

/// The row of a section that holds things of one kind.
template <auto Member>
constexpr Field section(std::string_view doc) {
  using Things = typename MemberOf<Member>::Type;
  using Thing = std::remove_cvref_t<decltype(*std::declval<Things>().begin())>;
  return field<Member>(kind<Thing>.section, doc);
}

/// The table of a kind of things.
template <class T>
constexpr EntityTable table_of_kind(std::span<const Field> fields, const Field* note = &note_row) {
  return {.name = kind<T>.name, .plural = kind<T>.section, .fields = fields, .note = note};
}

/// The row of `toelichting`, by what becomes of it.
constexpr Field note(Sharing becomes) {
  return field<&Annotated::note>("toelichting", becomes, "Uitleg of context. Opmaak met Markdown mag.");
}

}  // namespace keten
