// All field tables.
#pragma once

#include <span>

#include "schema/field.hpp"

namespace keten {

/// Of the entities of a chain, the file itself first, in the order of docs/formaat.md.
std::span<const EntityTable* const> chain_tables();
/// Of the entities of a method file, the file itself first.
std::span<const EntityTable* const> method_tables();

}  // namespace keten
