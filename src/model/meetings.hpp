// What stands on the programme of a meeting and how long that takes: the arithmetic that agendas and rules share.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "keten/chain.hpp"
#include "keten/meeting.hpp"
#include "model/schedule.hpp"

namespace keten {

/// Minutes for a party to introduce itself at a start meeting (handreiking 4.2).
inline constexpr int advised_introduction = 10;

/// Whether the topic shows this block; `topic` may be nullptr.
bool shows(const Topic* topic, TopicBlock block);
/// Whether a topic of this kind shows this block.
bool shows(const MeetingKind& kind, TopicBlock block);

/// An item of a meeting: its own, a topic of the method, or an own item that brings in a topic.
struct MeetingItem {
  const AgendaItem* own = nullptr;
  const Topic* topic = nullptr;
};

/// The meeting's own items in their order, else the topics of its kind. An own item whose subject is the id of a topic
/// of the method brings in that topic: one of this kind of meeting, else of another. `kind` and `meeting` may be
/// nullptr.
std::vector<MeetingItem> items_of(const Method& method, const MeetingKind* kind, const Meeting* meeting);

/// Who introduce themselves on this day: of those named in `genodigd` each party once, however many of its people come;
/// else the chain parties. `meeting` may be nullptr. Unknown ids are left out.
std::vector<Ref<Holder>> introducing_at(const Chain& chain, const Meeting* meeting, Date day);

/// Whether introductions take advised_introduction each: at a start meeting, where parties present themselves.
/// Elsewhere it is a short round. `kind` may be nullptr.
bool has_presentations(const MeetingKind* kind);

struct MeetingPlan {
  int length = 0;     ///< minutes from begin to end, else what its kind takes, else what its items take
  Schedule schedule;  ///< of the items
  std::optional<std::size_t> presentations;  ///< the item that takes advised_introduction for each party
};

/// Shares the time of a meeting among its items. Presentations without minutes of their own may take half of it; the
/// other topics give way to them, but keep the other half. `introducing` is how many introduce themselves.
MeetingPlan plan_meeting(const std::vector<MeetingItem>& items, const MeetingKind* kind, const Meeting* meeting,
                         int introducing);

/// The day of the last evaluation up to and including `day`. A meeting that evaluates counts too, also when its answers
/// are not in the files.
std::optional<Date> last_evaluation(const Chain& chain, Date day);

}  // namespace keten
