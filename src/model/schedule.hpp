// The arithmetic of an agenda: shares the minutes of a meeting among its items. Knows nothing of meetings.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace keten {

/// One item: its own minutes, or its weight in what the others leave.
struct Slot {
  std::optional<int> fixed;
  int weight = 0;
};

struct Schedule {
  std::vector<int> minutes;  ///< of each item, in the same order
  int over = 0;              ///< by how many minutes the items do not fit; they have their minutes all the same
  int spare = 0;             ///< minutes left over: every item has its own and they are fewer than the length
};

/// What an item without minutes of its own gets at the least.
inline constexpr int shortest_item = 5;

/// Shares `length` minutes: first the fixed items, then the others by weight. The others get at least `at_least`
/// minutes together, and shortest_item each; when there is less, the items do not fit. Without `over` and `spare` the
/// minutes add up to `length` exactly.
Schedule make_schedule(std::span<const Slot> slots, int length, int at_least = 0);

/// Shares `minutes` by weight, in steps of five where that gives everyone something, else in whole minutes. Adds up
/// exactly; a weight below one counts as one. Weights that add up to `minutes` are the answer.
std::vector<int> share(int minutes, std::span<const int> weights);

}  // namespace keten
