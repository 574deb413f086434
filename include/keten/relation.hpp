// A relation between two parties.
#pragma once

#include <optional>
#include <vector>

#include "keten/choices.hpp"
#include "keten/types.hpp"

namespace keten {

struct Action;
struct BuildingBlock;
struct Party;

/// A relation between two parties: `between` has two, or `from` and `to` are given. `first` and `second` of queries.hpp
/// read both forms.
struct Relation : Annotated {
  std::vector<Ref<Party>> between;
  Ref<Party> from;
  Ref<Party> to;
  RelationStatus status = RelationStatus::existing;
  RelationForm form = RelationForm::collaboration;
  std::vector<Ref<BuildingBlock>> blocks;
  std::optional<Date> since;
  std::optional<Date> until;
  std::optional<Date> confirmed;
  std::vector<Ref<Party>> named_by;
  std::vector<Ref<Action>> actions;
};

}  // namespace keten
