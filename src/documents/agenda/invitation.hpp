// A meeting as people put it in their own calendars.
#pragma once

#include <optional>

#include "base/calendar.hpp"
#include "documents/agenda/agenda.hpp"

namespace keten {

/// A calendar with the meeting, its items as the description. Its uid is of the id of the meeting and the name of the
/// chain, so that it stays the same. The files do not say when a meeting was changed, so that its sequence stays 0; a
/// calendar goes by the stamp then. Nothing for a proposal and for a meeting without a date.
std::optional<Calendar> make_invitation(const Agenda& agenda);

}  // namespace keten
