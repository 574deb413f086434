// What the rules on roles share: where roles are given out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fmt/core.h>

#include "keten/block_work.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "model/seats.hpp"

namespace keten::rules {

/// The roles given out by the chain, a bouwsteen or an instrument.
struct RoleSet {
  const Roles* roles;
  std::string about;
  std::string of;        ///< "", " van de bouwsteen Nazorg", " van het instrument Lotgenotengroep"
  bool planned = false;  ///< of an instrument that is not there yet
  bool later = false;    ///< of bouwstenen that the shortened phase C leaves for later
};

/// Of the chain, its bouwstenen and its instruments, but for those that have stopped.
inline std::vector<RoleSet> role_sets(const Chain& chain) {
  std::vector<RoleSet> sets = {{.roles = &chain.info.roles, .about = "keten", .of = ""}};
  for (const BlockWork& work : chain.blocks)
    sets.push_back({.roles = &work.roles,
                    .about = about(work),
                    .of = fmt::format(" van de bouwsteen {}", work.block ? name_of(*work.block) : work.id),
                    .later = work.block && !is_chosen(chain, *work.block)});
  for (const Instrument& instrument : chain.instruments) {
    if (instrument.status == InstrumentStatus::stopped) continue;
    sets.push_back({.roles = &instrument.roles,
                    .about = about(instrument),
                    .of = fmt::format(" van het instrument {}", name_of(instrument)),
                    .planned = instrument.status != InstrumentStatus::active,
                    .later = are_later(chain, instrument.blocks)});
  }
  return sets;
}

}  // namespace keten::rules
