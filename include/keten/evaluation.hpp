// An evaluation of the chain.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/choices.hpp"
#include "keten/types.hpp"

namespace keten {

struct EvaluationAnswer : Annotated {
  std::optional<Judgement> judgement;
};

struct Evaluation : Entity {
  std::optional<Date> date;
  MapOf<Ref<NamedText>, EvaluationAnswer> answers;
  std::vector<std::string> priorities;
};

}  // namespace keten
