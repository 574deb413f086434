#include "base/process/tool.hpp"

#include <doctest/doctest.h>

#include <string>
#include <thread>

using namespace keten;
using namespace std::chrono_literals;

namespace {

Tool shell(const std::string& script) { return {.words = {"sh", "-c", script}}; }

/// Whether the process whose number is in the output is gone, or will be in a moment. One that has ended (`Z`) may wait
/// long for who inherits it.
bool is_gone(const ToolResult& result) {
  const std::string process = result.output.substr(0, result.output.find('\n'));
  const Tool find = shell("kill -0 " + process + " && ! grep -q '^State:.Z' /proc/" + process + "/status");
  for (int i = 0; i < 50; ++i) {
    if (run_tool(find, "", 20s).end == ToolEnd::failed) return true;
    std::this_thread::sleep_for(20ms);
  }
  return false;
}

}  // namespace

TEST_CASE("a program gets its input, and what it writes comes back") {
  const std::string much(1 << 20, 'x');
  const ToolResult result = run_tool({.words = {"cat"}}, much, 20s);
  CHECK(result.end == ToolEnd::done);
  CHECK(result.output == much);
  CHECK(result.errors == "");
}

TEST_CASE("a program that fails says why") {
  const ToolResult result = run_tool({.words = {"sh", "-c", "echo mis >&2; exit 3"}}, "", 20s);
  CHECK(result.end == ToolEnd::failed);
  CHECK(result.errors == "mis\n");
}

TEST_CASE("a program that is not there is missing") {
  CHECK(run_tool({.words = {"er-is-geen-programma-met-deze-naam"}}, "", 20s).end == ToolEnd::missing);
  CHECK(run_tool(shell("exit 127"), "", 20s).end == ToolEnd::missing);
  CHECK(run_tool(shell("echo mis >&2; exit 127"), "", 20s).end == ToolEnd::failed);
}

TEST_CASE("a program that hangs is ended") {
  CHECK(run_tool({.words = {"sleep", "60"}}, "", 100ms).end == ToolEnd::timed_out);
  CHECK(run_tool(shell("trap '' TERM INT; sleep 60"), "", 100ms).end == ToolEnd::timed_out);
  // With nothing left to read or write it hangs as well.
  CHECK(run_tool(shell("exec <&- >&- 2>&-; sleep 60"), "x", 100ms).end == ToolEnd::timed_out);
}

TEST_CASE("what a program started is ended with it") {
  const ToolResult late = run_tool(shell("sleep 60 & echo $!; wait"), "", 2s);
  CHECK(late.end == ToolEnd::timed_out);
  CHECK(is_gone(late));
  const ToolResult holding = run_tool(shell("sleep 60 & echo $!"), "", 2s);  // the streams stay open
  CHECK(holding.end == ToolEnd::done);
  CHECK(is_gone(holding));
  const ToolResult silent = run_tool(shell("sleep 60 <&- >&- 2>&- & echo $!"), "", 20s);
  CHECK(silent.end == ToolEnd::done);
  CHECK(is_gone(silent));
}

TEST_CASE("a program may write much") {
  const ToolResult result = run_tool(shell("head -c 100000000 /dev/zero; head -c 100000000 /dev/zero >&2"), "", 60s);
  CHECK(result.end == ToolEnd::done);
  CHECK(result.output.size() == 100'000'000);
  CHECK(result.errors.size() == 4096);
}

TEST_CASE("a program that does not read its input does not hurt") {
  CHECK(run_tool({.words = {"true"}}, std::string(1 << 20, 'x'), 20s).end == ToolEnd::done);
}

TEST_CASE("a program sees the variables it was given") {
  const ToolResult result =
      run_tool({.words = {"sh", "-c", "printf %s \"$KETEN_TEST\""}, .environment = {"KETEN_TEST=ja"}}, "", 20s);
  CHECK(result.output == "ja");
}

TEST_CASE("of what a program said the first lines are told") {
  CHECK(said_by({}) == "Het zegt er niet bij waarom.");
  CHECK(said_by({.output = {}, .errors = "\nmis\n"}) == "Het zegt: mis");
  CHECK(said_by({.output = {}, .errors = "een\n\ntwee\ndrie\nvier\n"}) == "Het zegt: een; twee; drie");
}
