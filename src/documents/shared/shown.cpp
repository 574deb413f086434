#include "documents/shared/shown.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/text/text.hpp"
#include "documents/shared/redact.hpp"
#include "documents/shared/values.hpp"
#include "keten/goal.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "model/fields/field.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

constexpr std::string_view white = " \t\r\n";

/// For a person without a function or party who may not be named.
constexpr std::string_view somebody = "iemand";

ShownHolder show_party(const Party& party) { return {party.id, name_of(party), {}}; }

std::optional<Named> named_meeting(const Ref<Meeting>& meeting) {
  return meeting ? std::optional(Named{meeting->id, title_of(*meeting)}) : std::nullopt;
}

std::vector<Named> parties_of(const Action& action) {
  std::vector<Named> parties;
  for (const Ref<Holder>& owner : action.owners)
    if (const Party* party = party_of(owner);
        party && std::ranges::find(parties, party->id, &Named::id) == parties.end())
      parties.push_back({party->id, name_of(*party)});
  return parties;
}

std::vector<ShownRole> roles_of(const Instrument& instrument, const Method& method, Date day,
                                const Audience& audience) {
  std::vector<ShownRole> roles;
  for (const Role& role : method.roles) {
    if (role.level != Level::instrument) continue;
    ShownRole shown{named(role), {}};
    for (const Holding* holding : current_holders(instrument.roles, role.id, day))
      shown.holders.push_back(show(holding->holder, audience));
    roles.push_back(std::move(shown));
  }
  return roles;
}

}  // namespace

Audience audience_of(const Chain& chain, Date today, bool is_public) {
  return {.today = today, .is_public = is_public, .small_count = chain.info.control.thresholds.small_count};
}

ShownHolder show(const Person& person, const Audience& audience) {
  const std::string party = person.party ? name_of(*person.party) : std::string();
  if (!audience.is_public || person.is_public) return {person.id, name_of(person), party};
  if (!person.function.empty()) return {{}, person.function, party};
  return {{}, party.empty() ? std::string(somebody) : party, {}};
}

ShownHolder show(const Ref<Holder>& holder, const Audience& audience) {
  if (holder.party) return show_party(*holder.party);
  if (holder.person) return show(*holder.person, audience);
  // An unknown id may be somebody's name.
  return audience.is_public ? ShownHolder{} : ShownHolder{holder.id, holder.id, {}};
}

std::vector<ShownHolder> show(const std::vector<Ref<Holder>>& holders, const Audience& audience) {
  std::vector<ShownHolder> shown;
  for (const Ref<Holder>& holder : holders)
    if (ShownHolder one = show(holder, audience); !one.name.empty()) shown.push_back(std::move(one));
  return shown;
}

ShownAction show(const Action& action, const Audience& audience) {
  ShownAction shown{.id = action.id,
                    .action = one_line(action.action),
                    .owners = show(action.owners, audience),
                    .has_owner = !action.owners.empty(),
                    .parties = parties_of(action),
                    .with = show(action.with, audience),
                    .block = named(action.block),
                    .meeting = named_meeting(action.meeting),
                    .deadline = action.deadline,
                    .status = action.status,
                    .size = action.size,
                    .effect = action.effect,
                    .aim = action.aim,
                    .days_late = days_late(action, audience.today),
                    .part_of = action.part_of ? action.part_of->id : std::string(),
                    .whole = action.part_of ? one_line(action.part_of->action) : std::string(),
                    .is_step = false,
                    .order = 0,
                    .steps = {},
                    .progress = one_line(action.progress),
                    .obstacle = one_line(action.obstacle),
                    .recurrence = one_line(action.recurrence),
                    .done_on = action.done_on,
                    .note = trimmed(action.note),
                    .extra = extra_fields(action)};
  return shown;
}

ShownInstrument show(const Instrument& instrument, const Method& method, Date day, const Audience& audience) {
  return {.id = instrument.id,
          .name = one_line(instrument.name),
          .public_name = one_line(instrument.public_name),
          .kind = named(instrument.kind),
          .blocks = named(instrument.blocks),
          .target_groups = named(instrument.target_groups),
          .roles = roles_of(instrument, method, day, audience),
          .status = instrument.status,
          .access = one_line(instrument.access),
          .website = instrument.website,
          .note = trimmed(instrument.note),
          .extra = extra_fields(instrument)};
}

