// What tests need that work with files: a directory of their own, a command line, and a git repository.
#pragma once

#include <doctest/doctest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include "cli/commands.hpp"
#include "git.hpp"

namespace keten::test {

/// A directory that is gone after the test.
class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string name = (std::filesystem::temp_directory_path() / "keten-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~TemporaryDirectory() { std::filesystem::remove_all(path_); }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  const std::filesystem::path& path() const { return path_; }
  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

 private:
  std::filesystem::path path_;
};

struct Outcome {
  int status;
  std::string out;
  std::string err;
};

/// Runs keten in `directory`, on 1 June 2024, without a terminal or any variable of the environment.
inline Outcome run(const std::filesystem::path& directory, const std::vector<std::string>& arguments) {
  using namespace std::chrono_literals;
  std::ostringstream out;
  std::ostringstream err;
  cli::Io io{.out = out,
             .err = err,
             .directory = directory.string(),
             .environment = [](const std::string&) { return std::nullopt; },
             .clock = [] { return Date(2024y / 6 / 1); }};
  const int status = cli::run(arguments, io);
  return {status, out.str(), err.str()};
}

/// A git repository in a directory of its own. The same steps give the same commits everywhere.
class GitDirectory : public TemporaryDirectory {
 public:
  GitDirectory() { git({"init", "--quiet", "--initial-branch=main"}); }

  /// Runs git here and gives what it wrote.
  std::string git(std::vector<std::string> words, const std::string& date = "2024-01-01") const {
    const ToolResult result = run_git(path(), std::move(words), date);
    REQUIRE_MESSAGE(result.end == ToolEnd::done, result.errors);
    return result.output;
  }
  /// Commits all that is there, on this day.
  void commit(const std::string& date, const std::string& message = "Bijgewerkt") const {
    git({"add", "--all"});
    git({"commit", "--quiet", "--allow-empty", "-m", message}, date);
  }
};

}  // namespace keten::test
