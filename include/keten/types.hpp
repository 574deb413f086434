// The building material of the model: mappings with their node, references, collections by id.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "keten/date.hpp"
#include "keten/tree.hpp"

namespace keten {

/// What every mapping of the format has: a `toelichting`, and the node it was read from, which knows its keys, its `x-`
/// fields and its place.
struct Annotated {
  std::string note;
  const Node* node = nullptr;
};

/// A mapping with an id.
struct Entity : Annotated {
  std::string id;
  const Node* key = nullptr;  ///< the id as it stands in the file
};

/// A text under an id, such as a question.
struct NamedText : Entity {
  std::string text;
};

/// A reference by id. `target` is nullptr when the id is unknown (then there is a finding) or not given.
template <class T>
struct Ref {
  std::string id;              ///< empty: not given
  const Node* node = nullptr;  ///< where it stands
  const T* target = nullptr;

  explicit operator bool() const { return target != nullptr; }
  const T* operator->() const { return target; }
  const T& operator*() const { return *target; }
};

struct Party;
struct Person;

/// Whoever can hold a role or own an action: a party or a person. The two share one id space.
struct Holder;

template <>
struct Ref<Holder> {
  std::string id;
  const Node* node = nullptr;
  const Party* party = nullptr;  ///< at most one of the two is set
  const Person* person = nullptr;

  explicit operator bool() const { return party != nullptr || person != nullptr; }
};

/// Entities in the order of the files, found by id.
template <class T>
class ById {
 public:
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }
  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }
  std::size_t size() const { return items_.size(); }
  bool empty() const { return items_.empty(); }

  /// Adds an item; false (and nothing added) when the id is taken.
  bool add(T item) {
    if (!index_.emplace(item.id, items_.size()).second) return false;
    items_.push_back(std::move(item));
    return true;
  }

  /// The item with this id, or nullptr. Valid until the next `add`.
  const T* find(std::string_view id) const {
    auto found = index_.find(std::string(id));
    return found == index_.end() ? nullptr : &items_[found->second];
  }

 private:
  std::vector<T> items_;
  std::unordered_map<std::string, std::size_t> index_;
};

/// One `key: value` of a mapping whose keys are data.
template <class K, class V>
struct MapItem {
  K key;
  V value;
  const Node* node = nullptr;  ///< of the key
};

template <class K, class V>
using MapOf = std::vector<MapItem<K, V>>;

/// The words of an enumeration as they stand in files, in the order of the enumerators. Specialised beside each
/// enumeration of chain.hpp and method.hpp as `static constexpr std::string_view words[]`; with `in_words[]` as well
/// when sentences say it with other words.
template <class E>
struct Choice;

/// The word for `value`.
template <class E>
std::string_view word(E value) {
  return Choice<E>::words[static_cast<std::size_t>(value)];
}

}  // namespace keten
