#include <algorithm>
#include <numeric>

#include "base/text/escape.hpp"
#include "base/text/unicode.hpp"
#include "render/sheets/sheets.hpp"
#include "render/terminal/wrap.hpp"

namespace keten {

namespace {

/// The space between two columns.
constexpr std::size_t gap = 2;
/// No column with more to show is made narrower than this.
constexpr std::size_t narrowest = 8;

using Lines = std::vector<std::string>;
using Texts = std::vector<std::string>;

std::string shown(const Cell& cell, const SheetRow& row, std::size_t column) {
  const std::string indent = column == 0 ? std::string(static_cast<std::size_t>(row.depth) * 2, ' ') : std::string();
  return indent + escape_terminal(cell_text(cell));
}

/// The widest word of a text.
std::size_t widest_word(std::string_view text) {
  std::size_t widest = 0;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    widest = std::max(widest, width_of(text.substr(at, end - at)));
    at = end + 1;
  }
  return widest;
}

/// What a column needs: for its widest word, and for its longest cell on one line.
struct Need {
  std::size_t least = 0;
  std::size_t natural = 0;
};

std::vector<Need> needs_of(const std::vector<Texts>& rows) {
  std::vector<Need> needs(rows.front().size());
  for (const Texts& row : rows)
    for (std::size_t i = 0; i < needs.size(); ++i) {
      needs[i].least = std::max(needs[i].least, widest_word(row[i]));
      needs[i].natural = std::max(needs[i].natural, width_of(row[i]));
    }
  return needs;
}

/// Takes from the widest column until everything fits, or nothing more can be taken.
void shrink(std::vector<std::size_t>& widths, std::size_t room) {
  while (std::accumulate(widths.begin(), widths.end(), std::size_t{0}) > room) {
    std::size_t& widest = *std::max_element(widths.begin(), widths.end());
    if (widest <= narrowest) return;
    --widest;
  }
}

/// A width for each column: what it needs where all fits. Else columns that need no more than an equal share get what
/// they need, and the others share the rest by how much they hold, as tables of a browser do.
std::vector<std::size_t> widths_for(const std::vector<Need>& needs, std::size_t width) {
  const std::size_t gaps = gap * (needs.size() - 1);
  const std::size_t room = width > gaps ? width - gaps : 1;
  const std::size_t share = room / needs.size();
  std::size_t natural = 0;
  for (const Need& need : needs) natural += need.natural;
  std::vector<std::size_t> widths;
  for (const Need& need : needs)
    widths.push_back(natural <= room || need.natural <= share ? need.natural : std::min(need.least, need.natural));
  const std::size_t taken = std::accumulate(widths.begin(), widths.end(), std::size_t{0});
  std::size_t wanted = 0;
  for (std::size_t i = 0; i < needs.size(); ++i) wanted += needs[i].natural - widths[i];
  if (taken < room && wanted > 0)
    for (std::size_t i = 0; i < needs.size(); ++i)
      widths[i] += std::min(wanted, room - taken) * (needs[i].natural - widths[i]) / wanted;
  shrink(widths, room);
  return widths;
}

/// A cell in lines of this width; what is indented stays indented.
Lines broken(const std::string& text, std::size_t width) {
  const std::size_t indent = std::min(text.find_first_not_of(' '), text.size());
  const std::string all =
      std::string(indent, ' ') + wrapped(std::string_view(text).substr(indent), indent, std::max(width, indent + 1));
  Lines lines;
  for (std::size_t at = 0; at <= all.size();) {
    const std::size_t end = std::min(all.find('\n', at), all.size());
    lines.push_back(all.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

std::string aligned(const Texts& row, const std::vector<std::size_t>& widths) {
  std::vector<Lines> cells;
  std::size_t height = 0;
  for (std::size_t i = 0; i < row.size(); ++i) {
    cells.push_back(broken(row[i], widths[i]));
    height = std::max(height, cells.back().size());
  }
  std::string text;
  for (std::size_t y = 0; y < height; ++y) {
    std::string line;
    std::size_t column = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const std::string part = y < cells[i].size() ? cells[i][y] : std::string();
      line += part;
      column += widths[i] + gap;
      const std::size_t wide = width_of(line);
      if (i + 1 < cells.size()) line += std::string(wide < column ? column - wide : 1, ' ');
    }
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

}  // namespace

std::string to_text(const Sheet& sheet, std::size_t width) {
  if (sheet.columns.empty()) return {};
  const bool marks = std::any_of(sheet.rows.begin(), sheet.rows.end(), [](const SheetRow& row) { return row.marked; });
  std::vector<Texts> rows(1);
  if (marks) rows.front().emplace_back();
  for (const SheetColumn& column : sheet.columns) rows.front().push_back(escape_terminal(column.heading));
  for (const SheetRow& row : sheet.rows) {
    Texts texts;
    if (marks) texts.emplace_back(row.marked ? "!" : "");
    for (std::size_t i = 0; i < row.cells.size(); ++i) texts.push_back(shown(row.cells[i], row, i));
    rows.push_back(std::move(texts));
  }
  const std::vector<std::size_t> widths = widths_for(needs_of(rows), width);
  Texts rule;
  for (const std::size_t column : widths) rule.emplace_back(std::string(column, '-'));
  std::vector<std::string> lines;
  for (std::size_t i = 1; i < rows.size(); ++i) lines.push_back(aligned(rows[i], widths));
  const bool spacious = std::any_of(
      lines.begin(), lines.end(), [](const std::string& row) { return std::count(row.begin(), row.end(), '\n') > 1; });
  std::string text = aligned(rows.front(), widths) + aligned(rule, widths);
  for (std::size_t i = 0; i < lines.size(); ++i) text += (spacious && i > 0 ? "\n" : "") + lines[i];
  return text;
}

}  // namespace keten
