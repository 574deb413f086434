// The overview as a table, a row for each chain.
#include <algorithm>
#include <string>
#include <utility>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "documents/overview/overview.hpp"
#include "documents/overview/overview_parts.hpp"

namespace keten {

namespace {

Cell number(std::size_t count) { return static_cast<double>(count); }
Cell date(std::optional<Date> day) { return day ? Cell(*day) : Cell(); }

struct ColumnOfSheet {
  std::optional<OverviewColumn> sorted;  ///< what the rows are sorted by for it
  const char* heading;
  int width;
  Cell (*cell)(const OverviewRow&);
  bool always = false;  ///< also of a chain that cannot be read
};

constexpr ColumnOfSheet columns[] = {
    {OverviewColumn::name, "Keten", 40, [](const OverviewRow& row) { return Cell(row.name); }, true},
    {{}, "Map", 30, [](const OverviewRow& row) { return Cell(row.directory); }, true},
    {{}, "Te lezen", 10, [](const OverviewRow& row) { return Cell(row.is_readable ? "ja" : "nee"); }, true},
    {{}, "Gebied", 30, [](const OverviewRow& row) { return Cell(listed(row.areas)); }},
    {OverviewColumn::phase, "Fase", 16,
     [](const OverviewRow& row) { return row.phase ? Cell(std::string(word(*row.phase))) : Cell(); }},
    {OverviewColumn::parties, "Ketenpartijen", 14, [](const OverviewRow& row) { return number(row.figures.parties); }},
    {{}, "Rollen", 10, [](const OverviewRow& row) { return number(row.figures.roles.whole); }},
    {OverviewColumn::vacant_roles, "Rollen open", 12,
     [](const OverviewRow& row) { return number(row.figures.roles.whole - row.figures.roles.part); }},
    {{}, "Bouwstenen", 12, [](const OverviewRow& row) { return number(row.figures.blocks.whole); }},
    {OverviewColumn::covered_blocks, "Bouwstenen met aanbod", 14,
     [](const OverviewRow& row) { return number(row.figures.blocks.part); }},
    {OverviewColumn::instruments, "Instrumenten", 14,
     [](const OverviewRow& row) { return number(row.figures.instruments); }},
    {OverviewColumn::relations, "Samenwerkingen", 16,
     [](const OverviewRow& row) { return number(row.figures.pairs.existing.inside); }},
    {{}, "Waarvan goed", 12, [](const OverviewRow& row) { return number(row.figures.pairs.good.inside); }},
    {{},
     "Waarvan te verbeteren",
     14,
     [](const OverviewRow& row) { return number(row.figures.pairs.to_improve.inside); }},
    {{},
     "Samenwerkingen met anderen",
     16,
     [](const OverviewRow& row) { return number(row.figures.pairs.existing.with_others); }},
    {{}, "Ontbrekende schakels", 14, [](const OverviewRow& row) { return number(row.figures.pairs.wanted.inside); }},
    {OverviewColumn::open_actions, "Acties open", 12,
     [](const OverviewRow& row) { return number(row.figures.actions.open); }},
    {{}, "Open: stappen", 12, [](const OverviewRow& row) { return number(row.figures.actions.open_steps); }},
    {OverviewColumn::late_actions, "Acties te laat", 12,
     [](const OverviewRow& row) { return number(row.figures.actions.late); }},
    {{}, "Acties geblokkeerd", 12, [](const OverviewRow& row) { return number(row.figures.actions.blocked); }},
    {{}, "Acties klaar", 12, [](const OverviewRow& row) { return number(row.figures.actions.done); }},
    {{}, "Klaar: stappen", 12, [](const OverviewRow& row) { return number(row.figures.actions.done_steps); }},
    {OverviewColumn::next_meeting, "Volgende bijeenkomst", 18,
     [](const OverviewRow& row) { return date(row.next_meeting); }},
    {OverviewColumn::last_evaluation, "Laatste evaluatie", 18,
     [](const OverviewRow& row) { return date(row.last_evaluation); }},
    {OverviewColumn::errors, "Fouten", 10, [](const OverviewRow& row) { return number(row.findings.errors); }, true},
    {OverviewColumn::warnings, "Waarschuwingen", 16,
     [](const OverviewRow& row) { return number(row.findings.warnings); }, true},
    {OverviewColumn::hints, "Hints", 10, [](const OverviewRow& row) { return number(row.findings.hints); }, true},
};

Cell cell_in(const ColumnOfSheet& column, const OverviewRow& row) {
  return row.is_readable || column.always ? column.cell(row) : Cell();
}

Cell cell_of_figure(const OverviewRow& row, const std::string& name) {
  const KeyFigure* figure = documents::find_figure(row, name);
  if (!figure) return {};
  return figure->value.number ? Cell(*figure->value.number) : Cell(figure->value.text);
}

}  // namespace

const std::string& documents::title_of(const OverviewRow& row) { return row.name.empty() ? row.directory : row.name; }

Cell documents::cell_of(const OverviewRow& row, OverviewColumn column) {
  if (column == OverviewColumn::name) return title_of(row);
  for (const ColumnOfSheet& each : columns)
    if (each.sorted == column) return cell_in(each, row);
  return {};
}

std::vector<std::string> documents::key_figures_of(const std::vector<OverviewRow>& rows) {
  std::vector<std::string> names;
  for (const OverviewRow& row : rows)
    for (const KeyFigure& figure : row.key_figures)
      if (std::ranges::none_of(names, [&](const auto& name) { return fold(name) == fold(figure.name); }))
        names.push_back(figure.name);
  return names;
}

const KeyFigure* documents::find_figure(const OverviewRow& row, std::string_view name) {
  for (const KeyFigure& figure : row.key_figures)
    if (fold(figure.name) == fold(name)) return &figure;
  return nullptr;
}

Sheet to_sheet(const Overview& overview) {
  Sheet sheet{.name = "Overzicht", .columns = {}, .rows = {}};
  for (const ColumnOfSheet& each : columns) sheet.columns.push_back({each.heading, each.width});
  const std::vector<std::string> figures = documents::key_figures_of(overview.rows);
  for (const std::string& name : figures) sheet.columns.push_back({spaced(name), 16});
  for (const OverviewRow& row : overview.rows) {
    SheetRow cells{.cells = {}, .marked = !row.is_readable || row.findings.errors > 0};
    for (const ColumnOfSheet& each : columns) cells.cells.push_back(cell_in(each, row));
    for (const std::string& name : figures) cells.cells.push_back(cell_of_figure(row, name));
    sheet.rows.push_back(std::move(cells));
  }
  return sheet;
}

}  // namespace keten
