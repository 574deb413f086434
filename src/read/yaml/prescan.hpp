// Looks at the bytes before anything else does: are they text, and text that all readers see the same lines in?
#pragma once

#include <string_view>

#include "read/yaml/refusal.hpp"

namespace keten::yaml {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// The first thing that is wrong with the encoding or the characters of `text`, from which a byte-order mark of UTF-8
/// has been taken; or a merge conflict.
Refusal prescan(std::string_view text);

}  // namespace keten::yaml
