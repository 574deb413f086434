#include "render/charts/chart.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "base/text/text.hpp"
#include "render/charts/chart_parts.hpp"

namespace keten {

namespace {

// The drawing in pixels.
constexpr double width = 330;
constexpr double height = 236;
constexpr double left = 44;
constexpr double right = 316;
constexpr double top = 74;
constexpr double bottom = 196;

/// With more points than this only the first and the last have their value beside them.
constexpr std::size_t most_values = 8;

// --- The scales

Axis axis_of(const Chart& chart) {
  double low = 0;
  double high = 0;
  const auto hold = [&](double value) {
    low = std::min(low, value);
    high = std::max(high, value);
  };
  for (const ChartPoint& point : chart.points) hold(point.value);
  hold(chart.baseline.value_or(0));
  hold(chart.target.value_or(0));
  return axis_for(low, high);
}

Plot plot_of(const Chart& chart) {
  Plot plot{.left = left,
            .right = right,
            .top = top,
            .bottom = bottom,
            .axis = axis_of(chart),
            .first = chart.points.front().date,
            .last = chart.points.back().date};
  if (chart.due) {
    plot.first = std::min(plot.first, *chart.due);
    plot.last = std::max(plot.last, *chart.due);
  }
  return plot;
}

// --- Pieces

/// The first day, the last and when the goal is due come before the others.
void draw_days_of(const Chart& chart, const Plot& plot, Drawing& drawing) {
  std::vector<Date> days{plot.first, plot.last};
  if (chart.due) days.push_back(*chart.due);
  for (const ChartPoint& point : chart.points) days.push_back(point.date);
  draw_days(plot, days, width, drawing);
}

/// Where the goal began, what is wanted, and by when. Their names stand at opposite ends, so that they stay apart.
void draw_references(const Chart& chart, const Plot& plot, Drawing& drawing) {
  if (chart.due) {
    const double x = plot.x(*chart.due);
    drawing.line(x, top, x, bottom, "stroke=\"#1c2733\" stroke-dasharray=\"2 3\"");
    drawing.text(std::min(x, width - 22), bottom + 2 * line_height, "middle", "termijn");
  }
  if (chart.baseline) {
    const double y = plot.y(*chart.baseline);
    drawing.line(left, y, right, y, "stroke=\"#1c2733\" stroke-width=\"1.5\" stroke-dasharray=\"1 4\"");
    drawing.text(right - 4, y - 5, "end", "begin: " + dutch_number(*chart.baseline));
  }
  if (chart.target) {
    const double y = plot.y(*chart.target);
    drawing.line(left, y, right, y, "stroke=\"#1c2733\" stroke-width=\"1.5\" stroke-dasharray=\"8 4\"");
    drawing.text(left + 4, y - 5, "start", "streven: " + dutch_number(*chart.target));
  }
}

void draw_measurements(const Chart& chart, const Plot& plot, Drawing& drawing) {
  const std::size_t count = chart.points.size();
  std::string path;
  std::string dots;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = plot.x(chart.points[i].date);
    const double y = plot.y(chart.points[i].value);
    path += fmt::format("{}{:.1f},{:.1f}", path.empty() ? "" : " ", x, y);
    dots += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4\" fill=\"#0b3c49\"/>\n", x, y);
    if (count <= most_values || i == 0 || i + 1 == count)
      drawing.text(std::max(x, left + 8), y - 8, "middle", dutch_number(chart.points[i].value), bold_letters);
  }
  if (count > 1)
    drawing.shapes +=
        fmt::format("<polyline points=\"{}\" fill=\"none\" stroke=\"#0b3c49\" stroke-width=\"2.5\"/>\n", path);
  drawing.shapes += dots;
}

std::string with_unit(double value, const Chart& chart) {
  return chart.unit.empty() ? dutch_number(value) : dutch_number(value) + " " + chart.unit;
}

/// Everything that the drawing shows, in words.
std::string description(const Chart& chart) {
  std::string text;
  if (chart.baseline) text += fmt::format("Begin: {}. ", with_unit(*chart.baseline, chart));
  std::vector<std::string> measured;
  for (const ChartPoint& point : chart.points)
    measured.push_back(fmt::format("{} op {}", with_unit(point.value, chart), plain_date(point.date)));
  text += fmt::format("Gemeten: {}.", enumerate(measured));
  if (chart.target) text += fmt::format(" Streven: {}.", with_unit(*chart.target, chart));
  if (chart.due) text += fmt::format(" Termijn: {}.", plain_date(*chart.due));
  return text;
}

}  // namespace

std::string to_svg(const Chart& chart) {
  if (chart.points.empty()) return {};
  const Plot plot = plot_of(chart);
  Drawing drawing;
  draw_name(chart.name, 0, drawing);
  draw_values(plot, drawing);
  if (!chart.unit.empty()) drawing.text(2, top - 24, "start", chart.unit);
  draw_days_of(chart, plot, drawing);
  draw_references(chart, plot, drawing);
  draw_measurements(chart, plot, drawing);
  return svg_start(width, height, chart.id, chart.name, description(chart)) + drawing.svg() + "</svg>";
}

}  // namespace keten
