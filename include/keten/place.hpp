// Places in texts and in the files of a chain.
#pragma once

#include <compare>
#include <cstdint>

namespace keten {

/// A place in a text. Rows and columns count from 1; a column is one Unicode code point.
struct Position {
  std::uint32_t row = 1;
  std::uint32_t column = 1;

  auto operator<=>(const Position&) const = default;
};

/// From `begin` up to, but not including, `end`.
struct Span {
  Position begin;
  Position end;

  bool operator==(const Span&) const = default;
};

/// The index of a file that is not part of a chain, such as the built-in method.
inline constexpr std::uint32_t no_file = UINT32_MAX;

/// A span in one of the files of a chain; `file` is the index in `Chain::files`.
struct Place {
  std::uint32_t file = no_file;
  Span span;
};

}  // namespace keten
