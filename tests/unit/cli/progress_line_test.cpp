// The progress line, with a clock of the test's own.
#include "cli/progress_line.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <stdexcept>
#include <thread>

using namespace std::chrono_literals;
using keten::cli::Io;
using keten::cli::ProgressLine;

namespace {

/// A terminal, and a time that stands still until it is moved.
struct Terminal {
  std::ostringstream out;
  std::ostringstream err;
  Io io{.out = out, .err = err, .directory = {}, .environment = {}, .clock = {}, .err_is_terminal = true};
  std::chrono::steady_clock::time_point now{};

  ProgressLine::Clock clock() {
    return [this] { return now; };
  }
};

}  // namespace

TEST_CASE("the progress line comes after half a second, is rewritten in place and then gone") {
  Terminal terminal;
  {
    ProgressLine progress(terminal.io, 342, "ketens", terminal.clock());
    terminal.now += 499ms;
    progress.step();
    CHECK(terminal.err.str().empty());
    terminal.now += 1ms;
    progress.step();
    CHECK(terminal.err.str() == "\rketen: 2 van 342 ketens");
    terminal.now += 99ms;
    progress.step();
    CHECK(terminal.err.str() == "\rketen: 2 van 342 ketens");
    for (int i = 0; i < 7; ++i) progress.step();
    terminal.now += 1ms;
    progress.step();
    CHECK(terminal.err.str() == "\rketen: 2 van 342 ketens\rketen: 11 van 342 ketens");
  }
  CHECK(terminal.err.str().ends_with("ketens\r" + std::string(24, ' ') + "\r"));
  CHECK(terminal.out.str().empty());
}

TEST_CASE("quick work shows no progress line") {
  Terminal terminal;
  {
    ProgressLine progress(terminal.io, 2, "ketens", terminal.clock());
    progress.step();
    progress.step();
  }
  CHECK(terminal.err.str().empty());
}

TEST_CASE("nothing is written when standard error is no terminal") {
  Terminal terminal;
  terminal.io.err_is_terminal = false;
  {
    ProgressLine progress(terminal.io, 2, "ketens", terminal.clock());
    terminal.now += 5s;
    progress.step();
  }
  CHECK(terminal.err.str().empty());
}

TEST_CASE("an exception leaves no progress line behind") {
  Terminal terminal;
  const auto fail = [&] {
    ProgressLine progress(terminal.io, 9, "ketens", terminal.clock());
    terminal.now += 1s;
    progress.step();
    throw std::runtime_error("stop");
  };
  CHECK_THROWS(fail());
  CHECK(terminal.err.str() == "\rketen: 1 van 9 ketens\r" + std::string(21, ' ') + "\r");
}

TEST_CASE("every thread may report progress") {
  Terminal terminal;
  {
    ProgressLine progress(terminal.io, 4001, "ketens", terminal.clock());
    {
      std::vector<std::jthread> threads;
      for (int t = 0; t < 4; ++t)
        threads.emplace_back([&] {
          for (int i = 0; i < 1000; ++i) progress.step();
        });
    }
    terminal.now += 1s;
    progress.step();
  }
  CHECK(terminal.err.str().starts_with("\rketen: 4001 van 4001 ketens\r"));
}
