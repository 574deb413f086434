// The help texts, made from the table of commands.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace keten::cli {

/// Declares the options that every command has, into `common` and the two texts that are read further on.
void declare_common_options(Options& options, const Command& command, Common& common, std::string& today,
                            std::string& color);

/// A word or option that one types, and what it is for.
struct HelpRow {
  std::string left;
  std::string right;
};

/// How a command is called.
struct CommandUsage {
  std::string line;  ///< "keten check [MAP…] [OPTIES]"
  std::vector<HelpRow> arguments;
  std::vector<HelpRow> own_options;
  std::vector<HelpRow> common_options;
};

CommandUsage usage_of(const Command& command);

/// What `keten --help` prints.
std::string program_help();

/// What `keten <command> --help` prints.
std::string command_help(const Command& command);

}  // namespace keten::cli
