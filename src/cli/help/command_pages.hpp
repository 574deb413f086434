// The table of commands as explanations, for `keten uitleg` and docs/commandos.md.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "cli/help/help.hpp"
#include "documents/explain/explain.hpp"

namespace keten::cli {

/// Every command: what it does, how it is called, its own options, formats and examples.
std::vector<Explanation> explain_commands();

/// The page of all commands, with what they share: common options, exit statuses, variables of the environment.
Explanation commands_page();

/// How one calls keten, whatever the command.
inline constexpr std::string_view how_to_call =
    R"(U typt `keten`, een opdracht en wat erbij hoort. Keten zoekt de keten in de map waarin u staat, of in een map daarboven.
Wat u vraagt komt op het scherm; met `-o` gaat het naar een bestand. Dezelfde keten met dezelfde opties en dezelfde
datum geeft altijd dezelfde uitkomst. Keten gebruikt geen internet.)";

/// Something that all commands share, and what it means; Dutch, Markdown.
struct Shared {
  std::string_view name;
  std::string_view meaning;
};

std::span<const Shared> exit_statuses();
std::span<const Shared> environment_variables();

/// The options that commands share. Which formats there are differs, and stands with each command.
std::vector<OptionUsage> common_options();

}  // namespace keten::cli
