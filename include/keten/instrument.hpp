// An instrument: what carers are offered.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/choices.hpp"
#include "keten/holding.hpp"
#include "keten/method.hpp"
#include "keten/types.hpp"

namespace keten {

struct BuildingBlock;
struct InstrumentKind;
struct TargetGroup;

struct Instrument : Entity {
  std::string name;
  std::string public_name;
  std::vector<Ref<BuildingBlock>> blocks;
  Ref<InstrumentKind> kind;
  std::vector<Ref<TargetGroup>> target_groups;
  std::optional<Date> confirmed;
  std::vector<Staffing> staffing;
  Roles roles;
  InstrumentStatus status = InstrumentStatus::active;
  std::vector<OwnStrength> own_strength;
  bool experience_expertise = false;
  std::string access;
  std::string website;
  std::vector<Financing> financing;
};

}  // namespace keten
