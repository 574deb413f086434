// Blocks about what carers are offered: the bouwsteen in focus, its instruments, whom they serve, and what is missing.
#include <algorithm>

#include "documents/agenda/make_blocks.hpp"
#include "keten/block_work.hpp"
#include "keten/idea.hpp"
#include "keten/instrument.hpp"
#include "keten/meeting.hpp"
#include "keten/party.hpp"
#include "keten/persona.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

std::vector<ShownRole> roles_of_block(const Scene& scene, const BlockWork* work) {
  std::vector<ShownRole> roles;
  for (const Role& role : scene.method.roles) {
    if (role.level != Level::block) continue;
    ShownRole shown{named(role), {}};
    if (work)
      for (const Holding* holding : current_holders(work->roles, role.id, scene.day))
        shown.holders.push_back(keten::show(holding->holder, scene.audience));
    roles.push_back(std::move(shown));
  }
  return roles;
}

QuestionAnswered answered(const NamedText& question, const BlockWork* work) {
  QuestionAnswered shown{{question.id, one_line(question.text)}, {}, {}, {}};
  if (!work) return shown;
  for (const auto& item : work->answers) {
    if (item.key.target != &question) continue;
    shown.answer = one_line(item.value.text);
    shown.sufficient = item.value.sufficient;
    shown.date = item.value.date;
  }
  return shown;
}

BlockInFocus in_focus(const Scene& scene, const BuildingBlock& block) {
  const BlockWork* work = scene.chain.blocks.find(block.id);
  BlockInFocus shown{.block = named(block),
                     .number = block.number,
                     .assignment = one_line(block.assignment),
                     .goal = one_line(block.goal),
                     .roles = roles_of_block(scene, work),
                     .questions = {},
                     .instruments = static_cast<int>(instruments_of(scene.chain, block).size()),
                     .is_treated = is_treated(scene.chain, block, scene.day)};
  for (const NamedText& question : block.questions) {
    shown.questions.push_back(answered(question, work));
    if (!shown.questions.back().answer.empty()) ++shown.answered;
  }
  return shown;
}

bool serves_any(const Instrument& instrument, const std::vector<const TargetGroup*>& groups) {
  return std::ranges::any_of(groups,
                             [&](const TargetGroup* group) { return contains(instrument.target_groups, *group); });
}

// With a bouwsteen in focus what belongs to it; else what serves the groups of the meeting, else everything.
bool belongs(const Scene& scene, const Instrument& instrument) {
  if (!scene.blocks.empty())
    return std::ranges::any_of(scene.blocks,
                               [&](const BuildingBlock* block) { return contains(instrument.blocks, *block); });
  return scene.own_groups.empty() || serves_any(instrument, scene.own_groups);
}

BlockCoverage cover(const Scene& scene, const BuildingBlock& block) {
  const std::vector<const Instrument*> active = instruments_of(scene.chain, block);
  BlockCoverage coverage{.block = named(block),
                         .instruments = static_cast<int>(active.size()),
                         .served_kinds = {},
                         .missing_kinds = {},
                         .missing_groups = {}};
  for (const Ref<InstrumentKind>& kind : block.instrument_kinds) {
    if (!kind) continue;
    const bool is_served = std::ranges::any_of(
        active, [&](const Instrument* instrument) { return instrument->kind.target == kind.target; });
    (is_served ? coverage.served_kinds : coverage.missing_kinds).push_back(named(*kind));
  }
  if (block.aim == BlockAim::chain) return coverage;  // its instruments are for professionals
  for (const TargetGroup* group : scene.groups)
    if (std::ranges::none_of(active, [&](const Instrument* each) { return contains(each->target_groups, *group); }))
      coverage.missing_groups.push_back(named(*group));
  return coverage;
}

bool is_for(const Persona& persona, const std::vector<const TargetGroup*>& groups) {
  return std::ranges::any_of(groups, [&](const TargetGroup* group) { return contains(persona.target_groups, *group); });
}

