#include "render/network/network_layout.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <tuple>

namespace keten {

namespace {

/// Angles are steps of a full turn, clockwise from the top.
constexpr int turn = 2880;
constexpr int half_turn = turn / 2;
constexpr std::int64_t one = 10000;  ///< the value 1 of a sine

/// The room along the ellipse of one box of a common size, and of the gap between two groups.
constexpr int slot = 10;
constexpr int gap = 6;
constexpr int common_width = 180;
constexpr int common_height = 76;

/// An ellipse is this much wider than high, so that it suits a sheet that lies on its side with a legend above it.
constexpr int wide = 8;
constexpr int high = 5;
constexpr int least_size = 160;  ///< half of the height
constexpr int most_size = 200000;

/// The formula of Bhaskara: off by less than 0.002, and the same on every machine.
constexpr std::int64_t sine(int angle) {
  const int within = (angle % turn + turn) % turn;
  const std::int64_t x = within % half_turn;
  const std::int64_t product = x * (half_turn - x);
  const std::int64_t value = one * 16 * product / (std::int64_t{5} * half_turn * half_turn - 4 * product);
  return within < half_turn ? value : -value;
}

constexpr std::int64_t cosine(int angle) { return sine(angle + turn / 4); }

Spot on_ellipse(int angle, int size) {
  return {static_cast<int>(sine(angle) * size * wide / high / one), static_cast<int>(cosine(angle) * size / one)};
}

/// How many boxes fit from the top to each angle, on any scale: above and below they need their width, at the sides
/// only their height.
std::array<std::int64_t, turn + 1> room_up_to() {
  std::array<std::int64_t, turn + 1> room{};
  for (int angle = 0; angle < turn; ++angle) {
    const std::int64_t across = std::abs(cosine(angle)) * wide * common_height;
    const std::int64_t down = std::abs(sine(angle)) * high * common_width;
    room[static_cast<std::size_t>(angle) + 1] = room[static_cast<std::size_t>(angle)] + std::max(across, down);
  }
  return room;
}

/// The angle of each place on the ring; `groups` has the group of each, in order.
std::vector<int> angles_of(const std::vector<std::size_t>& groups) {
  std::vector<int> middles;
  int used = 0;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    used += i == 0 || groups[i] != groups[i - 1] ? gap : 0;
    middles.push_back(used + (slot - gap) / 2);
    used += slot;
  }
  const auto room = room_up_to();
  std::vector<int> angles;
  for (const int middle : middles) {
    const std::int64_t wanted = room.back() * middle / std::max(used, 1);
    angles.push_back(static_cast<int>(std::ranges::lower_bound(room, wanted) - room.begin()));
  }
  return angles;
}

/// A network being placed.
class Placing {
 public:
  Placing(const std::vector<LayoutBox>& boxes, const std::vector<std::pair<std::size_t, std::size_t>>& lines)
      : boxes_(boxes), neighbours_(boxes.size()), spots_(boxes.size()) {
    for (const auto& [from, to] : lines) {
      neighbours_[from].push_back(to);
      neighbours_[to].push_back(from);
    }
    for (const LayoutBox& box : boxes) group_count_ = std::max(group_count_, box.group + 1);
    std::vector<std::tuple<std::size_t, int, std::string_view, std::size_t>> order;
    for (std::size_t i = 0; i < boxes.size(); ++i) order.emplace_back(boxes[i].group, pull_of(i), boxes[i].id, i);
    std::ranges::sort(order);
    std::vector<std::size_t> groups;
    for (const auto& [group, pull, id, box] : order) {
      (boxes[box].in_middle ? middle_ : ring_).push_back(box);
      if (!boxes[box].in_middle) groups.push_back(group);
    }
    angles_ = angles_of(groups);
  }

  std::vector<Spot> place() {
    int size = least_size;
    put(size);
    while (size < most_size && overlaps()) {
      size += size / 40;
      put(size);
    }
    return spots_;
  }

 private:
  void put(int size) {
    for (std::size_t i = 0; i < ring_.size(); ++i) spots_[ring_[i]] = on_ellipse(angles_[i], size);
    const int width = size * wide / high;
    const auto count = static_cast<int>(middle_.size());
    for (int i = 0; i < count; ++i)
      spots_[middle_[static_cast<std::size_t>(i)]] = {
          count == 1 ? 0 : width * (2 * i - count + 1) * 3 / (10 * (count - 1)), 0};
  }

  /// Where in its group a box wants to be: the higher, the further clockwise. A line to the next group pulls it to that
  /// end, one to the group before to the other, and one to the far side to the middle. Only its own lines count, so
  /// others do not move it.
  int pull_of(std::size_t box) const {
    int sum = 0;
    int count = 0;
    for (const std::size_t other : neighbours_[box]) {
      if (boxes_[other].in_middle || boxes_[other].group == boxes_[box].group) continue;
      const auto ahead = static_cast<int>((boxes_[other].group + group_count_ - boxes_[box].group) % group_count_);
      sum += static_cast<int>(group_count_) - 2 * ahead;
      ++count;
    }
    return count == 0 ? 0 : sum * 100 / count;
  }

  bool overlap(std::size_t a, std::size_t b, Spot margin) const {
    return std::abs(spots_[a].x - spots_[b].x) < (boxes_[a].width + boxes_[b].width) / 2 + margin.x &&
           std::abs(spots_[a].y - spots_[b].y) < (boxes_[a].height + boxes_[b].height) / 2 + margin.y;
  }

  /// Whether a box comes too near to one of the next on the ring, or to one in the middle.
  bool overlaps() const {
    constexpr Spot margin{14, 8};
    constexpr Spot wide_margin{55, 55};
    const std::size_t next = std::min<std::size_t>(4, ring_.size() - std::min<std::size_t>(ring_.size(), 1));
    for (std::size_t i = 0; i < ring_.size(); ++i) {
      for (std::size_t step = 1; step <= next; ++step)
        if (overlap(ring_[i], ring_[(i + step) % ring_.size()], margin)) return true;
      for (const std::size_t box : middle_)
        if (overlap(ring_[i], box, wide_margin)) return true;
    }
    for (std::size_t i = 1; i < middle_.size(); ++i)
      if (overlap(middle_[i - 1], middle_[i], wide_margin)) return true;
    return false;
  }

  const std::vector<LayoutBox>& boxes_;
  std::vector<std::size_t> ring_;    ///< places in boxes_, clockwise
  std::vector<std::size_t> middle_;  ///< places in boxes_, from left to right
  std::vector<std::vector<std::size_t>> neighbours_;
  std::size_t group_count_ = 0;
  std::vector<int> angles_;  ///< of the places on the ring
  std::vector<Spot> spots_;
};

}  // namespace

std::vector<Spot> place_on_ellipse(const std::vector<LayoutBox>& boxes,
                                   const std::vector<std::pair<std::size_t, std::size_t>>& lines) {
  return Placing(boxes, lines).place();
}

}  // namespace keten
