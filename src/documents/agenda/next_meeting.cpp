#include "documents/agenda/next_meeting.hpp"

#include <algorithm>

#include "model/meetings.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

// Whether a meeting of this kind lies before `day`, or is the one that the proposal follows on.
bool was_held(const Chain& chain, const MeetingKind& kind, Date day, const LastMeeting& last) {
  return last.kind == &kind || std::ranges::any_of(chain.meetings, [&](const Meeting& meeting) {
           return meeting.kind.target == &kind && keten::was_held(meeting, day);
         });
}

// A threshold as a whole number that one can reckon with.
int whole(double threshold) { return static_cast<int>(std::clamp(threshold, 0.0, 1000.0)); }

// Whether the last evaluation, or the beginning of the phase, is long enough ago.
bool evaluation_due(const Chain& chain, Date day, const LastMeeting& before) {
  if (before.kind && shows(*before.kind, TopicBlock::evaluation)) return false;
  std::optional<Date> last = last_evaluation(chain, day);
  const std::optional<Date> since = chain.info.phase_since;
  if (since && *since <= day && (!last || *last < *since)) last = since;
  return last && add_months(*last, whole(chain.info.control.thresholds.evaluation_months)) <= day;
}

// Whether meetings of this kind have done their work.
bool is_finished(const Chain& chain, const MeetingKind& kind, Date day, const LastMeeting& last) {
  switch (*kind.phase) {
    case Phase::prepare:
    case Phase::start:
      return was_held(chain, kind, day, last);
    case Phase::apply:
      return first_untreated(chain, day, last.blocks) == nullptr;
    case Phase::optimise:
      return false;
  }
  return false;
}

// The kinds of one phase that may come next: an evaluation only when it is due, and then before the others.
const MeetingKind* next_of_phase(const Chain& chain, const Method& method, Phase phase, Date day,
                                 const LastMeeting& last) {
  const bool due = evaluation_due(chain, day, last);
  const MeetingKind* next = nullptr;
  for (const MeetingKind& kind : method.meeting_kinds) {
    if (kind.phase != phase || is_finished(chain, kind, day, last)) continue;
    const bool evaluates = shows(kind, TopicBlock::evaluation);
    if (evaluates && due) return &kind;
    if (!evaluates && !next) next = &kind;
  }
  return next;
}

const MeetingKind* next_kind(const Chain& chain, const Method& method, Date day, const LastMeeting& last) {
  constexpr Phase phases[] = {Phase::prepare, Phase::start, Phase::apply, Phase::optimise};
  for (const Phase phase : phases) {
    if (phase < chain.info.phase.value_or(Phase::prepare)) continue;
    if (const MeetingKind* kind = next_of_phase(chain, method, phase, day, last)) return kind;
  }
  return method.meeting_kinds.empty() ? nullptr : &*method.meeting_kinds.begin();
}

// The advised time after the last meeting, on the same day of the week; not before people had notice. Without a last
// meeting on a working day.
Date proposed_date(const Thresholds& thresholds, const LastMeeting& last, Date today) {
  using std::chrono::days;
  using std::chrono::weeks;
  const Date earliest = today + weeks(notice_weeks);
  if (!last.date) {
    Date date = earliest;
    while (std::chrono::weekday(date) == std::chrono::Saturday || std::chrono::weekday(date) == std::chrono::Sunday)
      date += days(1);
    return date;
  }
  const int least = whole(thresholds.interval_min);
  const int most = std::max(least, whole(thresholds.interval_max));
  const Date date = *last.date + weeks(std::clamp(advised_weeks, least, most));
  if (date >= earliest) return date;
  return earliest + (std::chrono::weekday(date) - std::chrono::weekday(earliest));
}

}  // namespace

LastMeeting last_meeting(const Chain& chain, Date day) {
  LastMeeting last;
  for (const Meeting* meeting : meetings_by_date(chain))
    if (*meeting->date <= day && meeting->kind && meeting->kind->phase)
      last = {meeting->date, meeting->begin, meeting->location, nullptr, {}};
  return last;
}

ProposedMeeting propose_meeting(const Chain& chain, const Method& method, const LastMeeting& last, Date today) {
  ProposedMeeting proposal;
  proposal.date = proposed_date(chain.info.control.thresholds, last, today);
  proposal.begin = last.begin;
  proposal.location = last.location;
  proposal.kind = next_kind(chain, method, proposal.date, last);
  if (proposal.kind && proposal.kind->phase == Phase::apply)
    if (const BuildingBlock* block = first_untreated(chain, proposal.date, last.blocks))
      proposal.blocks.push_back(block);
  return proposal;
}

const BuildingBlock* first_untreated(const Chain& chain, Date day, std::span<const BuildingBlock* const> treated) {
  for (const BuildingBlock* block : chosen_blocks(chain))
    if (!is_treated(chain, *block, day) && std::ranges::find(treated, block) == treated.end()) return block;
  return nullptr;
}

const Meeting* meeting_before(const Chain& chain, Date day, const Meeting* meeting) {
  const Meeting* before = nullptr;
  for (const Meeting* each : meetings_by_date(chain))
    if (*each->date < day && each != meeting) before = each;
  return before;
}

}  // namespace keten::documents
