// The table of commands as explanations, for `keten uitleg` and docs/commandos.md.
#pragma once

#include <vector>

#include "keten/explain.hpp"

namespace keten::cli {

/// Every command: what it does, how it is called, its own options, formats and examples.
std::vector<Explanation> explain_commands();

/// The page of all commands, with what they share: common options, exit statuses, variables of the environment.
Explanation commands_page();

}  // namespace keten::cli
