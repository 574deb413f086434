// The table of commands, and the one way into the program.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/command.hpp"

namespace keten::cli {

/// Every command, in the order of the help.
std::span<const Command* const> all_commands();

/// Does what the arguments (without the program's own name) ask for, and gives the exit status. Wrong use is told on
/// `io.err`. Throws only for what is broken: std::system_error and its kin for the environment, anything else is a bug.
int run(const std::vector<std::string>& arguments, Io& io);

}  // namespace keten::cli
