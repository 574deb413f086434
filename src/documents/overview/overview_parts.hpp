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

/// The chains next to each other, with a line for each figure; null when none is compared with.
Value value_of_comparison(const Overview& overview);

}  // namespace keten::documents
