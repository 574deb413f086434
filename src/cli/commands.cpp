#include "cli/commands.hpp"

namespace keten::cli {

extern const Command actions_command;
extern const Command agenda_command;
extern const Command check_command;
extern const Command explain_command;
extern const Command form_command;
extern const Command handover_command;
extern const Command network_command;
extern const Command schema_command;
extern const Command templates_command;

namespace {

constexpr const Command* table[] = {
    &check_command, &explain_command, &actions_command,  &agenda_command,    &network_command,
    &form_command,  &schema_command,  &handover_command, &templates_command,
};

}  // namespace

std::span<const Command* const> all_commands() { return table; }

}  // namespace keten::cli
