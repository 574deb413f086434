// The documents of a chain as data: what `keten COMMAND -f json` prints. `keten schema uitvoer NAME` tells what it
// holds.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "keten/chain.hpp"
#include "keten/date.hpp"
#include "keten/value.hpp"

namespace keten {

/// The names of all documents, such as "agenda".
std::vector<std::string_view> document_names();

/// The document of this name of a usable chain, as it is on `today`, with what its command does when nothing else is
/// asked of it; nothing when there is no such document. `is_public` leaves out names and data of persons.
std::optional<Value> make_document(std::string_view name, const Chain& chain, Date today, bool is_public = false);

}  // namespace keten
