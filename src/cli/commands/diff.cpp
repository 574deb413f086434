// keten verschil: what changed between two states of a chain.
#include "documents/diff/diff.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "cli/command.hpp"
#include "cli/commands/diff_sides.hpp"
#include "cli/output/document.hpp"
#include "cli/output/picture.hpp"
#include "render/network/dot.hpp"

namespace keten::cli {

namespace {

/// The formats that are a picture of both networks.
constexpr std::string_view picture_formats[] = {"dot", "svg", "png", "pdf"};

Exit draw(const Invocation& invocation, const Network& network) {
  const std::string& format = invocation.output().format;
  if (format == "dot") return write_output(invocation, to_dot(network));
  const std::optional<std::string> picture = network_picture(invocation, network, format);
  if (!picture) return Exit::usage;
  return format == "svg" ? write_output(invocation, *picture) : write_bytes(invocation, *picture);
}

/// The picture for a page, when there is something to see in it. Without it the page is whole: the words say the same.
Pictures page_pictures(const Invocation& invocation, const Network& network, Diff& diff) {
  const auto changed = [](const auto& each) { return each.change != Change::none; };
  const bool is_worth_it =
      std::ranges::any_of(network.parties, changed) || std::ranges::any_of(network.relations, changed);
  if (!is_worth_it) return {};
  std::optional<std::string> picture = network_svg(invocation, network);
  if (!picture) {
    complain(invocation, "De tekening van het netwerk ontbreekt daarom", "Het verschil is verder volledig.");
    return {};
  }
  diff.has_picture = true;
  return {{std::string(diff_picture_address), std::move(*picture)}};
}

Exit make(const SideArguments& arguments, const Invocation& invocation) {
  const Sides sides = open_sides(invocation, arguments);
  if (sides.exit != Exit::ok) return sides.exit;
  const ChainOn from = sides.from.on();
  const ChainOn to = sides.to.on();
  const bool is_public = invocation.common.is_public;
  documents::Gate gate(to.chain, is_public);
  gate.add(from.chain);
  const auto network = [&] {
    Network both = make_diff_network(from, to, is_public);
    both.title = gate.pass(std::move(both.title));
    return both;
  };
  const std::string& format = invocation.output().format;
  if (std::ranges::find(picture_formats, format) != std::end(picture_formats)) return draw(invocation, network());
  Diff diff = make_diff(from, to, is_public);
  Pictures pictures;
  if (format == "html") pictures = page_pictures(invocation, network(), diff);
  return write_document(invocation, sides.to.place, gate, "verschil", documents::DocumentData(std::move(diff)),
                        pictures);
}

Run setup(Options& options) {
  auto arguments = std::make_shared<SideArguments>();
  options.positional("VAN", arguments->from,
                     "Een tag, commit, datum of map; anders de vorige bijeenkomst, of de laatste commit");
  options.positional("NAAR", arguments->to, "Waarmee u vergelijkt; anders de bestanden zoals ze nu zijn");
  return [arguments](const Invocation& invocation) { return make(*arguments, invocation); };
}

constexpr std::string_view formats[] = {"tekst", "md", "html", "json", "dot", "svg", "png", "pdf", "docx", "odt"};
constexpr Example examples[] = {
    {"verschil", "Vertel wat er veranderde sinds de vorige bijeenkomst."},
    {"verschil basis-3", "Vertel wat er veranderde sinds de tag `basis-3`."},
    {"verschil 2024-04-01 -o verschil.html", "Maak een bladzijde, met tekening, van wat er sinds 1 april veranderde."},
    {"verschil start basis-3 -o groei.svg", "Teken de netwerken van twee momenten in één tekening."},
    {"verschil ../rotterdam-overschie .", "Vergelijk twee mappen, ook als ze niet in git staan."},
};

}  // namespace

extern const Command diff_command{
    .name = "verschil",
    .alias = "diff",
    .summary = "Vertel wat er veranderde tussen twee momenten",
    .description =
        "Vergelijkt de keten van twee momenten en vertelt in gewone woorden wat er veranderde: wie erbij kwam en wie "
        "stopte, welke samenwerking er kwam of beter werd, welke rollen van houder wisselden, wat er gemeten is en "
        "welke acties klaar zijn. De vooruitgang staat bovenaan. Een moment is een tag of commit van git, een datum "
        "(de laatste commit tot en met die dag), of een map met een keten. Bestaat er een map met die naam, dan is het "
        "de map; `./naam` is altijd een map. Noemt u niets, dan begint het bij de tag met de naam van de vorige "
        "bijeenkomst, anders bij de laatste commit tot en met die dag, anders bij de laatste commit van nu. Een commit "
        "telt op zijn eigen dag, een map op vandaag. Als dot, svg, png of pdf krijgt u beide netwerken in één "
        "tekening, met wat nieuw is, gestopt, verbeterd en verslechterd.",
    .formats = formats,
    .examples = examples,
    .takes_revision = false,
    .setup = setup};

}  // namespace keten::cli
