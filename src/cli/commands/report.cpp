// keten rapport: the whole chain in one document.
#include "documents/report/report.hpp"

#include <fmt/core.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/output/document.hpp"
#include "cli/output/picture.hpp"
#include "documents/network/network.hpp"
#include "documents/shared/gate.hpp"
#include "render/charts/chart.hpp"

namespace keten::cli {

namespace {

// --- Drawings, for a page that has room for them

std::string draw(const ReportedGoal& reported, std::size_t number, const documents::Gate& gate) {
  Chart chart{.id = fmt::format("doel-{}", number + 1),
              .name = gate.pass(reported.goal.goal),
              .unit = gate.pass(reported.goal.unit),
              .points = {},
              .baseline = reported.goal.baseline.number,
              .target = reported.goal.target,
              .due = reported.goal.due};
  for (const ShownMeasurement& measurement : reported.measurements)
    if (measurement.value.number) chart.points.push_back({measurement.date, *measurement.value.number});
  return to_svg(chart);
}

/// The picture of the network; empty when it cannot be made, after a note that says why. A report without it is whole:
/// the table has the same.
std::string draw_network(const Invocation& invocation, const Chain& chain) {
  Network network = make_network(chain, invocation.today);
  if (network.relations.empty()) return {};
  if (invocation.common.is_public) network = for_public(std::move(network), chain);
  if (std::optional<std::string> drawn = network_svg(invocation, network)) return std::move(*drawn);
  complain(invocation, "De tekening van het netwerk ontbreekt daarom in dit rapport", "Het is verder volledig.");
  return {};
}

Pictures draw_all(const Invocation& invocation, const OpenedChain& opened, Report& report) {
  Pictures pictures;
  for (std::size_t i = 0; i < report.goals.size(); ++i)
    if (report.goals[i].is_drawn) pictures[chart_address(i)] = draw(report.goals[i], i, opened.gate);
  if (std::string network = draw_network(invocation, *opened.chain); !network.empty()) {
    report.has_network_picture = true;
    pictures[std::string(network_address)] = std::move(network);
  }
  return pictures;
}

// --- The command

Exit make(const Invocation& invocation) {
  OpenedChain opened = open_chain(invocation);
  if (!opened.chain) return opened.exit;
  const ChainReport findings =
      check_chain(*opened.chain, std::move(opened.findings), opened.place.directory().string(), invocation.today);
  Report report = make_report(*opened.chain, invocation.today,
                              {.is_public = invocation.common.is_public,
                               .findings = &findings,
                               .has_pictures = invocation.output().format == "html"});
  const Pictures pictures = report.has_pictures ? draw_all(invocation, opened, report) : Pictures();
  return write_document(invocation, opened.place, opened.gate, "rapport", documents::DocumentData(report), pictures);
}

Run setup(Options&) { return make; }

constexpr std::string_view formats[] = {"md", "html", "json", "docx", "odt"};
constexpr Example examples[] = {
    {"rapport -o rapport.html", "Maak een rapport met tekeningen, om te lezen en te printen."},
    {"rapport -o rapport.docx", "Maak een rapport dat u in Word verder kunt bewerken."},
    {"rapport --publiek -o rapport.html", "Laat namen van mensen, kleine aantallen en bevindingen weg."},
    {"rapport -f json", "Geef alle gegevens aan een ander programma."},
};

}  // namespace

extern const Command report_command{
    .name = "rapport",
    .alias = "report",
    .summary = "Maak een rapport van de hele keten",
    .description =
        "Vertelt in één document hoe de keten ervoor staat, voor bestuurders en partners: eerst kort, dan de doelen, "
        "wie er meedoen, wat er voor mantelzorgers is, het netwerk, de acties, de evaluatie en wat aandacht vraagt. In "
        "html staan er ook grafieken en een tekening van het netwerk in; voor die tekening is het programma `dot` "
        "nodig. Met `--publiek` staan er geen namen van mensen in, geen aantallen mantelzorgers onder de 10 en geen "
        "bevindingen.",
    .formats = formats,
    .examples = examples,
    .setup = setup};

}  // namespace keten::cli
