// keten voortgang: the figures of a chain over its history in git.
#include "documents/progress/progress.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "cli/command.hpp"
#include "cli/commands/progress_moments.hpp"
#include "cli/look_up.hpp"
#include "cli/misuse.hpp"
#include "cli/output/document.hpp"
#include "cli/progress_line.hpp"
#include "keten/load.hpp"
#include "model/parse_cache.hpp"
#include "read/git/repository.hpp"
#include "render/charts/panels.hpp"
#include "render/sheets/sheets.hpp"

namespace keten::cli {

namespace {

struct ProgressArguments {
  std::string step;
  std::string since;
};

// --- The moments

/// Where the course begins when --sinds asks for it: nothing when the chain was not there yet.
struct Beginning {
  std::optional<Date> date;
  std::optional<Moment> moment;
};

Beginning read_beginning(const std::string& asked, const Repository& repository, const History& history) {
  if (asked.empty()) return {};
  if (const std::optional<Date> date = parse_date(asked)) {
    const Commit* commit = last_until(history, *date);
    return {date, commit ? std::optional(Moment{"begin", *date, *commit}) : std::nullopt};
  }
  const Commit commit = repository.commit(asked);
  return {commit.date, Moment{asked, commit.date, commit}};
}

std::vector<Moment> choose_moments(ProgressStep step, const Chain& chain, const History& history, Date today,
                                   const Beginning& beginning) {
  std::vector<Moment> moments = moments_of(step, chain, history, today);
  return beginning.moment ? since(*beginning.moment, std::move(moments)) : moments;
}

// --- The course

/// Adds the chain as it was, also to the gate; a moment at which there was none, or it could not be read, is left out
/// with a note.
void add_moments(const Invocation& invocation, Repository& repository, const std::vector<Moment>& moments,
                 ProgressRecorder& recorder, documents::Gate& gate) {
  std::vector<Commit> commits;
  for (const Moment& moment : moments) commits.push_back(moment.commit);
  repository.fetch(commits);
  std::vector<Date> unreadable;
  {
    ProgressLine shown(invocation.io, moments.size(), "momenten");
    ParseCache cache;
    LoadedChain loaded;
    std::string loaded_commit;
    for (const Moment& moment : moments) {
      shown.step();
      if (!repository.has_chain(moment.commit)) continue;
      if (moment.commit.id != loaded_commit)
        loaded = load_chain(repository.chain_files(moment.commit), std::thread::hardware_concurrency(), &cache);
      loaded_commit = moment.commit.id;
      if (is_usable(loaded.chain)) {
        recorder.add(loaded.chain, moment.date, moment.label);
        gate.add(loaded.chain);
      } else {
        unreadable.push_back(moment.date);
      }
    }
  }
  for (const Date date : unreadable)
    complain(invocation, fmt::format("De keten van {} is niet goed te lezen", plain_date(date)),
             "Dit moment ontbreekt daarom in het verloop.");
}

// --- Drawings

SmallMultiples drawings_of(const Progress& progress, const std::vector<ProgressTopic>& topics,
                           const documents::Gate& gate) {
  SmallMultiples multiples{.title = gate.pass(fmt::format("Voortgang van {}", progress.chain)),
                           .note = {},
                           .days = {},
                           .marks = progress.meetings,
                           .panels = {}};
  for (const ProgressPoint& point : progress.points) multiples.days.push_back(point.date);
  const std::string last = plain_date(multiples.days.back());
  const std::string period = multiples.days.size() == 1
                                 ? fmt::format("Op {}", last)
                                 : fmt::format("Van {} tot en met {}", plain_date(multiples.days.front()), last);
  multiples.note = fmt::format("{}. Elke as begint bij nul.{}", period,
                               multiples.marks.empty() ? "" : " Een lichte verticale lijn is een bijeenkomst.");
  for (const ProgressTopic& topic : topics) {
    Panel panel{.name = gate.pass(topic.name), .note = gate.pass(topic.note), .lines = {}};
    for (const ProgressSeries& line : topic.lines) {
      panel.lines.push_back({.name = line.name, .values = {}, .is_reference = line.is_reference});
      for (const ShownCount& value : line.values) panel.lines.back().values.push_back(value.number);
    }
    multiples.panels.push_back(std::move(panel));
  }
  return multiples;
}

Exit write_svg(const Invocation& invocation, const Progress& progress, const documents::Gate& gate) {
  std::vector<ProgressTopic> topics = topics_of(progress);
  std::erase_if(topics, [](const ProgressTopic& topic) { return !is_drawn(topic); });
  return write_output(invocation, to_svg(drawings_of(progress, topics, gate)));
}

/// For in a page, by their addresses.
Pictures draw_all(const Progress& progress, const documents::Gate& gate) {
  Pictures pictures;
  const std::vector<ProgressTopic> topics = topics_of(progress);
  const SmallMultiples multiples = drawings_of(progress, topics, gate);
  for (std::size_t i = 0; i < topics.size(); ++i)
    if (is_drawn(topics[i]))
      pictures[topic_address(i)] = panel_svg(multiples, multiples.panels[i], fmt::format("verloop-{}", i + 1));
  return pictures;
}

// --- The command

Exit write(const Invocation& invocation, const ChainPlace& place, const documents::Gate& gate, Progress progress) {
  const std::string& format = invocation.output().format;
  if (format == "svg") return write_svg(invocation, progress, gate);
  if (format == "csv") return write_output(invocation, to_csv(gate.pass(to_sheet(progress))));
  if (format == "xlsx") return write_bytes(invocation, to_xlsx(std::vector{gate.pass(to_sheet(progress))}));
  progress.has_pictures = format == "html";
  const Pictures pictures = progress.has_pictures ? draw_all(progress, gate) : Pictures();
  return write_document(invocation, place, gate, "voortgang", documents::DocumentData(std::move(progress)), pictures);
}

Exit make(const ProgressArguments& arguments, const Invocation& invocation) {
  const OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  Repository repository(opened.place.directory());
  const History history{.commits = repository.history(), .tags = repository.tags()};
  if (history.commits.empty())
    return refuse(invocation, "Deze keten staat nog niet in git",
                  "Leg haar vast met `git add` en `git commit`. Dan begint hier haar geschiedenis.");
  const Beginning beginning = read_beginning(arguments.since, repository, history);
  if (beginning.date && *beginning.date > invocation.today)
    return refuse(invocation, fmt::format("`--sinds {}` ligt na {}", arguments.since, plain_date(invocation.today)),
                  "Kies een eerdere dag.");
  if (repository.is_shallow())
    complain(invocation, "Let op: de oudere geschiedenis ontbreekt in deze kopie",
             "`git fetch --unshallow` haalt haar op.");
  const ProgressStep step = choice<ProgressStep>(arguments.step)
                                .value_or(usual_step(*opened.chain, history, invocation.today, beginning.date));
  ProgressRecorder recorder(step, invocation.common.is_public);
  documents::Gate gate = opened.gate;
  add_moments(invocation, repository, choose_moments(step, *opened.chain, history, invocation.today, beginning),
              recorder, gate);
  recorder.add(*opened.chain, invocation.today, "nu");
  return write(invocation, opened.place, gate, recorder.progress());
}

Run setup(Options& options) {
  auto arguments = std::make_shared<ProgressArguments>();
  options.value("--per", "WAT", arguments->step,
                "De momenten; standaard bijeenkomst, of maand als er nog geen drie bijeenkomsten waren",
                words_of<ProgressStep>());
  options.value("--sinds", "WANNEER", arguments->since, "Begin op deze dag (JJJJ-MM-DD), of bij deze revisie van git");
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "md", "html", "svg", "csv", "xlsx", "json"};
constexpr Example examples[] = {
    {"voortgang", "Vertel wat er veranderde, met het verloop van elk cijfer op één regel."},
    {"voortgang -o voortgang.html", "Maak een pagina met grafieken, om te lezen en te printen."},
    {"voortgang --per maand -o voortgang.svg", "Teken het verloop per maand, op één vel."},
    {"voortgang --sinds 2024-01-01 --per bijeenkomst", "Laat elke bijeenkomst sinds 1 januari 2024 zien."},
    {"voortgang -o voortgang.csv", "Maak een tabel met één rij per moment, om verder mee te rekenen."},
};

}  // namespace

extern const Command progress_command{
    .name = "voortgang",
    .alias = "progress",
    .summary = "Laat zien hoe de keten groeit: de cijfers van toen tot nu",
    .description =
        "Zet de cijfers van de keten op een rij, van het begin van haar geschiedenis in git tot nu: partijen, rollen, "
        "aanbod, relaties, acties en doelen. Eerst leest u wat er veranderde en wat gelijk bleef; daarna volgt elk "
        "moment. Een moment is een bijeenkomst, een maand (de laatste dag) of een label (`git tag`). U ziet de keten "
        "zoals zij aan het eind van die dag in git stond. Het laatste moment is nu, met wat u nog niet in git hebt "
        "gezet. Wat er klaar, gelegd of erbij is, telt vanaf het vorige moment. Zijn er nog geen momenten, dan begint "
        "het verloop bij de eerste keer dat de keten in git kwam. Staat de keten niet in git, dan is er geen verloop.",
    .formats = formats,
    .examples = examples,
    .takes_revision = false,
    .setup = setup};

}  // namespace keten::cli
