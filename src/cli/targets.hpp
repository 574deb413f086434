// The chains that a command for one or more of them works on.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "cli/command.hpp"

namespace keten::cli {

/// A chain: where it is, and how the user called it.
struct Target {
  std::filesystem::path directory;
  std::string shown;
};

/// The chains in the directories named, else in that of -C, else the chain around the working directory, else the
/// chains below it. A directory that is no chain stands for every chain below it. Nothing, after a complaint, when
/// there is no chain.
std::vector<Target> find_targets(std::vector<std::string> directories, const Invocation& invocation);

/// Those of the targets with a file of the chain that differs from the revision, or is not in git yet. They must be in
/// one repository. Throws GitError.
std::vector<Target> changed_since(std::vector<Target> targets, const std::string& revision);

}  // namespace keten::cli
