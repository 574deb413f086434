// Whom to reach, and how: the people behind parties and roles, as documents show them.
#pragma once

#include <string>
#include <vector>

#include "documents/shared/shown_shapes.hpp"
#include "keten/chain.hpp"
#include "keten/value.hpp"

namespace keten {

/// A person, or a party of which no contact is known. For the public only what a person with `openbaar: ja` gave; of
/// others no more than the function.
struct ShownContact {
  std::string name;  ///< empty: not known, or not to be shown
  std::string function;
  std::string party;
  std::string email;
  std::string phone;
};

ShownContact show_contact(const Person& person, const Audience& audience);
/// The aanspreekpunten that have not left; the party itself when there are none.
std::vector<ShownContact> contacts_of(const Party& party, const Audience& audience);
/// The person, or the contacts of the party; nobody when it is unknown.
std::vector<ShownContact> contacts_of(const Ref<Holder>& holder, const Audience& audience);

/// "Anja de Boer, beleidsadviseur Wmo"; of a party its name.
std::string in_words(const ShownContact& contact);
/// One after the other, with semicolons between them.
std::string in_words(const std::vector<ShownContact>& contacts);
/// "mantelzorg@veenmeer.example, 0341 00 00 01"; empty when nothing is known.
std::string reach_in_words(const ShownContact& contact);
std::string reach_in_words(const std::vector<ShownContact>& contacts);

namespace documents {

template <>
const Shape& shape_of<ShownContact>();

inline std::string contacts_in_words(const std::vector<ShownContact>& contacts) { return in_words(contacts); }

template <>
struct ShapeOf<std::vector<ShownContact>> : ShapeOfNames<ShownContact, contacts_in_words> {};

}  // namespace documents

}  // namespace keten
