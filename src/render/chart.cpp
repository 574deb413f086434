#include "render/chart.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string_view>

#include "keten/escape.hpp"
#include "keten/text.hpp"
#include "render/wrap.hpp"

namespace keten {

namespace {

// The drawing in pixels.
constexpr double width = 330;
constexpr double height = 236;
constexpr double left = 44;
constexpr double right = 316;
constexpr double top = 74;
constexpr double bottom = 196;
constexpr double line_height = 15;

/// The name stands above the plot, on as many lines as fit.
constexpr std::size_t name_columns = 48;
constexpr int name_lines = 2;

/// A letter of the small texts is about so wide.
constexpr double letter_width = 5.6;

/// With more points than this only the first and the last have their value beside them.
constexpr std::size_t most_values = 8;

/// Steps on the value axis, at the most.
constexpr int most_steps = 4;

// --- The scales

/// From `low` to `high` in equal steps of 1, 2 or 5 times a power of ten; always holds zero.
struct Axis {
  double low = 0;
  double high = 1;
  double step = 1;
};

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
  if (low == high) return {};
  Axis axis;
  const double power = std::pow(10, std::floor(std::log10((high - low) / most_steps)));
  for (const int times : {10, 5, 2, 1})
    if ((high - low) / (power * times) <= most_steps) axis.step = power * times;
  axis.low = std::floor(low / axis.step) * axis.step;
  axis.high = std::ceil(high / axis.step) * axis.step;
  return axis;
}

/// Where values and days stand in the drawing.
struct Scale {
  Axis axis;
  Date first;
  Date last;

  double y(double value) const { return bottom - (value - axis.low) / (axis.high - axis.low) * (bottom - top); }
  double x(Date date) const {
    if (first == last) return (left + right) / 2;
    return left +
           static_cast<double>((date - first).count()) / static_cast<double>((last - first).count()) * (right - left);
  }
};

Scale scale_of(const Chart& chart) {
  Scale scale{axis_of(chart), chart.points.front().date, chart.points.back().date};
  if (chart.due) {
    scale.first = std::min(scale.first, *chart.due);
    scale.last = std::max(scale.last, *chart.due);
  }
  return scale;
}

// --- Pieces

/// What is drawn, and the texts that come over it.
struct Drawing {
  std::string shapes;
  std::string texts;

  void line(double x1, double y1, double x2, double y2, std::string_view look) {
    shapes += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" {}/>\n", x1, y1, x2, y2, look);
  }
  /// A text with its start, middle or end at `x`.
  void text(double x, double y, std::string_view anchor, std::string_view words, std::string_view look = {}) {
    texts += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n", x, y, anchor, look,
                         escape_xml(words));
  }
};

constexpr std::string_view bold = " font-weight=\"bold\"";

/// 7-6-2022
std::string short_date(Date date) {
  const std::chrono::year_month_day day(date);
  return fmt::format("{}-{}-{}", unsigned{day.day()}, unsigned{day.month()}, int{day.year()});
}

void draw_name(const Chart& chart, Drawing& drawing) {
  const std::string lines = wrapped(chart.name, 0, name_columns);
  std::size_t at = 0;
  for (int number = 1; number <= name_lines && at <= lines.size(); ++number) {
    const std::size_t end = std::min(lines.find('\n', at), lines.size());
    const bool is_cut = number == name_lines && end < lines.size();
    drawing.text(2, number * line_height, "start", lines.substr(at, end - at) + (is_cut ? " …" : ""), bold);
    at = end + 1;
  }
}

void draw_values(const Chart& chart, const Scale& scale, Drawing& drawing) {
  const int steps = static_cast<int>(std::lround((scale.axis.high - scale.axis.low) / scale.axis.step));
  for (int i = 0; i <= steps; ++i) {
    const double value = scale.axis.low + i * scale.axis.step;
    drawing.line(left, scale.y(value), right, scale.y(value), "stroke=\"#d5dde1\"");
    drawing.text(left - 6, scale.y(value) + 4, "end", dutch_number(value));
  }
  if (!chart.unit.empty()) drawing.text(2, top - 24, "start", chart.unit);
}

