// A goal of the chain.
#pragma once

#include <optional>
#include <string>

#include "keten/types.hpp"

namespace keten {

struct BuildingBlock;

struct Goal : Entity {
  std::string goal;
  Ref<BuildingBlock> block;  ///< not given: a goal of the chain as a whole
  std::string indicator;
  std::string unit;
  std::optional<double> baseline;
  std::optional<double> target;
  std::optional<Date> due;
  Ref<Holder> owner;
  MapOf<Date, double> measurements;
};

}  // namespace keten
