// keten init: the files of a new chain, ready to be filled in.
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>

#include "base/personal_data/personal_data.hpp"
#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "base/text/unicode.hpp"
#include "cli/command.hpp"
#include "cli/commands/new_directory.hpp"
#include "cli/completion/method_words.hpp"
#include "cli/look_up.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "documents/new_chain/new_chain.hpp"
#include "documents/schema/json_schema.hpp"
#include "documents/shared/shown.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "render/json/json.hpp"

namespace keten::cli {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view schema_file = ".vscode/keten.schema.json";

struct InitOptions {
  std::string directory;
  std::string name;
  std::string scale;
  std::vector<std::string> areas;
  std::vector<std::string> target_groups;
};

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    if (!point.valid) return false;
    at += point.bytes;
  }
  return true;
}

/// What cannot stand in a file of a chain.
std::optional<Misuse> check_text(std::string_view option, const std::string& text) {
  if (!is_utf8(text))
    return Misuse{fmt::format("De tekst bij `{}` is niet te lezen", option), "Typ haar opnieuw, in UTF-8."};
  if (!find_bsns(text).empty())
    return Misuse{fmt::format("Bij `{}` staat een getal dat lijkt op een burgerservicenummer", option),
                  "Dat mag nooit in een keten staan."};
  return std::nullopt;
}

std::optional<Misuse> check_texts(const InitOptions& options) {
  std::optional<Misuse> problem = check_text("--naam", options.name);
  for (const std::string& area : options.areas)
    if (!problem) problem = check_text("--gebied", area);
  return problem;
}

/// A new chain can be in a directory that is not there yet, or is empty, and not within another chain.
std::optional<Misuse> check_directory(const fs::path& directory, const std::string& shown) {
  if (std::optional<Misuse> problem = check_new_directory(directory, shown)) return problem;
  if (find_chain_upward(directory))
    return Misuse{fmt::format("De map `{}` ligt in een andere keten", shown),
                  "Een keten kan niet in een andere liggen. Kies een map daarbuiten."};
  return std::nullopt;
}

/// Those of the method that were asked for, once each.
std::optional<Misuse> find_target_groups(const std::vector<std::string>& ids, const Method& method, NewChain& chain) {
  std::optional<Misuse> problem;
  for (const std::string& id : ids) {
    const TargetGroup* group = look_up(method.target_groups, id, problem);
    if (group && std::ranges::find(chain.target_groups, group) == chain.target_groups.end())
      chain.target_groups.push_back(group);
  }
  return problem;
}

bool is_blank(const std::string& text) { return trimmed(text).empty(); }

NewChain new_chain_of(const InitOptions& options, Date today) {
  NewChain chain{.name = is_blank(options.name) ? std::string() : options.name,
                 .areas = {},
                 .scale = choice<Scale>(options.scale),
                 .target_groups = {},
                 .today = today};
  for (const std::string& area : options.areas)
    if (!is_blank(area) && std::ranges::find(chain.areas, area) == chain.areas.end()) chain.areas.push_back(area);
  return chain;
}

std::vector<NewFile> make_files(const NewChain& chain, const Method& method) {
  std::vector<NewFile> files;
  for (const FileToFill& file : files_of_new_chain(chain, default_method, method)) files.push_back(fill_in(file));
  const std::vector<std::string_view> methods = built_in_methods();
  files.push_back(
      {std::string(schema_file),
       to_json(chain_schema(
           {.method = method, .target_groups = method.target_groups, .methods = methods, .rules = all_rules()}))});
  return files;
}

/// A word as one types it to a shell.
std::string shell_word(std::string_view text) {
  constexpr std::string_view safe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./";
  if (!text.starts_with('-') && text.find_first_not_of(safe) == std::string_view::npos) return std::string(text);
  std::string word = text.starts_with('-') ? "./'" : "'";
  for (char c : text) word += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return word + "'";
}

