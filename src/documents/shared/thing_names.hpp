// What documents and messages call a thing of any kind.
#pragma once

#include <concepts>
#include <optional>
#include <string>
#include <string_view>

#include "base/text/text.hpp"
#include "documents/shared/shown.hpp"
#include "model/queries.hpp"

namespace keten {

/// The title of a meeting, the name of anything else; on one line.
template <class T>
std::string shown_name(const T& thing) {
  if constexpr (std::same_as<T, Meeting>)
    return title_of(thing);
  else
    return one_line(name_of(thing));
}

/// The same of what stands under this id in a section of the chain or its method; nothing when there is no such thing,
/// or when such things have no names.
std::optional<std::string> name_in(const Chain& chain, std::string_view section, std::string_view id);

}  // namespace keten
