// The examples of the rules are tests: what the wrong side gives more than the right side is exactly the rule itself.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "keten/check.hpp"
#include "rules/example.hpp"
#include "rules/gallery.hpp"
#include "rules/rule.hpp"

using namespace keten;

namespace {

std::multiset<std::string> fired(std::string_view example) {
  const ChainReport report = check_chain(load_chain(example_files(example)), ".", example_day());
  std::multiset<std::string> ids;
  for (const ReportedFinding& finding : report.findings) ids.emplace(finding.rule);
  return ids;
}

std::string joined(const std::multiset<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text += id + " ";
  return text;
}

/// What no text can show: it needs a file without permission, a large file or bytes that are no text.
const std::set<std::string_view> without_examples = {"bestand-onleesbaar", "bestand-te-groot", "bestand-codering"};

/// What no golden case shows: that would take a file of more than 1 MiB in the repository. source_test.cpp makes one.
const std::set<std::string_view> without_golden_case = {"bestand-te-groot"};

/// The id of the rule that a source file defines; empty when it defines none.
std::string id_in(const std::filesystem::path& source) {
  static constexpr std::string_view begin = "    .id = \"";
  std::ifstream in(source);
  for (std::string line; std::getline(in, line);)
    if (line.starts_with(begin)) return line.substr(begin.size(), line.rfind('"') - begin.size());
  return {};
}

/// All that the golden cases expect, one after another.
std::string golden_outputs() {
  std::ostringstream text;
  for (const auto& folder : std::filesystem::directory_iterator(KETEN_SOURCE_DIR "/tests/cases"))
    if (std::ifstream expected(folder.path() / "expected", std::ios::binary); expected) text << expected.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("an example has a line that differs once, with the mark of its side") {
  constexpr std::string_view example = "a:\n-   b: 1\n+   b: 2\n# bestand: c.yaml\n- ---\n  - d\n";
  CHECK(wrong_side(example) == "a:\n  b: 1\n# bestand: c.yaml\n---\n  - d\n");
  CHECK(right_side(example) == "a:\n  b: 2\n# bestand: c.yaml\n  - d\n");
  CHECK(wrong_side("").empty());
}

TEST_CASE("each rule's examples differ in that rule alone") {
  for (const Rule* rule : all_rules()) {
    CAPTURE(std::string(rule->id));
    if (without_examples.contains(rule->id)) {
      CHECK(rule->example.empty());
      continue;
    }
    const std::multiset<std::string> wrong = fired(wrong_side(rule->example));
    const std::multiset<std::string> right = fired(right_side(rule->example));
    std::multiset<std::string> more;
    std::multiset<std::string> less;
    std::set_difference(wrong.begin(), wrong.end(), right.begin(), right.end(), std::inserter(more, more.end()));
    std::set_difference(right.begin(), right.end(), wrong.begin(), wrong.end(), std::inserter(less, less.end()));
    CHECK(joined(less) == "");
    CHECK(more.count(std::string(rule->id)) == more.size());
    CHECK(more.count(std::string(rule->id)) >= 1);
    CHECK(right.count(std::string(rule->id)) == 0);
    if (more.count(std::string(rule->id)) != more.size()) MESSAGE("more: " << joined(more));
  }
}

TEST_CASE("the table of rules is complete and in order") {
  std::set<std::string_view> ids;
  std::size_t previous = 0;
  for (const Rule* rule : all_rules()) {
    CAPTURE(std::string(rule->id));
    CHECK(ids.insert(rule->id).second);
    CHECK(static_cast<std::size_t>(rule->family) >= previous);
    previous = static_cast<std::size_t>(rule->family);
    CHECK(!rule->summary.empty());
    CHECK(!rule->summary.ends_with('.'));
    CHECK(!rule->explanation.empty());
    CHECK(find_rule(rule->id) == rule);
  }
}

TEST_CASE("every file of a family defines a rule that is in the table") {
  for (const auto& entry : std::filesystem::recursive_directory_iterator(KETEN_SOURCE_DIR "/src/rules")) {
    if (entry.path().extension() != ".cpp" || entry.path().parent_path().filename() == "rules") continue;
    INFO("no row in src/rules/table.cpp for the rule of "
         << std::filesystem::relative(entry.path(), KETEN_SOURCE_DIR).string());
    CHECK(find_rule(id_in(entry.path())) != nullptr);
  }
}

TEST_CASE("every rule speaks in a golden case, so that its sentence has been read") {
  const std::string outputs = golden_outputs();
  for (const Rule* rule : all_rules()) {
    CAPTURE(std::string(rule->id));
    const std::string id(rule->id);
    const bool is_shown = outputs.find("[" + id + "]") != std::string::npos ||
                          outputs.find("\"regel\": \"" + id + "\"") != std::string::npos;
    CHECK(is_shown != without_golden_case.contains(rule->id));
  }
}
