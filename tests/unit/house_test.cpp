// The house that docs/architectuur.md draws, held by the lines that include: no floor knows one above it.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

const fs::path root = KETEN_SOURCE_DIR;

/// From the ground up. What stands beside the floors, such as main.cpp, may know them all.
constexpr std::array<std::string_view, 7> floors = {"base", "read", "model", "rules", "documents", "render", "cli"};

/// The floor on which each header of the public face stands: that of what it declares.
const std::map<std::string, std::string_view> public_floors = [] {
  std::map<std::string, std::string_view> of;
  for (const char* header : {"date", "finding", "place", "value"}) of[header] = "base";
  for (const char* header : {"source", "source_file", "tree"}) of[header] = "read";
  for (const char* header :
       {"action", "block_work", "chain", "chain_info", "choices", "evaluation", "goal", "holding", "idea", "instrument",
        "load", "meeting", "method", "party", "person", "persona", "relation", "types"})
    of[header] = "model";
  of["check"] = "rules";
  of["documents"] = "documents";
  return of;
}();

/// The place of a floor in `floors`; its size for what is none.
std::size_t height(std::string_view floor) {
  return static_cast<std::size_t>(std::ranges::find(floors, floor) - floors.begin());
}

/// The height of a file as includes name it: "keten/chain.hpp", "model/queries.hpp".
std::size_t height_of(const std::string& path) {
  const std::string folder = path.substr(0, path.find('/'));
  if (folder != "keten") return height(folder);
  const auto found = public_floors.find(fs::path(path).stem().string());
  return found == public_floors.end() ? floors.size() : height(found->second);
}

std::vector<fs::path> files_below(const fs::path& directory) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(directory))
    if (entry.is_regular_file()) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

/// What the file includes of ours.
std::vector<std::string> includes_of(const fs::path& file) {
  constexpr std::string_view begin = "#include \"";
  std::vector<std::string> includes;
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);)
    if (line.starts_with(begin)) includes.push_back(line.substr(begin.size(), line.rfind('"') - begin.size()));
  return includes;
}

/// The lines that break the rule, for the files below `directory`, named from there.
std::vector<std::string> arrows_up(const fs::path& directory) {
  std::vector<std::string> arrows;
  for (const fs::path& file : files_below(directory)) {
    const std::string name = fs::relative(file, directory).generic_string();
    const std::size_t own = height_of(name);
    for (const std::string& included : includes_of(file)) {
      const std::size_t other = height_of(included);
      if (other == floors.size()) arrows.push_back(name + " includes " + included + ", which stands on no floor");
      if (other != floors.size() && other > own) arrows.push_back(name + " includes " + included + ", a floor up");
    }
  }
  return arrows;
}

}  // namespace

TEST_CASE("includes go down: no floor knows one above it") {
  CHECK(arrows_up(root / "src") == std::vector<std::string>{});
  CHECK(arrows_up(root / "include") == std::vector<std::string>{});
}

TEST_CASE("an include that goes up is seen") {
  CHECK(height_of("base/text/text.hpp") < height_of("keten/chain.hpp"));
  CHECK(height_of("keten/chain.hpp") < height_of("rules/rule.hpp"));
  CHECK(height_of("nowhere/file.hpp") == floors.size());
}

TEST_CASE("no folder holds more files than one can take in") {
  constexpr std::ptrdiff_t most = 40;
  for (const char* top : {"src", "include", "tests/unit"}) {
    std::map<std::string, std::ptrdiff_t> counts;
    for (const fs::path& file : files_below(root / top)) ++counts[file.parent_path().string()];
    for (const auto& folder : counts) {
      CAPTURE(folder.first);
      CHECK(folder.second <= most);
    }
  }
}
