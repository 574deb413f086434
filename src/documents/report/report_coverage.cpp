// What carers are offered, seen from each side: the bouwstenen, the target groups, the basic functions, own strength.
#include <algorithm>
#include <cstddef>
#include <utility>

#include "documents/report/report_parts.hpp"
#include "keten/goal.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

bool is_active(const Instrument& instrument) { return instrument.status == InstrumentStatus::active; }

bool is_for(const Instrument& instrument, const TargetGroup& group) {
  return is_active(instrument) && contains(instrument.target_groups, group);
}

bool is_served(const Chain& chain, const TargetGroup& group) {
  return std::ranges::any_of(chain.instruments, [&](const Instrument& each) { return is_for(each, group); });
}

// The chain's own groups, then the others that an instrument is meant for.
std::vector<const TargetGroup*> groups_to_show(const Scene& scene) {
  std::vector<const TargetGroup*> groups = scene.groups;
  for (const TargetGroup& group : scene.chain.target_groups)
    if (is_served(scene.chain, group) && std::ranges::find(groups, &group) == groups.end()) groups.push_back(&group);
  return groups;
}

std::vector<Named> unserved_groups(const Scene& scene) {
  std::vector<Named> unserved;
  for (const TargetGroup& group : scene.chain.target_groups)
    if (!is_served(scene.chain, group)) unserved.push_back(named(group));
  return unserved;
}

void add_instruments(const Scene& scene, const BuildingBlock& block, ReportedBlock& reported) {
  const auto show_all = [&](InstrumentStatus status, std::vector<ShownInstrument>& list) {
    for (const Instrument* instrument : instruments_of(scene.chain, block, status))
      list.push_back(keten::show(*instrument, scene.method, scene.day, scene.audience));
  };
  show_all(InstrumentStatus::active, reported.active);
  show_all(InstrumentStatus::in_development, reported.expected);
  show_all(InstrumentStatus::wanted, reported.expected);
}

void count_groups(const Scene& scene, const BuildingBlock& block, const std::vector<const TargetGroup*>& groups,
                  ReportedBlock& reported) {
  const std::vector<const Instrument*> active = instruments_of(scene.chain, block);
  for (const TargetGroup* group : groups) {
    const auto count =
        std::ranges::count_if(active, [&](const Instrument* each) { return contains(each->target_groups, *group); });
    reported.groups.push_back({named(*group), static_cast<int>(count)});
  }
  reported.for_everyone = static_cast<int>(
      std::ranges::count_if(active, [](const Instrument* each) { return each->target_groups.empty(); }));
}

void add_functions(const Scene& scene, ReportedCoverage& coverage) {
  for (const BasicFunction& function : scene.method.basic_functions) {
    InstrumentsOfFunction list{named(function), {}};
    for (const Instrument& instrument : scene.chain.instruments)
      if (is_active(instrument) && instrument.kind && contains(instrument.kind->basic_functions, function))
        list.instruments.push_back(named(instrument));
    coverage.functions.push_back(std::move(list));
  }
}

void add_strengths(const Scene& scene, ReportedCoverage& coverage) {
  for (const auto& degree : scene.method.own_strength) {
    InstrumentsOfStrength list{degree.key, one_line(degree.value.name), degree.value.kinds, {}};
    for (const Instrument& instrument : scene.chain.instruments)
      if (is_active(instrument) && std::ranges::count(instrument.own_strength, degree.key) > 0)
        list.instruments.push_back(named(instrument));
    coverage.has_strengths = coverage.has_strengths || !list.instruments.empty();
    coverage.strengths.push_back(std::move(list));
  }
}

}  // namespace

ReportedCoverage reported_coverage(const Scene& scene) {
  const std::vector<const TargetGroup*> groups = groups_to_show(scene);
  ReportedCoverage reported;
  reported.groups = named(groups);
  reported.unserved = unserved_groups(scene);
  const auto all = std::get<Instruments>(instruments({.scene = scene}));
  reported.instruments = all.active;
  reported.instrument_roles = all.roles;

  // Both have these bouwstenen, in their order.
  const std::vector<const BuildingBlock*> blocks = blocks_to_cover(scene.chain);
  Scene focused = scene;
  focused.blocks = blocks;
  const auto work = std::get<BuildingBlocks>(building_block({.scene = focused})).blocks;
  const auto cover = std::get<CoverageOfBlocks>(coverage({.scene = focused})).blocks;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    ReportedBlock block;
    block.work = work[i];
    block.coverage = cover[i];
    add_instruments(scene, *blocks[i], block);
    count_groups(scene, *blocks[i], groups, block);
    for (const Goal& goal : scene.chain.goals)
      if (goal.block.target == blocks[i]) block.goals.push_back({goal.id, one_line(goal.goal)});
    reported.blocks.push_back(std::move(block));
  }
  add_functions(scene, reported);
  add_strengths(scene, reported);
  return reported;
}

}  // namespace keten::documents
