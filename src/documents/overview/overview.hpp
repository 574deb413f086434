// A collection of chains beside each other: one row each, with what a regional or national coordinator looks at.
// Numbers tell what is there; they rank nobody. With a chain to compare with, only that chain stands in it and those
// whose kerncijfers are most like its own: municipalities want to see what others of their size do (study of
// 2020, 3.2.2).
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/sheet.hpp"
#include "documents/report/report.hpp"
#include "documents/shared/shown_shapes.hpp"
#include "keten/chain.hpp"
#include "keten/check.hpp"
#include "keten/value.hpp"
#include "model/figures.hpp"

namespace keten {

/// How many active instruments a bouwsteen has.
struct BlockOffer {
  Named block;
  std::size_t instruments = 0;
};

/// How much a chain is like the one that it is compared with.
struct Likeness {
  /// How many times the larger number is the smaller one, over all figures: their geometric mean, to four decimals. 1
  /// is equal.
  double factor = 1;
  std::vector<std::string> figures;  ///< the names of the kerncijfers that both have
};

/// A chain by itself: it holds what a reader needs when the chain is no longer in memory.
struct OverviewRow {
  std::string directory;  ///< as the user called it
  Date today;
  std::string name;         ///< empty when it could not be read
  bool is_readable = true;  ///< otherwise only the directory, the name and the findings are known
  std::vector<std::string> areas;
  std::optional<Phase> phase;
  std::string phase_letter;  ///< of the method; empty when it has none
  ChainFigures figures;
  std::vector<BlockOffer> offers;  ///< of `blocks_to_cover`
  std::optional<Date> next_meeting;
  std::optional<Date> last_evaluation;
  std::vector<KeyFigure> key_figures;  ///< small counts of carers without their number, when public
  Object extra;                        ///< the `x-` fields of the section `keten`
  Counts findings;                     ///< filled in by whoever checks the chain
  std::optional<Likeness> likeness;    ///< of a chain that is compared
};

/// The row of a chain, without its findings. A chain of which no document can be made gives one that says so. With
/// `is_public` what it says has passed the gate of that chain.
OverviewRow make_overview_row(const Chain& chain, std::string directory, Date today, bool is_public = false);

/// What `keten check` calls an error or a warning, or a chain that cannot be read.
bool needs_attention(const OverviewRow& row);

/// What the rows can be sorted by.
enum class OverviewColumn {
  name,
  phase,
  parties,
  vacant_roles,
  covered_blocks,
  instruments,
  relations,
  open_actions,
  late_actions,
  next_meeting,
  last_evaluation,
  errors,
  warnings,
  hints
};
template <>
struct Choice<OverviewColumn> {
  static constexpr std::string_view words[] = {"naam",         "fase",     "partijen",       "rollen",  "bouwstenen",
                                               "instrumenten", "relaties", "acties",         "te-laat", "bijeenkomst",
                                               "evaluatie",    "fouten",   "waarschuwingen", "hints"};
};

struct OverviewOptions {
  std::optional<Phase> phase = {};
  std::string area = {};  ///< stands in one of its areas; capitals and accents do not count
  bool only_attention = false;
  std::optional<OverviewColumn> sort = {};  ///< otherwise the rows keep their order
  bool descending = false;
  std::optional<std::size_t> compare_with = {};  ///< the index of a row
};

/// How many chains are in a phase.
struct PhaseCount {
  Phase phase = Phase::prepare;
  std::string letter;  ///< of the method; empty when it has none
  std::size_t chains = 0;
};

/// Of the rows that were asked for.
struct OverviewTotals {
  std::size_t chains = 0;
  std::size_t all = 0;             ///< chains in the collection, also those that were not asked for
  std::vector<PhaseCount> phases;  ///< in which there are chains
  std::size_t without_phase = 0;
  std::size_t unreadable = 0;
  std::size_t attention = 0;
  std::size_t unplanned = 0;  ///< chains without a next meeting
  std::size_t parties = 0;
  ActionFigures actions;
};

struct Overview {
  Date today;
  OverviewOptions options;
  OverviewTotals totals;
  /// As asked for. What cannot be read is always there, since nothing says that it was not meant. With a chain to
  /// compare with: first that chain, then those most like it, as they are asked for.
  std::vector<OverviewRow> rows;
};

/// The rows that were asked for, sorted: equal ones keep their order, and those that have nothing in the column come
/// last. Of the chains that share a kerncijfer with the one to compare with, the four that are most like it are there.
Overview make_overview(std::vector<OverviewRow> rows, Date today, const OverviewOptions& options = {});

template <>
const documents::Shape& documents::shape_of<OverviewRow>();
template <>
const documents::Shape& documents::shape_of<Overview>();

/// A row for each chain, with a column for each kerncijfer that one of them has. Chains with errors are marked.
Sheet to_sheet(const Overview& overview);

}  // namespace keten
