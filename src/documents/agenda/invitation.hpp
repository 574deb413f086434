// A meeting as people put it in their own calendars.
#pragma once

#include <optional>
#include <string>

#include "documents/agenda/agenda.hpp"

namespace keten {

struct Invitation {
  std::string uid;  ///< of the id of the meeting and the name of the chain, so that it stays the same
  std::string title;
  std::string location;
  std::string programme;  ///< the items with their times, as plain text; a line each
  Date day{};
  std::optional<TimeOfDay> begin;
  std::optional<TimeOfDay> end;  ///< after `begin`
};

/// Nothing for a proposal and for a meeting without a date.
std::optional<Invitation> make_invitation(const Agenda& agenda);

}  // namespace keten
