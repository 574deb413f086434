// A new chain says what the method says, gives back whatever is put into it, and is either there or not.
#include <doctest/doctest.h>

#include <stdlib.h>
#include <algorithm>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>

#include "base/text/escape.hpp"
#include "cli/commands/new_directory.hpp"
#include "documents/new_chain/new_chain.hpp"
#include "keten/check.hpp"
#include "keten/evaluation.hpp"
#include "keten/goal.hpp"
#include "keten/instrument.hpp"
#include "keten/load.hpp"
#include "keten/person.hpp"
#include "keten/persona.hpp"
#include "keten/relation.hpp"

using namespace keten;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

namespace {

constexpr Date today = Date(2024y / 6 / 1);

std::vector<NewFile> make(const NewChain& chain) {
  const auto method = built_in_method(default_method);
  std::vector<NewFile> files;
  for (const FileToFill& file : files_of_new_chain(chain, default_method, *method)) files.push_back(fill_in(file));
  return files;
}

LoadedChain load(const std::vector<NewFile>& files) {
  std::vector<SourceFile> sources;
  for (const NewFile& file : files)
    if (file.path.ends_with(".yaml")) sources.push_back({file.path, file.text, {}});
  std::ranges::sort(sources, {}, &SourceFile::path);
  return load_chain(std::move(sources));
}

std::string text_of(const std::vector<NewFile>& files, std::string_view path) {
  const auto found = std::ranges::find(files, path, &NewFile::path);
  return found == files.end() ? std::string() : found->text;
}

/// The text with every line break and the `#` after it as one space, so that explanation can be found in it.
std::string unfolded(const std::string& text) {
  std::string words;
  for (char c : text)
    if (c != '#' && c != '\n' && (c != ' ' || !words.ends_with(' ')))
      words += c;
    else if (!words.ends_with(' '))
      words += ' ';
  return words;
}

/// The text with its examples put to use: lines with a `#` that no space and word follow.
std::string with_examples(const std::string& text) {
  std::string result;
  bool at_start = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool explains = text.compare(at, 2, "# ") == 0 && at + 2 < text.size() && text[at + 2] != ' ';
    const bool bare = text.compare(at, 2, "#\n") == 0;
    if (at_start && text[at] == '#' && !explains && !bare) continue;
    at_start = text[at] == '\n' || (at_start && text[at] == ' ');
    result += text[at];
  }
  return result;
}

/// Text that a user may give as a name: UTF-8 with all that means something to YAML, Mustache or a reader of lines.
std::string nasty_text(std::mt19937& random) {
  static const std::vector<std::string> pieces = {
      ":",          ": ",   " #",  "#",    "\"",   "'",      "\\",     "{{",     "}}",     "{{naam}}",
      "{{{.}}}",    "[",    "]",   "{",    "}",    ",",      "&a",     "*a",     "!",      "|",
      ">",          "%",    "@",   "`",    "- ",   "-",      "? ",     "\n",     "\n\n",   "\t",
      " ",          "  ",   "a",   "Zorg", "é",    "ij",     "nee",    "null",   "~",      "1e3",
      "012",        "2024", "...", "---",  "<<",   "\u00A0", "\u2028", "\u200B", "\uFEFF", "\U0001F600",
      "\U000E0001", "0x1F", "=",   "\x01", "\x7F", "\u0085", "\r",     "\r\n",   "Ø",      "\\n"};
  std::string text = "x";
  const int count = std::uniform_int_distribution(0, 8)(random);
  for (int i = 0; i < count; ++i)
    text += pieces[std::uniform_int_distribution<std::size_t>(0, pieces.size() - 1)(random)];
  if (std::uniform_int_distribution(0, 1)(random)) text.erase(0, 1);
  return text;
}

