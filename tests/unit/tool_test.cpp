#include "process/tool.hpp"

#include <doctest/doctest.h>

using namespace keten;
using namespace std::chrono_literals;

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
}

TEST_CASE("a program that hangs is ended") {
  CHECK(run_tool({.words = {"sleep", "60"}}, "", 100ms).end == ToolEnd::timed_out);
}

TEST_CASE("a program that does not read its input does not hurt") {
  CHECK(run_tool({.words = {"true"}}, std::string(1 << 20, 'x'), 20s).end == ToolEnd::done);
}

TEST_CASE("a program sees the variables it was given") {
  const ToolResult result =
      run_tool({.words = {"sh", "-c", "printf %s \"$KETEN_TEST\""}, .environment = {"KETEN_TEST=ja"}}, "", 20s);
  CHECK(result.output == "ja");
}
