#include "keten/text.hpp"
#include "render/sheets.hpp"

namespace keten {

namespace {

/// Quoted where CSV needs it, and never a formula.
std::string csv_cell(const Cell& cell) {
  std::string text = cell_text(cell);
  if (!std::holds_alternative<std::string>(cell)) return text;
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) text.insert(0, "'");
  if (text.find_first_of(";\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

std::string cell_text(const Cell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return *text;
  if (const auto* number = std::get_if<double>(&cell)) return dutch_number(*number);
  if (const auto* date = std::get_if<Date>(&cell)) return iso_date(*date);
  return {};
}

std::string to_csv(const Sheet& sheet) {
  std::string text = "\xEF\xBB\xBF";
  const auto add = [&text](const auto& cells, const auto& write) {
    for (std::size_t i = 0; i < cells.size(); ++i) text += (i > 0 ? ";" : "") + write(cells[i]);
    text += "\r\n";
  };
  add(sheet.columns, [](const SheetColumn& column) { return csv_cell(column.heading); });
  for (const SheetRow& row : sheet.rows) add(row.cells, csv_cell);
  return text;
}

}  // namespace keten
