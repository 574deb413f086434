#include "documents/document_samples.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "base/embedded.hpp"
#include "base/text/text.hpp"
#include "documents/diff/diff.hpp"
#include "documents/overview/overview.hpp"
#include "documents/progress/progress.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

std::string_view example_text() {
  constexpr std::string_view path = "formaat/voorbeeld.yaml";
  const auto files = embedded_files();
  const auto found = std::ranges::find(files, path, &EmbeddedFile::path);
  return found == files.end() ? std::string_view() : found->text;
}

Chain chain_of(std::string text) {
  return load_chain({{.path = std::string("keten.yaml"), .text = std::move(text), .problem = {}}}).chain;
}

/// The example chain as it might have been before.
std::string earlier_text() {
  constexpr std::pair<std::string_view, std::string_view> edits[] = {
      {"naam: Huisartsenpraktijk De Brug", "naam: Huisartsenpraktijk"},
      {"ketenregisseur: {houder: wmo-adviseur", "ketenregisseur: {houder: steunpunt"},
      {"        naam: Anja de Boer", "        naam: Anja"},
      {"2024-05-31: 145", "2024-03-31: 130"},
      {"status: goed", "vorm: overleg"},
      {"status: gewenst", "status: goed"},
      {"status: bezig", "status: gereed"},
      {"toegang: Elke eerste dinsdag", "toegang: Elke dinsdag"}};
  std::string text(example_text());
  for (const auto& [now, then] : edits)
    if (const std::size_t at = text.find(now); at != std::string::npos) text.replace(at, now.size(), then);
  return text;
}

}  // namespace

Chain example_chain() {
  std::string meetings = "bijeenkomsten:\n";
  for (const MeetingKind& kind : built_in_method(default_method)->meeting_kinds)
    meetings += fmt::format("  voorbeeld-{}: {{soort: {}, datum: 2025-01-14, begin: 13:00}}\n", kind.id, kind.id);
  std::vector<SourceFile> files;
  files.push_back({.path = "bijeenkomsten.yaml", .text = std::move(meetings), .problem = {}});
  files.push_back({.path = "keten.yaml", .text = std::string(example_text()), .problem = {}});
  return load_chain(std::move(files)).chain;
}

/// Beside an earlier one and beside one with only a name, both ways: so every list is filled.
Made sample_differences(const Chain& example) {
  const ChainOn now{example, example_day, "basis-2", "0123456789abcdef0123456789abcdef01234567"};
  Made made;
  for (const std::string& text : {earlier_text(), std::string("keten: {naam: Mantelzorgketen Veenmeer}")}) {
    const Chain then = chain_of(text);
    const ChainOn before{then, add_months(example_day, -3), "basis-1"};
    for (Diff diff : {make_diff(before, now), make_diff(now, before)}) {
      diff.has_picture = true;
      made.emplace_back(std::move(diff));
    }
  }
  return made;
}

/// Beside it a chain that is somewhat larger.
Made sample_overviews(const Chain& example) {
  OverviewRow row = make_overview_row(example, "veenmeer", example_day);
  row.findings = check_chain(example, {}, ".", example_day).counts();
  row.key_figures.push_back({"inwoners", {27000, "27000"}});
  OverviewRow other = row;
  other.directory = "zandveen";
  other.name = "Mantelzorgketen Zandveen";
  other.key_figures.front().value = {31000, "31000"};
  Made made;
  made.emplace_back(make_overview({row, other}, example_day));
  made.emplace_back(make_overview({row, other}, example_day, {.compare_with = 0}));
  return made;
}

/// In two months' time, when its new links and actions are there as well.
Made sample_courses(const Chain& example) {
  const Chain before = chain_of("keten: {naam: Begin}");
  ProgressRecorder recorder(ProgressStep::month, false);
  recorder.add(before, example_day - std::chrono::days(60), "begin");
  recorder.add(example, example_day, "nu");
  recorder.add(before, example_day + std::chrono::days(60), "later");
  Progress progress = recorder.progress();
  progress.has_pictures = true;
  Made made;
  made.emplace_back(std::move(progress));
  return made;
}

}  // namespace keten::documents
