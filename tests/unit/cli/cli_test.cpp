// What a golden case cannot show: files that are written, exit statuses for many findings, and files left untouched.
#include <doctest/doctest.h>
#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "cli/commands.hpp"
#include "unit/workbench.hpp"

using namespace keten::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

/// A chain with this many errors: references to parties that are not there.
std::string chain_with_errors(int count) {
  std::string text = "keten: {naam: Voorbeeld, fase: voorbereiden}\nacties:\n";
  for (int i = 0; i < count; ++i) text += fmt::format("  a{}: {{actie: Bellen, eigenaar: niemand-{}}}\n", i, i);
  return text;
}

/// Every file below a directory with its bytes and the time it was last changed.
std::map<std::string, std::pair<std::string, fs::file_time_type>> snapshot(const fs::path& directory) {
  std::map<std::string, std::pair<std::string, fs::file_time_type>> files;
  for (const auto& entry : fs::recursive_directory_iterator(directory)) {
    std::ostringstream text;
    if (entry.is_regular_file()) text << std::ifstream(entry.path(), std::ios::binary).rdbuf();
    files[entry.path().lexically_relative(directory).string()] = {text.str(), entry.last_write_time()};
  }
  return files;
}

std::string read_file(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

/// README.md and the pages of docs/, but for the guide, whose commands follow on one another: tests/guide runs those.
std::vector<fs::path> pages() {
  std::vector<fs::path> found = {KETEN_SOURCE_DIR "/README.md"};
  for (const auto& entry : fs::directory_iterator(KETEN_SOURCE_DIR "/docs"))
    if (entry.path().extension() == ".md" && entry.path().stem() != "handleiding") found.push_back(entry.path());
  return found;
}

/// The words of a command as one types it, up to a pipe or a comment; between double quotes is one word.
std::vector<std::string> words_of(const std::string& command) {
  std::istringstream text(command);
  std::vector<std::string> words;
  bool quoted = false;
  for (std::string word; text >> word && word != "|" && word != "#";) {
    const bool goes_on = quoted;
    const auto quotes = std::erase(word, '"');
    if (quotes % 2 == 1) quoted = !quoted;
    goes_on ? words.back() += " " + word : words.emplace_back(word);
  }
  return words;
}

/// The commands that a page shows in blocks of code, fenced or indented, without "keten".
std::vector<std::string> shown_commands(const std::string& page) {
  std::istringstream text(page);
  std::vector<std::string> commands;
  bool fenced = false;
  for (std::string line; std::getline(text, line);) {
    if (line.starts_with("```")) fenced = !fenced;
    if (!fenced && !line.starts_with("    ")) continue;
    line.erase(0, line.find_first_not_of(" $"));
    if (line.starts_with("keten ")) commands.push_back(line.substr(6));
  }
  return commands;
}

}  // namespace

TEST_CASE("what the help and the pages show as a command can be typed") {
  std::vector<std::string> commands;
  for (const keten::cli::Command* command : keten::cli::all_commands())
    for (const keten::cli::Example& example : command->examples) commands.emplace_back(example.command);
  for (const fs::path& page : pages())
    for (const std::string& command : shown_commands(read_file(page))) commands.push_back(command);
  const GitDirectory directory;
  fs::copy(KETEN_SOURCE_DIR "/examples", directory.path() / "ketens", fs::copy_options::recursive);
  directory.commit("2024-03-01");
  for (const char* tag : {"start", "basis-3"}) directory.git({"tag", tag});
  for (const std::string& command : commands) {
    CAPTURE(command);
    if (command.starts_with("delen ")) fs::remove_all(directory.path() / "ketens/voor-anderen");  // made by another one
    const TemporaryDirectory empty;
    const bool begins = command.starts_with("init");
    const Outcome outcome =
        run(begins ? empty.path() : directory.path() / "ketens/harderwijk-ermelo", words_of(command));
    CHECK(outcome.status <= 1);
    CHECK(outcome.status >= 0);
    if (outcome.status > 1) MESSAGE(outcome.err);
  }
}

TEST_CASE("a chain can begin in a repository of git that is empty, and check is content with it") {
  const TemporaryDirectory directory;
  fs::create_directory(directory.path() / ".git");
  directory.write(".git/HEAD", "ref: refs/heads/main\n");
  CHECK(run(directory.path(), {"init", ".", "--schaal", "wijk"}).status == 0);
  CHECK(read_file(directory.path() / ".git/HEAD") == "ref: refs/heads/main\n");
  CHECK(run(directory.path(), {"check"}).status == 0);
  const auto before = snapshot(directory.path());
  CHECK(run(directory.path(), {"init", "."}).status == 2);
  CHECK(snapshot(directory.path()) == before);
}

