// The help texts, made from the table of commands.
#pragma once

#include <string>
#include <vector>

#include "cli/command.hpp"

namespace keten::cli {

/// Declares the options that every command has, into `common` and the two texts that are read further on.
void declare_common_options(Options& options, const Command& command, Common& common, std::string& today,
                            std::string& color);

/// An option, or a word after the command.
struct OptionUsage {
  std::vector<std::string> names;  ///< "-o", "--uit"; none of a word after the command
  std::string placeholder;         ///< what stands for the value; empty: the option takes none
  std::string help;
  std::vector<std::string> choices{};  ///< the values that there are; none: any
  Words words = nullptr;               ///< values that a shell may offer, when there are no `choices`
  bool is_repeatable = false;
};

/// A word or option that one types, and what it is for.
struct HelpRow {
  std::string left;
  std::string right;
};

/// The row of an option: "-f, --formaat FORMAAT" and its meaning, with its choices.
HelpRow help_row(const OptionUsage& option);

/// How a command is called.
struct CommandUsage {
  std::string line;  ///< "keten check [MAP…] [OPTIES]"
  std::vector<OptionUsage> arguments;
  std::vector<OptionUsage> own_options;
  std::vector<OptionUsage> common_options;
};

CommandUsage usage_of(const Command& command);

/// The options that stand in the place of a command.
std::vector<OptionUsage> program_options();

/// What `keten --help` prints.
std::string program_help();

/// What `keten <command> --help` prints.
std::string command_help(const Command& command);

}  // namespace keten::cli
