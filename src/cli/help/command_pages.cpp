#include "cli/help/command_pages.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cli/commands.hpp"
#include "cli/help/help.hpp"

namespace keten::cli {

namespace {

using Style = Explanation::Style;
using Part = Explanation::Part;

Explanation::Table two_columns(std::string key, std::string header, Style style = Style::code) {
  return {.columns = {{.key = std::move(key), .header = std::move(header), .style = style},
                      {.key = "betekenis", .header = "Betekenis", .style = Style::markdown, .brief = true}},
          .rows = {}};
}

void add_rows(std::vector<Part>& parts, std::string key, std::string heading, std::string header,
              const std::vector<OptionUsage>& options) {
  if (options.empty()) return;
  Explanation::Table table = two_columns(key.substr(0, key.size() - 1), std::move(header));
  for (const OptionUsage& option : options) {
    const HelpRow row = help_row(option);
    table.rows.push_back({row.left, row.right});
  }
  parts.push_back({std::move(key), std::move(heading), std::move(table)});
}

Explanation explain(const Command& command) {
  const CommandUsage usage = usage_of(command);
  Explanation result{.kind = "opdracht",
                     .id = std::string(command.name),
                     .name = fmt::format("keten {}", command.name),
                     .name_style = Style::code};
  result.parts.push_back({"kort", "", Explanation::Text{std::string(command.summary)}});
  result.parts.push_back({"beschrijving", "", Explanation::Text{std::string(command.description)}});
  result.parts.push_back({"gebruik", "Gebruik", Explanation::Fact{usage.line, Style::code}});
  if (!command.alias.empty())
    result.parts.push_back({"ook", "Ook", Explanation::Fact{fmt::format("keten {}", command.alias), Style::code}});
  if (!command.formats.empty()) {
    std::string formats;
    for (std::string_view format : command.formats)
      formats += formats.empty() ? fmt::format("{} (standaard)", format) : fmt::format(", {}", format);
    result.parts.push_back({"formaten", "Formaten", Explanation::Fact{formats}});
  }
  add_rows(result.parts, "argumenten", "Wat u erachter zet", "Woord", usage.arguments);
  add_rows(result.parts, "opties", "Opties", "Optie", usage.own_options);
  Explanation::Table examples = two_columns("opdracht", "Opdracht");
  for (const Example& example : command.examples)
    examples.rows.push_back({fmt::format("keten {}", example.command), example.does});
  if (!examples.rows.empty()) result.parts.push_back({"voorbeelden", "Voorbeelden", std::move(examples)});
  return result;
}

constexpr std::string_view origin =
    R"(`keten OPDRACHT --help` laat zien hoe een opdracht werkt. Deze bladzijde komt uit het programma zelf: `keten uitleg
commandos -f md` schrijft haar.)";

constexpr Shared statuses[] = {
    {"0", "Alles is goed gegaan."},
    {"1",
     "De keten heeft een fout. Bij `keten check --streng` ook: er is een waarschuwing. Bij andere opdrachten: de "
     "keten is niet goed genoeg te lezen."},
    {"2", "De opdracht klopt niet, of een bestand of programma is niet te lezen, te schrijven of te starten."},
    {"70", "Er ging iets mis in keten zelf. Meld dat alstublieft."},
    {"129, 130, 143",
     "U of een ander programma brak keten af: het venster ging dicht, u drukte op Ctrl-C, of iemand stopte keten. Er "
     "blijft niets half achter."},
    {"141", "Het programma achter `|` las niet verder, zoals bij `keten check | head`. Dat is geen fout."},
};

constexpr Shared variables[] = {
    {"GITHUB_ACTIONS",
     "GitHub zet deze op `true`. Dan geeft `keten check` zonder `-f` ook meldingen die GitHub bij de regels van de "
     "bestanden laat zien."},
    {"NO_COLOR", "Staat deze aan, dan gebruikt keten geen kleur op het scherm."},
    {"SOURCE_DATE_EPOCH",
     "De datum om mee te rekenen, in seconden sinds 1 januari 1970. `--vandaag` gaat voor. Zonder een van beide is het "
     "vandaag."},
};

Part shared_part(std::string key, std::string heading, std::string header, std::span<const Shared> rows) {
  Explanation::Table table = two_columns("naam", std::move(header));
  for (const Shared& row : rows) table.rows.push_back({row.name, row.meaning});
  return {std::move(key), std::move(heading), std::move(table)};
}

}  // namespace

std::span<const Shared> exit_statuses() { return statuses; }

std::span<const Shared> environment_variables() { return variables; }

std::vector<OptionUsage> common_options() {
  Command nameless = *all_commands().front();
  nameless.formats = {};
  nameless.takes_revision = true;
  std::vector<OptionUsage> options = usage_of(nameless).common_options;
  const auto output =
      std::ranges::find(options, "--uit", [](const OptionUsage& option) { return option.names.back(); });
  options.insert(output,
                 {{"-f", "--formaat"},
                  "FORMAAT",
                  "De vorm van de uitvoer; bij elke opdracht staat welke er zijn. Anders volgt zij uit de naam achter "
                  "`-o`."});
  return options;
}

std::vector<Explanation> explain_commands() {
  std::vector<Explanation> commands;
  for (const Command* command : all_commands()) commands.push_back(explain(*command));
  return commands;
}

Explanation commands_page() {
  Explanation page{.kind = "bladzijde",
                   .id = "commandos",
                   .name = "De opdrachten van keten",
                   .says_kind = true,
                   .is_overview = true};
  page.parts.push_back({"over", "", Explanation::Text{fmt::format("{}\n\n{}", how_to_call, origin)}});
  Explanation::Table overview = two_columns("opdracht", "Opdracht");
  for (const Command* command : all_commands())
    overview.rows.push_back({fmt::format("keten {}", command->name), command->summary});
  page.parts.push_back({"opdrachten", "Opdrachten", std::move(overview)});
  add_rows(page.parts, "opties", "Algemene opties", "Optie", common_options());
  page.parts.push_back(shared_part("uitslagen", "Uitslag", "Uitslag", statuses));
  page.parts.push_back(shared_part("omgeving", "Omgevingsvariabelen", "Naam", variables));
  page.children = explain_commands();
  return page;
}

}  // namespace keten::cli
