// What a user did wrong on the command line, and what to do instead.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/text/text.hpp"
#include "documents/shared/shown.hpp"

namespace keten::cli {

/// Both in Dutch; `message` without a full stop at the end.
struct Misuse {
  std::string message;
  std::string advice;
};

/// There is no `what` called `word`: suggests the nearest of `known`, else gives `advice`.
Misuse unknown_word(std::string_view what, std::string_view word, std::span<const std::string_view> known,
                    std::string_view advice);

/// There is no `what` with this id: suggests the one whose id or name comes near, else says which there are. `section`
/// is where the files tell of them, such as `partijen`.
Misuse unknown_id(std::string_view what, std::string_view id, std::span<const Named> known, std::string_view section);

}  // namespace keten::cli
