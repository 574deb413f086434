#include "documents/agenda/agenda.hpp"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

#include "documents/agenda/agenda_parts.hpp"
#include "documents/agenda/make_blocks.hpp"
#include "model/meetings.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

using documents::Draft;
using documents::Scene;

constexpr int minutes_a_day = 24 * 60;

// --- What it is about

std::vector<const BuildingBlock*> blocks_of(const Chain& chain, const Meeting& meeting, Date day) {
  std::vector<const BuildingBlock*> blocks = known(meeting.blocks);
  if (blocks.empty() && meeting.kind && meeting.kind->phase == Phase::apply)
    if (const BuildingBlock* block = documents::first_untreated(chain, day)) blocks.push_back(block);
  return blocks;
}

Scene set_scene(const Chain& chain, const Meeting& meeting, const Audience& audience) {
  Scene scene{.chain = chain, .method = *chain.method, .audience = audience};
  scene.meeting = &meeting;
  scene.kind = meeting.kind.target;
  scene.day = meeting.date.value_or(audience.today);
  scene.date = meeting.date;
  scene.blocks = blocks_of(chain, meeting, scene.day);
  scene.own_groups = known(meeting.target_groups);
  scene.as_last = scene.kind && scene.kind->phase
                      ? documents::LastMeeting{meeting.date, meeting.begin, meeting.location, scene.kind, scene.blocks}
                      : documents::last_meeting(chain, scene.day);
  return scene;
}

Scene set_scene(const Chain& chain, const documents::ProposedMeeting& proposal, const Audience& audience) {
  Scene scene{.chain = chain, .method = *chain.method, .audience = audience};
  scene.kind = proposal.kind;
  scene.day = proposal.date;
  scene.date = proposal.date;
  scene.blocks = proposal.blocks;
  scene.as_last = {proposal.date, proposal.begin, proposal.location, proposal.kind, proposal.blocks};
  return scene;
}

AgendaMeeting describe(const Meeting& meeting, const Scene& scene) {
  AgendaMeeting shown;
  shown.meeting = show(meeting);
  shown.meeting.blocks = named(scene.blocks);
  if (meeting.title.empty() && scene.kind) shown.meeting.title = title_of(*scene.kind, shown.meeting.blocks);
  shown.chair = show(meeting.chair, scene.audience);
  shown.secretary = show(meeting.secretary, scene.audience);
  shown.note = trimmed(meeting.note);
  shown.extra = extra_fields(meeting);
  return shown;
}

// --- The times

int total(const std::vector<int>& minutes) { return std::accumulate(minutes.begin(), minutes.end(), 0); }

std::optional<TimeOfDay> after(std::optional<TimeOfDay> begin, int minutes) {
  if (!begin) return std::nullopt;
  return TimeOfDay{(begin->minutes + minutes) % minutes_a_day};
}

// Sets the length, and the begin or end that follows from it.
void set_times(AgendaMeeting& meeting, int length) {
  ShownMeeting& times = meeting.meeting;
  meeting.minutes = length;
  if (!times.begin && times.end && times.end->minutes >= length) times.begin = TimeOfDay{times.end->minutes - length};
  if (times.begin && !(times.end && *times.begin < *times.end)) times.end = after(times.begin, length);
}

// Items that would have to be shorter: the presentations alone when that is enough, else all of them.
std::vector<ShorterEntry> shorten(const std::vector<Draft>& drafts, const MeetingPlan& plan, const Scene& scene) {
  const std::vector<int>& minutes = plan.schedule.minutes;
  const int over = plan.schedule.over;
  std::vector<int> shorter = minutes;
  if (plan.presentations && minutes[*plan.presentations] - over >= static_cast<int>(scene.introducing.size()))
    shorter[*plan.presentations] -= over;
  else
    shorter = share(plan.length, minutes);
  std::vector<ShorterEntry> entries;
  for (std::size_t i = 0; i < drafts.size(); ++i)
    if (shorter[i] < minutes[i]) entries.push_back({static_cast<int>(i) + 1, drafts[i].title, minutes[i], shorter[i]});
  return entries;
}

// --- Putting it together

