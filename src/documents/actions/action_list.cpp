#include "documents/actions/action_list.hpp"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "documents/actions/action_lists.hpp"
#include "documents/agenda/next_meeting.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

using documents::Actions;

bool includes(const std::vector<Ref<Holder>>& holders, const Party& party) {
  return std::ranges::any_of(holders, [&](const Ref<Holder>& holder) { return party_of(holder) == &party; });
}

bool includes(const std::vector<Ref<Holder>>& holders, const Person& person) {
  return std::ranges::any_of(holders, [&](const Ref<Holder>& holder) { return holder.person == &person; });
}

enum class Part { none, helps, owns };

template <class T>
Part part_of(const T* whose, const Action& action) {
  if (!whose || includes(action.owners, *whose)) return Part::owns;
  return includes(action.with, *whose) ? Part::helps : Part::none;
}

// In everything but its status.
Part part_of(const ActionListOptions& options, const Action& action) {
  if (options.block && action.block.target != options.block) return Part::none;
  if (options.meeting && action.meeting.target != options.meeting) return Part::none;
  return std::min(part_of(options.party, action), part_of(options.person, action));
}

bool has_status(const ActionListOptions& options, const Action& action) {
  if (options.has_all) return true;
  return options.status ? action.status == *options.status : is_open(action);
}

// --- Groups

using Places = std::unordered_map<std::string, int>;

/// The place that each action has in the whole list.
Places places_in(const std::vector<ShownAction>& actions) {
  Places places;
  documents::for_each_action(actions, [&](const ShownAction& action) { places.emplace(action.id, action.order); });
  return places;
}

void set_places(std::vector<ShownAction>& actions, const Places& places) {
  for (ShownAction& action : actions) {
    action.order = places.at(action.id);
    set_places(action.steps, places);
  }
}

/// Numbers on from another list.
void move_on(std::vector<ShownAction>& actions, int from) {
  for (ShownAction& action : actions) {
    action.order += from;
    move_on(action.steps, from);
  }
}

/// Makes groups of the actions of a list.
class Grouper {
 public:
  Grouper(const Actions& actions, const Actions& helped, const Places& places, const Audience& audience)
      : actions_(actions), helped_(helped), places_(places), audience_(audience) {}

  /// Adds a group of the actions that belong to it, if there are any.
  template <class Belongs>
  void add(std::string id, std::string title, const Belongs& belongs) {
    const Actions chosen = those_that(actions_, belongs);
    if (chosen.empty()) return;
    groups_.push_back({std::move(id), std::move(title), {}, documents::show_with_steps(chosen, audience_), {}});
    set_places(groups_.back().actions, places_);
  }

  void add(const Party& party) {
    const std::size_t before = groups_.size();
    add(party.id, name_of(party), [&](const Action& action) { return includes(action.owners, party); });
    if (groups_.size() == before) return;
    groups_.back().helping = documents::show_each(
        those_that(helped_, [&](const Action& action) { return part_of(&party, action) == Part::helps; }), audience_);
  }

  std::vector<ActionGroup> take() { return std::move(groups_); }

 private:
  template <class Belongs>
  static Actions those_that(const Actions& actions, const Belongs& belongs) {
    Actions chosen;
    for (const Action* action : actions)
      if (belongs(*action)) chosen.push_back(action);
    return chosen;
  }

  const Actions& actions_;
  const Actions& helped_;
  const Places& places_;
  const Audience& audience_;
  std::vector<ActionGroup> groups_;
};

// Only the party that was asked for, or that of the person; else each party that owns something.
void add_parties(const Chain& chain, const ActionListOptions& options, Grouper& grouper) {
  const Party* only = options.person ? options.person->party.target : options.party;
  for (const Party& party : chain.parties)
    if (!only || only == &party) grouper.add(party);
  const auto has_party = [](const Ref<Holder>& owner) { return party_of(owner) != nullptr; };
  grouper.add("", "Zonder partij", [&](const Action& action) {
    return !action.owners.empty() && std::ranges::none_of(action.owners, has_party);
  });
  grouper.add("", "Nog zonder eigenaar", [](const Action& action) { return action.owners.empty(); });
}

