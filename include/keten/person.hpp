// A person who takes part.
#pragma once

#include <optional>
#include <string>

#include "keten/choices.hpp"
#include "keten/types.hpp"

namespace keten {

struct Party;

struct Person : Entity {
  std::string name;
  std::string function;
  Ref<Party> party;
  std::optional<PersonLevel> level;
  std::string email;
  std::string phone;
  bool expert_by_experience = false;
  std::optional<Date> consent;
  bool is_public = false;
  std::optional<Date> until;
};

}  // namespace keten
