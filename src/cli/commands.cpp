#include "cli/commands.hpp"

namespace keten::cli {

extern const Command actions_command;
extern const Command agenda_command;
extern const Command check_command;
extern const Command completion_command;
extern const Command diff_command;
extern const Command directory_command;
extern const Command explain_command;
extern const Command form_command;
extern const Command handover_command;
extern const Command init_command;
extern const Command minutes_command;
extern const Command network_command;
extern const Command overview_command;
extern const Command personas_command;
extern const Command progress_command;
extern const Command report_command;
extern const Command schema_command;
extern const Command share_command;
extern const Command templates_command;
extern const Command version_command;

namespace {

// clang-format off
constexpr const Command* table[] = {
    &init_command,
    &check_command,
    &explain_command,
    &actions_command,
    &agenda_command,
    &minutes_command,
    &report_command,
    &network_command,
    &directory_command,
    &personas_command,
    &form_command,
    &handover_command,
    &diff_command,
    &progress_command,
    &overview_command,
    &share_command,
    &schema_command,
    &templates_command,
    &completion_command,
    &version_command,
};
// clang-format on

}  // namespace

std::span<const Command* const> all_commands() { return table; }

}  // namespace keten::cli