ShownRelation show(const Relation& relation) {
  const Party& one = *first(relation);
  const Party& other = *second(relation);
  ShownRelation shown{.first = {one.id, name_of(one)},
                      .second = {other.id, name_of(other)},
                      .is_directed = is_directed(relation),
                      .status = relation.status,
                      .form = relation.form,
                      .since = relation.since,
                      .actions = {},
                      .note = one_line(relation.note)};
  for (const Ref<Action>& action : relation.actions)
    if (action) shown.actions.push_back({action->id, one_line(action->action)});
  return shown;
}

ShownMeeting show(const Meeting& meeting) {
  return {.id = meeting.id,
          .kind = named(meeting.kind),
          .title = title_of(meeting),
          .date = meeting.date,
          .begin = meeting.begin,
          .end = meeting.end,
          .location = one_line(meeting.location),
          .blocks = named(meeting.blocks)};
}

ShownGoal show(const Goal& goal, Date day, const Audience& audience) {
  ShownGoal shown{.id = goal.id,
                  .goal = one_line(goal.goal),
                  .block = named(goal.block),
                  .indicator = one_line(goal.indicator),
                  .unit = one_line(goal.unit),
                  .baseline = documents::show_number(goal.baseline, goal.unit, audience),
                  .target = goal.target,
                  .measured = {},
                  .measured_on = {},
                  .due = goal.due,
                  .owner = show(goal.owner, audience)};
  if (const auto* measured = last_measurement(goal, day)) {
    shown.measured = documents::show_number(measured->value, goal.unit, audience);
    shown.measured_on = measured->key;
  }
  return shown;
}

std::string title_of(const MeetingKind& kind, const std::vector<Named>& blocks) {
  return blocks.empty() ? kind.name : kind.name + " over " + in_words(blocks);
}

ShownPhase show_phase(const Chain& chain) {
  ShownPhase shown{.phase = chain.info.phase, .letter = {}, .name = {}, .goal = {}, .since = chain.info.phase_since};
  for (const auto& phase : chain.method->phases) {
    if (phase.key != shown.phase) continue;
    shown.letter = phase.value.letter;
    shown.name = one_line(phase.value.name);
    shown.goal = one_line(phase.value.goal);
  }
  return shown;
}

std::optional<ShownCovenant> show_covenant(const Chain& chain) {
  const Covenant& covenant = chain.info.covenant;
  // A new chain has the keys, still without values.
  const bool is_dated = covenant.signed_on.has_value();
  if (!is_dated && covenant.parties.empty() && covenant.document.empty() && covenant.note.empty()) return std::nullopt;
  return ShownCovenant{.signed_on = covenant.signed_on,
                       .parties = named(covenant.parties),
                       .document = one_line(covenant.document),
                       .note = one_line(covenant.note)};
}

std::string title_of(const Meeting& meeting) {
  if (!meeting.title.empty()) return one_line(meeting.title);
  return meeting.kind ? title_of(*meeting.kind, named(meeting.blocks)) : meeting.id;
}

std::string in_words(const ShownHolder& holder) {
  return holder.party.empty() ? holder.name : holder.name + " (" + holder.party + ")";
}

std::string in_words(const std::vector<ShownHolder>& holders) {
  std::vector<std::string> names;
  for (const ShownHolder& holder : holders) names.push_back(in_words(holder));
  return listed(names);
}

std::string in_words(const std::vector<Named>& list) {
  std::vector<std::string> names;
  for (const Named& named : list) names.push_back(named.name);
  return listed(names);
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(white);
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(white) - begin + 1));
}

std::string one_line(std::string_view text) {
  std::string line;
  for (std::size_t at = text.find_first_not_of(white); at < text.size(); at = text.find_first_not_of(white, at)) {
    const std::size_t end = std::min(text.find_first_of(white, at), text.size());
    if (!line.empty()) line += ' ';
    line += text.substr(at, end - at);
    at = end;
  }
  return line;
}

std::vector<std::string> one_line_each(const std::vector<std::string>& texts) {
  std::vector<std::string> lines;
  for (const std::string& text : texts) lines.push_back(one_line(text));
  return lines;
}

Value documents::as_written(const Node& node) {
  if (node.is_scalar()) return node.text;
  if (node.is_sequence()) {
    Array list;
    for (const Node& item : node.items) list.push_back(as_written(item));
    return list;
  }
  if (!node.is_mapping()) return {};
  Object object;
  for (const Entry& entry : node.entries) object.set(std::string(entry.key.text), as_written(entry.value));
  return object;
}

Object extra_fields(const Annotated& mapping) {
  Object extra;
  if (!mapping.node) return extra;
  for (const Entry& entry : mapping.node->entries)
    if (is_own_key(entry.key.text)) extra.set(std::string(entry.key.text), documents::as_written(entry.value));
  return extra;
}

}  // namespace keten
