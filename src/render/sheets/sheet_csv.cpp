#include "base/text/text.hpp"
#include "render/sheets/sheets.hpp"

namespace keten {

namespace {

/// Quoted where CSV needs it, and never a formula.
std::string csv_cell(const Cell& cell, char separator) {
  std::string text = cell_text(cell);
  const bool is_text = std::holds_alternative<std::string>(cell);
  if (is_text && !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos)
    text.insert(0, "'");
  if (text.find_first_of("\"\r\n") == std::string::npos && text.find(separator) == std::string::npos) return text;
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

std::string to_csv(const Sheet& sheet, CsvReader reader) {
  const char separator = reader == CsvReader::dutch_excel ? ';' : ',';
  std::string text = reader == CsvReader::dutch_excel ? "\xEF\xBB\xBF" : "";
  const auto add = [&](const auto& cells, const auto& cell_of) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) text += separator;
      text += csv_cell(cell_of(cells[i]), separator);
    }
    text += "\r\n";
  };
  add(sheet.columns, [](const SheetColumn& column) { return Cell(column.heading); });
  for (const SheetRow& row : sheet.rows) add(row.cells, [](const Cell& cell) { return cell; });
  return text;
}

}  // namespace keten
