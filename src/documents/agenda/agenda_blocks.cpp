// The table of blocks, and what several blocks ask of the scene.
#include "documents/agenda/make_blocks.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "keten/meeting.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

struct BlockRow {
  TopicBlock block;
  BlockContent (*make)(const BlockRequest&);
};

constexpr BlockRow block_table[] = {
    {TopicBlock::introductions, introductions},
    {TopicBlock::looking_back, looking_back},
    {TopicBlock::actions, actions},
    {TopicBlock::building_block, building_block},
    {TopicBlock::instruments, instruments},
    {TopicBlock::coverage, coverage},
    {TopicBlock::relations, relations},
    {TopicBlock::roles, roles},
    {TopicBlock::reflection, reflection},
    {TopicBlock::goals, goals},
    {TopicBlock::planning, planning},
    {TopicBlock::analysis, analysis},
    {TopicBlock::network, network},
    {TopicBlock::personas, personas},
    {TopicBlock::ideas, ideas},
    {TopicBlock::evaluation, evaluation},
    {TopicBlock::next, next},
};

constexpr bool is_complete() {
  for (std::size_t i = 0; i < std::size(block_table); ++i)
    if (block_table[i].block != static_cast<TopicBlock>(i)) return false;
  return std::size(block_table) == std::size(Choice<TopicBlock>::words);
}
static_assert(is_complete(), "a row for every TopicBlock, in its order");
static_assert(std::variant_size_v<BlockContent> == std::size(block_table));

}  // namespace

Scene scene_of(const Chain& chain, const Audience& audience) {
  Scene scene{.chain = chain, .method = *chain.method, .audience = audience};
  scene.day = audience.today;
  scene.date = audience.today;
  scene.groups = known(chain.info.target_groups);
  scene.as_last = last_meeting(chain, audience.today);
  return scene;
}

BlockContent make_block(TopicBlock block, const BlockRequest& request) {
  return block_table[static_cast<std::size_t>(block)].make(request);
}

std::vector<const BuildingBlock*> blocks_to_show(const Scene& scene) {
  return scene.blocks.empty() ? chosen_blocks(scene.chain) : scene.blocks;
}

bool is_in_focus(const Scene& scene, const std::vector<Ref<BuildingBlock>>& blocks) {
  if (scene.blocks.empty() || blocks.empty()) return true;
  return std::ranges::any_of(scene.blocks, [&](const BuildingBlock* block) { return contains(blocks, *block); });
}

bool is_in_focus(const Scene& scene, const Ref<BuildingBlock>& block) {
  if (!block) return true;
  return scene.blocks.empty() || std::ranges::find(scene.blocks, block.target) != scene.blocks.end();
}

std::vector<Question> questions_of(const ById<NamedText>& questions) {
  std::vector<Question> list;
  for (const NamedText& question : questions) list.push_back({question.id, one_line(question.text)});
  return list;
}

Phase phase_of(const Scene& scene) {
  const Phase phase = scene.chain.info.phase.value_or(Phase::prepare);
  return scene.kind ? std::max(phase, scene.kind->phase.value_or(phase)) : phase;
}

std::vector<const Meeting*> meetings_after(const Scene& scene) {
  std::vector<const Meeting*> after;
  bool is_past_this = !scene.meeting || !scene.meeting->date;
  for (const Meeting* meeting : meetings_by_date(scene.chain)) {
    if (is_past_this && meeting != scene.meeting && *meeting->date >= scene.day) after.push_back(meeting);
    if (meeting == scene.meeting) is_past_this = true;
  }
  return after;
}

ShownMeeting meeting_to_propose(const Scene& scene) {
  ShownMeeting shown =
      show(propose_meeting(scene.chain, scene.method, scene.as_last, std::max(scene.audience.today, scene.day)));
  if (!scene.date) shown.date.reset();
  return shown;
}

ShownMeeting show(const ProposedMeeting& proposal) {
  ShownMeeting shown;
  shown.date = proposal.date;
  shown.begin = proposal.begin;
  shown.location = one_line(proposal.location);
  shown.blocks = named(proposal.blocks);
  if (!proposal.kind) return shown;
  shown.kind = named(*proposal.kind);
  shown.title = title_of(*proposal.kind, shown.blocks);
  return shown;
}

}  // namespace keten::documents
