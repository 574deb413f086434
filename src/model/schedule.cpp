#include "model/schedule.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>

namespace keten {

namespace {

constexpr int step = 5;

// Shares `units` so that each gets at least one when there are enough: rounds down, then gives the rest to those who
// came off worst, and takes back what the ones at the minimum got too much from those who came off best.
std::vector<int> share_units(int units, const std::vector<std::int64_t>& weights) {
  const std::int64_t total = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
  const int least = units >= static_cast<int>(weights.size()) ? 1 : 0;
  std::vector<int> shares;
  for (const std::int64_t weight : weights) shares.push_back(std::max(least, static_cast<int>(units * weight / total)));

  // What is due to an item beyond its share, times the total weight.
  const auto owed = [&](std::size_t i) { return units * weights[i] - shares[i] * total; };
  for (int rest = units - std::accumulate(shares.begin(), shares.end(), 0); rest != 0; rest += rest > 0 ? -1 : 1) {
    std::size_t best = weights.size();
    for (std::size_t i = 0; i < weights.size(); ++i) {
      if (rest < 0 && shares[i] <= least) continue;
      if (best == weights.size() || (rest > 0 ? owed(i) > owed(best) : owed(i) < owed(best))) best = i;
    }
    shares[best] += rest > 0 ? 1 : -1;
  }
  return shares;
}

}  // namespace

std::vector<int> share(int minutes, std::span<const int> given) {
  if (given.empty()) return {};
  std::vector<std::int64_t> weights;
  for (const int weight : given) weights.push_back(std::max(1, weight));
  if (minutes <= 0) return std::vector<int>(given.size(), 0);
  if (std::accumulate(weights.begin(), weights.end(), std::int64_t{0}) == minutes)
    return std::vector<int>(weights.begin(), weights.end());

  const int unit = minutes / step >= static_cast<int>(weights.size()) ? step : 1;
  std::vector<int> shares = share_units(minutes / unit, weights);
  for (int& each : shares) each *= unit;
  *std::max_element(shares.begin(), shares.end()) += minutes % unit;
  return shares;
}

Schedule make_schedule(std::span<const Slot> slots, int length, int at_least) {
  int fixed = 0;
  std::vector<int> weights;
  for (const Slot& slot : slots)
    if (slot.fixed)
      fixed += *slot.fixed;
    else
      weights.push_back(slot.weight);

  Schedule schedule;
  int rest = length - fixed;
  const int needed = weights.empty() ? 0 : std::max(at_least, shortest_item * static_cast<int>(weights.size()));
  schedule.over = std::max(0, needed - rest);
  rest = std::max(rest, needed);
  schedule.spare = weights.empty() ? rest : 0;

  const std::vector<int> shares = share(rest, weights);
  std::size_t next = 0;
  for (const Slot& slot : slots) schedule.minutes.push_back(slot.fixed ? *slot.fixed : shares[next++]);
  return schedule;
}

}  // namespace keten
