#include "render/charts/panels.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "render/charts/chart_parts.hpp"

namespace keten {

namespace {

// A panel in pixels. Beside the plot there is room for the names of the lines.
constexpr double width = 330;
constexpr double height = 156;
constexpr double left = 34;
constexpr double right = 232;
constexpr double top = 56;
constexpr double bottom = 134;
constexpr double note_bottom = 43;

/// Names of lines stand at least so far from each other.
constexpr double label_height = 12;

// The whole drawing.
constexpr double page_width = 700;
constexpr double second_column = 370;
constexpr double heading_height = 62;
constexpr double row_height = 160;
constexpr double page_margin = 4;

/// How a line looks, by its place in the panel: without colour they differ as well.
struct Look {
  std::string_view stroke;
  std::string_view dot;
  bool is_square;
};
constexpr Look looks[] = {
    {"stroke=\"#0b3c49\" stroke-width=\"2.5\"", "fill=\"#0b3c49\"", false},
    {"stroke=\"#0b3c49\" stroke-width=\"1.8\"", "fill=\"#fff\" stroke=\"#0b3c49\" stroke-width=\"1.5\"", false},
    {"stroke=\"#8a4600\" stroke-width=\"1.8\" stroke-dasharray=\"7 4\"", "fill=\"#8a4600\"", true},
    {"stroke=\"#8a4600\" stroke-width=\"1.8\" stroke-dasharray=\"2 3\"",
     "fill=\"#fff\" stroke=\"#8a4600\" stroke-width=\"1.5\"", true}};
constexpr std::string_view reference_stroke = "stroke=\"#6b7a83\" stroke-width=\"1.2\" stroke-dasharray=\"4 3\"";

/// With more days than this, lines have no dots but at their ends.
constexpr std::size_t most_dots = 14;

Axis axis_of(const Panel& panel) {
  double low = 0;
  double high = 0;
  bool is_whole = true;
  for (const PanelLine& line : panel.lines)
    for (const std::optional<double>& value : line.values) {
      if (!value) continue;
      low = std::min(low, *value);
      high = std::max(high, *value);
      is_whole = is_whole && std::floor(*value) == *value;
    }
  return axis_for(low, high, is_whole ? 1 : 0);
}

Plot plot_of(const SmallMultiples& multiples, const Panel& panel) {
  return {.left = left,
          .right = right,
          .top = top,
          .bottom = bottom,
          .axis = axis_of(panel),
          .first = multiples.days.front(),
          .last = multiples.days.back()};
}

/// The first day and the last come before the first of each year.
void draw_days_of(const Plot& plot, Drawing& drawing) {
  std::vector<Date> days{plot.first, plot.last};
  const auto year_of = [](Date day) { return std::chrono::year_month_day(day).year(); };
  for (auto year = year_of(plot.first) + std::chrono::years(1); year <= year_of(plot.last); ++year) {
    days.emplace_back(year / 1 / 1);
    drawing.line(plot.x(days.back()), plot.bottom, plot.x(days.back()), plot.bottom + 4, "stroke=\"#1c2733\"");
  }
  draw_days(plot, days, width, drawing);
}

void draw_marks(const SmallMultiples& multiples, const Plot& plot, Drawing& drawing) {
  for (const Date day : multiples.marks)
    if (day >= plot.first && day <= plot.last)
      drawing.line(plot.x(day), plot.top, plot.x(day), plot.bottom, "stroke=\"#a9b8c0\" stroke-dasharray=\"1 2\"");
}

std::string dot(double x, double y, const Look& look) {
  if (look.is_square)
    return fmt::format("<rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"5\" height=\"5\" {}/>\n", x - 2.5, y - 2.5, look.dot);
  return fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"3\" {}/>\n", x, y, look.dot);
}

/// The line breaks off where a value is not known.
void draw_line(const SmallMultiples& multiples, const Plot& plot, const PanelLine& line, const Look& look,
               Drawing& drawing) {
  std::string path;
  std::string dots;
  bool is_drawing = false;
  const std::size_t count = line.values.size();
  for (std::size_t i = 0; i < count; ++i) {
    const bool was_drawing = std::exchange(is_drawing, line.values[i].has_value());
    if (!is_drawing) continue;
    const double x = plot.x(multiples.days[i]);
    const double y = plot.y(*line.values[i]);
    path += fmt::format("{}{}{:.1f},{:.1f}", path.empty() ? "" : " ", was_drawing ? "L" : "M", x, y);
    const bool is_end = !was_drawing || i + 1 == count || !line.values[i + 1];
    if (!line.is_reference && (count <= most_dots || is_end)) dots += dot(x, y, look);
  }
  drawing.shapes +=
      fmt::format("<path d=\"{}\" fill=\"none\" {}/>\n", path, line.is_reference ? reference_stroke : look.stroke);
  drawing.shapes += dots;
}

/// The last value of a line with its name, and where it would like to stand.
struct Label {
  double y = 0;
  std::string number;
  std::string name;
  bool is_reference = false;
};

/// Moves labels apart, as little as is needed, within the plot.
void spread(std::vector<Label>& labels) {
  std::ranges::stable_sort(labels, {}, &Label::y);
  for (std::size_t i = 1; i < labels.size(); ++i) labels[i].y = std::max(labels[i].y, labels[i - 1].y + label_height);
  double lowest = bottom;
  for (std::size_t i = labels.size(); i-- > 0; lowest = labels[i].y - label_height)
    labels[i].y = std::min(labels[i].y, lowest);
}

void draw_labels(const Plot& plot, const Panel& panel, Drawing& drawing) {
  std::vector<Label> labels;
  for (const PanelLine& line : panel.lines) {
    const auto last = std::ranges::find_if(line.values.rbegin(), line.values.rend(),
                                           [](const auto& value) { return value.has_value(); });
    if (last == line.values.rend()) continue;
    labels.push_back({plot.y(**last), dutch_number(**last), line.name, line.is_reference});
  }
  spread(labels);
  for (const Label& label : labels) {
    drawing.text(plot.right + 7, label.y + 4, "start",
                 label.name.empty() ? label.number : label.number + " " + label.name,
                 label.is_reference ? std::string_view() : bold_letters);
  }
}

void draw(const SmallMultiples& multiples, const Panel& panel, Drawing& drawing) {
  const Plot plot = plot_of(multiples, panel);
  const double above_note = note_bottom - (panel.note.empty() ? 0 : line_height);
  draw_name(panel.name, above_note - static_cast<double>(name_lines(panel.name).size()) * line_height, drawing);
  draw_values(plot, drawing);
  draw_marks(multiples, plot, drawing);
  draw_days_of(plot, drawing);
  // The first line of a panel matters most: it comes over the others.
  for (std::size_t i = panel.lines.size(); i-- > 0;)
    draw_line(multiples, plot, panel.lines[i], looks[i % std::size(looks)], drawing);
  draw_labels(plot, panel, drawing);
  if (!panel.note.empty()) drawing.text(2, note_bottom, "start", panel.note);
}

/// The courses of a panel in words.
std::string description(const SmallMultiples& multiples, const Panel& panel) {
  std::string text;
  for (const PanelLine& line : panel.lines) {
    std::vector<std::string> values;
    for (std::size_t i = 0; i < line.values.size(); ++i)
      if (line.values[i])
        values.push_back(fmt::format("{} op {}", dutch_number(*line.values[i]), plain_date(multiples.days[i])));
    if (values.empty()) continue;
    text +=
        (text.empty() ? "" : " ") + (line.name.empty() ? std::string() : line.name + ": ") + enumerate(values) + ".";
  }
  return text;
}

}  // namespace

