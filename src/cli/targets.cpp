#include "cli/targets.hpp"

#include <fmt/core.h>

#include <system_error>

#include "cli/document.hpp"
#include "keten/source.hpp"

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

}  // namespace keten::cli
