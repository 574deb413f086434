// A network as the two tables that Kumu imports (https://docs.kumu.io/guides/import/import).
#pragma once

#include "base/sheet.hpp"
#include "documents/network/network.hpp"

namespace keten {

/// The parties: an id, so that a second import updates the first; the name; the group as type; the roles as tags.
Sheet elements_of(const Network& network);

/// The relations, each from one id to another, with an id of their own that stays the same from day to day.
Sheet connections_of(const Network& network);

}  // namespace keten
