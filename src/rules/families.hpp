// The Dutch words for the families of rules.
#pragma once

#include <algorithm>
#include <string_view>

#include "rules/rule.hpp"

namespace keten {

struct FamilyNames {
  Family family;
  std::string_view key;  ///< in data and in addresses
  std::string_view name;
  std::string_view about;             ///< the question that its rules answer
  std::string_view full_name = name;  ///< for people who do not keep the files
};

/// In the order of docs/regels.md.
inline constexpr FamilyNames families[] = {
    {Family::form, "vorm", "Vorm",
     "Zijn de bestanden te lezen, en spreken zij elkaar niet tegen? Deze regels gelden altijd.",
     "Vorm van de bestanden"},
    {Family::roles, "rollen", "Rollen", "Weet iedereen wie wat doet?"},
    {Family::parties, "partijen", "Partijen", "Zitten de juiste mensen aan tafel?"},
    {Family::blocks, "bouwstenen", "Bouwstenen, instrumenten en doelgroepen",
     "Is er voor elke mantelzorger steun die past?"},
    {Family::meetings, "bijeenkomsten", "Bijeenkomsten",
     "Ziet de keten elkaar vaak genoeg, en leidt dat tot afspraken?"},
    {Family::actions, "acties", "Acties en doelen", "Is duidelijk wie wat doet, wanneer, en waarvoor?"},
    {Family::network, "netwerk", "Netwerk", "Werken de partijen met elkaar samen?"},
    {Family::personas, "personas", "Persona's", "Kijkt de keten met de ogen van een mantelzorger?"},
    {Family::privacy, "privacy", "Privacy",
     "Staan er geen gegevens in die er niet horen? Deze regels gelden altijd, in elke fase."},
};

inline const FamilyNames& names_of(Family family) { return *std::ranges::find(families, family, &FamilyNames::family); }

}  // namespace keten
