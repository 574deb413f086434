// What the parts of the overview share.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/sheet.hpp"
#include "documents/overview/overview.hpp"

namespace keten::documents {

/// The name, or where it is when nobody could read that.
const std::string& title_of(const OverviewRow& row);

/// What a row is sorted by, as it stands in the sheet; nothing for a chain that cannot be read, save its title and
/// findings.
Cell cell_of(const OverviewRow& row, OverviewColumn column);

/// What two chains have in common, or nothing: they have no kerncijfer of the same name with a number above zero.
std::optional<Likeness> likeness_of(const OverviewRow& one, const OverviewRow& other);

/// The names of the kerncijfers of all rows, each once, as they come.
std::vector<std::string> key_figures_of(const std::vector<OverviewRow>& rows);
/// The kerncijfer of this name; nullptr when the chain has none.
const KeyFigure* find_figure(const OverviewRow& row, std::string_view name);

/// A chain that is compared with the chosen one.
struct ComparedChain {
  std::string directory;
  std::string title;
  Likeness likeness;
};

/// A line of the table: what it is about, and that of each chain.
struct ComparedLine {
  std::string what;
  std::vector<std::string> values;
};

/// The chains next to each other.
struct Comparison {
  std::string title;  ///< of the chosen chain
  std::string directory;
  bool has_key_figures = false;          ///< the chosen chain
  std::vector<std::string> key_figures;  ///< on which chains were compared, as people write them
  std::vector<ComparedChain> others;
  std::vector<std::string> titles;  ///< of all of them
  std::vector<ComparedLine> lines;
};

/// Nothing when no chain is compared with.
std::optional<Comparison> comparison_of(const Overview& overview);

/// "gemiddeld 1,3 keer"
std::string in_words(const Likeness& likeness);

}  // namespace keten::documents
