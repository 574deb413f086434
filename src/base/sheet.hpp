// A table as spreadsheets know it: what `-f csv`, `-f xlsx` and tables on a screen are made from.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "keten/date.hpp"

namespace keten {

/// Nothing, text, a number or a day. Text is as it stands in the chain, not yet escaped for any output.
using Cell = std::variant<std::monostate, std::string, double, Date>;

struct SheetColumn {
  std::string heading;
  int width = 20;  ///< of a column in a spreadsheet, in characters
};

struct SheetRow {
  std::vector<Cell> cells;  ///< one for each column
  bool marked = false;      ///< asks for attention, such as an action that is late
  int depth = 0;            ///< 1 for a part of the row above, and so on: its first cell is indented
};

struct Sheet {
  std::string name;  ///< of the tab in a spreadsheet
  std::vector<SheetColumn> columns;
  std::vector<SheetRow> rows;
};

}  // namespace keten
