// Runs golden cases: a folder each, with `cmd` (the arguments, one a line), the files of a chain, and `expected`
// (everything the program printed, and its exit status). A file `environment` sets variables, `NAME=value` a line. With
// --update it writes `expected` instead of comparing. `keten init` runs in a directory of its own, with what is in
// `start` if there is one, and the files that it makes follow its output.
//
// With a file `history` the case runs in a pilot with a history in git (pilot_history.hpp): a commit a line, its day
// and perhaps its tag.
//
// A page of docs/ is a case as well: `docs/regels.md` is what `keten uitleg regels -f md` prints, `docs/delen.md` has a
// table of the field tables, and `docs/man` holds the man pages, all of them and nothing else. And so is a folder of
// tests/yaml: what the YAML reader makes of `in.yaml`.
#include <stdlib.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

#include "cli/commands.hpp"
#include "cli/help/man_pages.hpp"
#include "pilot_history.hpp"
#include "sharing_page.hpp"
#include "unit/read/yaml_print.hpp"

namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::vector<std::string> read_lines(const fs::path& path) {
  std::istringstream text(read(path));
  std::vector<std::string> lines;
  for (std::string line; std::getline(text, line);) lines.push_back(line);
  return lines;
}

/// The variables of the file `environment`, and no others.
auto environment_of(const fs::path& folder) {
  return [lines = read_lines(folder / "environment")](const std::string& name) -> std::optional<std::string> {
    for (const std::string& line : lines)
      if (line.starts_with(name + "=")) return line.substr(name.size() + 1);
    return std::nullopt;
  };
}

/// What the program prints, with no clock.
struct Printed {
  std::string out;
  std::string err;
  int status = 0;
};

Printed run_in(const fs::path& directory, const std::vector<std::string>& arguments) {
  std::ostringstream out;
  std::ostringstream err;
  keten::cli::Io io{
      .out = out, .err = err, .directory = directory.string(), .environment = environment_of(directory), .clock = [] {
        return keten::Date(2024y / 6 / 1);
      }};
  const int status = keten::cli::run(arguments, io);
  return {out.str(), err.str(), status};
}

std::string shown(const Printed& printed) {
  return printed.out + (printed.err.empty() ? "" : "--- stderr\n" + printed.err) + "--- exit " +
         std::to_string(printed.status) + "\n";
}

/// Every file below the directory, with its text unless that is long.
std::string files_in(const fs::path& directory) {
  constexpr std::size_t most_shown = 50'000;
  std::map<std::string, std::string> texts;
  for (const auto& entry : fs::recursive_directory_iterator(directory))
    if (entry.is_regular_file()) texts[entry.path().lexically_relative(directory).string()] = read(entry.path());
  std::string all;
  for (const auto& [path, text] : texts) all += "--- file " + path + "\n" + (text.size() > most_shown ? "" : text);
  return all;
}

/// A case of `keten init`.
std::string output_of_start(const fs::path& folder, const std::vector<std::string>& arguments) {
  std::string name = (fs::temp_directory_path() / "keten-golden-XXXXXX").string();
  const fs::path directory = mkdtemp(name.data());
  if (fs::exists(folder / "start")) fs::copy(folder / "start", directory, fs::copy_options::recursive);
  std::string output = shown(run_in(directory, arguments));
  output += files_in(directory);
  fs::remove_all(directory);
  return output;
}

/// A case in a pilot with a history.
std::string output_in_history(const fs::path& folder, const std::vector<std::string>& arguments) {
  std::vector<keten::test::PilotCommit> commits;
  for (const std::string& line : read_lines(folder / "history")) {
    const std::size_t space = std::min(line.find(' '), line.size());
    commits.push_back({line.substr(0, space), line.substr(std::min(space + 1, line.size()))});
  }
  return shown(run_in(keten::test::PilotHistory(commits).path(), arguments));
}

std::string output_of_case(const fs::path& folder) {
  const std::vector<std::string> arguments = read_lines(folder / "cmd");
  if (arguments.size() > 1 && arguments.front() == "init" && arguments.back() != "--help")
    return output_of_start(folder, arguments);
  if (fs::exists(folder / "history")) return output_in_history(folder, arguments);
  return shown(run_in(folder, arguments));
}

std::string output_of_page(const fs::path& page) {
  if (page.filename() == "delen.md") return keten::test::sharing_page(read(page));
  return run_in(page.parent_path(), {"uitleg", page.stem().string(), "-f", "md"}).out;
}

/// The tree and the findings with their advice.
std::string output_of_yaml(const fs::path& file) {
  const std::string text = read(file);
  std::string output = keten::test::read(text);
  if (output.empty()) return "nothing\n";
  for (const keten::Finding& finding : keten::parse_yaml(0, text).findings)
    if (!finding.advice.empty()) output += "  = " + finding.advice + "\n";
  return output;
}

/// Where two texts first differ, for a reader of the log.
void show_difference(const std::string& expected, const std::string& found) {
  std::istringstream left(expected);
  std::istringstream right(found);
  std::string want;
  std::string got;
  for (int row = 1;; ++row) {
    const bool more_left = static_cast<bool>(std::getline(left, want));
    const bool more_right = static_cast<bool>(std::getline(right, got));
    if (more_left && more_right && want == got) continue;
    std::cout << "first difference at line " << row << "\n  expected: " << (more_left ? want : "(end)")
              << "\n  found:    " << (more_right ? got : "(end)") << "\n";
    return;
  }
}

/// Writes `found` to the file when `update`; else says whether it stands there.
bool settle(const fs::path& file, const std::string& found, const fs::path& shown, bool update) {
  if (update) {
    std::ofstream(file, std::ios::binary) << found;
    return true;
  }
  const std::string expected = read(file);
  if (expected == found) return true;
  std::cout << shown.filename().string() << ": the output is not as expected\n";
  show_difference(expected, found);
  return false;
}

bool settle_man_pages(const fs::path& directory, bool update) {
  if (update) fs::create_directories(directory);
  bool same = true;
  std::set<std::string> names;
  for (const keten::cli::ManPage& page : keten::cli::man_pages()) {
    names.insert(page.file);
    same = settle(directory / page.file, page.text, page.file, update) && same;
  }
  for (const auto& entry : fs::directory_iterator(directory)) {
    if (names.contains(entry.path().filename().string())) continue;
    if (update) fs::remove(entry.path());
    if (!update) std::cout << entry.path().filename().string() << ": there is no such man page\n";
    same = update && same;
  }
  return same;
}

bool settle_case(const fs::path& path, bool update) {
  if (path.filename() == "man") return settle_man_pages(path, update);
  if (path.extension() == ".md") return settle(path, output_of_page(path), path, update);
  const bool is_yaml = fs::exists(path / "in.yaml");
  return settle(path / "expected", is_yaml ? output_of_yaml(path / "in.yaml") : output_of_case(path), path, update);
}

}  // namespace

int main(int count, char** words) {
  const std::vector<std::string> arguments(words + 1, words + count);
  const bool update = !arguments.empty() && arguments.front() == "--update";
  bool passed = true;
  for (std::size_t i = update ? 1 : 0; i < arguments.size(); ++i) passed = settle_case(arguments[i], update) && passed;
  return passed ? 0 : 1;
}
