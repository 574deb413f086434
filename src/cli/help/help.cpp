#include "cli/help/help.hpp"

#include <fmt/format.h>

#include <utility>

#include "cli/commands.hpp"
#include "render/terminal/wrap.hpp"

namespace keten::cli {

namespace {

/// The column at which descriptions begin.
constexpr std::size_t description_column = 30;

std::string row(std::string_view left, std::string_view right) {
  std::string line = fmt::format("  {:<{}}", left, description_column - 2);
  if (left.size() + 3 > description_column) line = fmt::format("  {}\n{}", left, std::string(description_column, ' '));
  return line + wrapped(right, description_column) + "\n";
}

std::string rows(const std::vector<OptionUsage>& options) {
  std::string text;
  for (const OptionUsage& option : options) {
    const HelpRow help = help_row(option);
    // Long names stand below each other, also where there is no short one.
    const bool is_long_only = !option.names.empty() && option.names.front().starts_with("--");
    text += row(is_long_only ? "    " + help.left : help.left, help.right);
  }
  return text;
}

/// Writes the options down instead of parsing them.
class Describer : public Options {
 public:
  void flag(const char* names, bool&, const char* help) override { options_.push_back({split(names), "", help}); }
  void value(const char* names, const char* placeholder, std::string&, const std::string& help,
             const std::vector<std::string_view>& choices, Words words) override {
    options_.push_back({split(names), placeholder, help, {choices.begin(), choices.end()}, words});
  }
  void values(const char* names, const char* placeholder, std::vector<std::string>&, const char* help,
              Words words) override {
    options_.push_back({split(names), placeholder, help, {}, words, true});
  }
  void positional(const char* placeholder, std::string&, const std::string& help, Words words) override {
    line_ += fmt::format(" [{}]", placeholder);
    arguments_.push_back({{}, placeholder, help, {}, words});
  }
  void positionals(const char* placeholder, std::vector<std::string>&, const char* help, Words words) override {
    line_ += fmt::format(" [{}…]", placeholder);
    arguments_.push_back({{}, placeholder, help, {}, words, true});
  }

  std::string line() const { return line_; }
  std::vector<OptionUsage> arguments() const { return arguments_; }
  std::vector<OptionUsage> take_options() { return std::exchange(options_, {}); }

 private:
  static std::vector<std::string> split(std::string_view names) {
    const std::size_t comma = names.find(',');
    if (comma == std::string_view::npos) return {std::string(names)};
    return {std::string(names.substr(0, comma)), std::string(names.substr(comma + 1))};
  }

  std::string line_;
  std::vector<OptionUsage> arguments_;
  std::vector<OptionUsage> options_;
};

}  // namespace

void declare_common_options(Options& options, const Command& command, Common& common, std::string& today,
                            std::string& color) {
  options.value("-C,--map", "MAP", common.directory,
                "De map van de keten; anders de map waarin u staat, of een daarboven");
  if (command.takes_revision)
    options.value("--revisie", "REVISIE", common.revision,
                  "Lees de keten zoals zij was: een tag of commit van git, of een datum");
  options.value("--vandaag", "JJJJ-MM-DD", today,
                "De datum om mee te rekenen; anders vandaag, of de dag van de revisie");
  if (!command.formats.empty())
    options.values("-f,--formaat", "FORMAAT", common.formats,
                   fmt::format("De vorm van de uitvoer: {}{}", fmt::join(command.formats, ", "),
                               command.several_outputs ? "; mag vaker, elk met een eigen -o" : "")
                       .c_str());
  if (command.makes_directory)
    options.values("-o,--uit", "MAP", common.files, "Schrijf in deze map, die leeg is of nog niet bestaat");
  else
    options.values("-o,--uit", "BESTAND", common.files, "Schrijf naar dit bestand, in één keer of helemaal niet");
  options.flag("--publiek", common.is_public, "Laat namen en gegevens van personen weg");
  options.value("--kleur", "KEUZE", color, "Kleur op het scherm", {"auto", "altijd", "nooit"});
}

std::vector<OptionUsage> program_options() {
  return {{{"-h", "--help"}, "", "Laat deze uitleg zien; na een opdracht: de uitleg van die opdracht"},
          {{"--versie"}, "", "Laat de versie zien"}};
}

std::string program_help() {
  std::string text =
      "keten houdt een ketenaanpak bij in gewone bestanden: het controleert ze en maakt er\n"
      "agenda's en overzichten van.\n\n"
      "Gebruik: keten OPDRACHT [OPTIES]\n\nOpdrachten:\n";
  for (const Command* command : all_commands()) text += row(command->name, command->summary);
  text += "\nOpties:\n" + rows(program_options());
  text += "\nBegin met: keten init --help\n";
  return text;
}

HelpRow help_row(const OptionUsage& option) {
  std::string left = fmt::format("{}", fmt::join(option.names, ", "));
  if (!option.placeholder.empty()) left += (left.empty() ? "" : " ") + option.placeholder;
  std::string right = option.help;
  if (!option.choices.empty()) right += fmt::format(" ({})", fmt::join(option.choices, ", "));
  return {std::move(left), std::move(right)};
}

CommandUsage usage_of(const Command& command) {
  Describer describer;
  command.setup(describer);
  CommandUsage usage{.line = fmt::format("keten {}{}{} [OPTIES]", command.name, describer.line(),
                                         command.makes_directory ? " -o MAP" : ""),
                     .arguments = describer.arguments(),
                     .own_options = describer.take_options(),
                     .common_options = {}};
  Common common;
  std::string today;
  std::string color;
  declare_common_options(describer, command, common, today, color);
  usage.common_options = describer.take_options();
  usage.common_options.push_back({{"-h", "--help"}, "", "Laat deze uitleg zien"});
  return usage;
}

std::string command_help(const Command& command) {
  const CommandUsage usage = usage_of(command);
  std::string text = fmt::format("{}\n\nGebruik: {}\n", wrapped(command.description, 0), usage.line);
  if (!command.alias.empty()) text += fmt::format("Ook: keten {}\n", command.alias);
  if (!usage.arguments.empty()) text += "\n" + rows(usage.arguments);
  if (!usage.own_options.empty()) text += "\nOpties van deze opdracht:\n" + rows(usage.own_options);
  text += "\nAlgemene opties:\n" + rows(usage.common_options);
  if (!command.examples.empty()) text += "\nVoorbeelden:\n";
  for (const Example& example : command.examples)
    text += fmt::format("  keten {}\n      {}\n", example.command, example.does);
  return text;
}

}  // namespace keten::cli
