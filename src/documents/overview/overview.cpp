#include "documents/overview/overview.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "base/text/suggest.hpp"
#include "documents/overview/overview_parts.hpp"
#include "documents/shared/gate.hpp"
#include "documents/shared/redact.hpp"
#include "keten/load.hpp"
#include "model/meetings.hpp"
#include "model/queries.hpp"

namespace keten {

namespace {

/// As many as fit beside each other.
constexpr std::size_t most_compared = 4;

void add_phase(const Chain& chain, OverviewRow& row) {
  row.phase = chain.info.phase;
  for (const auto& phase : chain.method->phases)
    if (phase.key == row.phase) row.phase_letter = one_line(phase.value.letter);
}

/// What is the chain's own.
void pass(OverviewRow& row, const documents::Gate& gate) {
  row.name = gate.pass(std::move(row.name));
  for (std::string& area : row.areas) area = gate.pass(std::move(area));
  for (KeyFigure& figure : row.key_figures) figure.name = gate.pass(std::move(figure.name));
  row.extra = *gate.pass(row.extra).object();
}

bool fits(const OverviewRow& row, const OverviewOptions& options) {
  const std::string area = fold(options.area);
  const auto is_there = [&](const std::string& each) { return fold(each).find(area) != std::string::npos; };
  return (!options.phase || row.phase == options.phase) && (area.empty() || std::ranges::any_of(row.areas, is_there)) &&
         (!options.only_attention || needs_attention(row));
}

// --- Sorting

/// What the rows are sorted by: a phase by its place, text as people look it up.
Cell sort_key(const OverviewRow& row, OverviewColumn column) {
  if (column == OverviewColumn::phase) return row.phase ? Cell(static_cast<double>(*row.phase)) : Cell();
  Cell cell = documents::cell_of(row, column);
  if (const auto* text = std::get_if<std::string>(&cell)) return fold(*text);
  return cell;
}

bool is_empty(const Cell& cell) { return std::holds_alternative<std::monostate>(cell); }

/// Sorts; equal ones keep their order. Moves each row once, since rows are large.
template <class Less>
void sort_rows(std::vector<OverviewRow>& rows, const Less& less) {
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t one, std::size_t other) { return less(rows[one], rows[other]); });
  std::vector<OverviewRow> sorted;
  for (const std::size_t at : order) sorted.push_back(std::move(rows[at]));
  rows = std::move(sorted);
}

void sort_by(std::vector<OverviewRow>& rows, OverviewColumn column, bool descending) {
  sort_rows(rows, [&](const OverviewRow& one, const OverviewRow& other) {
    const Cell a = sort_key(one, column);
    const Cell b = sort_key(other, column);
    if (is_empty(a) || is_empty(b)) return !is_empty(a) && is_empty(b);
    return descending ? b < a : a < b;
  });
}

// --- Comparing

/// Keeps the chains most like `chosen`.
void keep_alike(std::vector<OverviewRow>& rows, const OverviewRow& chosen) {
  for (OverviewRow& row : rows) row.likeness = documents::likeness_of(chosen, row);
  std::erase_if(rows, [](const OverviewRow& row) { return !row.likeness; });
  sort_rows(rows, [](const OverviewRow& one, const OverviewRow& other) {
    return one.likeness->factor < other.likeness->factor;
  });
  if (rows.size() > most_compared) rows.resize(most_compared);
}

// --- Counting

/// The phases in which there are chains.
std::vector<PhaseCount> phases_of(const std::vector<OverviewRow>& rows) {
  std::vector<PhaseCount> counts;
  for (const Phase phase : {Phase::prepare, Phase::start, Phase::apply, Phase::optimise}) {
    PhaseCount counted{.phase = phase, .letter = {}, .chains = 0};
    for (const OverviewRow& row : rows) {
      if (row.phase != phase) continue;
      ++counted.chains;
      if (counted.letter.empty()) counted.letter = row.phase_letter;
    }
    if (counted.chains > 0) counts.push_back(counted);
  }
  return counts;
}

OverviewTotals totals_of(const std::vector<OverviewRow>& rows, std::size_t all) {
  OverviewTotals totals{.chains = rows.size(), .all = all, .phases = phases_of(rows), .actions = {}};
  for (const OverviewRow& row : rows) {
    if (needs_attention(row)) ++totals.attention;
    if (!row.is_readable) ++totals.unreadable;
    if (!row.is_readable) continue;
    if (!row.next_meeting) ++totals.unplanned;
    if (!row.phase) ++totals.without_phase;
    totals.parties += row.figures.parties;
    totals.actions += row.figures.actions;
  }
  return totals;
}

}  // namespace

OverviewRow make_overview_row(const Chain& chain, std::string directory, Date today, bool is_public) {
  const Audience audience = audience_of(chain, today, is_public);
  OverviewRow row;
  row.directory = std::move(directory);
  row.today = today;
  row.name = one_line(chain.info.name);
  row.is_readable = is_usable(chain);
  if (row.is_readable) {
    for (const std::string& area : chain.info.areas) row.areas.push_back(one_line(area));
    add_phase(chain, row);
    row.figures = figures_of(chain, today);
    for (const BuildingBlock* block : blocks_to_cover(chain))
      row.offers.push_back({named(*block), instruments_of(chain, *block).size()});
    if (const Meeting* meeting = next_meeting(chain, today)) row.next_meeting = meeting->date;
    row.last_evaluation = last_evaluation(chain, today);
    for (const auto& figure : chain.info.key_figures)
      row.key_figures.push_back({one_line(figure.key), documents::show_number(figure.value, figure.key, audience)});
    row.extra = extra_fields(chain.info);
  }
  pass(row, documents::Gate(chain, is_public));
  return row;
}

bool needs_attention(const OverviewRow& row) {
  return !row.is_readable || row.findings.errors > 0 || row.findings.warnings > 0;
}

Overview make_overview(std::vector<OverviewRow> rows, Date today, const OverviewOptions& options) {
  const std::size_t all = rows.size();
  std::optional<OverviewRow> chosen;
  if (options.compare_with) {
    const auto at = rows.begin() + static_cast<std::ptrdiff_t>(*options.compare_with);
    chosen = std::move(*at);
    rows.erase(at);
  }
  std::erase_if(rows, [&](const OverviewRow& row) { return row.is_readable && !fits(row, options); });
  if (chosen) keep_alike(rows, *chosen);
  if (options.sort) sort_by(rows, *options.sort, options.descending);
  if (chosen) rows.insert(rows.begin(), std::move(*chosen));
  OverviewTotals totals = totals_of(rows, all);
  return {.today = today, .options = options, .totals = std::move(totals), .rows = std::move(rows)};
}

}  // namespace keten
