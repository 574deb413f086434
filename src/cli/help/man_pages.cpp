#include "cli/help/man_pages.hpp"

#include <fmt/format.h>

#include "cli/commands.hpp"
#include "cli/help/command_pages.hpp"
#include "cli/help/help.hpp"

namespace keten::cli {

namespace {

/// Text as roff shows it: what roff would read as an escape or a request is written otherwise. `literal`: what one
/// types, where hyphens and quotes stay as straight as they are.
std::string escape_roff(std::string_view text, bool literal) {
  std::string result;
  bool begins_line = true;
  for (const char c : text) {
    if (begins_line && (c == '.' || c == '\'')) result += "\\&";
    begins_line = c == '\n';
    switch (c) {
      case '\\':
        result += "\\(rs";
        break;
      case '^':
        result += "\\(ha";
        break;
      case '~':
        result += "\\(ti";
        break;
      case '-':
        result += literal ? "\\-" : "-";
        break;
      case '\'':
        result += literal ? "\\(aq" : "'";
        break;
      default:
        result += c;
    }
  }
  return result;
}

/// One of our own texts, in which code stands between backticks.
std::string prose(std::string_view markdown) {
  std::string result;
  bool code = false;
  while (true) {
    const std::size_t tick = markdown.find('`');
    const std::string part = escape_roff(markdown.substr(0, tick), code);
    result += code ? "\\fB" + part + "\\fR" : part;
    if (tick == std::string_view::npos) return result;
    markdown.remove_prefix(tick + 1);
    code = !code;
  }
}

std::string bold(std::string_view text) { return "\\fB" + escape_roff(text, true) + "\\fR"; }

std::string header(std::string_view name) {
  std::string title;
  for (const char c : name) title += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return fmt::format(
      ".\\\" -*- coding: utf-8 -*-\n"
      ".\\\" Made of the table of commands; `./dev golden` writes it.\n"
      ".TH {} 1 \"\" \"keten\" \"Handleiding van keten\"\n"
      ".\\\" Words are not broken and sentences not set apart: roff does both as in English.\n"
      ".nh\n"
      ".ad l\n"
      ".ss 12 0\n",
      escape_roff(title, true));
}

std::string section(std::string_view name) { return fmt::format(".SH {}\n", name); }

/// `term` is roff already.
std::string item(std::string_view term, std::string_view meaning) {
  return fmt::format(".TP\n{}\n{}\n", term, prose(meaning));
}

std::string option_items(const std::vector<OptionUsage>& options) {
  std::string text;
  for (const OptionUsage& option : options) {
    std::vector<std::string> names;
    for (const std::string& name : option.names) names.push_back(bold(name));
    std::string term = fmt::format("{}", fmt::join(names, ", "));
    if (!option.placeholder.empty())
      term += fmt::format("{}\\fI{}\\fR", names.empty() ? "" : " ", escape_roff(option.placeholder, true));
    text += item(term, help_row(option).right);
  }
  return text;
}

std::string shared_items(std::span<const Shared> rows) {
  std::string text;
  for (const Shared& row : rows) text += item(bold(row.name), row.meaning);
  return text;
}

std::string page_name(const Command& command) { return fmt::format("keten-{}", command.name); }

/// A reference to another page.
std::string reference(std::string_view page) { return fmt::format(".BR {} (1)", escape_roff(page, true)); }

ManPage page_of(const Command& command) {
  const CommandUsage usage = usage_of(command);
  const std::string name = page_name(command);
  std::string text = header(name);
  text += section("NAAM") + fmt::format("{} \\- {}\n", escape_roff(name, true), prose(command.summary));
  text += section("SAMENVATTING") + bold(usage.line) + "\n";
  if (!command.alias.empty()) text += ".PP\nOok: " + bold(fmt::format("keten {}", command.alias)) + "\n";
  text += section("BESCHRIJVING") + prose(command.description) + "\n";
  if (!usage.arguments.empty()) text += section("ARGUMENTEN") + option_items(usage.arguments);
  if (!usage.own_options.empty()) text += section("OPTIES") + option_items(usage.own_options);
  text += section("\"ALGEMENE OPTIES\"") + option_items(usage.common_options);
  if (!command.examples.empty()) text += section("VOORBEELDEN");
  for (const Example& example : command.examples)
    text += item(bold(fmt::format("keten {}", example.command)), example.does);
  text += section("\"ZIE OOK\"") + reference("keten") + "\n";
  return {name + ".1", text};
}

ManPage program_page() {
  std::string text = header("keten");
  text += section("NAAM") + "keten \\- houd een ketenaanpak bij in gewone bestanden\n";
  text += section("SAMENVATTING") + bold("keten OPDRACHT [OPTIES]") + "\n";
  text += section("BESCHRIJVING") +
          "Keten controleert de bestanden van een ketenaanpak, en maakt er agenda's en overzichten van.\n"
          ".PP\n" +
          prose(how_to_call) + "\n";
  text += section("OPDRACHTEN");
  for (const Command* command : all_commands())
    text += fmt::format(".TP\n{}\n{}\n", reference(page_name(*command)), prose(command->summary));
  text += section("OPTIES") + option_items(program_options());
  text += section("\"ALGEMENE OPTIES\"") + option_items(common_options());
  text += section("UITSLAG") + shared_items(exit_statuses());
  text += section("OMGEVING") + shared_items(environment_variables());
  text += section("\"ZIE OOK\"") + ".BR git (1),\n.BR dot (1),\n.BR pandoc (1)\n";
  return {"keten.1", text};
}

}  // namespace

std::vector<ManPage> man_pages() {
  std::vector<ManPage> pages = {program_page()};
  for (const Command* command : all_commands()) pages.push_back(page_of(*command));
  return pages;
}

}  // namespace keten::cli
