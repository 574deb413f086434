// The computed blocks of an agenda: one function for each word of the closed list TopicBlock. A report is made of the
// same blocks, with a scene in which no meeting and no bouwsteen is in focus.
#pragma once

#include <optional>
#include <vector>

#include "documents/agenda/agenda.hpp"
#include "documents/agenda/next_meeting.hpp"

namespace keten::documents {

/// What every block of one agenda may look at.
struct Scene {
  const Chain& chain;
  const Method& method;
  Audience audience;
  const Meeting* meeting = nullptr;                 ///< nullptr: a proposal
  const MeetingKind* kind = nullptr;                ///< nullptr: unknown
  Date day{};                                       ///< the meeting's, else today
  std::optional<Date> date = {};                    ///< the meeting's, also when it is a proposal
  std::vector<const BuildingBlock*> blocks = {};    ///< in focus; none: all of them, in short
  std::vector<const TargetGroup*> own_groups = {};  ///< the meeting's
  std::vector<const TargetGroup*> groups = {};      ///< the meeting's, else the chain's
  std::vector<ShownHolder> introducing = {};        ///< the invited, each party once
  LastMeeting as_last = {};                         ///< what a proposal for the next meeting follows on
};

/// The chain as it stands today, with no meeting and no bouwsteen in focus: for documents that are not about a meeting.
Scene scene_of(const Chain& chain, const Audience& audience);

/// One block of one item.
struct BlockRequest {
  const Scene& scene;
  int minutes = 0;               ///< of the item
  int over = 0;                  ///< minutes that the agenda runs on
  bool has_action_list = false;  ///< an earlier item lists the open actions
};

BlockContent make_block(TopicBlock block, const BlockRequest& request);

BlockContent introductions(const BlockRequest& request);
BlockContent looking_back(const BlockRequest& request);
BlockContent actions(const BlockRequest& request);
BlockContent building_block(const BlockRequest& request);
BlockContent instruments(const BlockRequest& request);
BlockContent coverage(const BlockRequest& request);
BlockContent relations(const BlockRequest& request);
BlockContent roles(const BlockRequest& request);
BlockContent reflection(const BlockRequest& request);
BlockContent goals(const BlockRequest& request);
BlockContent planning(const BlockRequest& request);
BlockContent analysis(const BlockRequest& request);
BlockContent network(const BlockRequest& request);
BlockContent personas(const BlockRequest& request);
BlockContent ideas(const BlockRequest& request);
BlockContent evaluation(const BlockRequest& request);
BlockContent next(const BlockRequest& request);

/// The bouwstenen to speak of: those in focus, else all that the chain has chosen.
std::vector<const BuildingBlock*> blocks_to_show(const Scene& scene);
/// Whether what belongs to these bouwstenen belongs to the meeting; what belongs to none always does.
bool is_in_focus(const Scene& scene, const std::vector<Ref<BuildingBlock>>& blocks);
bool is_in_focus(const Scene& scene, const Ref<BuildingBlock>& block);
std::vector<Question> questions_of(const ById<NamedText>& questions);
/// The phase that the meeting works in: the chain's, or that of its kind when that is later.
Phase phase_of(const Scene& scene);
ShownIdea show_idea(const Idea& idea);
/// The meetings planned after this one, in order.
std::vector<const Meeting*> meetings_after(const Scene& scene);
/// The meeting that the method wants after this one.
ShownMeeting meeting_to_propose(const Scene& scene);
ShownMeeting show(const ProposedMeeting& proposal);

}  // namespace keten::documents
