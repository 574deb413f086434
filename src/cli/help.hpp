// The help texts, made from the table of commands.
#pragma once

#include <string>

#include "cli/command.hpp"

namespace keten::cli {

/// Declares the options that every command has, into `common` and the two texts that are read further on.
void declare_common_options(Options& options, const Command& command, Common& common, std::string& today,
                            std::string& color);

/// What `keten --help` prints.
std::string program_help();

/// What `keten <command> --help` prints.
std::string command_help(const Command& command);

}  // namespace keten::cli
