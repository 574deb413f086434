#include "cli/targets.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <set>
#include <system_error>

#include "cli/output/document.hpp"
#include "keten/source.hpp"
#include "read/git/repository.hpp"

namespace keten::cli {

namespace {

namespace fs = std::filesystem;

/// The chain in `directory`, or every chain below it; none when there are none.
std::vector<Target> targets_in(const fs::path& directory, const std::string& shown) {
  if (is_chain(directory)) return {{directory, shown}};
  std::vector<Target> targets;
  for (const fs::path& chain : find_chains_below(directory))
    targets.push_back({chain, (fs::path(shown) / chain.lexically_relative(directory)).lexically_normal().string()});
  return targets;
}

/// The deepest directory that all of them are in, or are themselves.
fs::path common_directory(const std::vector<fs::path>& directories) {
  fs::path common = directories.front();
  for (const fs::path& each : directories) {
    const auto [end, ignored] = std::mismatch(common.begin(), common.end(), each.begin(), each.end());
    fs::path shared;
    for (auto part = common.begin(); part != end; ++part) shared /= *part;
    common = shared;
  }
  return common;
}

}  // namespace

std::vector<Target> find_targets(std::vector<std::string> names, const Invocation& invocation) {
  if (names.empty() && !invocation.common.directory.empty()) names = {invocation.common.directory};
  if (names.empty()) {
    const fs::path here = invocation.io.directory;
    if (const auto chain = find_chain_upward(here)) return {{*chain, chain->lexically_relative(here).string()}};
    names = {"."};
  }
  std::vector<Target> targets;
  for (const std::string& name : names) {
    const fs::path directory = located(invocation, name);
    std::error_code ignored;
    if (!fs::is_directory(directory, ignored)) {
      complain(invocation, fmt::format("De map `{}` is er niet", name));
      return {};
    }
    const std::vector<Target> found = targets_in(directory, name);
    if (found.empty()) {
      complain(invocation, fmt::format("In `{}` is geen keten: er staat nergens een `keten.yaml`", name),
               "Ga naar de map van de keten, of noem die achter de opdracht.");
      return {};
    }
    targets.insert(targets.end(), found.begin(), found.end());
  }
  return targets;
}

std::vector<Target> changed_since(std::vector<Target> targets, const std::string& revision) {
  std::vector<fs::path> directories;
  for (const Target& target : targets) directories.push_back(fs::canonical(target.directory));
  const fs::path common = common_directory(directories);
  const Repository repository(common);
  std::set<fs::path> changed;  // the directories of files that differ, and those above them
  for (const std::string& path : repository.changed_since(repository.commit(revision))) {
    if (!path.ends_with(".yaml") && !path.ends_with(".yml")) continue;
    for (fs::path above = (common / path).parent_path(); changed.insert(above).second && above != common;)
      above = above.parent_path();
  }
  std::vector<Target> kept;
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (changed.contains(directories[i])) kept.push_back(std::move(targets[i]));
  return kept;
}

}  // namespace keten::cli
