// keten aanvulling: lets a shell complete what one types after `keten`.
#include "cli/completion/completion.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "base/text/text.hpp"
#include "cli/commands.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"

namespace keten::cli {

Candidates candidates_of(const Command& command, const OptionUsage& option) {
  Candidates candidates;
  if (std::ranges::find(option.names, "--formaat") != option.names.end())
    candidates.words.assign(command.formats.begin(), command.formats.end());
  else if (!option.choices.empty())
    candidates.words = option.choices;
  else if (option.words)
    candidates.words = option.words();
  for (std::string& word : candidates.words) std::ranges::replace(word, ' ', '-');
  using Kind = Candidates::Kind;
  candidates.kind = !candidates.words.empty()         ? Kind::words
                    : option.placeholder == "BESTAND" ? Kind::files
                    : option.placeholder == "MAP"     ? Kind::directories
                    : option.placeholder == "REVISIE" ? Kind::revisions
                                                      : Kind::nothing;
  return candidates;
}

std::vector<OptionUsage> all_options(const Command& command) {
  CommandUsage usage = usage_of(command);
  std::vector<OptionUsage> options = std::move(usage.own_options);
  options.insert(options.end(), usage.common_options.begin(), usage.common_options.end());
  return options;
}

std::string single_quoted(std::string_view text, std::string_view quote) {
  std::string quoted = "'";
  for (const char c : text) quoted += c == '\'' ? quote : std::string_view(&c, 1);
  return quoted + "'";
}

namespace {

struct Shell {
  std::string_view name;
  std::string (*script)(std::span<const Command* const>);
};

constexpr Shell shells[] = {{"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}};

std::vector<std::string> shell_names() {
  std::vector<std::string> names;
  for (const Shell& shell : shells) names.emplace_back(shell.name);
  return names;
}

Exit complete(const std::string& name, const Invocation& invocation) {
  const auto shell = std::ranges::find(shells, name, &Shell::name);
  if (shell != std::end(shells)) return write_output(invocation, shell->script(all_commands()));
  const std::vector<std::string> names = shell_names();
  const std::vector<std::string_view> known(names.begin(), names.end());
  const std::string choose = fmt::format("Kies {}.", quoted_list(known));
  const Misuse problem = name.empty() ? Misuse{"Zeg erbij voor welke shell u de aanvulling wilt", choose}
                                      : unknown_word("aanvulling voor de shell", name, known, choose);
  return refuse(invocation, problem);
}

Run setup(Options& options) {
  auto shell = std::make_shared<std::string>();
  options.positional("SHELL", *shell, "De shell die u gebruikt: `bash`, `zsh` of `fish`", shell_names);
  return [shell](const Invocation& invocation) { return complete(*shell, invocation); };
}

constexpr Example examples[] = {
    {"aanvulling bash", "Voor bash: zet `source <(keten aanvulling bash)` in `~/.bashrc`."},
    {"aanvulling zsh", "Voor zsh: zet `source <(keten aanvulling zsh)` in `~/.zshrc`, onder `compinit`."},
    {"aanvulling fish", "Voor fish: zet `keten aanvulling fish | source` in `~/.config/fish/config.fish`."},
};

}  // namespace

extern const Command completion_command{
    .name = "aanvulling",
    .alias = "completion",
    .summary = "Laat uw shell opdrachten en opties aanvullen met de tabtoets",
    .description =
        "Geeft een script voor bash, zsh of fish. Daarna vult de tabtoets opdrachten, opties en formaten aan, en "
        "namen zoals die van regels. In zsh en fish staat erbij wat ze betekenen. Installeerde u keten met het "
        "pakket voor Debian, dan staat de aanvulling al aan.",
    .formats = {},
    .examples = examples,
    .takes_revision = false,
    .setup = setup};

}  // namespace keten::cli