// Fills in what the topic of the method asks for; what an earlier item already has is named there.
void fill(AgendaEntry& entry, const Topic& topic, const std::vector<AgendaEntry>& earlier,
          const documents::BlockRequest& request) {
  entry.topic = topic.id;
  entry.questions = documents::questions_of(topic.questions);
  for (const TopicBlock block : topic.blocks) {
    const auto has_block = [block](const AgendaEntry& other) {
      return std::ranges::any_of(other.blocks, [block](const BlockContent& content) {
        return content.index() == static_cast<std::size_t>(block);
      });
    };
    const auto found = std::ranges::find_if(earlier, has_block);
    if (found != earlier.end())
      entry.see_also.push_back({block, found->number, found->title});
    else if (!has_block(entry))
      entry.blocks.push_back(documents::make_block(block, request));
  }
}

std::vector<AgendaEntry> entries_of(const std::vector<Draft>& drafts, const Scene& scene, const Schedule& schedule,
                                    std::optional<TimeOfDay> begin) {
  const bool looks_back =
      std::ranges::any_of(drafts, [](const Draft& draft) { return shows(draft.topic, TopicBlock::looking_back); });
  std::vector<AgendaEntry> entries;
  int passed = 0;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const Draft& draft = drafts[i];
    AgendaEntry entry;
    entry.number = static_cast<int>(i) + 1;
    entry.title = draft.title;
    entry.minutes = schedule.minutes[i];
    entry.begin = after(begin, passed);
    entry.end = after(begin, passed += entry.minutes);
    entry.by = draft.by;
    entry.by_chair = draft.by_chair;
    entry.note = draft.note;
    if (draft.topic) fill(entry, *draft.topic, entries, {scene, entry.minutes, schedule.over, looks_back});
    entries.push_back(std::move(entry));
  }
  return entries;
}

void plan_items(const Scene& scene, Agenda& agenda) {
  const std::vector<MeetingItem> items = items_of(scene.method, scene.kind, scene.meeting);
  const MeetingPlan plan = plan_meeting(items, scene.kind, scene.meeting, static_cast<int>(scene.introducing.size()));
  const Schedule& schedule = plan.schedule;
  set_times(agenda.meeting, plan.length);

  const std::vector<Draft> drafts = documents::drafts_of(items, scene);
  agenda.entries = entries_of(drafts, scene, schedule, agenda.meeting.meeting.begin);
  agenda.fit.fits = schedule.over == 0;
  agenda.fit.over = schedule.over;
  agenda.fit.spare = drafts.empty() ? 0 : schedule.spare;
  if (agenda.fit.fits) return;
  agenda.fit.later_end = after(agenda.meeting.meeting.begin, total(schedule.minutes));
  agenda.fit.proposals = shorten(drafts, plan, scene);
}

Agenda fill_agenda(Scene scene, AgendaMeeting meeting) {
  scene.groups = scene.own_groups.empty() ? known(scene.chain.info.target_groups) : scene.own_groups;
  scene.introducing = documents::introducing_at(scene);
  Agenda agenda;
  agenda.chain = one_line(scene.chain.info.name);
  agenda.today = scene.audience.today;
  agenda.is_public = scene.audience.is_public;
  agenda.is_proposal = scene.meeting == nullptr;
  agenda.meeting = std::move(meeting);
  agenda.meeting.target_groups = named(scene.own_groups);
  agenda.meeting.participants = scene.kind ? one_line(scene.kind->participants) : std::string();
  agenda.focus = named(scene.blocks);
  agenda.focus_groups = named(scene.groups);
  agenda.invited = documents::invited_to(scene);
  agenda.informed = documents::informed_of(scene);
  if (scene.meeting) agenda.absent = show(scene.meeting->absent, scene.audience);
  plan_items(scene, agenda);
  return agenda;
}

}  // namespace

bool is_empty(const AgendaContent& content) {
  return content.note.empty() && content.questions.empty() && content.blocks.empty() && content.see_also.empty();
}

Agenda make_agenda(const Chain& chain, const Meeting* meeting, Date today, const AgendaOptions& options) {
  const Audience audience = audience_of(chain, today, options.is_public);
  if (meeting) {
    const Scene scene = set_scene(chain, *meeting, audience);
    return fill_agenda(scene, describe(*meeting, scene));
  }
  const documents::ProposedMeeting proposal =
      documents::propose_meeting(chain, *chain.method, documents::last_meeting(chain, today), today);
  AgendaMeeting proposed;
  proposed.meeting = documents::show(proposal);
  return fill_agenda(set_scene(chain, proposal, audience), std::move(proposed));
}

}  // namespace keten
