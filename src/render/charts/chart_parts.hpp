// What line charts are made of: an axis of values, an axis of days, and the pieces of an SVG.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keten/date.hpp"

namespace keten {

/// From `low` to `high` in equal steps of 1, 2 or 5 times a power of ten; always holds zero.
struct Axis {
  double low = 0;
  double high = 1;
  double step = 1;
};

/// The axis for values from `low` to `high`, with four steps at the most, none smaller than `least_step`.
Axis axis_for(double low, double high, double least_step = 0);

/// The part of a drawing, in pixels, where values and days have their place.
struct Plot {
  double left = 0;
  double right = 0;
  double top = 0;
  double bottom = 0;
  Axis axis;
  Date first;
  Date last;

  double y(double value) const { return bottom - (value - axis.low) / (axis.high - axis.low) * (bottom - top); }
  /// In the middle when there is only one day.
  double x(Date date) const;
};

/// What is drawn, and the texts that come over it.
struct Drawing {
  std::string shapes;
  std::string texts;

  void line(double x1, double y1, double x2, double y2, std::string_view look);
  /// A text with its start, middle or end at `x`.
  void text(double x, double y, std::string_view anchor, std::string_view words, std::string_view look = {});
  /// Everything; white around the letters keeps them apart from the lines.
  std::string svg() const;
};

inline constexpr std::string_view bold_letters = " font-weight=\"bold\"";
inline constexpr double line_height = 15;

/// 7-6-2022
std::string short_date(Date date);

/// A name broken into at most two lines; what does not fit is left out.
std::vector<std::string> name_lines(std::string_view name);

/// The lines of a name in bold letters, the first one `line_height` below `top`.
void draw_name(std::string_view name, double top, Drawing& drawing);

/// Lines across the plot at each step, with their values.
void draw_values(const Plot& plot, Drawing& drawing);

/// The axis of days. The first of `days` come before the others, which only stand where there is room within the
/// drawing of this width.
void draw_days(const Plot& plot, std::span<const Date> days, double width, Drawing& drawing);

/// What opens an SVG element with a name and a description for those who cannot see it. `id` and both texts are not yet
/// escaped.
std::string svg_start(double width, double height, std::string_view id, std::string_view name,
                      std::string_view description);

}  // namespace keten
