// An organisation or key person that takes part.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/choices.hpp"
#include "keten/types.hpp"

namespace keten {

struct PartyGroup;
struct PartyKind;
struct Person;
struct TargetGroup;

/// A number that may be rough or unknown: `200`, `ca. 200`, `onbekend`.
struct Estimate {
  std::optional<double> number;
  bool approximate = false;
  bool unknown = false;
};

/// A party's contact with carers (handreiking 4.2).
struct CarerContact : Annotated {
  std::string manner;
  Estimate count;
  std::string frequency;
};

struct Party : Entity {
  std::string name;
  std::vector<Ref<PartyKind>> kinds;
  Ref<PartyGroup> group;  ///< as written, else that of the first kind
  Involvement involvement = Involvement::chain_party;
  std::vector<std::string> aliases;
  Ref<Party> part_of;
  bool indispensable = false;
  std::optional<Date> approached;
  std::optional<Date> since;
  std::optional<Date> until;
  std::optional<Date> confirmed;
  std::string commitment;  ///< inzet
  std::vector<Ref<Person>> contacts;
  Ref<Person> ambassador;
  std::vector<Ref<TargetGroup>> target_groups;
  std::string interest;  ///< belang
  CarerContact carer_contact;
  std::vector<Offer> offers;
  std::vector<std::string> activities;
  std::vector<Financing> financing;
  std::string website;
};

}  // namespace keten
