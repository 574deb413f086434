// The table that the benchmark prints.
#pragma once

#include <string>
#include <vector>

#include "measure.hpp"

namespace bench {

struct Row {
  std::string what;
  std::vector<std::string> command;
  std::string asked = {};  ///< what its figures have to be; empty when that is open
};

/// Commands that are measured together: each round runs every one of them once, one after another. Only ratios within a
/// round say something: the seconds depend on the machine and on what else it does.
struct Group {
  std::string title;
  double Usage::*compared;  ///< what the ratios are of
  int rounds;
  std::vector<Row> rows;  ///< the first is what the others are compared with
};

void print_header();

/// Measures the group and prints it: medians, and the median and range of each row's ratio to the first.
void measure_and_print(const Group& group);

}  // namespace bench
