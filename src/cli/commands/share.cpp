// keten delen: a copy of the chain for other municipalities, without persons.
#include "documents/share/share.hpp"

#include <fmt/core.h>

#include <ostream>
#include <string>
#include <thread>
#include <vector>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "cli/command.hpp"
#include "cli/commands/new_directory.hpp"
#include "cli/output/document.hpp"
#include "keten/load.hpp"
#include "render/yaml/yaml_writer.hpp"
#include "rules/rule.hpp"

namespace keten::cli {

namespace {

namespace fs = std::filesystem;

bool is_of_privacy(const ReportedFinding& finding) {
  const Rule* rule = find_rule(finding.rule);
  return rule && rule->family == Family::privacy;
}

/// Whether the directory to make lies in that of the chain, so that keten would read the copy as part of the chain.
bool is_inside(const fs::path& directory, const fs::path& chain) {
  std::error_code ignored;
  const fs::path around = fs::weakly_canonical(chain, ignored);
  const fs::path relative = fs::weakly_canonical(directory, ignored).lexically_relative(around);
  return !relative.empty() && *relative.begin() != "..";
}

/// Says what is in the way of making the copy there; false when something is.
bool can_write_to(const Invocation& invocation, const fs::path& chain) {
  const Output& output = invocation.output();
  if (output.is_standard()) {
    complain(invocation, "De kopie krijgt een eigen map, en u noemde er geen",
             "Zet die erachter: `keten delen -o ../voor-anderen`.");
    return false;
  }
  if (is_inside(located(invocation, output.file), chain)) {
    complain(invocation, fmt::format("De map `{}` ligt in de map van de keten zelf", output.file),
             "Kies een map daarbuiten, bijvoorbeeld `../voor-anderen`. Anders leest keten de kopie mee.");
    return false;
  }
  const fs::path directory = (located(invocation, output.file) / "").lexically_normal().parent_path();
  const std::optional<Misuse> problem = check_new_directory(directory, output.file);
  if (problem) complain(invocation, problem->message, problem->advice);
  return !problem;
}

/// What keten could not read. A burgerservicenummer is masked before anything else, and stands in no one's way.
std::vector<std::string> errors_in(const std::vector<Finding>& findings) {
  std::vector<std::string> errors;
  for (const Finding& finding : findings)
    if (finding.severity == Severity::error && finding.rule != "bsn") errors.push_back(finding.message);
  return errors;
}

/// What is in the copy and should not be: the last look before it is written.
std::vector<std::string> slips_in(const std::vector<NewFile>& files, Date today) {
  std::vector<SourceFile> sources;
  for (const NewFile& file : files) sources.push_back({.path = file.path, .text = file.text, .problem = {}});
  LoadedChain loaded = load_chain(std::move(sources), std::thread::hardware_concurrency());
  std::vector<std::string> slips = errors_in(loaded.findings);
  for (const ReportedFinding& finding : check_chain(std::move(loaded), {}, today).findings)
    if (is_of_privacy(finding))
      slips.push_back(
          fmt::format("{} ({})", finding.message, finding.about.empty() ? finding.place.file : finding.about));
  return slips;
}

/// "3 namen, 1 adres of nummer en 2 verslagen", without what there is none of; empty when there is nothing.
struct Counted {
  std::size_t count;
  std::string_view one;
  std::string_view more;
};
std::string listed_counts(std::initializer_list<Counted> all) {
  std::vector<std::string> parts;
  for (const Counted& each : all)
    if (each.count > 0) parts.push_back(counted(static_cast<long>(each.count), each.one, each.more));
  return enumerate(parts);
}

void tell(const Invocation& invocation, const SharedChain& shared) {
  const SharedCounts& counts = shared.counts;
  std::ostream& to = invocation.io.err;
  to << fmt::format("De kopie staat in `{}`: {}.\n", escape_terminal(invocation.output().file),
                    counted(static_cast<long>(shared.files.size()), "bestand", "bestanden"));
  const std::string functions = listed_counts({{counts.persons, "persoon", "personen"}});
  if (!functions.empty()) to << fmt::format("Met functie in plaats van naam: {}.\n", functions);
  const std::string texts =
      listed_counts({{counts.parties, "partij die naar een persoon heet", "partijen die naar een persoon heten"},
                     {counts.names, "naam in een tekst", "namen in teksten"},
                     {counts.data, "adres of nummer in een tekst", "adressen en nummers in teksten"}});
  if (!texts.empty()) to << fmt::format("Ook vervangen: {}.\n", texts);
  const std::string rounded =
      listed_counts({{counts.counts, "klein aantal mantelzorgers", "kleine aantallen mantelzorgers"}});
  if (!rounded.empty()) to << fmt::format("Afgerond naar {}: {}.\n", shared.small_count, rounded);
  const std::string left_out = listed_counts({{counts.minutes, "verslag", "verslagen"},
                                              {counts.texts, "tekst over een mens", "teksten over een mens"},
                                              {counts.own_keys, "eigen veld (x-)", "eigen velden (x-)"}});
  if (!left_out.empty()) to << fmt::format("Weggelaten: {}.\n", left_out);
  to << "Lees de kopie na voordat u haar deelt. Keten herkent niet elke naam, en niet elk verhaal over een mens.\n";
}

Exit make(const Invocation& invocation) {
  OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  if (!can_write_to(invocation, opened.place.directory())) return Exit::usage;
  if (!errors_in(opened.findings).empty()) {
    complain(invocation, "Deze keten is pas te delen als keten alles kan lezen",
             "Anders kan er een naam blijven staan. `keten check` laat zien wat er mis is.");
    return Exit::chain;
  }
  const ChainReport report = check_chain(*opened.chain, std::move(opened.findings), {}, invocation.today);
  const SharedChain shared = share(*opened.chain, report);
  std::vector<NewFile> files;
  for (const SharedFile& file : shared.files) files.push_back({file.path, to_yaml(file.content, file.comment)});
  const std::vector<std::string> slips = slips_in(files, invocation.today);
  if (!slips.empty()) {
    complain(invocation, "De kopie is niet geschreven: er zou nog iets in staan dat er niet in hoort",
             "Haal dit weg uit de keten zelf:");
    for (const std::string& slip : slips) invocation.io.err << "  " << escape_terminal(slip) << "\n";
    return Exit::chain;
  }
  const std::string& directory = invocation.output().file;
  if (const std::string problem = write_new_directory(located(invocation, directory), files); !problem.empty())
    return refuse(invocation, fmt::format("De map `{}` is niet te maken: {}", directory, problem),
                  "Er is niets veranderd.");
  tell(invocation, shared);
  return Exit::ok;
}

Run setup(Options&) { return make; }

constexpr Example examples[] = {
    {"delen -o ../voor-anderen", "Maak een kopie zonder namen, naast de map van de keten."},
    {"check ../voor-anderen", "Kijk de kopie na voordat u haar deelt."},
};

}  // namespace

extern const Command share_command{
    .name = "delen",
    .alias = "share",
    .summary = "Maak een kopie zonder namen, om met andere gemeenten te delen",
    .description =
        "Maakt een kopie van de keten waar een andere gemeente van kan leren. Mensen staan erin met hun functie. "
        "Contactgegevens, verslagen, eigen velden, opmerkingen, sjablonen en de geschiedenis van git gaan niet mee, en "
        "kleine aantallen mantelzorgers worden afgerond. Wat werkte blijft: de namen van organisaties, kerncijfers, "
        "instrumenten, besluiten, acties, ideeën, metingen en evaluaties. Ook uit teksten haalt keten namen en "
        "gegevens weg, maar keten herkent ze niet altijd: lees de kopie na voordat u haar deelt. "
        "`--publiek` maakt hier geen verschil. In docs/delen.md staat wat er met elke sleutel gebeurt.",
    .formats = {},
    .examples = examples,
    .makes_directory = true,
    .setup = setup};

}  // namespace keten::cli
