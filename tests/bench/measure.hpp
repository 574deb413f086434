// What running a program takes.
#pragma once

#include <string>
#include <vector>

namespace bench {

struct Usage {
  double wall = 0;    ///< seconds
  double cpu = 0;     ///< seconds, user and system
  double memory = 0;  ///< MB at the peak
};

/// Runs a command, looked up in PATH, with its output thrown away. Throws std::runtime_error when it cannot be run or
/// ends with a status over 1, with which checkers say that they found something.
Usage measure(std::vector<std::string> command);

/// The middle one of the values, of which there is at least one.
double median(std::vector<double> values);

}  // namespace bench
