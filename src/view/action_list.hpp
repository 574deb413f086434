// Actions as documents list them.
#pragma once

#include <vector>

#include "keten/shown.hpp"

namespace keten::view {

using Actions = std::vector<const Action*>;

/// The same actions with the parts of an action right after it.
Actions with_parts(const Actions& actions);

/// In this order; a part that stands right below its action is a step of it.
std::vector<ShownAction> show_all(const Audience& audience, const Actions& actions);

}  // namespace keten::view
