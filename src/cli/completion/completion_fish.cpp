#include <fmt/format.h>

#include "cli/completion/completion.hpp"

namespace keten::cli {

namespace {

using Kind = Candidates::Kind;

constexpr std::string_view opening = R"(# Aanvulling van keten voor fish; gemaakt met `keten aanvulling fish`.

function __keten_is_first
    test (count (commandline -opc)) -eq 1
end

function __keten_does
    set -l words (commandline -opc)
    test (count $words) -gt 1; and contains -- $words[2] $argv
end

complete -c keten -f
)";

std::string in_quotes(std::string_view text) {
  std::string doubled;
  for (const char c : text) doubled += c == '\\' ? std::string("\\\\") : std::string(1, c);
  return single_quoted(doubled, "\\'");
}

/// What is offered, as the options of `complete` that stand for it; empty: nothing.
std::string offer(const Candidates& candidates) {
  switch (candidates.kind) {
    case Kind::words:
      return " -a " + in_quotes(fmt::format("{}", fmt::join(candidates.words, " ")));
    case Kind::files:
      return " -F";
    case Kind::directories:
      return " -a '(__fish_complete_directories)'";
    case Kind::revisions:
      return " -a '(git tag 2>/dev/null)'";
    case Kind::nothing:
      break;
  }
  return "";
}

std::string name_options(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names)
    text += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  return text;
}

std::string first_lines(std::span<const Command* const> commands) {
  std::string text;
  const auto add = [&text](std::string_view what, std::string_view meaning) {
    text += fmt::format("complete -c keten -n __keten_is_first{} -d {}\n", what, in_quotes(meaning));
  };
  for (const Command* command : commands) add(fmt::format(" -a {}", command->name), command->summary);
  for (const Command* command : commands)
    if (!command->alias.empty())
      add(fmt::format(" -a {}", command->alias), fmt::format("Hetzelfde als {}", command->name));
  for (const OptionUsage& option : program_options()) add(name_options(option.names), option.help);
  return text;
}

std::string lines_of(const Command& command) {
  const std::string condition =
      in_quotes(fmt::format("__keten_does {}{}{}", command.name, command.alias.empty() ? "" : " ", command.alias));
  std::string text;
  for (const OptionUsage& argument : usage_of(command).arguments)
    if (const std::string what = offer(candidates_of(command, argument)); !what.empty())
      text += fmt::format("complete -c keten -n {}{}\n", condition, what);
  for (const OptionUsage& option : all_options(command)) {
    text += fmt::format("complete -c keten -n {}{}", condition, name_options(option.names));
    const Candidates candidates = candidates_of(command, option);
    if (!option.placeholder.empty()) text += (candidates.kind == Kind::files ? " -r" : " -x") + offer(candidates);
    text += fmt::format(" -d {}\n", in_quotes(option.help));
  }
  return text;
}

}  // namespace

std::string fish_completion(std::span<const Command* const> commands) {
  std::string script(opening);
  script += "\n" + first_lines(commands);
  for (const Command* command : commands) script += "\n" + lines_of(*command);
  return script;
}

}  // namespace keten::cli
