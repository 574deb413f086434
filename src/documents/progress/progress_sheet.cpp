// The course of a chain as a table.
#include <fmt/core.h>

#include <utility>

#include "documents/progress/progress.hpp"

namespace keten {

namespace {

Cell cell(std::size_t number) { return static_cast<double>(number); }

Cell cell(std::optional<std::size_t> number) { return number ? cell(*number) : Cell(); }

Cell cell(const ShownCount& count) {
  if (count.number) return *count.number;
  return count.text.empty() ? Cell() : Cell(count.text);
}

}  // namespace

Sheet to_sheet(const Progress& progress) {
  Sheet sheet{.name = "Voortgang", .columns = {{.heading = "Moment", .width = 36}}, .rows = {}};
  for (const char* heading : {"Datum",
                              "Ketenpartijen",
                              "Rollen vervuld",
                              "Rollen gevraagd",
                              "Bouwstenen met aanbod",
                              "Bouwstenen meegeteld",
                              "Actieve instrumenten",
                              "Samenwerkingen",
                              "Samenwerkingen goed",
                              "Samenwerkingen te verbeteren",
                              "Samenwerkingen met anderen",
                              "Samenwerkingen gewenst",
                              "Gewenst met anderen",
                              "Gewenst bij het vorige moment",
                              "Daarvan gelegd",
                              "Acties lopend",
                              "Lopend: stappen",
                              "Acties te laat",
                              "Acties klaar in totaal",
                              "Acties erbij",
                              "Acties klaar"})
    sheet.columns.push_back({.heading = heading, .width = 14});
  for (const ProgressGoal& goal : progress.goals) {
    const std::string name = goal.unit.empty() ? goal.goal : fmt::format("{} ({})", goal.goal, goal.unit);
    sheet.columns.push_back({.heading = "Doel: " + name, .width = 24});
  }
  for (const ProgressPoint& point : progress.points) {
    const ChainFigures& figures = point.figures;
    const PairFigures& pairs = figures.pairs;
    const ActionFigures& actions = figures.actions;
    SheetRow row{.cells = {point.label,
                           point.date,
                           cell(figures.parties),
                           cell(figures.roles.part),
                           cell(figures.roles.whole),
                           cell(figures.blocks.part),
                           cell(figures.blocks.whole),
                           cell(figures.instruments),
                           cell(pairs.existing.inside),
                           cell(pairs.good.inside),
                           cell(pairs.to_improve.inside),
                           cell(pairs.existing.with_others),
                           cell(pairs.wanted.inside),
                           cell(pairs.wanted.with_others),
                           point.closed ? cell(point.closed->whole) : Cell(),
                           point.closed ? cell(point.closed->part) : Cell(),
                           cell(actions.open),
                           cell(actions.open_steps),
                           cell(actions.late),
                           cell(actions.done),
                           cell(point.actions.opened),
                           cell(point.actions.done)}};
    for (const GoalReading& reading : point.readings) row.cells.push_back(cell(reading.value));
    sheet.rows.push_back(std::move(row));
  }
  return sheet;
}

}  // namespace keten
