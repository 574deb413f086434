// keten check: says what is missing or contradictory in a chain, or in every chain of a collection.
#include "keten/check.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <thread>

#include "cli/command.hpp"
#include "cli/document.hpp"
#include "keten/load.hpp"
#include "keten/parallel.hpp"
#include "keten/source.hpp"
#include "render/findings.hpp"
#include "render/json.hpp"

namespace keten::cli {

namespace {

namespace fs = std::filesystem;

struct CheckOptions {
  std::vector<std::string> directories;
  bool strict = false;
};

/// A chain to check: where it is, and how the user called it.
struct Target {
  fs::path directory;
  std::string shown;
};

/// The chain in `directory`, or every chain below it; none when there are none.
std::vector<Target> targets_in(const fs::path& directory, const std::string& shown) {
  if (is_chain(directory)) return {{directory, shown}};
  std::vector<Target> targets;
  for (const fs::path& chain : find_chains_below(directory))
    targets.push_back({chain, (fs::path(shown) / chain.lexically_relative(directory)).lexically_normal().string()});
  return targets;
}

/// What to check: the directories named, else that of -C, else the chain around the working directory, else the chains
/// below it. Nothing, after a complaint, when there is no chain.
std::vector<Target> find_targets(const CheckOptions& options, const Invocation& invocation) {
  std::vector<std::string> names = options.directories;
  if (names.empty() && !invocation.common.directory.empty()) names = {invocation.common.directory};
  if (names.empty()) {
    const fs::path here = invocation.io.directory;
    if (const auto chain = find_chain_upward(here)) return {{*chain, chain->lexically_relative(here).string()}};
    names = {"."};
  }
  std::vector<Target> targets;
  for (const std::string& name : names) {
    const fs::path directory = located(invocation, name);
    std::error_code ignored;
    if (!fs::is_directory(directory, ignored)) {
      complain(invocation, fmt::format("De map `{}` is er niet", name));
      return {};
    }
    const std::vector<Target> found = targets_in(directory, name);
    if (found.empty()) {
      complain(invocation, fmt::format("In `{}` is geen keten: er staat nergens een `keten.yaml`", name),
               "Ga naar de map van de keten, of noem die: `keten check MAP`.");
      return {};
    }
    targets.insert(targets.end(), found.begin(), found.end());
  }
  return targets;
}

/// Each chain is loaded, checked and released by itself, so that memory does not grow with their number.
std::vector<ChainReport> check_all(const std::vector<Target>& targets, Date today) {
  const unsigned workers = std::max(1u, std::thread::hardware_concurrency());
  const unsigned per_chain = targets.size() == 1 ? workers : 1;
  std::vector<ChainReport> reports(targets.size());
  parallel_for(targets.size(), workers, [&](std::size_t i) {
    reports[i] = check_chain(load_chain(read_chain_files(targets[i].directory), per_chain), targets[i].shown, today);
  });
  return reports;
}

std::string render(std::string_view format, std::span<const ChainReport> reports, const Invocation& invocation,
                   bool color) {
  const std::string& here = invocation.io.directory;
  if (format == "json") return to_json(findings_as_value(reports, invocation.today));
  if (format == "sarif") return to_json(findings_as_sarif(reports, here));
  if (format == "github") return findings_as_github(reports, here);
  if (format == "gitlab") return to_json(findings_as_gitlab(reports, here));
  if (format == "junit") return findings_as_junit(reports, here);
  return findings_as_text(reports, color);
}

bool fails(const ChainReport& report, bool strict) {
  const Counts counts = report.counts();
  return counts.errors > 0 || ((strict || report.strict) && counts.warnings > 0);
}

Exit check(const CheckOptions& options, const Invocation& invocation) {
  const std::vector<Target> targets = find_targets(options, invocation);
  if (targets.empty()) return Exit::usage;
  const std::vector<ChainReport> reports = check_all(targets, invocation.today);
  const Io& io = invocation.io;
  const bool terminal = io.out_is_terminal && invocation.common.output.empty() && !io.environment("NO_COLOR");
  const bool color =
      invocation.common.color == Color::always || (invocation.common.color == Color::automatic && terminal);
  const Exit written = write_output(invocation, render(invocation.format, reports, invocation, color));
  if (written != Exit::ok) return written;
  const bool failed =
      std::any_of(reports.begin(), reports.end(), [&](const ChainReport& r) { return fails(r, options.strict); });
  return failed ? Exit::chain : Exit::ok;
}

Run setup(Options& options) {
  auto own = std::make_shared<CheckOptions>();
  options.positionals("MAP", own->directories, "De map van een keten, of van een verzameling ketens");
  options.flag("--streng", own->strict, "Laat ook waarschuwingen meetellen voor de uitslag");
  return [own](const Invocation& invocation) { return check(*own, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "json", "sarif", "github", "gitlab", "junit"};
constexpr Example examples[] = {
    {"check", "Controleer de keten in deze map."},
    {"check --streng ketens/", "Controleer alle ketens onder deze map; ook waarschuwingen tellen mee."},
    {"check -f json -o bevindingen.json", "Schrijf de bevindingen voor een ander programma."},
};

}  // namespace

extern const Command check_command{
    .name = "check",
    .alias = "",
    .summary = "Controleer de keten: wat ontbreekt er, en wat klopt niet?",
    .description =
        "Controleert de bestanden van een keten. U ziet per bevinding waar zij staat en wat u kunt doen. Een "
        "fout moet u herstellen; een waarschuwing vraagt om aandacht; een hint is een advies.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
