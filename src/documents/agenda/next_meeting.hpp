// Which meeting the method wants next, when none is planned.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "keten/chain.hpp"

namespace keten::documents {

/// The time between meetings: about two months (handreiking 4.1).
inline constexpr int advised_weeks = 8;
/// The least time people need to be free.
inline constexpr int notice_weeks = 2;

struct ProposedMeeting {
  const MeetingKind* kind = nullptr;  ///< nullptr: the method knows no kinds
  std::vector<const BuildingBlock*> blocks;
  Date date;
  std::optional<TimeOfDay> begin;  ///< as the time before
  std::string location;            ///< as the time before
};

/// The meeting that a proposal follows on.
struct LastMeeting {
  std::optional<Date> date;
  std::optional<TimeOfDay> begin;
  std::string location;
  const MeetingKind* kind = nullptr;
  std::vector<const BuildingBlock*> blocks;  ///< that it treats, whether its file says so or not
};

/// The last meeting up to and including `day` that belongs to a phase; a working group does not set the rhythm.
LastMeeting last_meeting(const Chain& chain, Date day);

/// The meeting after `last`. The kind follows from the chain's phase and from what has been held: a verkenning and a
/// start once, then basisbijeenkomsten until every chosen bouwsteen has been treated, then those of the last phase,
/// with an evaluation when that is due.
ProposedMeeting propose_meeting(const Chain& chain, const Method& method, const LastMeeting& last, Date today);

/// The first chosen bouwsteen, in the method's order, that no meeting before `day` had on its programme and that is not
/// in `treated`; nullptr when there is none.
const BuildingBlock* first_untreated(const Chain& chain, Date day, std::span<const BuildingBlock* const> treated = {});

/// The last meeting before `day`, other than `meeting`; nullptr when there is none.
const Meeting* meeting_before(const Chain& chain, Date day, const Meeting* meeting = nullptr);

}  // namespace keten::documents
