#include <fmt/format.h>

#include "cli/completion/completion.hpp"

namespace keten::cli {

namespace {

using Kind = Candidates::Kind;

// `--optie=waarde` is three words to bash. For paths it has the line editor complete, which knows about spaces and `~`.
constexpr std::string_view opening = R"(# Aanvulling van keten voor bash; gemaakt met `keten aanvulling bash`.

_keten_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$current")
}

_keten() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
)";

std::string quoted_words(const std::vector<std::string>& words) {
  return single_quoted(fmt::format("{}", fmt::join(words, " ")), R"('\'')");
}

/// The command of the script that offers the candidates.
std::string offer(const Candidates& candidates) {
  switch (candidates.kind) {
    case Kind::words:
      return "_keten_words " + quoted_words(candidates.words);
    case Kind::files:
      return "compopt -o default";
    case Kind::directories:
      return "compopt -o dirnames";
    case Kind::revisions:
      return "_keten_words \"$(git tag 2>/dev/null)\"";
    case Kind::nothing:
      break;
  }
  return ":";
}

std::string first_words(std::span<const Command* const> commands) {
  std::vector<std::string> words;
  std::vector<std::string> options;
  for (const Command* command : commands) words.emplace_back(command->name);
  for (const Command* command : commands)
    if (!command->alias.empty()) words.emplace_back(command->alias);
  for (const OptionUsage& option : program_options())
    options.insert(options.end(), option.names.begin(), option.names.end());
  return fmt::format(
      "  if ((COMP_CWORD == 1)); then\n"
      "    if [[ $current == -* ]]; then _keten_words {}; else _keten_words {}; fi\n"
      "    return\n"
      "  fi\n",
      quoted_words(options), quoted_words(words));
}

/// What the shell does after the name of a command.
std::string branch(const Command& command) {
  std::string text = fmt::format("    {}{}{})\n      case $previous in\n", command.name,
                                 command.alias.empty() ? "" : " | ", command.alias);
  std::vector<std::string> names;
  for (const OptionUsage& option : all_options(command)) {
    names.insert(names.end(), option.names.begin(), option.names.end());
    if (!option.placeholder.empty())
      text += fmt::format("        {}) {} ;;\n", fmt::join(option.names, " | "), offer(candidates_of(command, option)));
  }
  const CommandUsage usage = usage_of(command);
  const std::string rest =
      usage.arguments.empty() ? offer({Kind::words, names}) : offer(candidates_of(command, usage.arguments.front()));
  text += fmt::format("        *) if [[ $current == -* ]]; then {}; else {}; fi ;;\n      esac\n      ;;\n",
                      offer({Kind::words, names}), rest);
  return text;
}

}  // namespace

std::string bash_completion(std::span<const Command* const> commands) {
  std::string script(opening);
  script += first_words(commands) + "  case ${COMP_WORDS[1]} in\n";
  for (const Command* command : commands) script += branch(*command);
  return script + "  esac\n}\n\ncomplete -F _keten keten\n";
}

}  // namespace keten::cli
