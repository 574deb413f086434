// Completion scripts of a command with awkward texts. tests/install/ tries the real ones in the real shells.
#include <doctest/doctest.h>

#include <array>
#include <string>

#include "cli/commands.hpp"
#include "cli/completion/completion.hpp"

using namespace keten::cli;

namespace {

constexpr std::string_view formats[] = {"tekst", "json"};

const Command awkward{.name = "doe",
                      .alias = "do",
                      .summary = "Doe het: nu, en foto's",
                      .description = {},
                      .formats = formats,
                      .examples = {},
                      .setup = [](Options& options) -> Run {
                        bool flag = false;
                        std::string value;
                        options.flag("--vlag", flag, "Geen [haken], 's avonds: a\\b");
                        options.value("--keuze", "WAT", value, "Kies", {"een", "twee"});
                        options.value("--sinds", "REVISIE", value, "Sinds");
                        options.positional("MAP", value, "De map: die");
                        options.positional("NAAR", value, "Waarheen");
                        return {};
                      }};

const std::array<const Command*, 1> commands = {&awkward};

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("the scripts quote what a shell would read as its own") {
  const std::string zsh = zsh_completion(commands);
  CHECK(holds(zsh, R"('doe:Doe het: nu, en foto'\''s')"));
  CHECK(holds(zsh, R"('(--vlag)--vlag[Geen \[haken\], '\''s avonds: a\\b]')"));
  CHECK(holds(zsh, R"('(--keuze)--keuze=[Kies]:WAT:(een twee)')"));
  CHECK(holds(zsh, R"('(--sinds)--sinds=[Sinds]:REVISIE:($(git tag 2>/dev/null))')"));
  CHECK(holds(zsh, R"('1:De map\: die:_files -/')"));
  CHECK(holds(zsh, "'2:Waarheen: '"));
  CHECK(holds(zsh, "    (doe|do)\n"));
  const std::string fish = fish_completion(commands);
  CHECK(holds(fish, R"(-l vlag -d 'Geen [haken], \'s avonds: a\\b')"));
  CHECK(holds(fish, R"(-n '__keten_does doe do' -s f -l formaat -x -a 'tekst json')"));
  CHECK(holds(fish, R"(-l sinds -x -a '(git tag 2>/dev/null)' -d 'Sinds')"));
  CHECK(holds(fish, R"(-n '__keten_does doe do' -a '(__fish_complete_directories)')"));
  const std::string bash = bash_completion(commands);
  CHECK(holds(bash, "    doe | do)\n"));
  CHECK(holds(bash, "--keuze) _keten_words 'een twee' ;;"));
  CHECK(holds(bash, "--sinds) _keten_words \"$(git tag 2>/dev/null)\" ;;"));
  CHECK(holds(bash, "-o | --uit) compopt -o default ;;"));
  CHECK(holds(bash, "-C | --map) compopt -o dirnames ;;"));
}

TEST_CASE("no word that a shell may offer means something to the shell itself") {
  for (const Command* command : all_commands()) {
    std::vector<OptionUsage> usages = usage_of(*command).arguments;
    for (OptionUsage& option : all_options(*command)) usages.push_back(std::move(option));
    for (const OptionUsage& usage : usages)
      for (const std::string& word : candidates_of(*command, usage).words) {
        CAPTURE(word);
        CHECK(!word.empty());
        CHECK(word.find_first_of(" \t\n'\"`$()[]{}<>|&;*?!~#=:\\") == std::string::npos);
      }
  }
}