std::string panel_svg(const SmallMultiples& multiples, const Panel& panel, const std::string& id) {
  if (multiples.days.empty()) return {};
  Drawing drawing;
  draw(multiples, panel, drawing);
  return svg_start(width, height, id, panel.name, description(multiples, panel)) + drawing.svg() + "</svg>";
}

std::string to_svg(const SmallMultiples& multiples) {
  if (multiples.days.empty() || multiples.panels.empty()) return {};
  std::string panels;
  std::vector<std::string> described;
  double y = heading_height;
  for (std::size_t i = 0; i < multiples.panels.size(); ++i) {
    const Panel& panel = multiples.panels[i];
    Drawing drawing;
    draw(multiples, panel, drawing);
    panels += fmt::format("<g transform=\"translate({},{})\">\n<title>{}</title>\n<desc>{}</desc>\n{}</g>\n",
                          i % 2 == 0 ? page_margin : second_column, y, escape_xml(panel.name),
                          escape_xml(description(multiples, panel)), drawing.svg());
    described.push_back(panel.name);
    if (i % 2 == 1) y += row_height;
  }
  if (multiples.panels.size() % 2 == 1) y += row_height;
  std::string svg =
      svg_start(page_width, y, "verloop", multiples.title, multiples.note + " " + enumerate(described) + ".");
  svg += "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n";
  svg += fmt::format("<text x=\"{0}\" y=\"24\" font-size=\"19\"{1}>{2}</text>\n<text x=\"{0}\" y=\"44\">{3}</text>\n",
                     page_margin + 2, bold_letters, escape_xml(multiples.title), escape_xml(multiples.note));
  return svg + panels + "</svg>\n";
}

}  // namespace keten
