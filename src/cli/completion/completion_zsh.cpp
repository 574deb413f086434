#include <fmt/format.h>

#include "cli/completion/completion.hpp"

namespace keten::cli {

namespace {

using Kind = Candidates::Kind;

// The first line is for compinit, which finds the file by its name `_keten`.
constexpr std::string_view opening = R"(#compdef keten
# Aanvulling van keten voor zsh; gemaakt met `keten aanvulling zsh`.

_keten() {
)";

// The file is both autoloaded as the function itself, and sourced.
constexpr std::string_view ending = R"(}

if [[ ${funcstack[1]-} == _keten ]]; then
  _keten "$@"
else
  compdef _keten keten
fi
)";

std::string in_quotes(std::string_view text) { return single_quoted(text, R"('\'')"); }

/// `text` with a backslash before each of `special`, and before a backslash.
std::string escaped(std::string_view text, std::string_view special) {
  std::string result;
  for (const char c : text) {
    if (c == '\\' || special.find(c) != std::string_view::npos) result += '\\';
    result += c;
  }
  return result;
}

/// An action of _arguments.
std::string action(const Candidates& candidates) {
  switch (candidates.kind) {
    case Kind::words:
      return fmt::format("({})", escaped(fmt::format("{}", fmt::join(candidates.words, " ")), ":()"));
    case Kind::files:
      return "_files";
    case Kind::directories:
      return "_files -/";
    case Kind::revisions:
      return "($(git tag 2>/dev/null))";
    case Kind::nothing:
      break;
  }
  return " ";
}

/// The specifications of an option for _arguments, one for each of its names.
std::string option_lines(const Command& command, const OptionUsage& option) {
  std::string value;
  if (!option.placeholder.empty())
    value = fmt::format(":{}:{}", escaped(option.placeholder, ":"), action(candidates_of(command, option)));
  std::string lines;
  for (const std::string& name : option.names) {
    const std::string_view joint = value.empty() ? "" : name.starts_with("--") ? "=" : "+";
    const std::string before = option.is_repeatable ? "*" : fmt::format("({})", fmt::join(option.names, " "));
    lines += " \\\n        " +
             in_quotes(fmt::format("{}{}{}[{}]{}", before, name, joint, escaped(option.help, "[]"), value));
  }
  return lines;
}

std::string branch(const Command& command) {
  std::string text =
      fmt::format("    ({}{}{})\n      _arguments -S", command.name, command.alias.empty() ? "" : "|", command.alias);
  for (const OptionUsage& option : all_options(command)) text += option_lines(command, option);
  int place = 0;
  for (const OptionUsage& argument : usage_of(command).arguments) {
    const std::string which = argument.is_repeatable ? "*" : fmt::format("{}", ++place);
    text += " \\\n        " + in_quotes(fmt::format("{}:{}:{}", which, escaped(argument.help, ":"),
                                                    action(candidates_of(command, argument))));
  }
  return text + "\n      ;;\n";
}

/// The names of commands for _describe.
std::string names(std::span<const Command* const> commands) {
  std::string text = "  local -a commands=(\n";
  for (const Command* command : commands)
    text += fmt::format("    {}\n", in_quotes(fmt::format("{}:{}", command->name, command->summary)));
  for (const Command* command : commands)
    if (!command->alias.empty())
      text += fmt::format("    {}\n", in_quotes(fmt::format("{}:Hetzelfde als {}", command->alias, command->name)));
  text += "  )\n  local -a options=(\n";
  for (const OptionUsage& option : program_options())
    for (const std::string& name : option.names)
      text += fmt::format("    {}\n", in_quotes(fmt::format("{}:{}", name, option.help)));
  return text + "  )\n";
}

}  // namespace

std::string zsh_completion(std::span<const Command* const> commands) {
  std::string script(opening);
  script += names(commands);
  script +=
      "  if (( CURRENT == 2 )); then\n"
      "    if [[ $PREFIX == -* ]]; then\n"
      "      _describe -o optie options\n"
      "    else\n"
      "      _describe opdracht commands\n"
      "    fi\n"
      "    return\n"
      "  fi\n"
      "  shift words\n"
      "  (( CURRENT-- ))\n"
      "  case $words[1] in\n";
  for (const Command* command : commands) script += branch(*command);
  script += "  esac\n";
  return script + std::string(ending);
}

}  // namespace keten::cli
