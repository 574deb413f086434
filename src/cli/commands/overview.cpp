// keten overzicht: a row for each chain of a collection, or comparable chains next to each other.
#include <fmt/core.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "cli/collection.hpp"
#include "cli/command.hpp"
#include "cli/look_up.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "cli/targets.hpp"
#include "documents/overview/overview.hpp"
#include "keten/check.hpp"
#include "keten/load.hpp"
#include "keten/source.hpp"
#include "render/json/json.hpp"
#include "render/sheets/sheets.hpp"

namespace keten::cli {

namespace {

namespace fs = std::filesystem;

struct OverviewArguments {
  std::vector<std::string> directories;
  std::string sort;
  bool descending = false;
  std::string phase;
  std::string area;
  bool only_attention = false;
  std::string compare_with;
};

/// A row for each of the targets. Those that were no chain at the revision go from the list.
std::vector<OverviewRow> rows_of(std::vector<Target>& targets, const Invocation& invocation) {
  std::vector<std::optional<OverviewRow>> found(targets.size());
  for_each_chain(targets, invocation, [&](std::size_t i, const ChainPlace& place, unsigned workers) {
    LoadedChain loaded = load_chain(place.files(), workers);
    const std::string& shown = targets[i].shown;
    OverviewRow row = make_overview_row(loaded.chain, shown, invocation.today, invocation.common.is_public);
    row.findings = check_chain(std::move(loaded), shown, invocation.today).counts();
    found[i] = std::move(row);
  });
  std::vector<OverviewRow> rows;
  std::vector<Target> kept;
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!found[i]) continue;
    rows.push_back(std::move(*found[i]));
    kept.push_back(std::move(targets[i]));
  }
  targets = std::move(kept);
  return rows;
}

// --- The chain to compare with

bool is_directory_of(const Target& target, const fs::path& asked) {
  std::error_code ignored;  // a name is no path
  return fs::equivalent(target.directory, asked, ignored);
}

/// The chains that `asked` may mean: the one in that directory, else those whose folder or name it is.
std::vector<std::size_t> meant(const std::string& asked, const std::vector<Target>& targets,
                               const std::vector<OverviewRow>& rows, const Invocation& invocation) {
  std::vector<std::size_t> found;
  const fs::path path = located(invocation, asked);
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (targets[i].shown == asked || is_directory_of(targets[i], path)) return {i};
  for (std::size_t i = 0; i < targets.size(); ++i)
    if (targets[i].directory.filename() == asked || (!rows[i].name.empty() && fold(rows[i].name) == fold(asked)))
      found.push_back(i);
  return found;
}

std::optional<std::size_t> find_chain_to_compare(const std::string& asked, const std::vector<Target>& targets,
                                                 const std::vector<OverviewRow>& rows, const Invocation& invocation,
                                                 std::optional<Misuse>& problem) {
  const std::vector<std::size_t> found = meant(asked, targets, rows, invocation);
  if (found.size() == 1 && rows[found.front()].is_readable) return found.front();
  std::vector<std::string> names;
  for (std::size_t i = 0; i < targets.size(); ++i) {
    names.push_back(targets[i].directory.filename().string());
    if (!rows[i].name.empty()) names.push_back(rows[i].name);
  }
  const std::vector<std::string_view> known(names.begin(), names.end());
  if (found.empty())
    problem = unknown_word("keten", asked, known, "Noem de map of de naam van een keten uit deze verzameling.");
  else if (found.size() > 1)
    problem = Misuse{fmt::format("Er is meer dan één keten `{}`", asked),
                     fmt::format("Noem de map, bijvoorbeeld `--vergelijk {}`.", targets[found.front()].shown)};
  else
    problem = Misuse{fmt::format("De keten `{}` is niet goed genoeg te lezen om haar te vergelijken", asked),
                     fmt::format("`keten check {}` laat zien wat er mis is.", targets[found.front()].shown)};
  return std::nullopt;
}

// --- The command

OverviewOptions read_options(const OverviewArguments& arguments) {
  return {.phase = choice<Phase>(arguments.phase),
          .area = arguments.area,
          .only_attention = arguments.only_attention,
          .sort = choice<OverviewColumn>(arguments.sort),
          .descending = arguments.descending};
}

/// Where own templates may be: the directory that was named first, else the chain, else the working directory.
fs::path directory_of_templates(const OverviewArguments& arguments, const Invocation& invocation) {
  if (!arguments.directories.empty()) return located(invocation, arguments.directories.front());
  if (!invocation.common.directory.empty()) return located(invocation, invocation.common.directory);
  return find_chain_upward(invocation.io.directory).value_or(invocation.io.directory);
}

