// Completion scripts for shells, made from the table of commands.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"
#include "cli/help/help.hpp"

namespace keten::cli {

/// What a shell offers for a value.
struct Candidates {
  enum class Kind { nothing, words, files, directories, revisions };
  Kind kind = Kind::nothing;
  std::vector<std::string> words{};  ///< without spaces
};

/// What to offer for the value of an option of this command, or for a word behind it.
Candidates candidates_of(const Command& command, const OptionUsage& option);

/// Every option of a command, its own first.
std::vector<OptionUsage> all_options(const Command& command);

/// Text between single quotes, for any of the shells that takes `quote` for a single quote inside them.
std::string single_quoted(std::string_view text, std::string_view quote);

// The scripts. What a user may read in them is Dutch.
std::string bash_completion(std::span<const Command* const> commands);
std::string zsh_completion(std::span<const Command* const> commands);
std::string fish_completion(std::span<const Command* const> commands);

}  // namespace keten::cli
