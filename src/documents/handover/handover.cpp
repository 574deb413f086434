#include "documents/handover/handover.hpp"

#include <algorithm>
#include <utility>
#include <variant>

#include "documents/actions/action_lists.hpp"
#include "documents/agenda/make_blocks.hpp"
#include "documents/shared/thing_names.hpp"
#include "keten/goal.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/rule.hpp"

namespace keten {

namespace {

using documents::Actions;
using documents::Scene;

// --- Whom to call

RoleToCall role_to_call(const Scene& scene, const Role& role) {
  RoleToCall shown{named(role), {}, {}, {}};
  std::vector<Ref<Holder>> substitutes;
  for (const Holding* holding : current_holders(scene.chain.info.roles, role.id, scene.day)) {
    shown.holders.push_back(show(holding->holder, scene.audience));
    for (ShownContact& contact : contacts_of(holding->holder, scene.audience))
      shown.contacts.push_back(std::move(contact));
    if (holding->substitute) substitutes.push_back(holding->substitute);
  }
  shown.substitutes = show(substitutes, scene.audience);
  return shown;
}

void add_whom_to_call(const Scene& scene, Handover& handover) {
  for (const Role& role : scene.method.roles)
    if (role.level == Level::chain || role.level == Level::casus)
      if (RoleToCall shown = role_to_call(scene, role); !shown.holders.empty())
        handover.roles.push_back(std::move(shown));
  handover.vacant = std::get<RolesInFocus>(documents::roles({scene})).vacant;
  for (const Party* party : chain_parties(scene.chain, scene.day)) {
    PartyToCall shown{{party->id, name_of(*party)}, {}};
    if (!party->contacts.empty()) shown.contacts = contacts_of(*party, scene.audience);
    handover.parties.push_back(std::move(shown));
  }
}

// --- What comes, and what is under way

void add_meetings(const Scene& scene, Handover& handover) {
  const std::vector<const Meeting*> planned = documents::meetings_after(scene);
  handover.is_planned = !planned.empty();
  if (planned.empty())
    handover.next =
        documents::show(documents::propose_meeting(scene.chain, scene.method, scene.as_last, scene.audience.today));
  for (const Meeting* meeting : planned) {
    if (handover.next)
      handover.later.push_back(show(*meeting));
    else
      handover.next = show(*meeting);
  }
}

void add_actions(const Scene& scene, Handover& handover) {
  Actions open;
  for (const Action& action : scene.chain.actions)
    if (is_open(action)) open.push_back(&action);
  documents::sort_by_urgency(open, scene.day);
  handover.actions = documents::show_with_steps(open, scene.audience);
  handover.figures = count_actions(scene.chain, scene.day);
}

// --- Where it stands

void add_blocks(const Scene& scene, Handover& handover) {
  for (const BuildingBlock& block : scene.method.blocks) {
    Scene focused = scene;
    focused.blocks = {&block};
    BlockStand stand{.block = std::get<BuildingBlocks>(documents::building_block({focused})).blocks.front(),
                     .is_chosen = is_chosen(scene.chain, block)};
    Actions of_block;
    for (const Action& action : scene.chain.actions)
      if (action.block.target == &block) of_block.push_back(&action);
    stand.actions = count_actions(of_block, scene.day);
    handover.blocks.push_back(std::move(stand));
  }
}

// --- What was agreed

void add_decisions(const Scene& scene, Handover& handover) {
  for (const Meeting* meeting : meetings_by_date(scene.chain)) {
    if (*meeting->date > scene.day || meeting->decisions.empty()) continue;
    MeetingDecisions shown{show(*meeting), {}};
    for (const std::string& decision : meeting->decisions) shown.decisions.push_back(one_line(decision));
    handover.decisions.insert(handover.decisions.begin(), std::move(shown));
  }
}

// The name of what `sectie/id` is about; as written when there is no such thing.
std::string name_of_subject(const Chain& chain, const std::string& about) {
  const std::size_t slash = about.find('/');
  if (slash == std::string::npos) return {};  // the chain itself
  return name_in(chain, about.substr(0, slash), about.substr(slash + 1)).value_or(about);
}

void add_departures(const Scene& scene, Handover& handover) {
  for (const Waiver& waiver : scene.chain.info.control.waivers) {
    const Rule* rule = find_rule(waiver.rule);
    ShownDeparture shown{.rule = waiver.rule,
                         .summary = rule ? std::string(rule->summary) : std::string(),
                         .about = name_of_subject(scene.chain, waiver.about),
                         .reason = one_line(waiver.reason),
                         .by = show(waiver.by, scene.audience),
                         .date = waiver.date};
    // Which person it is about is for the chain itself.
    if (scene.audience.is_public && waiver.about.starts_with(std::string(kind<Person>.section) + "/"))
      shown.about.clear();
    handover.departures.push_back(std::move(shown));
  }
}

}  // namespace

Handover make_handover(const Chain& chain, Date today, bool is_public) {
  const Scene scene = documents::scene_of(chain, audience_of(chain, today, is_public));
  Handover handover;
  handover.chain = one_line(chain.info.name);
  handover.today = today;
  handover.is_public = is_public;
  handover.areas = chain.info.areas;
  handover.start = chain.info.start;
  handover.target_groups = named(chain.info.target_groups);
  handover.phase = show_phase(chain);
  add_whom_to_call(scene, handover);
  add_meetings(scene, handover);
  add_actions(scene, handover);
  add_blocks(scene, handover);
  handover.goals = std::get<GoalsInFocus>(documents::goals({scene})).goals;
  add_decisions(scene, handover);
  handover.covenant = show_covenant(chain);
  add_departures(scene, handover);
  return handover;
}

}  // namespace keten