ShownPersona show_persona(const Scene& scene, const Persona& persona) {
  ShownPersona shown{.id = persona.id,
                     .name = one_line(persona.name),
                     .age = persona.age,
                     .target_groups = named(persona.target_groups),
                     .situation = one_line(persona.situation.empty() ? persona.profile : persona.situation),
                     .needs = {},
                     .obstacles = one_line_each(persona.obstacles)};
  for (const Need& need : persona.needs) {
    ShownNeed one{one_line(need.need), {}};
    for (const Instrument& instrument : scene.chain.instruments)
      if (instrument.status == InstrumentStatus::active && serves(instrument, persona, need))
        one.instruments.push_back(named(instrument));
    shown.needs.push_back(std::move(one));
  }
  return shown;
}

}  // namespace

BlockContent building_block(const BlockRequest& request) {
  BuildingBlocks shown;
  shown.is_overview = request.scene.blocks.empty();
  for (const BuildingBlock* block : blocks_to_show(request.scene))
    shown.blocks.push_back(in_focus(request.scene, *block));
  return shown;
}

BlockContent instruments(const BlockRequest& request) {
  const Scene& scene = request.scene;
  Instruments shown;
  shown.is_overview = scene.blocks.empty();
  shown.focus_groups = named(scene.own_groups);
  for (const Role& role : scene.method.roles)
    if (role.level == Level::instrument) shown.roles.push_back(named(role));
  for (const Instrument& instrument : scene.chain.instruments) {
    if (instrument.status == InstrumentStatus::stopped || !belongs(scene, instrument)) continue;
    const bool is_active = instrument.status == InstrumentStatus::active;
    (is_active ? shown.active : shown.expected)
        .push_back(keten::show(instrument, scene.method, scene.day, scene.audience));
  }
  for (const BuildingBlock* block : blocks_to_show(scene)) {
    InstrumentsOfBlock list{named(*block), {}};
    for (const Instrument* instrument : instruments_of(scene.chain, *block))
      if (belongs(scene, *instrument)) list.instruments.push_back(named(*instrument));
    shown.per_block.push_back(std::move(list));
  }
  return shown;
}

BlockContent coverage(const BlockRequest& request) {
  CoverageOfBlocks shown;
  shown.focus_groups = named(request.scene.groups);
  for (const BuildingBlock* block : blocks_to_show(request.scene)) shown.blocks.push_back(cover(request.scene, *block));
  return shown;
}

BlockContent personas(const BlockRequest& request) {
  const Scene& scene = request.scene;
  const bool are_chosen = scene.meeting && !scene.meeting->personas.empty();
  PersonasInFocus shown;
  shown.focus_groups = named(scene.groups);
  for (const Persona& persona : scene.chain.personas) {
    const bool fits =
        are_chosen ? contains(scene.meeting->personas, persona) : scene.groups.empty() || is_for(persona, scene.groups);
    if (fits) shown.personas.push_back(show_persona(scene, persona));
  }
  if (shown.personas.empty())
    for (const Persona& persona : scene.chain.personas) shown.others.push_back(named(persona));
  for (const TargetGroup* group : scene.groups)
    if (std::ranges::none_of(scene.chain.personas, [&](const Persona& persona) { return is_for(persona, {group}); }))
      shown.without.push_back(named(*group));
  return shown;
}

ShownIdea show_idea(const Idea& idea) {
  ShownIdea shown{.id = idea.id,
                  .idea = one_line(idea.idea),
                  .theme = one_line(idea.theme),
                  .what = one_line_each(idea.what),
                  .how = one_line_each(idea.how),
                  .who = one_line_each(idea.who),
                  .where = one_line_each(idea.where),
                  .when = one_line_each(idea.when),
                  .conditions = one_line_each(idea.conditions),
                  .parties = named(idea.parties),
                  .actions = {}};
  for (const Ref<Action>& action : idea.actions)
    if (action) shown.actions.push_back({action->id, one_line(action->action)});
  return shown;
}

BlockContent ideas(const BlockRequest& request) {
  const Scene& scene = request.scene;
  Ideas shown;
  for (const Idea& idea : scene.chain.ideas)
    if (scene.meeting && idea.meeting.target == scene.meeting) shown.ideas.push_back(show_idea(idea));
  if (!shown.ideas.empty()) return shown;
  for (const Idea& idea : scene.chain.ideas)
    if (idea.actions.empty() && (!idea.meeting || !idea.meeting->date || *idea.meeting->date < scene.day))
      shown.ideas.push_back(show_idea(idea));
  return shown;
}

}  // namespace keten::documents
