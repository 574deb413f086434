// Roles that passed to others, and what is covered now and was not before.
#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <utility>

#include "documents/diff/diff_parts.hpp"
#include "keten/instrument.hpp"
#include "model/queries.hpp"
#include "model/seats.hpp"

namespace keten::documents {

namespace {

std::vector<Ref<Holder>> holders_on(const Roles* roles, std::string_view role, Date day) {
  std::vector<Ref<Holder>> holders;
  const std::vector<Holding>* holdings = roles ? holdings_of(*roles, role) : nullptr;
  if (!holdings) return holders;
  for (const Holding& holding : *holdings)
    if (is_current(holding, day)) holders.push_back(holding.holder);
  return holders;
}

std::set<std::string> ids_of(const std::vector<Ref<Holder>>& holders) {
  std::set<std::string> ids;
  for (const Ref<Holder>& holder : holders) ids.insert(holder.id);
  return ids;
}

/// A place where roles are given out.
struct Place {
  std::string over;
  std::string name;
  const Roles* before;
  const Roles* after;
};

void compare_place(const DiffScene& scene, const Place& place, std::vector<DiffRole>& roles) {
  for (const Role& role : scene.to.chain.method->roles) {
    const std::vector<Ref<Holder>> before = holders_on(place.before, role.id, scene.from.day);
    const std::vector<Ref<Holder>> after = holders_on(place.after, role.id, scene.to.day);
    if (ids_of(before) == ids_of(after)) continue;
    roles.push_back({.role = {role.id, one_line(name_of(role))},
                     .over = place.over,
                     .over_name = place.name,
                     .from = scene.show(before),
                     .to = scene.show(after),
                     .was_vacant = before.empty(),
                     .is_vacant = after.empty()});
  }
}

template <class IsCovered, class T>
void cover(Covered& coverage, const T* before, const T* after, const IsCovered& is_covered, const DiffScene& scene) {
  const bool was = before && is_covered(scene.from.chain, *before);
  const bool is = after && is_covered(scene.to.chain, *after);
  if (before) coverage.before = {coverage.before.part + (was ? 1 : 0), coverage.before.whole + 1};
  if (after) coverage.after = {coverage.after.part + (is ? 1 : 0), coverage.after.whole + 1};
  const Named named{(after ? after : before)->id, one_line(name_of(after ? *after : *before))};
  if (is && !was) coverage.gained.push_back(named);
  if (was && !is) coverage.lost.push_back(named);
}

template <class T>
const T* find_in(const std::vector<const T*>& list, const std::string& id) {
  const auto found = std::ranges::find_if(list, [&](const T* each) { return each->id == id; });
  return found == list.end() ? nullptr : *found;
}

/// Of the things of one side and those of the other.
template <class T, class IsCovered>
Covered covered(const DiffScene& scene, const std::vector<const T*>& before, const std::vector<const T*>& after,
                const IsCovered& is_covered) {
  Covered coverage;
  for (const T* now : after) cover(coverage, find_in(before, now->id), now, is_covered, scene);
  for (const T* old : before)
    if (!find_in(after, old->id)) cover<IsCovered, T>(coverage, old, nullptr, is_covered, scene);
  return coverage;
}

std::vector<const BasicFunction*> functions_of(const Chain& chain) {
  std::vector<const BasicFunction*> functions;
  for (const BasicFunction& function : chain.method->basic_functions) functions.push_back(&function);
  return functions;
}

/// Whether an instrument that is active fits.
template <class Fits>
bool has_instrument(const Chain& chain, const Fits& fits) {
  return std::ranges::any_of(chain.instruments, [&](const Instrument& instrument) {
    return instrument.status == InstrumentStatus::active && fits(instrument);
  });
}

}  // namespace

std::vector<DiffRole> role_changes(const DiffScene& scene) {
  const Chain& from = scene.from.chain;
  const Chain& to = scene.to.chain;
  std::vector<DiffRole> roles;
  compare_place(scene, {"keten", {}, &from.info.roles, &to.info.roles}, roles);
  for (const BuildingBlock& block : to.method->blocks) {
    const BlockWork* old = from.blocks.find(block.id);
    const BlockWork* now = to.blocks.find(block.id);
    compare_place(scene,
                  {about(block), one_line(name_of(block)), old ? &old->roles : nullptr, now ? &now->roles : nullptr},
                  roles);
  }
  // Of an instrument that came or went, that says enough.
  for (const Instrument& now : to.instruments)
    if (const Instrument* old = from.instruments.find(now.id))
      compare_place(scene, {about(now), one_line(name_of(now)), &old->roles, &now.roles}, roles);
  return roles;
}

std::vector<std::string> keys_of_roles(const std::vector<DiffRole>& roles, std::string_view over) {
  std::vector<std::string> keys;
  for (const DiffRole& role : roles)
    if (role.over == over) keys.push_back("rollen." + role.role.id);
  return keys;
}

DiffCoverage coverage_changes(const DiffScene& scene) {
  const Chain& from = scene.from.chain;
  const Chain& to = scene.to.chain;
  DiffCoverage coverage;
  coverage.blocks = covered(scene, blocks_to_cover(from), blocks_to_cover(to),
                            [](const Chain& chain, const BuildingBlock& block) { return is_covered(chain, block); });
  const auto is_later = [&to](const Named& named) {
    const BuildingBlock* block = to.method->blocks.find(named.id);
    return block && !is_chosen(to, *block);
  };
  std::ranges::copy_if(coverage.blocks.lost, std::back_inserter(coverage.blocks.later), is_later);
  std::erase_if(coverage.blocks.lost, is_later);
  coverage.groups = covered(scene, known(from.info.target_groups), known(to.info.target_groups),
                            [](const Chain& chain, const TargetGroup& group) {
                              return has_instrument(
                                  chain, [&](const Instrument& each) { return contains(each.target_groups, group); });
                            });
  coverage.functions =
      covered(scene, functions_of(from), functions_of(to), [](const Chain& chain, const BasicFunction& function) {
        return has_instrument(
            chain, [&](const Instrument& each) { return each.kind && contains(each.kind->basic_functions, function); });
      });
  return coverage;
}

}  // namespace keten::documents
