// What `--publiek` promises, for every document in every format that is text: of persons who are not public no name, no
// address and no number.
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <set>
#include <sstream>

#include "cli/commands.hpp"
#include "keten/load.hpp"
#include "keten/person.hpp"
#include "keten/source.hpp"
#include "unit/documents/documents.hpp"
#include "unit/workbench.hpp"

using namespace keten;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;

std::set<std::string> personal_data(const fs::path& directory) {
  std::set<std::string> data;
  const LoadedChain loaded = load_chain(read_chain_files(directory));
  for (const Person& person : loaded.chain.persons)
    if (!person.is_public)
      for (const std::string& text : {person.name, person.email, person.phone})
        if (!text.empty()) data.insert(text);
  return data;
}

std::string output_of(const fs::path& directory, std::vector<std::string> arguments) {
  std::ostringstream out;
  std::ostringstream err;
  cli::Io io{.out = out,
             .err = err,
             .directory = directory.string(),
             .environment = [](const std::string&) { return std::nullopt; },
             .clock = [] { return Date(2024y / 6 / 1); }};
  cli::run(arguments, io);
  return out.str();
}

const cli::Command& command_named(std::string_view name) {
  const auto all = cli::all_commands();
  return **std::find_if(all.begin(), all.end(), [&](const auto* command) { return command->name == name; });
}

/// Those that are not text, or come from pandoc or Graphviz out of text that is looked at already.
constexpr std::string_view other_formats[] = {"docx", "odt", "xlsx", "svg", "png", "pdf"};

}  // namespace

TEST_CASE("no command that makes a document is forgotten") {
  std::set<std::string> known(std::begin(not_documents), std::end(not_documents));
  for (const auto& words : documents()) known.insert(words.front());
  for (const cli::Command* command : cli::all_commands()) CHECK(known.contains(std::string(command->name)));
}

TEST_CASE("public documents hold no personal data") {
  const fs::path source = KETEN_SOURCE_DIR;
  // Each on a day on which a meeting is to come.
  const std::pair<const char*, const char*> chains[] = {{"tests/nasty", "2024-06-01"},
                                                        {"examples/minimaal", "2024-02-26"},
                                                        {"examples/harderwijk-ermelo", "2023-03-07"},
                                                        {"examples/midden-drenthe", "2023-01-31"},
                                                        {"examples/rotterdam-overschie", "2023-03-28"}};
  for (const auto& [folder, day] : chains) {
    const std::string chain = folder;
    // In git, because the course of a chain comes from there.
    const test::GitDirectory copy;
    const fs::path directory = copy.path();
    fs::copy(source / chain, directory, fs::copy_options::recursive);
    copy.commit("2021-01-01");
    const std::set<std::string> data = personal_data(directory);
    if (chain.ends_with("nasty")) CHECK(data.size() == 6);
    for (const auto& words : documents())
      for (const std::string_view format : command_named(words.front()).formats) {
        if (std::count(std::begin(other_formats), std::end(other_formats), format) > 0) continue;
        std::vector<std::string> arguments = words;
        arguments.insert(arguments.end(), {"--publiek", "--vandaag", day, "-f", std::string(format)});
        const std::string output = output_of(directory, arguments);
        CAPTURE(chain);
        CAPTURE(words.front());
        CAPTURE(std::string(format));
        CHECK(!output.empty());
        for (const std::string& text : data) {
          CAPTURE(text);
          CHECK(output.find(text) == std::string::npos);
        }
      }
  }
}