Exit write(const OverviewArguments& arguments, const Overview& overview, const Invocation& invocation) {
  const std::string& format = invocation.output().format;
  if (format == "csv") return write_output(invocation, to_csv(to_sheet(overview)));
  if (format == "xlsx") return write_bytes(invocation, to_xlsx(std::vector<Sheet>{to_sheet(overview)}));
  if (format == "ndjson") {
    std::string lines;
    for (const OverviewRow& row : overview.rows)
      lines += to_json_line(value_of(documents::shape_of<OverviewRow>(), &row, documents::Reader::program));
    return write_output(invocation, lines);
  }
  // Each row has passed the gate of its chain.
  return write_document(invocation, ChainPlace(directory_of_templates(arguments, invocation)), documents::Gate(),
                        "overzicht", documents::DocumentData(overview));
}

Exit make(const OverviewArguments& arguments, const Invocation& invocation) {
  std::vector<Target> targets = find_targets(arguments.directories, invocation);
  if (targets.empty()) return Exit::usage;
  std::vector<OverviewRow> rows = rows_of(targets, invocation);
  const auto unreadable = std::ranges::count(rows, false, &OverviewRow::is_readable);
  OverviewOptions options = read_options(arguments);
  std::optional<Misuse> problem;
  if (!arguments.compare_with.empty())
    options.compare_with = find_chain_to_compare(arguments.compare_with, targets, rows, invocation, problem);
  if (problem) return refuse(invocation, *problem);
  const Overview overview = make_overview(std::move(rows), invocation.today, options);
  const Exit written = write(arguments, overview, invocation);
  if (written != Exit::ok || unreadable == 0) return written;
  complain(invocation,
           fmt::format("{} {} niet goed genoeg te lezen", counted(unreadable, "keten", "ketens"),
                       unreadable == 1 ? "is" : "zijn"),
           "`keten check MAP` laat zien wat er mis is.");
  return Exit::chain;
}

Run setup(Options& options) {
  auto arguments = std::make_shared<OverviewArguments>();
  options.positionals("MAP", arguments->directories, "De map van een verzameling ketens, of van een keten");
  options.value("--sorteer", "KOLOM", arguments->sort, "Zet de ketens op volgorde; wie niets heeft, komt achteraan",
                words_of<OverviewColumn>());
  options.flag("--aflopend", arguments->descending, "Begin bij het sorteren met het hoogste, of de laatste dag");
  options.value("--fase", "FASE", arguments->phase, "Alleen ketens in deze fase", words_of<Phase>());
  options.value("--gebied", "TEKST", arguments->area, "Alleen ketens met dit in de naam van een gebied");
  options.flag("--aandacht", arguments->only_attention, "Alleen ketens met een fout of een waarschuwing");
  options.value("--vergelijk", "MET", arguments->compare_with,
                "Zet deze keten (haar map of naam) naast de vier die er het meest op lijken in hun kerncijfers");
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "md", "html", "csv", "xlsx", "json", "ndjson"};
constexpr Example examples[] = {
    {"overzicht ..", "Laat alle ketens onder de map hierboven zien, één regel per keten."},
    {"overzicht .. --sorteer te-laat --aflopend", "Begin met de keten die de meeste acties te laat heeft."},
    {"overzicht .. --fase starten --aandacht", "Laat de startende ketens zien die aandacht vragen."},
    {"overzicht .. --vergelijk .", "Zet uw eigen keten naast ketens met vergelijkbare kerncijfers."},
    {"overzicht .. -o overzicht.xlsx", "Maak een werkmap voor Excel."},
    {"overzicht .. -o ketens.ndjson", "Schrijf één regel JSON per keten, voor een dataplatform."},
};

}  // namespace

extern const Command overview_command{
    .name = "overzicht",
    .alias = "overview",
    .summary = "Zet de ketens van een verzameling onder elkaar, één regel per keten",
    .description =
        "Laat van elke keten in een map zien: de fase, de partijen, welke rollen nog open zijn, voor welke bouwstenen "
        "er aanbod is, de acties, de volgende bijeenkomst, de laatste evaluatie en wat `keten check` vindt. Een keten "
        "die niet te lezen is, staat er altijd bij; de uitslag is dan 1. Met `--vergelijk` ziet u een keten naast "
        "andere met ongeveer dezelfde kerncijfers, zoals het aantal inwoners. Een eigen sjabloon zet u in de map "
        "`sjablonen` van de verzameling.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
