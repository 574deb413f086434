// Small multiples: drawings of several figures over the same days, each with its own values from zero.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "keten/date.hpp"

namespace keten {

struct PanelLine {
  std::string name;                           ///< stands beside its last value; may be empty
  std::vector<std::optional<double>> values;  ///< one for each day; nothing: not known
  bool is_reference = false;                  ///< to compare with: drawn thin, without dots
};

struct Panel {
  std::string name;
  std::string note;  ///< what is counted; may be empty
  std::vector<PanelLine> lines;
};

struct SmallMultiples {
  std::string title;
  std::string note;         ///< below the title
  std::vector<Date> days;   ///< in order
  std::vector<Date> marks;  ///< days with a light line from top to bottom
  std::vector<Panel> panels;
};

/// All panels below a title, two beside each other, 700 pixels wide: for on A4. Lines differ in dashes and in their
/// dots and have their names beside them, so the drawing needs no colour. Empty without days or panels. The same data
/// gives the same text.
std::string to_svg(const SmallMultiples& multiples);

/// One panel as an SVG element for in a page, 330 by 156 pixels. `id`: no two drawings on one page may have the same.
std::string panel_svg(const SmallMultiples& multiples, const Panel& panel, const std::string& id);

}  // namespace keten
