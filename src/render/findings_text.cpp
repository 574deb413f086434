#include <fmt/format.h>

#include <algorithm>

#include "keten/escape.hpp"
#include "keten/queries.hpp"
#include "keten/text.hpp"
#include "render/findings.hpp"
#include "render/severity.hpp"
#include "render/unicode.hpp"
#include "render/wrap.hpp"

namespace keten {

namespace {

/// The widest piece of a row that is shown.
constexpr std::size_t widest_row = 100;
/// The column at which the text below a row begins.
constexpr std::size_t text_column = 6;

// Escape sequences of a terminal (ECMA-48, "select graphic rendition").
constexpr std::string_view bold = "1";
constexpr std::string_view dim = "2";
constexpr std::string_view red = "1;31";
constexpr std::string_view yellow = "1;33";
constexpr std::string_view cyan = "1;36";
constexpr std::string_view green = "1;32";

class Painter {
 public:
  explicit Painter(bool color) : color_(color) {}
  std::string paint(std::string_view style, std::string_view text) const {
    return color_ ? fmt::format("\x1b[{}m{}\x1b[0m", style, text) : std::string(text);
  }

 private:
  bool color_;
};

std::string_view style_of(Severity severity) {
  return severity == Severity::error ? red : severity == Severity::warning ? yellow : cyan;
}

/// A row cut to its part around the span, made safe, with the span underlined below it.
struct Excerpt {
  std::string row;
  std::string underline;
};

Excerpt excerpt(const ReportedFinding& finding) {
  const Span& span = finding.place.span;
  const std::size_t begin = span.begin.column - 1;
  const bool one_row = span.end.row == span.begin.row;
  const std::size_t first = begin > widest_row / 2 ? begin - widest_row / 2 : 0;
  Excerpt result;
  std::size_t column = 0;
  std::size_t marked = 0;
  for (std::size_t at = 0; at < finding.line.size(); ++column) {
    const CodePoint point = code_point_at(finding.line, at);
    const std::string_view bytes = std::string_view(finding.line).substr(at, point.bytes);
    at += point.bytes;
    if (column < first) continue;
    if (column >= first + widest_row) {
      result.row += "…";
      break;
    }
    const std::string shown = point.value == '\t' ? " " : escape_terminal(bytes);
    const bool replaced = shown != bytes;
    const auto width = static_cast<std::size_t>(replaced ? static_cast<int>(shown.size()) : columns_of(point.value));
    result.row += shown;
    const bool inside = column >= begin && (!one_row || column + 1 < span.end.column || column == begin);
    if (inside)
      for (std::size_t i = 0; i < width; ++i) result.underline += marked++ == 0 ? '^' : '~';
    else if (marked == 0)
      result.underline += std::string(width, ' ');
  }
  if (marked == 0) result.underline += '^';  // at the end of the row
  if (first > 0) {
    result.row = "…" + result.row;
    result.underline = " " + result.underline;
  }
  return result;
}

std::string shown_place(const ChainReport& report, const ReportedPlace& place) {
  const bool here = report.directory.empty() || report.directory == ".";
  const std::string path =
      here ? place.file : report.directory + (report.directory.ends_with('/') ? "" : "/") + place.file;
  return fmt::format("{}:{}:{}", escape_terminal(path), place.span.begin.row, place.span.begin.column);
}

std::string finding_as_text(const ChainReport& report, const ReportedFinding& finding, const Painter& painter) {
  std::string text = fmt::format("{}: {}: {}", painter.paint(bold, shown_place(report, finding.place)),
                                 painter.paint(style_of(finding.severity), severity_word(finding.severity)),
                                 painter.paint(bold, escape_terminal(finding.message)));
  text += painter.paint(dim, fmt::format(" [{}]", finding.rule)) + "\n";
  const std::string margin = fmt::format("{:>5} | ", finding.place.span.begin.row);
  const std::string empty_margin = "      | ";
  if (!finding.line.empty()) {
    const Excerpt lines = excerpt(finding);
    text += painter.paint(dim, margin) + lines.row + "\n";
    text += painter.paint(dim, empty_margin) + painter.paint(style_of(finding.severity), lines.underline) + "\n";
  }
  for (const ReportedPlace& also : finding.also)
    text += fmt::format("      {}: {}\n", shown_place(report, also), escape_terminal(also.message));
  if (!finding.suggestion.empty())
    text +=
        fmt::format("      Bedoelde u {}?\n", painter.paint(green, "`" + escape_terminal(finding.suggestion) + "`"));
  if (!finding.advice.empty()) text += fmt::format("      {}\n", wrapped(escape_terminal(finding.advice), text_column));
  if (finding.departure) {
    const Departure& departure = *finding.departure;
    text += fmt::format("      Bewust afgeweken: {}", escape_terminal(departure.reason));
    std::vector<std::string> details;
    if (!departure.by.empty()) details.push_back(escape_terminal(departure.by));
    if (departure.date) details.push_back(plain_date(*departure.date));
    if (!details.empty()) text += fmt::format(" ({})", fmt::join(details, ", "));
    text += "\n";
  }
  return text + "\n";
}

/// "2 fouten, 1 waarschuwing en 3 hints"; empty when there is nothing to count.
std::string counted_findings(const Counts& counts) {
  std::vector<std::string> parts;
  auto add = [&parts](std::size_t count, std::string_view one, std::string_view many) {
    if (count > 0) parts.push_back(counted(static_cast<long>(count), one, many));
  };
  add(counts.errors, "fout", "fouten");
  add(counts.warnings, "waarschuwing", "waarschuwingen");
  add(counts.hints, "hint", "hints");
  return enumerate(parts);
}

std::string summary(std::span<const ChainReport> reports, const Painter& painter) {
  Counts total;
  for (const ChainReport& report : reports) {
    const Counts counts = report.counts();
    total.errors += counts.errors;
    total.warnings += counts.warnings;
    total.hints += counts.hints;
    total.departures += counts.departures;
  }
  const std::string what = counted_findings(total);
  const std::string where = reports.size() == 1
                                ? (reports.front().name.empty() ? "deze keten" : escape_terminal(reports.front().name))
                                : counted(static_cast<long>(reports.size()), "keten", "ketens");
  const std::string_view style = total.errors ? red : total.warnings ? yellow : what.empty() ? green : cyan;
  std::string text = what.empty() ? painter.paint(green, "Alles in orde") + fmt::format(" in {}.", where)
                                  : painter.paint(style, what) + fmt::format(" in {}.", where);
  if (total.departures)
    text += fmt::format(" {} bewust af.", total.departures == 1
                                              ? "Van 1 regel wijkt u"
                                              : fmt::format("Van {} bevindingen wijkt u", total.departures));
  return text + "\n";
}

}  // namespace

std::string findings_as_text(std::span<const ChainReport> reports, bool color) {
  const Painter painter(color);
  std::string text;
  for (const ChainReport& report : reports)
    for (const ReportedFinding& finding : report.findings) text += finding_as_text(report, finding, painter);
  return text + summary(reports, painter);
}

}  // namespace keten
