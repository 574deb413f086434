// Which formats a command makes, and where each goes: -f and -o, and the extensions of file names.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/misuse.hpp"

namespace keten::cli {

/// One -f or -o, in the order of the command line.
struct AskedOutput {
  bool is_format = false;  ///< -f; else -o
  std::string value;
};

/// Each -f begins an output, and the -o after it says where that goes; a single -f and a single -o belong together in
/// any order. Without -f the format follows from the extension of the file, else it is the command's first. There is
/// always one output at least. What cannot be: a format the command does not know, a file name that promises another
/// format than the command makes, the same file twice, and more outputs than one from a command that makes one
/// document.
std::optional<Misuse> choose_outputs(const Command& command, std::span<const AskedOutput> asked,
                                     std::vector<Output>& outputs);

}  // namespace keten::cli
