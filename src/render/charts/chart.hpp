// The course of a goal as a small drawing: its measurements against where it began and what was wanted.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/date.hpp"

namespace keten {

struct ChartPoint {
  Date date;
  double value = 0;
};

struct Chart {
  std::string id;                  ///< no two drawings on one page may have the same
  std::string name;                ///< what is measured for, a sentence
  std::string unit;                ///< of the values; may be empty
  std::vector<ChartPoint> points;  ///< in order of date
  std::optional<double> baseline;
  std::optional<double> target;
  std::optional<Date> due;
};

/// A line chart as an SVG element for in a page, 330 by 236 pixels so that two fit beside each other on A4. Empty when
/// there are no points. The value axis always holds zero. Lines differ in dashes and have their names beside them, so
/// the drawing needs no colour; its description tells everything that it shows. The same chart gives the same text.
std::string to_svg(const Chart& chart);

}  // namespace keten
