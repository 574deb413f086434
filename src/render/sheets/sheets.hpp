// Tables as CSV, as an Excel workbook and as aligned text.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "base/sheet.hpp"

namespace keten {

/// Who reads the CSV. A Dutch Excel wants a semicolon and a byte order mark, programs a comma and none (RFC 4180).
enum class CsvReader { dutch_excel, program };

/// CSV in UTF-8, with CRLF, a decimal comma, and days as JJJJ-MM-DD. A cell that a spreadsheet would take for a formula
/// (it begins with = + - @, a tab or a carriage return) gets an apostrophe before it (OWASP, CSV injection); numbers
/// stay numbers.
std::string to_csv(const Sheet& sheet, CsvReader reader = CsvReader::dutch_excel);

/// An Excel workbook (ECMA-376) with a tab for each sheet: real numbers and dates, a frozen and filtered header, marked
/// rows coloured. Names of tabs are made valid and different. The same sheets give the same bytes. Throws
/// std::system_error when no temporary file can be written.
std::string to_xlsx(std::span<const Sheet> sheets);

/// Columns beside each other, no wider than `width` columns of a screen as far as that can be had: long cells are
/// broken at spaces into more lines. Marked rows begin with `!`. Text is made safe for a terminal.
std::string to_text(const Sheet& sheet, std::size_t width);

/// A cell as text: numbers with a decimal comma, days as JJJJ-MM-DD.
std::string cell_text(const Cell& cell);

}  // namespace keten
