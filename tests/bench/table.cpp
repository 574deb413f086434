#include "table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace bench {

namespace {

double median_of(const std::vector<Usage>& runs, double Usage::*figure) {
  std::vector<double> values;
  for (const Usage& run : runs) values.push_back(run.*figure);
  return median(values);
}

std::string ratio(const std::vector<Usage>& runs, const std::vector<Usage>& first, double Usage::*figure) {
  std::vector<double> ratios;
  for (std::size_t round = 0; round < runs.size(); ++round)
    ratios.push_back(runs[round].*figure / (first[round].*figure));
  const auto [least, most] = std::ranges::minmax(ratios);
  return fmt::format("{:.2f} ({:.2f}-{:.2f})", median(ratios), least, most);
}

}  // namespace

void print_header() {
  fmt::print("{:<44} {:>8} {:>8} {:>8}  {:<22} {}\n", "", "wall s", "cpu s", "peak MB", "ratio (range)", "asked");
}

void measure_and_print(const Group& group) {
  std::vector<std::vector<Usage>> runs(group.rows.size());
  for (int round = 0; round < group.rounds; ++round)
    for (std::size_t row = 0; row < runs.size(); ++row) runs[row].push_back(measure(group.rows[row].command));
  fmt::print("\n{}; {} runs, ratios of {}\n", group.title, group.rounds,
             group.compared == &Usage::wall ? "wall time" : "CPU time");
  for (std::size_t row = 0; row < runs.size(); ++row)
    fmt::print("  {:<42} {:>8.3f} {:>8.3f} {:>8.1f}  {:<22} {}\n", group.rows[row].what,
               median_of(runs[row], &Usage::wall), median_of(runs[row], &Usage::cpu),
               median_of(runs[row], &Usage::memory), row == 0 ? "1" : ratio(runs[row], runs[0], group.compared),
               group.rows[row].asked);
  std::fflush(stdout);
}

}  // namespace bench
