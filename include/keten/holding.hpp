// Who holds which role.
#pragma once

#include <optional>
#include <vector>

#include "keten/types.hpp"

namespace keten {

struct Role;

/// Who holds a role, and when. `until` is the first day on which it no longer holds.
struct Holding : Annotated {
  Ref<Holder> holder;
  std::optional<Date> from;
  std::optional<Date> until;
  Ref<Holder> substitute;
};

/// Who holds which role, as written; several mappings of one role do not occur.
using Roles = MapOf<Ref<Role>, std::vector<Holding>>;

}  // namespace keten
