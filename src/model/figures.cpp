#include "model/figures.hpp"

#include <algorithm>

#include "keten/action.hpp"
#include "keten/instrument.hpp"
#include "keten/relation.hpp"
#include "model/links.hpp"
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
  const std::vector<const BuildingBlock*> blocks = blocks_to_cover(chain);
  const auto covered = std::ranges::count_if(blocks, [&](const auto* block) { return is_covered(chain, *block); });
  return {static_cast<std::size_t>(covered), blocks.size()};
}

void count(const Action& action, Date today, ActionFigures& figures) {
  if (action.status == ActionStatus::dropped) ++figures.dropped;
  if (is_done(action, today)) {
    ++figures.done;
    if (is_step(action)) ++figures.done_steps;
  }
  if (!is_open(action)) return;
  ++figures.open;
  if (is_step(action)) ++figures.open_steps;
  if (days_late(action, today) > 0) ++figures.late;
  if (action.status == ActionStatus::blocked) ++figures.blocked;
  if (action.owners.empty()) ++figures.ownerless;
}

}  // namespace

ActionFigures& ActionFigures::operator+=(const ActionFigures& more) {
  open += more.open;
  open_steps += more.open_steps;
  late += more.late;
  blocked += more.blocked;
  ownerless += more.ownerless;
  done += more.done;
  done_steps += more.done_steps;
  dropped += more.dropped;
  return *this;
}

PairFigures count_pairs(const Chain& chain, Date today) {
  PairFigures figures;
  for (const Link& link : links_on(chain, today)) {
    const auto count = [&](PairCount& pairs) { ++(link.is_inside ? pairs.inside : pairs.with_others); };
    if (link.status) count(figures.existing);
    if (link.status == RelationStatus::good) count(figures.good);
    if (link.status == RelationStatus::to_improve) count(figures.to_improve);
    if (link.is_wanted) count(figures.wanted);
  }
  return figures;
}

ActionFigures count_actions(const std::vector<const Action*>& actions, Date today) {
  ActionFigures figures;
  for (const Action* action : actions) count(*action, today, figures);
  return figures;
}

ActionFigures count_actions(const Chain& chain, Date today) {
  ActionFigures figures;
  for (const Action& action : chain.actions) count(action, today, figures);
  return figures;
}

ChainFigures figures_of(const Chain& chain, Date today) {
  ChainFigures figures;
  figures.parties = chain_parties(chain, today).size();
  figures.roles = roles_held(chain, today);
  figures.blocks = blocks_covered(chain);
  figures.instruments = static_cast<std::size_t>(std::ranges::count(
      chain.instruments, InstrumentStatus::active, [](const Instrument& each) { return each.status; }));
  figures.pairs = count_pairs(chain, today);
  figures.actions = count_actions(chain, today);
  return figures;
}

}  // namespace keten
