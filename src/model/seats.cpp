#include "model/seats.hpp"

#include <algorithm>

#include "keten/block_work.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

void add_block_seats(const Chain& chain, const Role& role, std::vector<Seat>& seats) {
  for (const BuildingBlock* block : chosen_blocks(chain)) {
    const BlockWork* work = chain.blocks.find(block->id);
    seats.push_back({.role = &role, .block = block, .roles = work ? &work->roles : nullptr});
  }
}

void add_instrument_seats(const Chain& chain, const Role& role, std::vector<Seat>& seats) {
  for (const Instrument& instrument : chain.instruments)
    if (instrument.status == InstrumentStatus::active && !are_later(chain, instrument.blocks))
      seats.push_back({.role = &role, .instrument = &instrument, .roles = &instrument.roles});
}

}  // namespace

std::vector<Seat> seats_in(const Chain& chain, Phase phase) {
  std::vector<Seat> seats;
  for (const Role& role : chain.method->roles) {
    if (!role.level || role.from.value_or(Phase::prepare) > phase) continue;
    if (role.level == Level::chain) seats.push_back({.role = &role, .roles = &chain.info.roles});
    if (role.level == Level::block) add_block_seats(chain, role, seats);
    if (role.level == Level::instrument) add_instrument_seats(chain, role, seats);
  }
  return seats;
}

const std::vector<Holding>* holdings_of(const Roles& roles, std::string_view role) {
  for (const auto& item : roles)
    if (item.key.id == role) return &item.value;
  return nullptr;
}

bool is_given(const Roles& roles, std::string_view role, Date today) {
  const std::vector<Holding>* holdings = holdings_of(roles, role);
  return holdings && std::ranges::any_of(*holdings, [&](const Holding& holding) { return is_current(holding, today); });
}

bool is_given(const Seat& seat, Date today) { return seat.roles && is_given(*seat.roles, seat.role->id, today); }

}  // namespace keten
