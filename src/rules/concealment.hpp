// What the rules of the family Privacy found must not be told on by the report: not in the rows it shows, and not in
// what other rules say about the same values.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "keten/finding.hpp"
#include "rules/rows.hpp"

namespace keten {

/// Hides the places, and the texts there, of the findings of the family Privacy.
class Concealment {
 public:
  Concealment(std::span<const Finding> findings, Rows& rows);

  /// The row on which a place begins, with every found place on it masked, character for character.
  std::string row(const Place& place, std::string line) const;
  /// A message or another text of a report, in which the found texts are masked; also one that was cut off ("…").
  std::string text(std::string text) const;

 private:
  /// The columns of a row from `first` up to `second`.
  using Columns = std::pair<std::uint32_t, std::uint32_t>;

  void add(const Place& place, Rows& rows);
  std::size_t found_at(std::string_view text, std::size_t at) const;

  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<Columns>> columns_;  ///< by file and row
  std::multimap<std::string, std::string, std::less<>> texts_;                       ///< by their first bytes
};

}  // namespace keten
