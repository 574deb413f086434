// An action that was agreed on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/choices.hpp"
#include "keten/types.hpp"

namespace keten {

struct BuildingBlock;
struct Goal;
struct Meeting;

/// A date, or the words that stand where one should be ("z.s.m.").
struct Deadline {
  std::optional<Date> date;
  std::string vague;
};

struct Action : Entity {
  std::string action;
  std::vector<Ref<Holder>> owners;
  std::vector<Ref<Holder>> with;
  Ref<BuildingBlock> block;
  Ref<Goal> goal;
  Ref<Meeting> meeting;
  Deadline deadline;
  std::optional<Size> size;
  std::optional<Size> effect;
  std::optional<ActionAim> aim;
  Ref<Action> part_of;
  ActionStatus status = ActionStatus::open;
  std::string progress;
  std::string obstacle;
  std::string recurrence;
  std::optional<Date> done_on;
};

}  // namespace keten
