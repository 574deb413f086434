// keten sjablonen: the templates of the documents, one to start from, and the names that it can use.
#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/text/text.hpp"
#include "cli/command.hpp"
#include "cli/commands.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "documents/document_table.hpp"
#include "documents/shared/values.hpp"
#include "keten/source.hpp"
#include "keten/value.hpp"

namespace keten::cli {

namespace {

namespace fs = std::filesystem;

struct TemplateArguments {
  std::string name;
  bool has_fields = false;
};

/// What a template says of itself: the comment that it begins with; empty when it does not.
std::string description_of(std::string_view text) {
  constexpr std::string_view begin = "{{!";
  constexpr std::string_view end = "}}\n";
  if (!text.starts_with(begin)) return {};
  return one_line(text.substr(begin.size(), std::min(text.find(end), text.size()) - begin.size()));
}

/// The templates that this one is a part of; none: it is a document.
std::vector<std::string> users_of(std::string_view name) {
  const std::string tag = fmt::format("{{{{>{}}}}}", name);
  std::vector<std::string> users;
  for (const BuiltInTemplate& each : built_in_templates())
    if (each.name != name && each.text.find(tag) != std::string_view::npos) users.emplace_back(each.name);
  return users;
}

/// The command that fills in this template, such as "invullijst checklist"; empty when none is known.
std::string command_of(std::string_view name) {
  if (const documents::Document* document = documents::find_document(name)) return std::string(document->command);
  const auto commands = all_commands();
  return std::ranges::count(commands, name, &Command::name) > 0 ? std::string(name) : std::string();
}

Object value_of(const BuiltInTemplate& each) {
  const std::vector<std::string> users = users_of(each.name);
  const std::string command = users.empty() ? command_of(each.name) : std::string();
  Object object{{"naam", each.name}, {"omschrijving", documents::or_null(description_of(each.text))}};
  object.set("opdracht", command.empty() ? Value() : Value("keten " + command));
  object.set("deel-van", Array(users.begin(), users.end()));
  object.set("deel-van-tekst", documents::or_null(enumerate(users)));
  return object;
}

Value value_of_list() {
  Array documents;
  Array parts;
  for (const BuiltInTemplate& each : built_in_templates()) {
    Object object = value_of(each);
    (object.find("deel-van")->array()->empty() ? documents : parts).push_back(std::move(object));
  }
  return Object{{"documenten", std::move(documents)}, {"delen", std::move(parts)}};
}

Object value_with_fields(const BuiltInTemplate& chosen) {
  Array fields;
  if (const documents::Document* document = documents::find_document(chosen.name))
    for (const documents::TemplateField& field : documents::fields_of(*document))
      fields.push_back(Object{{"veld", field.name},
                              {"soort", field.kind},
                              {"uitleg", field.says},
                              {"voorbeeld", documents::or_null(field.example)}});
  Object object = value_of(chosen);
  object.set("bestand", own_template_file(chosen.name));
  object.set("heeft-velden", !fields.empty());
  object.set("velden", std::move(fields));
  return object;
}

std::optional<BuiltInTemplate> find(const std::string& name, std::optional<Misuse>& problem) {
  std::vector<std::string_view> names;
  for (const BuiltInTemplate& each : built_in_templates()) {
    if (each.name == name) return each;
    names.push_back(each.name);
  }
  problem = unknown_word("sjabloon", name, names, "`keten sjablonen` laat zien welke er zijn.");
  return std::nullopt;
}

/// The template as it is. An own template, with all the work in it, is never overwritten; its folder is made.
Exit copy(const Invocation& invocation, const BuiltInTemplate& chosen) {
  const Output& output = invocation.output();
  if (output.is_standard()) return write_output(invocation, chosen.text);
  const fs::path file = located(invocation, output.file);
  std::error_code ignored;  // writing tells what is wrong
  if (fs::exists(file, ignored))
    return refuse(invocation, fmt::format("`{}` is er al", output.file),
                  "Er is niets veranderd. Kies een andere naam.");
  if (file.parent_path().filename() == fs::path(own_template_file(chosen.name)).parent_path())
    fs::create_directory(file.parent_path(), ignored);
  return write_output(invocation, chosen.text);
}

/// Where own templates may be: the chain, else the working directory.
ChainPlace place_of(const Invocation& invocation) {
  const std::string& asked = invocation.common.directory;
  return ChainPlace(asked.empty() ? find_chain_upward(invocation.io.directory).value_or(invocation.io.directory)
                                  : located(invocation, asked),
                    invocation.common.revision);
}

Exit show(const TemplateArguments& arguments, const Invocation& invocation) {
  if (arguments.name.empty() && !arguments.has_fields)
    return write_document(invocation, place_of(invocation), "sjablonen", value_of_list());
  std::optional<Misuse> problem;
  const std::optional<BuiltInTemplate> chosen = arguments.name.empty() ? std::nullopt : find(arguments.name, problem);
  if (arguments.name.empty())
    problem = Misuse{"Zeg erbij van welk sjabloon u de velden wilt zien",
                     "Schrijf bijvoorbeeld `keten sjablonen agenda --velden`."};
  if (problem) return refuse(invocation, *problem);
  if (invocation.output().format == "json") {
    Object object = value_with_fields(*chosen);
    object.set("tekst", chosen->text);
    return write_json(invocation, object);
  }
  if (!arguments.has_fields) return copy(invocation, *chosen);
  return write_document(invocation, place_of(invocation), "sjablonen-velden", value_with_fields(*chosen));
}

std::vector<std::string> template_names() {
  std::vector<std::string> names;
  for (const BuiltInTemplate& each : built_in_templates()) names.emplace_back(each.name);
  return names;
}

Run setup(Options& options) {
  auto arguments = std::make_shared<TemplateArguments>();
  options.positional("NAAM", arguments->name, "Het sjabloon dat u wilt zien; laat het weg voor een lijst",
                     template_names);
  options.flag("--velden", arguments->has_fields, "Laat zien welke velden het sjabloon kan gebruiken");
  return [arguments](const Invocation& invocation) { return show(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "md", "json"};
constexpr Example examples[] = {
    {"sjablonen", "Laat zien welke sjablonen er zijn."},
    {"sjablonen agenda -o sjablonen/agenda.md.mustache", "Begin een eigen sjabloon voor de agenda."},
    {"sjablonen agenda --velden", "Laat zien welke velden u in de agenda kunt gebruiken."},
    {"agenda -f json", "Laat zien wat uw eigen keten in die velden zet."},
};

}  // namespace

extern const Command templates_command{
    .name = "sjablonen",
    .alias = "templates",
    .summary = "Geef documenten uw eigen vorm: laat de sjablonen zien, of neem er een over",
    .description =
        "Laat zien van welke sjablonen keten documenten maakt. Met een naam erbij krijgt u dat sjabloon. Zet het in de "
        "map `sjablonen` van uw keten en pas het aan; keten gebruikt het dan in plaats van het ingebouwde. Dat kan ook "
        "met een deel van een document, zoals een tabel. Staat er een fout in, dan noemt keten het sjabloon, de regel "
        "en het veld.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
