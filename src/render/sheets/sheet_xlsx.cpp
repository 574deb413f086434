#include <xlsxwriter.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "base/process/temporary.hpp"
#include "base/text/suggest.hpp"
#include "base/text/unicode.hpp"
#include "render/sheets/sheets.hpp"

namespace keten {

namespace {

struct Formats {
  lxw_format* header = nullptr;
  lxw_format* text = nullptr;
  lxw_format* date = nullptr;
  lxw_format* marked_text = nullptr;
  lxw_format* marked_date = nullptr;
};

constexpr lxw_color_t header_color = 0xDCE6EC;
constexpr lxw_color_t marked_color = 0xFBE3D6;  // a light orange, under black text

lxw_format* make_format(lxw_workbook* workbook, bool date, bool marked) {
  lxw_format* format = workbook_add_format(workbook);
  format_set_text_wrap(format);
  format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
  if (date) format_set_num_format(format, "d mmmm yyyy");
  if (date) format_set_align(format, LXW_ALIGN_LEFT);
  if (marked) format_set_bg_color(format, marked_color);
  return format;
}

Formats make_formats(lxw_workbook* workbook) {
  Formats formats{.header = make_format(workbook, false, false),
                  .text = make_format(workbook, false, false),
                  .date = make_format(workbook, true, false),
                  .marked_text = make_format(workbook, false, true),
                  .marked_date = make_format(workbook, true, true)};
  format_set_bold(formats.header);
  format_set_bg_color(formats.header, header_color);
  return formats;
}

/// The most code points that a name of a tab may have.
constexpr std::size_t longest_name = 31;

/// Excel refuses some characters in the name of a tab, an apostrophe at an end, long names and equal names.
std::string tab_name(const std::string& wanted, std::vector<std::string>& taken) {
  std::string base;
  for (const char c : wanted) base += std::string_view("[]:*?/\\'").find(c) == std::string_view::npos ? c : '-';
  if (base.empty()) base = "Blad";
  for (int attempt = 1;; ++attempt) {
    const std::string ending = attempt > 1 ? " " + std::to_string(attempt) : std::string();
    std::string name = first_code_points(base, longest_name - ending.size()) + ending;
    if (std::find(taken.begin(), taken.end(), fold(name)) != taken.end()) continue;
    taken.push_back(fold(name));
    return name;
  }
}

/// The most characters that Excel accepts in a cell (ECMA-376 part 1, 18.18.12).
constexpr std::size_t longest_text = 32767;

void write_cell(lxw_worksheet* worksheet, lxw_row_t row, lxw_col_t column, const Cell& cell, const SheetRow& line,
                const Formats& formats) {
  lxw_format* format = line.marked ? formats.marked_text : formats.text;
  if (const auto* number = std::get_if<double>(&cell)) {
    worksheet_write_number(worksheet, row, column, *number, format);
  } else if (const auto* date = std::get_if<Date>(&cell)) {
    const std::chrono::year_month_day day = *date;
    lxw_datetime value{.year = static_cast<int>(day.year()),
                       .month = static_cast<int>(static_cast<unsigned>(day.month())),
                       .day = static_cast<int>(static_cast<unsigned>(day.day())),
                       .hour = 0,
                       .min = 0,
                       .sec = 0};
    worksheet_write_datetime(worksheet, row, column, &value, line.marked ? formats.marked_date : formats.date);
  } else if (const auto* text = std::get_if<std::string>(&cell); text && !text->empty()) {
    const std::string indent = column == 0 ? std::string(static_cast<std::size_t>(line.depth) * 4, ' ') : std::string();
    worksheet_write_string(worksheet, row, column, first_code_points(indent + *text, longest_text).c_str(), format);
  } else {
    worksheet_write_blank(worksheet, row, column, format);
  }
}

void write_sheet(lxw_workbook* workbook, const Sheet& sheet, const Formats& formats, std::vector<std::string>& taken) {
  lxw_worksheet* worksheet = workbook_add_worksheet(workbook, tab_name(sheet.name, taken).c_str());
  for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
    const auto column = static_cast<lxw_col_t>(i);
    worksheet_set_column(worksheet, column, column, sheet.columns[i].width, nullptr);
    worksheet_write_string(worksheet, 0, column, sheet.columns[i].heading.c_str(), formats.header);
  }
  for (std::size_t i = 0; i < sheet.rows.size(); ++i)
    for (std::size_t j = 0; j < sheet.rows[i].cells.size(); ++j)
      write_cell(worksheet, static_cast<lxw_row_t>(i + 1), static_cast<lxw_col_t>(j), sheet.rows[i].cells[j],
                 sheet.rows[i], formats);
  worksheet_freeze_panes(worksheet, 1, 0);
  if (!sheet.columns.empty())
    worksheet_autofilter(worksheet, 0, 0, static_cast<lxw_row_t>(sheet.rows.size()),
                         static_cast<lxw_col_t>(sheet.columns.size() - 1));
  worksheet_set_landscape(worksheet);
  worksheet_set_paper(worksheet, 9);  // A4
  worksheet_fit_to_pages(worksheet, 1, 0);
  worksheet_repeat_rows(worksheet, 0, 0);
}

}  // namespace

std::string to_xlsx(std::span<const Sheet> sheets) {
  const TemporaryDirectory directory;  // libxlsxwriter 1.1 writes to a file only
  const std::string file = directory.path() / "bestand.xlsx";
  std::string place = directory.path();
  lxw_workbook_options options{};
  options.tmpdir = place.data();
  lxw_workbook* workbook = workbook_new_opt(file.c_str(), &options);
  lxw_doc_properties properties{};
  properties.created = 1;  // not the time of writing: the same sheets give the same bytes
  workbook_set_properties(workbook, &properties);
  const Formats formats = make_formats(workbook);
  std::vector<std::string> taken;
  for (const Sheet& sheet : sheets) write_sheet(workbook, sheet, formats, taken);
  const lxw_error error = workbook_close(workbook);
  if (error != LXW_NO_ERROR) throw TemporaryError(directory.path().parent_path());
  std::ostringstream bytes;
  bytes << std::ifstream(file, std::ios::binary).rdbuf();
  return bytes.str();
}

}  // namespace keten
