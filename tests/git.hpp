// Git for tests, without anyone's settings.
#pragma once

#include <chrono>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "base/process/tool.hpp"

namespace keten::test {

/// Runs git in a directory at noon of a day (JJJJ-MM-DD). The same steps give the same commits everywhere.
inline ToolResult run_git(const std::filesystem::path& directory, std::vector<std::string> words,
                          const std::string& day) {
  words.insert(words.begin(), {"git", "-C", directory.string()});
  const std::string moment = day + "T12:00:00+0100";
  return run_tool({.words = std::move(words),
                   .environment = {"GIT_AUTHOR_NAME=Anna Voorbeeld", "GIT_AUTHOR_EMAIL=a@example.org",
                                   "GIT_COMMITTER_NAME=Anna Voorbeeld", "GIT_COMMITTER_EMAIL=a@example.org",
                                   "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null",
                                   "GIT_AUTHOR_DATE=" + moment, "GIT_COMMITTER_DATE=" + moment}},
                  {}, std::chrono::seconds(20));
}

}  // namespace keten::test
