// How many of how many, and when that is told as a percentage.
#pragma once

#include <cstddef>
#include <optional>

namespace keten {

/// How many of how many.
struct Share {
  std::size_t part = 0;
  std::size_t whole = 0;

  bool operator==(const Share&) const = default;
};

/// Of fewer than this, one more or less would make a large difference in a percentage.
inline constexpr std::size_t least_for_percentages = 5;

/// The share in whole per cents, a half rounded up; nothing when it is one of fewer than `least_for_percentages`.
inline std::optional<std::size_t> percentage(const Share& share) {
  if (share.whole < least_for_percentages) return std::nullopt;
  return (share.part * 200 + share.whole) / share.whole / 2;
}

}  // namespace keten
