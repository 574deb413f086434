#include "model/figures.hpp"

#include <algorithm>

#include "keten/action.hpp"
#include "keten/instrument.hpp"
#include "keten/relation.hpp"
#include "model/queries.hpp"
#include "model/seats.hpp"

namespace keten {

namespace {

Share roles_held(const Chain& chain, Date today) {
  Share roles;
  for (const Seat& seat : seats_in(chain, chain.info.phase.value_or(Phase::prepare))) {
    ++roles.whole;
    if (is_given(seat, today)) ++roles.part;
  }
  return roles;
}

Share blocks_covered(const Chain& chain) {
  const std::vector<const BuildingBlock*> blocks = chosen_blocks(chain);
  const auto covered = std::ranges::count_if(blocks, [&](const auto* block) { return is_covered(chain, *block); });
  return {static_cast<std::size_t>(covered), blocks.size()};
}

void count_relations(const Chain& chain, Date today, ChainFigures& figures) {
  for (const Relation& relation : chain.relations) {
    const bool is_wanted = relation.status == RelationStatus::wanted && !is_past(relation.until, today);
    if (first(relation) && second(relation) && (is_wanted || exists(relation, today)))
      ++figures.relations[static_cast<std::size_t>(relation.status)];
  }
}

void count_actions(const Chain& chain, Date today, ChainFigures& figures) {
  for (const Action& action : chain.actions) {
    if (is_open(action)) ++figures.open_actions;
    if (days_late(action, today) > 0) ++figures.late_actions;
    if (action.status == ActionStatus::done) ++figures.done_actions;
  }
}

}  // namespace

bool is_covered(const Chain& chain, const BuildingBlock& block) { return !instruments_of(chain, block).empty(); }

ChainFigures figures_of(const Chain& chain, Date today) {
  ChainFigures figures;
  figures.parties = chain_parties(chain, today).size();
  figures.roles = roles_held(chain, today);
  figures.blocks = blocks_covered(chain);
  figures.instruments = static_cast<std::size_t>(std::ranges::count(
      chain.instruments, InstrumentStatus::active, [](const Instrument& each) { return each.status; }));
  count_relations(chain, today, figures);
  count_actions(chain, today, figures);
  return figures;
}

}  // namespace keten
