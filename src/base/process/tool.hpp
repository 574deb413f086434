// Runs another program, such as `dot`, `pandoc` or `git`. The one place that does.
#pragma once

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace keten {

enum class ToolEnd {
  done,       ///< it ended with status 0
  failed,     ///< it ended with another status, or by a signal
  missing,    ///< there is no such program; also when it ended with status 127 and nothing on standard error
  timed_out,  ///< it took longer than the limit, and was ended
};

struct ToolResult {
  ToolEnd end = ToolEnd::done;
  std::string output;  ///< what it wrote to standard output
  std::string errors;  ///< what it wrote to standard error, no more than its first 4 kB
};

/// A program to run: its name, looked up in PATH, its arguments, and variables of the environment to set as well.
struct Tool {
  std::vector<std::string> words;
  std::vector<std::string> environment = {};
};

/// Runs a program, without a shell, with `input` on its standard input, and waits for it no longer than `limit`. No
/// process is left behind, not of those that it started itself either, whatever happens. More than 1 GB of output is
/// failing. Throws std::system_error when the system has no process or pipe to give.
ToolResult run_tool(const Tool& tool, std::string_view input, std::chrono::milliseconds limit);

/// A Dutch sentence with the first lines of what a program that failed said was wrong.
std::string said_by(const ToolResult& result);

}  // namespace keten