void add_blocks(const Chain& chain, Grouper& grouper) {
  for (const BuildingBlock& block : chain.method->blocks)
    grouper.add(block.id, name_of(block), [&](const Action& action) { return action.block.target == &block; });
  grouper.add("", "Zonder bouwsteen", [](const Action& action) { return !action.block; });
}

void add_meetings(const Chain& chain, Grouper& grouper) {
  std::vector<const Meeting*> meetings = meetings_by_date(chain);
  for (const Meeting& meeting : chain.meetings)
    if (!meeting.date) meetings.push_back(&meeting);
  for (const Meeting* meeting : meetings)
    grouper.add(meeting->id, title_of(*meeting),
                [&](const Action& action) { return action.meeting.target == meeting; });
  grouper.add("", "Los van een bijeenkomst", [](const Action& action) { return !action.meeting; });
}

void add_groups(const Chain& chain, const ActionListOptions& options, ActionGrouping per, Grouper& grouper) {
  if (per == ActionGrouping::party) add_parties(chain, options, grouper);
  if (per == ActionGrouping::block) add_blocks(chain, grouper);
  if (per == ActionGrouping::meeting) add_meetings(chain, grouper);
}

std::string caption_of(const ActionGroup& group, ActionGrouping per) {
  if (group.id.empty()) return group.title;
  if (per == ActionGrouping::party) return "Acties van " + group.title;
  return (per == ActionGrouping::block ? "Acties bij " : "Acties uit ") + group.title;
}

ShownHolder whose(const ActionListOptions& options, const Audience& audience) {
  if (options.person) return show(*options.person, audience);
  if (options.party) return {options.party->id, name_of(*options.party), {}};
  return {};
}

}  // namespace

ActionList make_action_list(const Chain& chain, Date today, const ActionListOptions& options) {
  const Audience audience = audience_of(chain, today, options.is_public);
  const Meeting* previous = documents::meeting_before(chain, today);
  const bool has_done = !options.status && !options.has_all;
  Actions own;
  Actions helping;
  Actions helped;  // by any party
  Actions done;
  for (const Action& action : chain.actions) {
    const Part part = part_of(options, action);
    if (has_status(options, action)) {
      if (part == Part::owns) own.push_back(&action);
      if (part == Part::helps) helping.push_back(&action);
      if (part != Part::none) helped.push_back(&action);
    } else if (part == Part::owns && has_done && documents::is_done_since(action, previous, today)) {
      done.push_back(&action);
    }
  }
  for (Actions* actions : {&own, &helping, &helped}) documents::sort_by_ease(*actions);

  ActionList list;
  list.chain = one_line(chain.info.name);
  list.today = today;
  list.options = options;
  list.whose = whose(options, audience);
  list.title = list.whose.name.empty() ? "Actielijst" : "Acties voor " + in_words(list.whose);
  list.actions = documents::show_with_steps(own, audience);
  list.helping = documents::show_with_steps(helping, audience);
  move_on(list.helping, static_cast<int>(own.size()));
  list.done = documents::show_each(done, audience);
  list.figures = count_actions(own, today);
  if (previous) list.previous = show(*previous);
  if (const Meeting* next = next_meeting(chain, today)) list.next = show(*next);

  const Places places = places_in(list.actions);
  Grouper groups(own, helped, places, audience);
  if (options.per) add_groups(chain, options, *options.per, groups);
  list.groups = groups.take();
  for (ActionGroup& group : list.groups) group.caption = caption_of(group, *options.per);
  Grouper parties(own, helped, places, audience);
  if (list.whose.name.empty()) add_parties(chain, options, parties);
  list.parties = parties.take();
  return list;
}

}  // namespace keten
