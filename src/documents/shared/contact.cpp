#include "documents/shared/contact.hpp"

#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

// Those that are not empty.
std::string joined(const std::vector<std::string>& texts, const char* between) {
  std::string all;
  for (const std::string& text : texts) {
    if (text.empty()) continue;
    if (!all.empty()) all += between;
    all += text;
  }
  return all;
}

template <class Words>
std::string each_in_words(const std::vector<ShownContact>& contacts, const Words& words) {
  std::vector<std::string> texts;
  for (const ShownContact& contact : contacts) texts.push_back(words(contact));
  return joined(texts, "; ");
}

}  // namespace

ShownContact show_contact(const Person& person, const Audience& audience) {
  ShownContact shown;
  shown.function = one_line(person.function);
  if (person.party) shown.party = name_of(*person.party);
  if (audience.is_public && !person.is_public) return shown;
  shown.name = one_line(person.name);
  if (shown.name.empty() && shown.function.empty()) shown.name = person.id;
  shown.email = person.email;
  shown.phone = person.phone;
  return shown;
}

std::vector<ShownContact> contacts_of(const Party& party, const Audience& audience) {
  std::vector<ShownContact> contacts;
  for (const Ref<Person>& person : party.contacts)
    if (person && !has_left(*person, audience.today)) contacts.push_back(show_contact(*person, audience));
  if (contacts.empty())
    contacts.push_back({.name = {}, .function = {}, .party = name_of(party), .email = {}, .phone = {}});
  return contacts;
}

std::vector<ShownContact> contacts_of(const Ref<Holder>& holder, const Audience& audience) {
  if (holder.party) return contacts_of(*holder.party, audience);
  if (holder.person) return {show_contact(*holder.person, audience)};
  return {};
}

std::string in_words(const ShownContact& contact) {
  const std::string words = joined({contact.name, contact.function}, ", ");
  return words.empty() ? contact.party : words;
}

std::string in_words(const std::vector<ShownContact>& contacts) {
  return each_in_words(contacts, [](const ShownContact& contact) { return in_words(contact); });
}

std::string reach_in_words(const ShownContact& contact) { return joined({contact.email, contact.phone}, ", "); }

std::string reach_in_words(const std::vector<ShownContact>& contacts) {
  return each_in_words(contacts, [](const ShownContact& contact) { return reach_in_words(contact); });
}

template <>
const documents::Shape& documents::shape_of<ShownContact>() {
  static constexpr ShapeField fields[] = {
      field<&ShownContact::name>("naam", "De naam; niets als die niet bekend is of niet genoemd mag worden."),
      field<&ShownContact::function>("functie", "Wat deze persoon doet."),
      field<&ShownContact::party>("partij", "De partij waar deze persoon werkt."),
      field<&ShownContact::email>("email", "Het e-mailadres."),
      field<&ShownContact::phone>("telefoon", "Het telefoonnummer."),
      words<[](const ShownContact& contact) { return in_words(contact); }>("naam-tekst",
                                                                           "De naam en de functie, of de partij."),
      words<[](const ShownContact& contact) { return reach_in_words(contact); }>(
          "bereik-tekst", "Het e-mailadres en het telefoonnummer."),
  };
  static constexpr Shape shape{"aanspreekpunt", fields};
  return shape;
}

}  // namespace keten