TEST_CASE("each command that a page names exists") {
  for (const fs::path& page : pages()) {
    const std::string text = read_file(page);
    constexpr std::string_view before = "`keten ";
    for (std::size_t at = text.find(before); at != std::string::npos; at = text.find(before, at + 1)) {
      const std::size_t begin = at + before.size();
      const std::string name = text.substr(begin, text.find_first_of("` \n", begin) - begin);
      CAPTURE(page.string());
      CAPTURE(name);
      const auto& all = keten::cli::all_commands();
      CHECK((name.starts_with('-') || name == "OPDRACHT" ||
             std::any_of(all.begin(), all.end(),
                         [&](const auto* command) { return command->name == name || command->alias == name; })));
    }
  }
}

TEST_CASE("one run of check writes several reports, each as if it were alone") {
  const TemporaryDirectory directory;
  directory.write("keten.yaml", chain_with_errors(1));
  const Outcome text = run(directory.path(), {"check"});
  const Outcome json = run(directory.path(), {"check", "-f", "json"});
  const Outcome both = run(directory.path(), {"check", "-f", "tekst", "-o", "a.txt", "-o", "b.json"});
  CHECK(both.status == 1);
  CHECK(both.out == "");
  CHECK(read_file(directory.path() / "a.txt") == text.out);
  CHECK(read_file(directory.path() / "b.json") == json.out);
  const Outcome mixed = run(directory.path(), {"check", "-f", "json", "-o", "c.json", "-f", "tekst"});
  CHECK(mixed.out == text.out);
  CHECK(read_file(directory.path() / "c.json") == json.out);
  const Outcome reversed = run(directory.path(), {"check", "-o", "d.txt", "-f", "json"});
  CHECK(read_file(directory.path() / "d.txt") == json.out);
  CHECK(reversed.out == "");
}

TEST_CASE("the exit status is the same in every format, and never a count") {
  const TemporaryDirectory directory;
  for (const int count : {0, 1, 255, 256, 257, 512}) {
    directory.write("keten.yaml", chain_with_errors(count));
    for (const keten::cli::Command* command : keten::cli::all_commands())
      if (command->name == "check")
        for (const std::string_view format : command->formats) {
          CAPTURE(count);
          CAPTURE(std::string(format));
          CHECK(run(directory.path(), {"check", "-f", std::string(format)}).status == (count > 0 ? 1 : 0));
        }
  }
}

TEST_CASE("commands that read leave the chain as it is") {
  const TemporaryDirectory directory;
  const fs::path chain = directory.path() / "chain";
  fs::copy(KETEN_SOURCE_DIR "/examples/harderwijk-ermelo", chain, fs::copy_options::recursive);
  const std::string git =
      fmt::format("cd '{}' && git init -q && git add . && git -c user.name=a -c user.email=a@example.org commit -qm a",
                  chain.string());
  REQUIRE(std::system(git.c_str()) == 0);
  const auto before = snapshot(chain);
  for (const keten::cli::Command* command : keten::cli::all_commands()) {
    CAPTURE(std::string(command->name));
    for (const std::string_view format : command->formats)
      CHECK(run(chain, {std::string(command->name), "-f", std::string(format)}).status != 70);
    CHECK(snapshot(chain) == before);
  }
}

TEST_CASE("the network for Kumu is two files, or the one that was asked for") {
  const TemporaryDirectory directory;
  directory.write("keten.yaml", "keten: {naam: Kumu, fase: starten}\npartijen: {a: {naam: A}, b: {naam: B}}\n");
  const Outcome both = run(directory.path(), {"netwerk", "-o", "kumu.csv"});
  CHECK(both.status == 0);
  CHECK(both.err.find("kumu-elementen.csv") != std::string::npos);
  CHECK(fs::exists(directory.path() / "kumu-elementen.csv"));
  CHECK(fs::exists(directory.path() / "kumu-verbindingen.csv"));
  CHECK_FALSE(fs::exists(directory.path() / "kumu.csv"));
  CHECK(run(directory.path(), {"netwerk", "-o", "een.csv", "--tabel", "elementen"}).status == 0);
  CHECK(fs::exists(directory.path() / "een.csv"));
  CHECK(run(directory.path(), {"netwerk", "-o", "weg/kumu.csv"}).status == 2);
}

TEST_CASE("the figures of a network are text, unless another format is asked for") {
  const TemporaryDirectory directory;
  directory.write("keten.yaml", "keten: {naam: Cijfers, fase: starten}\npartijen: {a: {naam: A}, b: {naam: B}}\n");
  CHECK(run(directory.path(), {"netwerk", "--cijfers"}).out.starts_with("Het netwerk in cijfers\n==="));
  CHECK(run(directory.path(), {"netwerk", "--cijfers", "-f", "json"}).out.starts_with("{"));
  CHECK(run(directory.path(), {"netwerk", "--cijfers", "-o", "cijfers.txt"}).status == 0);
  CHECK(run(directory.path(), {"netwerk", "--cijfers", "-o", "cijfers.dot"}).status == 2);
}
