// A line on the terminal that tells how far long work is.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <mutex>
#include <string>
#include <string_view>

#include "cli/command.hpp"

namespace keten::cli {

/// "keten: 120 van 342 ketens", on standard error. It comes after half a second, is rewritten in place while the work
/// goes on, and is gone when the ProgressLine is, also after an exception. Nothing is written when standard error is no
/// terminal. Any thread may report; nobody else may write to standard error meanwhile.
class ProgressLine {
 public:
  using Clock = std::function<std::chrono::steady_clock::time_point()>;

  /// `total` things to do, called `what`, such as "ketens".
  ProgressLine(Io& io, std::size_t total, std::string_view what, Clock clock = std::chrono::steady_clock::now);
  ~ProgressLine();
  ProgressLine(const ProgressLine&) = delete;
  ProgressLine& operator=(const ProgressLine&) = delete;

  /// One more is done.
  void step();

 private:
  void show();

  Io& io_;
  const std::size_t total_;
  const std::string what_;
  const Clock clock_;
  std::mutex mutex_;  ///< of what follows, and of standard error
  std::chrono::steady_clock::time_point due_;
  std::size_t done_ = 0;
  std::size_t width_ = 0;  ///< of what stands on the terminal
};

}  // namespace keten::cli
