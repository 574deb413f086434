// What the chain tells of a bouwsteen of its method.
#pragma once

#include <optional>
#include <string>

#include "keten/choices.hpp"
#include "keten/holding.hpp"
#include "keten/types.hpp"

namespace keten {

struct BuildingBlock;

/// The answer to one of the method's questions.
struct Answer : Annotated {
  std::string text;
  std::optional<Judgement> sufficient;
  std::optional<Date> date;
};

/// What the chain tells of one bouwsteen of the method. `id` is the id of the bouwsteen.
struct BlockWork : Entity {
  Ref<BuildingBlock> block;
  Roles roles;
  MapOf<Ref<NamedText>, Answer> answers;
};

}  // namespace keten