/// A directory that is gone after the test.
class TemporaryDirectory {
 public:
  TemporaryDirectory() {
    std::string name = (fs::temp_directory_path() / "keten-XXXXXX").string();
    path_ = mkdtemp(name.data());
  }
  ~TemporaryDirectory() { fs::remove_all(path_); }
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace

TEST_CASE("check finds no error in a new chain, and says what to do first") {
  const ChainReport report =
      check_chain(load(make({.name = {}, .areas = {}, .scale = {}, .target_groups = {}, .today = today})), ".", today);
  std::set<std::string_view> rules;
  for (const ReportedFinding& finding : report.findings) {
    CHECK(finding.severity != Severity::error);
    rules.insert(finding.rule);
  }
  CHECK(rules == std::set<std::string_view>{"rol-onbelegd", "verplichte-partij-ontbreekt"});
}

TEST_CASE("a new chain has the roles, the bouwstenen and the questions of the method") {
  const auto method = built_in_method(default_method);
  const std::vector<NewFile> files = make({.name = {}, .areas = {}, .scale = {}, .target_groups = {}, .today = today});
  const std::string chain = unfolded(text_of(files, "keten.yaml"));
  std::string all;
  for (const NewFile& file : files) all += unfolded(file.text);
  for (const auto& phase : method->phases)
    if (phase.key == Phase::prepare)
      for (const NamedText& question : phase.value.questions) CHECK(chain.find(question.text) != std::string::npos);
  for (const Role& role : method->roles) CHECK(all.find(role.id + ":") != std::string::npos);
  for (const BuildingBlock& block : method->blocks) {
    CHECK(all.find(block.name) != std::string::npos);
    for (const NamedText& question : block.questions) CHECK(all.find(question.text) != std::string::npos);
  }
}

TEST_CASE("every example in a new chain can be used as it is") {
  std::vector<NewFile> files = make({.name = {}, .areas = {}, .scale = {}, .target_groups = {}, .today = today});
  for (NewFile& file : files) file.text = with_examples(file.text);
  const LoadedChain loaded = load(files);
  for (const Finding& finding : loaded.findings) {
    CAPTURE(finding.message);
    CHECK(finding.severity != Severity::error);
  }
  CHECK(loaded.chain.goals.size() == 1);
  CHECK(loaded.chain.persons.size() == 2);
  CHECK(loaded.chain.instruments.size() == loaded.chain.method->blocks.size());
  CHECK(loaded.chain.relations.size() == 1);
  CHECK(loaded.chain.actions.size() == 1);
  CHECK(loaded.chain.personas.size() == 1);
  CHECK(loaded.chain.evaluations.size() == 1);
  CHECK(loaded.chain.info.consultations.size() == 1);
}

TEST_CASE("a name comes back as it was given, whatever is in it") {
  std::mt19937 random(1);
  for (int i = 0; i < 500; ++i) {
    const std::string name = nasty_text(random) + "x";
    std::vector<std::string> areas = {nasty_text(random) + "x", "y" + nasty_text(random)};
    const LoadedChain loaded =
        load({make({.name = name, .areas = areas, .scale = Scale::region, .target_groups = {}, .today = today})});
    CAPTURE(escape_terminal(name));
    CAPTURE(escape_terminal(areas[0]));
    CHECK(loaded.findings.empty());
    for (const Finding& finding : loaded.findings) MESSAGE(finding.message);
    CHECK(loaded.chain.info.name == name);
    CHECK(loaded.chain.info.areas == areas);
  }
}

TEST_CASE("a scalar of YAML is quoted when it has to be, and only then") {
  CHECK(escape_yaml("Zorg voor elkaar") == "Zorg voor elkaar");
  CHECK(escape_yaml("Één keten (oost)") == "Één keten (oost)");
  CHECK(escape_yaml("") == "\"\"");
  CHECK(escape_yaml("Nee") == "\"Nee\"");
  CHECK(escape_yaml("2024-06-01") == "\"2024-06-01\"");
  CHECK(escape_yaml("'t Hoge Land") == "\"'t Hoge Land\"");
  CHECK(escape_yaml("zorg: \"samen\" #1") == "\"zorg: \\\"samen\\\" #1\"");
  CHECK(escape_yaml("een\ntwee\t\\") == "\"een\\ntwee\\u0009\\\\\"");
  CHECK(escape_yaml("\u2028\U000E0001\xFF") == "\"\\u2028\\U000E0001\uFFFD\"");
}

TEST_CASE("when the files cannot be made, nothing is left behind") {
  const TemporaryDirectory directory;
  const std::vector<NewFile> impossible = {{"a/b.yaml", "een"}, {"keten.yaml", "twee"}, {"keten.yaml/c.yaml", "drie"}};
  CHECK(!cli::write_new_directory(directory.path() / "nieuw/keten", impossible).empty());
  CHECK(fs::is_empty(directory.path()));
  fs::create_directory(directory.path() / "leeg");
  CHECK(!cli::write_new_directory(directory.path() / "leeg", impossible).empty());
  CHECK(fs::is_empty(directory.path() / "leeg"));
}

TEST_CASE("what is there already is neither overwritten nor taken away") {
  const TemporaryDirectory directory;
  std::ofstream(directory.path() / "keten.yaml") << "van mij";
  const std::vector<NewFile> files = {{"a.yaml", "een"}, {"keten.yaml", "twee"}, {"z/b.yaml", "drie"}};
  CHECK(!cli::write_new_directory(directory.path(), files).empty());
  std::ifstream kept(directory.path() / "keten.yaml");
  CHECK(std::string(std::istreambuf_iterator<char>(kept), {}) == "van mij");
  CHECK(std::distance(fs::directory_iterator(directory.path()), fs::directory_iterator()) == 1);
}
