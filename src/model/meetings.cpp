#include "model/meetings.hpp"

#include <algorithm>

#include "keten/evaluation.hpp"
#include "keten/party.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

/// For a topic without minutes in the method, beside others that have them.
constexpr int usual_minutes = 15;

const Topic* find_topic(const std::vector<Topic>& topics, const std::string& id) {
  const auto found = std::ranges::find(topics, id, &Topic::id);
  return found == topics.end() ? nullptr : &*found;
}

// A topic of this kind of meeting, else of another.
const Topic* find_topic(const Method& method, const MeetingKind* kind, const std::string& id) {
  if (const Topic* topic = kind ? find_topic(kind->topics, id) : nullptr) return topic;
  for (const MeetingKind& other : method.meeting_kinds)
    if (const Topic* topic = find_topic(other.topics, id)) return topic;
  return nullptr;
}

std::optional<int> own_minutes(const MeetingItem& item) { return item.own ? item.own->minutes : std::nullopt; }

int weight_of(const MeetingItem& item) {
  return item.topic && item.topic->minutes ? *item.topic->minutes : usual_minutes;
}

// From begin to end, else what the kind of meeting takes; nothing when neither is known.
std::optional<int> length_of(const MeetingKind* kind, const Meeting* meeting) {
  if (meeting && meeting->begin && meeting->end && *meeting->begin < *meeting->end)
    return meeting->end->minutes - meeting->begin->minutes;
  return kind ? kind->minutes : std::nullopt;
}

}  // namespace

bool shows(const Topic* topic, TopicBlock block) {
  return topic && std::ranges::find(topic->blocks, block) != topic->blocks.end();
}

bool shows(const MeetingKind& kind, TopicBlock block) {
  return std::ranges::any_of(kind.topics, [block](const Topic& topic) { return shows(&topic, block); });
}

std::vector<MeetingItem> items_of(const Method& method, const MeetingKind* kind, const Meeting* meeting) {
  std::vector<MeetingItem> items;
  if (meeting && !meeting->agenda.empty()) {
    for (const AgendaItem& item : meeting->agenda) items.push_back({&item, find_topic(method, kind, item.subject)});
  } else if (kind) {
    for (const Topic& topic : kind->topics) items.push_back({nullptr, &topic});
  }
  return items;
}

std::vector<Ref<Holder>> introducing_at(const Chain& chain, const Meeting* meeting, Date day) {
  std::vector<Ref<Holder>> introducing;
  const auto add = [&](const Party& party) {
    if (std::ranges::find(introducing, &party, &Ref<Holder>::party) == introducing.end())
      introducing.push_back({.id = party.id, .node = nullptr, .party = &party, .person = nullptr});
  };
  if (!meeting || meeting->invited.empty()) {
    for (const Party* party : chain_parties(chain, day)) add(*party);
    return introducing;
  }
  for (const Ref<Holder>& holder : meeting->invited) {
    if (const Party* party = party_of(holder))
      add(*party);
    else if (holder)
      introducing.push_back(holder);
  }
  return introducing;
}

bool has_presentations(const MeetingKind* kind) { return kind && kind->phase == Phase::start; }

MeetingPlan plan_meeting(const std::vector<MeetingItem>& items, const MeetingKind* kind, const Meeting* meeting,
                         int introducing) {
  MeetingPlan plan;
  std::vector<Slot> slots;
  int sharing = 0;
  int usual_length = 0;
  for (const MeetingItem& item : items) {
    Slot slot{own_minutes(item), weight_of(item)};
    if (!slot.fixed && !plan.presentations && introducing > 0 && has_presentations(kind) &&
        shows(item.topic, TopicBlock::introductions)) {
      plan.presentations = slots.size();
      slot.fixed = advised_introduction * introducing;
    }
    if (!slot.fixed) sharing += slot.weight;
    usual_length += slot.fixed.value_or(slot.weight);
    slots.push_back(slot);
  }
  const std::optional<int> known_length = length_of(kind, meeting);
  plan.length = known_length.value_or(usual_length);
  int at_least = 0;
  if (plan.presentations) at_least = known_length ? std::min(*known_length / 2, sharing) : sharing;
  plan.schedule = make_schedule(slots, plan.length, at_least);
  return plan;
}

std::optional<Date> last_evaluation(const Chain& chain, Date day) {
  std::optional<Date> last;
  const auto consider = [&](std::optional<Date> date) {
    if (date && *date <= day && (!last || *last < *date)) last = date;
  };
  for (const Evaluation& evaluation : chain.evaluations) consider(evaluation.date);
  for (const Meeting& meeting : chain.meetings)
    if (meeting.kind && shows(*meeting.kind, TopicBlock::evaluation)) consider(meeting.date);
  return last;
}

}  // namespace keten
