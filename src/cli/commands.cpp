#include "cli/commands.hpp"

namespace keten::cli {

extern const Command agenda_command;
extern const Command check_command;
extern const Command network_command;
extern const Command report_command;

namespace {

constexpr const Command* table[] = {
    &check_command,
    &agenda_command,
    &report_command,
    &network_command,
};

}  // namespace

std::span<const Command* const> all_commands() { return table; }

}  // namespace keten::cli
