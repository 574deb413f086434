// Measures the speed and memory of keten, beside yaml-cpp's own parser on the same files in the same rounds. Only
// ratios within a round say something: the seconds depend on the machine and on what else it does.
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>
#include <string>
#include <vector>

#include "corpus.hpp"

namespace {

constexpr std::size_t chain_count = 342;  // the Dutch municipalities
constexpr int rounds = 5;
constexpr int short_runs = 21;
constexpr std::size_t commit_count = 200;

struct Usage {
  double wall = 0;    ///< seconds
  double cpu = 0;     ///< seconds, user and system
  double memory = 0;  ///< MB at the peak
};

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs a command with its output thrown away.
Usage measure(std::vector<std::string> command) {
  std::vector<char*> arguments;
  for (std::string& word : command) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  const auto start = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) != 0)
    throw std::runtime_error("cannot run " + command[0]);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) throw std::runtime_error(command[0] + " failed");
  return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

double median(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  return values[values.size() / 2];
}

void print_row(std::string_view what, const std::vector<Usage>& runs) {
  std::vector<double> wall;
  std::vector<double> cpu;
  std::vector<double> memory;
  for (const Usage& run : runs) {
    wall.push_back(run.wall);
    cpu.push_back(run.cpu);
    memory.push_back(run.memory);
  }
  fmt::print("{:<48} {:>9.3f} {:>9.3f} {:>9.1f}\n", what, median(wall), median(cpu), median(memory));
}

void print_ratios(std::string_view what, const std::vector<double>& ratios) {
  fmt::print("{}, same round: {:.2f} (from {:.2f} to {:.2f})\n", what, median(ratios),
             *std::min_element(ratios.begin(), ratios.end()), *std::max_element(ratios.begin(), ratios.end()));
}

/// The course of one chain over its history, beside one check of it.
void measure_progress(const std::string& today) {
  bench::write_history(HISTORY_DIR, commit_count);
  for (const char* step : {"bijeenkomst", "maand", "label"}) {
    std::vector<Usage> checks;
    std::vector<Usage> courses;
    std::vector<double> ratios;
    for (int i = 0; i < rounds; ++i) {
      checks.push_back(measure({KETEN_BINARY, "check", HISTORY_DIR, "--vandaag", today}));
      courses.push_back(measure({KETEN_BINARY, "voortgang", "-C", HISTORY_DIR, "--vandaag", today, "--per", step}));
      ratios.push_back(courses.back().wall / checks.back().wall);
    }
    print_row(fmt::format("keten check, the chain with {} commits", commit_count), checks);
    print_row(fmt::format("keten voortgang --per {}, {:.1f} times as long", step, median(ratios)), courses);
  }
}

}  // namespace

int main() try {
  const std::string today = "2023-12-31";
  const bench::CorpusSize size = bench::write_corpus(BENCH_DIR, chain_count);
  fmt::print("{} chains, {} files, {:.1f} MB; medians of {} runs ({} for one chain)\n\n", chain_count, size.files,
             static_cast<double>(size.bytes) / 1e6, rounds, short_runs);
  fmt::print("{:<48} {:>9} {:>9} {:>9}\n", "", "wall s", "cpu s", "peak MB");

  for (const char* example : {"harderwijk-ermelo", "rotterdam-overschie", "midden-drenthe"}) {
    std::vector<Usage> runs;
    for (int i = 0; i < short_runs; ++i)
      runs.push_back(measure(
          {KETEN_BINARY, "check", fmt::format("{}/examples/{}", KETEN_SOURCE_DIR, example), "--vandaag", today}));
    print_row(fmt::format("keten check examples/{}", example), runs);
  }

  bench::write_large_network(NETWORK_DIR, 300, 1500);
  std::vector<Usage> networks;
  for (int i = 0; i < short_runs; ++i)
    networks.push_back(measure({KETEN_BINARY, "netwerk", "-C", NETWORK_DIR, "--vandaag", today}));
  print_row("keten netwerk, dot, 300 parties, 1500 relations", networks);

  measure_progress(today);

  std::vector<Usage> checks;
  std::vector<Usage> parses;
  std::vector<Usage> overviews;
  std::vector<double> ratios;
  std::vector<double> overview_ratios;
  std::vector<double> cores;
  for (int i = 0; i < rounds; ++i) {
    parses.push_back(measure({NULL_PARSER, BENCH_DIR}));
    checks.push_back(measure({KETEN_BINARY, "check", BENCH_DIR, "--vandaag", today}));
    overviews.push_back(measure({KETEN_BINARY, "overzicht", BENCH_DIR, "--vandaag", today}));
    ratios.push_back(checks.back().cpu / parses.back().cpu);
    overview_ratios.push_back(overviews.back().cpu / checks.back().cpu);
    cores.push_back(checks.back().cpu / checks.back().wall);
  }
  print_row(fmt::format("yaml-cpp, empty handler, {} chains", chain_count), parses);
  print_row(fmt::format("keten check, {} chains", chain_count), checks);
  print_row(fmt::format("keten overzicht, {} chains", chain_count), overviews);
  fmt::print("\n");
  print_ratios("CPU of keten check / CPU of yaml-cpp", ratios);
  print_ratios("CPU of keten overzicht / CPU of keten check (at most 1.3)", overview_ratios);
  fmt::print("cores that keten check keeps busy: {:.2f}\n", median(cores));
} catch (const std::exception& error) {
  fmt::print(stderr, "bench: {}\n", error.what());
  return 1;
}
