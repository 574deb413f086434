#include "cli/progress_line.hpp"

#include <fmt/core.h>

#include <ostream>
#include <utility>

namespace keten::cli {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 500ms;
/// Between one rewriting and the next.
constexpr auto pause = 100ms;

}  // namespace

ProgressLine::ProgressLine(Io& io, std::size_t total, std::string_view what, Clock clock)
    : io_(io), total_(total), what_(what), clock_(std::move(clock)), due_(clock_() + patience) {}

ProgressLine::~ProgressLine() {
  if (width_ > 0) io_.err << '\r' << std::string(width_, ' ') << '\r' << std::flush;
}

void ProgressLine::step() {
  if (!io_.err_is_terminal) return;
  const std::lock_guard lock(mutex_);
  ++done_;
  const auto now = clock_();
  if (now < due_) return;
  due_ = now + pause;
  show();
}

void ProgressLine::show() {
  const std::string line = fmt::format("keten: {} van {} {}", done_, total_, what_);
  width_ = line.size();  // it only grows
  io_.err << '\r' << line << std::flush;
}

}  // namespace keten::cli
