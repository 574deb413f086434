// A persona: a carer as the chain imagines one.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/types.hpp"

namespace keten {

struct Instrument;
struct InstrumentKind;
struct TargetGroup;

struct Need : Annotated {
  std::string need;
  std::vector<Ref<Instrument>> instruments;
  std::vector<Ref<InstrumentKind>> kinds;
};

struct Persona : Entity {
  std::string name;
  std::optional<double> age;
  std::vector<Ref<TargetGroup>> target_groups;
  std::string personal;
  std::string work;
  std::string profile;
  std::string situation;
  std::vector<Need> needs;
  std::vector<std::string> search_behaviour;
  std::vector<std::string> obstacles;
  std::vector<std::string> support;
};

}  // namespace keten
