// The items of an agenda before their minutes are known.
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "documents/agenda/agenda_parts.hpp"
#include "keten/block_work.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

/// The role that takes the initiative for meetings; the format itself knows it by this id.
constexpr std::string_view coordinator_role = "ketenregisseur";

// Whoever watches over the bouwsteen in focus, when that is known.
ShownHolder keeper_of_focus(const Scene& scene) {
  for (const BuildingBlock* block : scene.blocks) {
    const BlockWork* work = scene.chain.blocks.find(block->id);
    if (!work) continue;
    for (const auto& role : work->roles)
      for (const Holding& holding : role.value)
        if (holding.holder && is_current(holding, scene.day)) return keten::show(holding.holder, scene.audience);
  }
  return {};
}

struct Leader {
  ShownHolder who;
  bool is_chair = false;
};

// Who leads what nobody else leads: the chair, else whoever holds the role of the chain that leads meetings.
Leader usual_leader(const Scene& scene) {
  if (scene.meeting)
    if (ShownHolder chair = keten::show(scene.meeting->chair, scene.audience); !chair.name.empty())
      return {chair, true};
  for (const Holding* holding : current_holders(scene.chain.info.roles, coordinator_role, scene.day))
    return {keten::show(holding->holder, scene.audience), false};
  return {};
}

// Nobody in particular for what everyone does: a round, or a break.
Leader leader_of(const Topic& topic, const Scene& scene) {
  if (topic.blocks.empty() && topic.questions.empty() && topic.note.empty()) return {};
  if (shows(&topic, TopicBlock::introductions) || shows(&topic, TopicBlock::reflection)) return {};
  if (shows(&topic, TopicBlock::building_block))
    if (ShownHolder keeper = keeper_of_focus(scene); !keeper.name.empty()) return {keeper, false};
  return usual_leader(scene);
}

Draft draft_of(const Topic& topic, const Scene& scene) {
  const Leader leader = leader_of(topic, scene);
  return {.title = one_line(topic.title),
          .topic = &topic,
          .by = leader.who,
          .by_chair = leader.is_chair,
          .note = trimmed(topic.note)};
}

// What the item itself says comes before what the topic of the method says.
Draft draft_of(const MeetingItem& item, const Scene& scene) {
  Draft draft = item.topic ? draft_of(*item.topic, scene) : Draft{.title = one_line(item.own->subject)};
  if (!item.own) return draft;
  if (!item.own->note.empty()) draft.note = trimmed(item.own->note);
  if (ShownHolder by = keten::show(item.own->by, scene.audience); !by.name.empty()) {
    draft.by = std::move(by);
    draft.by_chair = item.own->by.id == scene.meeting->chair.id;
  }
  return draft;
}

}  // namespace

std::vector<Draft> drafts_of(const std::vector<MeetingItem>& items, const Scene& scene) {
  std::vector<Draft> drafts;
  for (const MeetingItem& item : items) drafts.push_back(draft_of(item, scene));
  return drafts;
}

}  // namespace keten::documents
