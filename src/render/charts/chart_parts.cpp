#include "render/charts/chart_parts.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstddef>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "render/terminal/wrap.hpp"

namespace keten {

namespace {

/// A letter of the small texts is about so wide.
constexpr double letter_width = 5.6;

/// The name stands above the plot, on as many lines as fit.
constexpr std::size_t name_columns = 48;
constexpr std::size_t most_name_lines = 2;

/// Steps on the value axis, at the most.
constexpr int most_steps = 4;

}  // namespace

Axis axis_for(double low, double high, double least_step) {
  low = std::min(low, 0.0);
  high = std::max(high, 0.0);
  if (low == high) return {};
  Axis axis;
  const double power = std::pow(10, std::floor(std::log10((high - low) / most_steps)));
  for (const int times : {10, 5, 2, 1})
    if ((high - low) / (power * times) <= most_steps) axis.step = power * times;
  axis.step = std::max(axis.step, least_step);
  axis.low = std::floor(low / axis.step) * axis.step;
  axis.high = std::ceil(high / axis.step) * axis.step;
  return axis;
}

double Plot::x(Date date) const {
  if (first == last) return (left + right) / 2;
  return left +
         static_cast<double>((date - first).count()) / static_cast<double>((last - first).count()) * (right - left);
}

void Drawing::line(double x1, double y1, double x2, double y2, std::string_view look) {
  shapes += fmt::format("<line x1=\"{:.1f}\" y1=\"{:.1f}\" x2=\"{:.1f}\" y2=\"{:.1f}\" {}/>\n", x1, y1, x2, y2, look);
}

void Drawing::text(double x, double y, std::string_view anchor, std::string_view words, std::string_view look) {
  texts += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"{}\"{}>{}</text>\n", x, y, anchor, look,
                       escape_xml(words));
}

std::string Drawing::svg() const {
  return shapes + "<g stroke=\"#fff\" stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\">\n" + texts +
         "</g>\n";
}

std::string short_date(Date date) {
  const std::chrono::year_month_day day(date);
  return fmt::format("{}-{}-{}", unsigned{day.day()}, unsigned{day.month()}, int{day.year()});
}

std::vector<std::string> name_lines(std::string_view name) {
  const std::string all = wrapped(name, 0, name_columns);
  std::vector<std::string> lines;
  for (std::size_t at = 0; lines.size() < most_name_lines && at <= all.size();) {
    const std::size_t end = std::min(all.find('\n', at), all.size());
    const bool is_cut = lines.size() + 1 == most_name_lines && end < all.size();
    lines.push_back(all.substr(at, end - at) + (is_cut ? " …" : ""));
    at = end + 1;
  }
  return lines;
}

void draw_name(std::string_view name, double top, Drawing& drawing) {
  for (const std::string& line : name_lines(name)) drawing.text(2, top += line_height, "start", line, bold_letters);
}

void draw_values(const Plot& plot, Drawing& drawing) {
  const int steps = static_cast<int>(std::lround((plot.axis.high - plot.axis.low) / plot.axis.step));
  for (int i = 0; i <= steps; ++i) {
    const double value = plot.axis.low + i * plot.axis.step;
    drawing.line(plot.left, plot.y(value), plot.right, plot.y(value), "stroke=\"#d5dde1\"");
    drawing.text(plot.left - 6, plot.y(value) + 4, "end", dutch_number(value));
  }
}

void draw_days(const Plot& plot, std::span<const Date> days, double width, Drawing& drawing) {
  drawing.line(plot.left, plot.bottom, plot.right, plot.bottom, "stroke=\"#1c2733\"");
  std::vector<double> taken;
  for (const Date day : days) {
    const std::string date = short_date(day);
    const double half = static_cast<double>(date.size()) * letter_width / 2;
    const double x = std::clamp(plot.x(day), half, width - half);
    const bool has_room = std::ranges::all_of(taken, [&](double other) { return std::abs(other - x) > 2 * half + 4; });
    if (!has_room) continue;
    taken.push_back(x);
    drawing.text(x, plot.bottom + line_height, "middle", date);
  }
}

std::string svg_start(double width, double height, std::string_view id, std::string_view name,
                      std::string_view description) {
  const std::string safe_id = escape_xml(id);
  return fmt::format(
             "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{0}\" height=\"{1}\" viewBox=\"0 0 {0} {1}\" "
             "role=\"img\" aria-labelledby=\"{2}-naam\" aria-describedby=\"{2}-uitleg\" font-family=\"sans-serif\" "
             "font-size=\"11\" fill=\"#1c2733\">\n",
             width, height, safe_id) +
         fmt::format("<title id=\"{}-naam\">{}</title>\n", safe_id, escape_xml(name)) +
         fmt::format("<desc id=\"{}-uitleg\">{}</desc>\n", safe_id, escape_xml(description));
}

}  // namespace keten
