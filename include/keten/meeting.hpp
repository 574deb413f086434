// A meeting of the chain.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/types.hpp"

namespace keten {

struct BuildingBlock;
struct MeetingKind;
struct Persona;
struct TargetGroup;

struct AgendaItem : Annotated {
  std::string subject;
  std::optional<int> minutes;
  Ref<Holder> by;
};

struct Meeting : Entity {
  Ref<MeetingKind> kind;
  std::optional<Date> date;
  std::optional<TimeOfDay> begin;
  std::optional<TimeOfDay> end;
  std::string location;
  std::string title;
  std::vector<Ref<BuildingBlock>> blocks;
  std::vector<Ref<TargetGroup>> target_groups;
  Ref<Holder> chair;
  Ref<Holder> secretary;
  std::vector<Ref<Holder>> present;
  std::vector<Ref<Holder>> absent;
  std::vector<Ref<Holder>> invited;
  std::vector<Ref<Persona>> personas;
  std::vector<AgendaItem> agenda;
  std::string minutes;
  std::vector<std::string> decisions;
};

}  // namespace keten