void welcome(const Invocation& invocation, const std::string& directory, std::size_t count) {
  const bool is_here = fs::path(directory).lexically_normal() == ".";
  std::vector<std::pair<std::string, std::string>> steps;
  if (!is_here) steps.push_back({"Ga naar de map:", "cd " + shell_word(directory)});
  steps.push_back({"Open keten.yaml en beantwoord de vragen die erin staan.", ""});
  steps.push_back({"Kijk wat er nog te doen is:", "keten check"});
  steps.push_back({"Maak de agenda van de eerste bijeenkomst:", "keten agenda -o agenda.html"});
  std::string text =
      fmt::format("Uw keten staat klaar in {}: {} bestanden, met uitleg bij alles wat u kunt invullen.\n\nBegin zo:\n",
                  is_here ? "deze map" : fmt::format("`{}`", directory), count);
  int number = 0;
  for (const auto& [does, command] : steps)
    text += command.empty() ? fmt::format("  {}. {}\n", ++number, does)
                            : fmt::format("  {}. {:<43}{}\n", ++number, does, command);
  text += "\nU hoeft niet alles tegelijk in te vullen. Veel plezier met uw keten!\n";
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t size = rest.find('\n') + 1;
    invocation.io.out << escape_terminal(rest.substr(0, size - 1)) << "\n";
    rest.remove_prefix(size);
  }
}

Exit init(const InitOptions& options, const Invocation& invocation) {
  const std::string& directory = options.directory.empty() ? invocation.common.directory : options.directory;
  const auto method = built_in_method(default_method);
  const fs::path target = (located(invocation, directory) / "").lexically_normal().parent_path();
  NewChain chain = new_chain_of(options, invocation.today);
  std::optional<Misuse> problem;
  if (directory.empty())
    problem = Misuse{"Zeg erbij in welke map de keten komt",
                     "Schrijf bijvoorbeeld `keten init westveen`, of `keten init .` voor de map waarin u staat."};
  else if (!invocation.output().file.empty())
    problem = Misuse{"`keten init` maakt een hele map, en geen bestand", "Laat `-o` weg, en noem de map zelf."};
  if (!problem) problem = check_texts(options);
  if (!problem) problem = find_target_groups(options.target_groups, *method, chain);
  if (!problem) problem = check_directory(target, directory);
  if (problem) return refuse(invocation, *problem);
  const std::vector<NewFile> files = make_files(chain, *method);
  if (const std::string failure = write_new_directory(target, files); !failure.empty())
    return refuse(invocation, fmt::format("De keten in `{}` is niet te maken: {}", directory, failure),
                  "Er is niets veranderd.");
  welcome(invocation, directory, files.size());
  return Exit::ok;
}

Run setup(Options& options) {
  auto own = std::make_shared<InitOptions>();
  options.positional("MAP", own->directory, "De map voor de keten; zij bestaat nog niet, of is leeg");
  options.value("--naam", "NAAM", own->name, "De naam van de keten");
  options.values("--gebied", "GEBIED", own->areas, "De gemeente of wijk waar de keten werkt; mag vaker");
  options.value("--schaal", "SCHAAL", own->scale, "De schaal waarop de keten werkt", words_of<Scale>());
  options.values("--doelgroep", "DOELGROEP", own->target_groups,
                 "Een groep mantelzorgers waarop de keten zich richt; mag vaker", target_group_words);
  return [own](const Invocation& invocation) { return init(*own, invocation); };
}

constexpr Example examples[] = {
    {"init westveen", "Maak een nieuwe keten in de map westveen."},
    {"init .", "Maak een nieuwe keten in de map waarin u staat."},
    {"init westveen --naam \"Mantelzorg in Westveen\" --gebied Westveen --schaal gemeente",
     "Vul vast in wat u al weet."},
    {"init westveen --doelgroep jonge-mantelzorgers --doelgroep dementie",
     "Richt de keten op twee groepen mantelzorgers. `keten uitleg doelgroepen` laat zien welke er zijn."},
};

}  // namespace

extern const Command init_command{
    .name = "init",
    .alias = {},
    .summary = "Begin een keten: maak de bestanden, met uitleg bij alles wat u kunt invullen",
    .description =
        "Maakt een map met de bestanden van een nieuwe keten. De rollen, de bouwstenen en de vragen van de handreiking "
        "staan er al in. Bij alles wat u kunt invullen staat uitleg, en vaak een voorbeeld. Daarna laat `keten check` "
        "zien wat er nog te doen is. Er komen ook instellingen bij voor Visual Studio Code, en voor GitLab en GitHub. "
        "Staat er al iets in de map, dan verandert keten niets; alleen een map `.git` mag er al zijn.",
    .formats = {},
    .examples = examples,
    .takes_revision = false,
    .setup = setup};

}  // namespace keten::cli
