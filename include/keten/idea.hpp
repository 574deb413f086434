// An idea of a meeting.
#pragma once

#include <string>
#include <vector>

#include "keten/types.hpp"

namespace keten {

struct Action;
struct Meeting;
struct Party;

struct Idea : Entity {
  std::string idea;
  std::string theme;
  Ref<Meeting> meeting;
  std::vector<std::string> what;
  std::vector<std::string> how;
  std::vector<std::string> who;
  std::vector<std::string> where;
  std::vector<std::string> when;
  std::vector<std::string> conditions;
  std::vector<Ref<Party>> parties;
  std::vector<Ref<Action>> actions;
};

}  // namespace keten
