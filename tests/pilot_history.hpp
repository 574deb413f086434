// A history in git for one of the pilots in examples/, which have none: made out of the days that stand in their files.
#pragma once

#include <stdlib.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "git.hpp"

namespace keten::test {

/// A commit on a day (JJJJ-MM-DD), and its tag; without one: empty.
struct PilotCommit {
  std::string day;
  std::string tag;
};

/// The chain of examples/midden-drenthe in a directory of its own, as it was on each of these days. The same days give
/// the same commits everywhere. The last commit is the working tree. Without commits it is not in git.
class PilotHistory {
 public:
  explicit PilotHistory(const std::vector<PilotCommit>& commits) {
    std::string name = (std::filesystem::temp_directory_path() / "keten-XXXXXX").string();
    if (!mkdtemp(name.data())) throw std::runtime_error("no temporary directory");
    path_ = name;
    if (commits.empty()) write_chain("9999-12-31", '9');
    if (!commits.empty()) git({"init", "--quiet", "--initial-branch=main"}, commits.front().day);
    char block = '2';
    for (const PilotCommit& commit : commits) {
      write_chain(commit.day, &commit == &commits.back() ? '9' : block++);
      git({"add", "--all"}, commit.day);
      git({"commit", "--quiet", "--allow-empty", "-m", commit.day}, commit.day);
      if (!commit.tag.empty()) git({"tag", commit.tag}, commit.day);
    }
  }
  ~PilotHistory() { std::filesystem::remove_all(path_); }
  PilotHistory(const PilotHistory&) = delete;
  PilotHistory& operator=(const PilotHistory&) = delete;

  const std::filesystem::path& path() const { return path_; }

 private:
  using Lines = std::vector<std::string>;

  static Lines lines_of(const std::filesystem::path& file) {
    std::ifstream text(file, std::ios::binary);
    Lines lines;
    for (std::string line; std::getline(text, line);) lines.push_back(line);
    return lines;
  }

  /// Whether the line is `key: ` with a day after this one.
  static bool is_later(const std::string& line, std::string_view key, const std::string& day) {
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    return std::string_view(line).substr(begin).starts_with(key) && line.substr(begin + key.size()) > day;
  }

  /// What was done later is open, and a relation that began later is wanted.
  static Lines undone(Lines lines, const std::string& day) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool was_done = is_later(lines[i], "afgerond: ", day);
      if (!was_done && (!is_later(lines[i], "sinds: ", day) || !is_in_relation(lines, i))) continue;
      lines[i] = was_done ? "    status: open" : "    status: gewenst";
      for (std::size_t other = start_of(lines, i); other < lines.size() && other < i + 8; ++other)
        if (other != i && lines[other].starts_with("    status: ") && start_of(lines, other) == start_of(lines, i))
          lines[other] = "    # status: later";
    }
    return lines;
  }

  /// The line where the entity of this one begins.
  static std::size_t start_of(const Lines& lines, std::size_t at) {
    while (at > 0 && lines[at].starts_with("    ")) --at;
    return at;
  }
  static bool is_in_relation(const Lines& lines, std::size_t at) {
    return lines[start_of(lines, at)].starts_with("  - ");
  }

  /// `block`: the number of the last bouwsteen that was dealt with.
  void write_chain(const std::string& day, char block) const {
    for (const auto& entry : std::filesystem::directory_iterator(path_))
      if (entry.path().filename() != ".git") std::filesystem::remove_all(entry.path());
    const std::filesystem::path source = KETEN_SOURCE_DIR "/examples/midden-drenthe";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(source)) {
      const std::filesystem::path file = entry.path().lexically_relative(source);
      // Meetings have their day in the name of their file.
      const bool is_later = file.parent_path() == "bijeenkomsten" && file.filename().string() > day + "~";
      const bool is_later_block = file.parent_path() == "bouwstenen" && file.filename().string().front() > block;
      if (!entry.is_regular_file() || is_later || is_later_block) continue;
      std::filesystem::create_directories((path_ / file).parent_path());
      std::ofstream text(path_ / file, std::ios::binary);
      for (const std::string& line : undone(lines_of(entry.path()), day)) text << line << "\n";
    }
  }

  void git(std::vector<std::string> words, const std::string& day) const {
    const ToolResult result = run_git(path_, std::move(words), day);
    if (result.end != ToolEnd::done) throw std::runtime_error("git: " + result.errors);
  }

  std::filesystem::path path_;
};

}  // namespace keten::test