/// The days below the plot: the first, the last and when the goal is due come before the others, which only stand where
/// there is room.
void draw_days(const Chart& chart, const Scale& scale, Drawing& drawing) {
  std::vector<Date> days{scale.first, scale.last};
  if (chart.due) days.push_back(*chart.due);
  for (const ChartPoint& point : chart.points) days.push_back(point.date);
  drawing.line(left, bottom, right, bottom, "stroke=\"#1c2733\"");
  std::vector<double> taken;
  for (const Date day : days) {
    const std::string date = short_date(day);
    const double half = static_cast<double>(date.size()) * letter_width / 2;
    const double x = std::clamp(scale.x(day), half, width - half);
    const bool has_room = std::ranges::all_of(taken, [&](double other) { return std::abs(other - x) > 2 * half + 4; });
    if (!has_room) continue;
    taken.push_back(x);
    drawing.text(x, bottom + line_height, "middle", date);
  }
}

/// Where the goal began, what is wanted, and by when. Their names stand at opposite ends, so that they stay apart.
void draw_references(const Chart& chart, const Scale& scale, Drawing& drawing) {
  if (chart.due) {
    const double x = scale.x(*chart.due);
    drawing.line(x, top, x, bottom, "stroke=\"#1c2733\" stroke-dasharray=\"2 3\"");
    drawing.text(std::min(x, width - 22), bottom + 2 * line_height, "middle", "termijn");
  }
  if (chart.baseline) {
    const double y = scale.y(*chart.baseline);
    drawing.line(left, y, right, y, "stroke=\"#1c2733\" stroke-width=\"1.5\" stroke-dasharray=\"1 4\"");
    drawing.text(right - 4, y - 5, "end", "begin: " + dutch_number(*chart.baseline));
  }
  if (chart.target) {
    const double y = scale.y(*chart.target);
    drawing.line(left, y, right, y, "stroke=\"#1c2733\" stroke-width=\"1.5\" stroke-dasharray=\"8 4\"");
    drawing.text(left + 4, y - 5, "start", "streven: " + dutch_number(*chart.target));
  }
}

void draw_measurements(const Chart& chart, const Scale& scale, Drawing& drawing) {
  const std::size_t count = chart.points.size();
  std::string path;
  std::string dots;
  for (std::size_t i = 0; i < count; ++i) {
    const double x = scale.x(chart.points[i].date);
    const double y = scale.y(chart.points[i].value);
    path += fmt::format("{}{:.1f},{:.1f}", path.empty() ? "" : " ", x, y);
    dots += fmt::format("<circle cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"4\" fill=\"#0b3c49\"/>\n", x, y);
    if (count <= most_values || i == 0 || i + 1 == count)
      drawing.text(std::max(x, left + 8), y - 8, "middle", dutch_number(chart.points[i].value), bold);
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
  const Scale scale = scale_of(chart);
  Drawing drawing;
  draw_name(chart, drawing);
  draw_values(chart, scale, drawing);
  draw_days(chart, scale, drawing);
  draw_references(chart, scale, drawing);
  draw_measurements(chart, scale, drawing);

  const std::string id = escape_xml(chart.id);
  std::string svg = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" role=\"img\" "
      "aria-labelledby=\"{2}-naam\" aria-describedby=\"{2}-uitleg\" font-family=\"sans-serif\" font-size=\"11\" "
      "fill=\"#1c2733\">\n",
      width, height, id);
  svg += fmt::format("<title id=\"{}-naam\">{}</title>\n", id, escape_xml(chart.name));
  svg += fmt::format("<desc id=\"{}-uitleg\">{}</desc>\n", id, escape_xml(description(chart)));
  // White around the letters keeps them apart from the lines.
  svg += drawing.shapes + "<g stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">\n";
  return svg + drawing.texts + "</g>\n</svg>";
}

}  // namespace keten
