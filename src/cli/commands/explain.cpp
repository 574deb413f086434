// keten uitleg: explains a rule, a section or key of the format, a role, a bouwsteen, a term, a command.
#include "documents/explain/explain.hpp"

#include <fmt/core.h>

#include <memory>
#include <string>
#include <vector>

#include "base/text/text.hpp"
#include "cli/command.hpp"
#include "cli/help/command_pages.hpp"
#include "cli/output/document.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "render/explanation/explanation.hpp"

namespace keten::cli {

namespace {

struct ExplainArguments {
  std::vector<std::string> words;
};

/// Whose method is told of: that of the chain of -C or around the working directory, else the built-in one. A chain
/// that was not asked for by name is not complained about.
struct Found {
  LoadedChain loaded;
  std::shared_ptr<const Method> method;
  Exit exit = Exit::ok;
};

Found find_method(const Invocation& invocation) {
  Found found{.loaded = {}, .method = built_in_method(default_method)};
  if (!invocation.common.directory.empty()) {
    OpenedChain opened = open_chain(invocation);
    if (!opened.chain) return {.loaded = {}, .method = nullptr, .exit = opened.exit};
    found.loaded.chain = std::move(*opened.chain);
  } else if (const auto directory = find_chain_upward(invocation.io.directory)) {
    found.loaded = load_chain(ChainPlace(*directory, invocation.common.revision).files());
  }
  const std::shared_ptr<const Method>& own = found.loaded.chain.method;
  if (own && !own->info.name.empty()) found.method = own;
  return found;
}

void complain_of_subject(const Invocation& invocation, const std::string& asked, const Answers& answers) {
  if (!answers.suggestion.empty())
    return complain(invocation, fmt::format("Over `{}` is geen uitleg", asked),
                    fmt::format("Bedoelde u `{}`?", answers.suggestion));
  if (answers.choices.empty())
    return complain(invocation, fmt::format("Over `{}` is geen uitleg", asked),
                    "`keten uitleg` laat zien waarover wel.");
  std::vector<std::string> quoted;
  for (const std::string& choice : answers.choices) quoted.push_back(fmt::format("`{}`", choice));
  complain(invocation, fmt::format("Bij `{}` past meer dan één onderwerp", asked),
           fmt::format("Kies {}.", enumerate(quoted, "of")));
}

Exit write(const Invocation& invocation, std::span<const Explanation> explanations) {
  if (invocation.output().format == "json") return write_json(invocation, explanations_as_value(explanations));
  return write_output(invocation, invocation.output().format == "md" ? explanations_as_markdown(explanations)
                                                                     : explanations_as_text(explanations));
}

Exit explain_subject(const ExplainArguments& arguments, const Invocation& invocation) {
  const Found found = find_method(invocation);
  if (!found.method) return found.exit;
  const std::vector<Explanation> commands = explain_commands();
  const Explanation page = commands_page();
  const ExplainSource source{.method = *found.method, .commands = commands, .commands_page = &page};
  if (arguments.words.empty()) return write(invocation, std::vector{explain_index(source)});
  std::string asked;
  for (const std::string& word : arguments.words) asked += (asked.empty() ? "" : " ") + word;
  const Answers answers = explain(asked, source);
  if (!answers.found.empty()) return write(invocation, answers.found);
  complain_of_subject(invocation, asked, answers);
  return Exit::usage;
}

/// What there is to ask for without a chain of one's own.
std::vector<std::string> subjects() {
  const auto method = built_in_method(default_method);
  const std::vector<Explanation> commands = explain_commands();
  const Explanation page = commands_page();
  return explain_subjects({.method = *method, .commands = commands, .commands_page = &page});
}

Run setup(Options& options) {
  auto arguments = std::make_shared<ExplainArguments>();
  options.positionals("ONDERWERP", arguments->words, "Waarover u uitleg wilt; laat het weg voor een overzicht",
                      subjects);
  return [arguments](const Invocation& invocation) { return explain_subject(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "md", "json"};
constexpr Example examples[] = {
    {"uitleg", "Laat zien waarover u uitleg kunt vragen."},
    {"uitleg rol-onbelegd", "Leg uit wat een regel van `keten check` betekent, en wat u eraan doet."},
    {"uitleg partijen", "Laat zien wat u over een partij kunt opschrijven."},
    {"uitleg partijen.soort", "Vertel meer over één sleutel."},
    {"uitleg centraal informatiepunt", "Leg een rol, een bouwsteen of een begrip uit."},
    {"uitleg regels -f md -o regels.md", "Schrijf alle regels in een bestand."},
};

}  // namespace

extern const Command explain_command{
    .name = "uitleg",
    .alias = "explain",
    .summary = "Leg iets uit: een regel, een sleutel, een rol, een bouwsteen, een begrip",
    .description =
        "Legt uit wat een woord betekent in de ketenaanpak of in de bestanden van een keten. Hoofdletters, spaties en "
        "streepjes maken niet uit. Heeft een woord meer dan één betekenis, dan krijgt u ze allemaal. Zonder "
        "onderwerp ziet u waarover u iets kunt vragen. Rollen, bouwstenen en soorten komen uit de methode van de "
        "keten waarin u staat, en anders uit de handreiking.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
