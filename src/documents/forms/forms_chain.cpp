// The forms about the chain as a whole and its bouwstenen: checklist, roles, bouwsteen, evaluation.
#include <variant>

#include "documents/forms/make_forms.hpp"
#include "keten/block_work.hpp"
#include "keten/goal.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

ChecklistRow row_of(const Scene& scene, const PartyKind& kind) {
  ChecklistRow row{named(kind), {}, {}};
  for (const Party& party : scene.chain.parties) {
    if (!is_kind(party, kind.id) || has_left(party, scene.day) || party.involvement == Involvement::guest) continue;
    (party.involvement == Involvement::wanted ? row.wanted : row.parties).push_back({party.id, name_of(party)});
  }
  return row;
}

// Those of the bouwsteen; of the chain as a whole when there is none.
std::vector<ShownGoal> goals_of(const Scene& scene, const BuildingBlock* block) {
  std::vector<ShownGoal> goals;
  for (const Goal& goal : scene.chain.goals)
    if (goal.block.target == block && (block || goal.block.id.empty()))
      goals.push_back(keten::show(goal, scene.day, scene.audience));
  return goals;
}

BlockForm block_form(const Scene& scene, const BuildingBlock& block) {
  Scene focused = scene;
  focused.blocks = {&block};
  const BlockRequest request{focused};
  const BlockWork* work = scene.chain.blocks.find(block.id);
  return {.block = std::get<BuildingBlocks>(building_block(request)).blocks.front(),
          .goals = goals_of(scene, &block),
          .roles = roles_to_fill(scene, Level::block, work ? &work->roles : nullptr),
          .instruments = std::get<Instruments>(instruments(request))};
}

}  // namespace

ChecklistForm checklist_form(const Scene& scene) {
  ChecklistForm form;
  for (const Ref<PartyKind>& kind : scene.method.checklist)
    if (kind) (kind->key_person ? form.key_persons : form.organisations).push_back(row_of(scene, *kind));
  return form;
}

RolesForm roles_form(const Scene& scene) {
  RolesForm form{.goals = goals_of(scene, nullptr),
                 .roles = roles_to_fill(scene, Level::chain, &scene.chain.info.roles),
                 .parties = {}};
  for (const Party* party : chain_parties(scene.chain, scene.day)) {
    PartyToReach shown{{party->id, name_of(*party)}, {}, named(party->target_groups)};
    if (!party->contacts.empty()) shown.contacts = contacts_of(*party, scene.audience);
    form.parties.push_back(std::move(shown));
  }
  return form;
}

BlocksForm blocks_form(const Scene& scene, const BuildingBlock* only) {
  BlocksForm form;
  for (const BuildingBlock* block : only ? std::vector{only} : chosen_blocks(scene.chain)) {
    form.blocks.push_back(block_form(scene, *block));
    form.blocks.back().follows = form.blocks.size() != 1;
  }
  return form;
}

EvaluationForm evaluation_form(const Scene& scene) {
  const BlockRequest request{scene};
  return {.evaluation = std::get<EvaluationInFocus>(evaluation(request)),
          .goals = std::get<GoalsInFocus>(goals(request)).goals};
}

}  // namespace keten::documents
