#include "cli/output/picture.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <vector>

#include "base/process/tool.hpp"
#include "cli/output/document.hpp"
#include "model/queries.hpp"
#include "render/network/svg.hpp"

namespace keten::cli {

namespace {

/// For one attempt. Graphviz is ready within a second, or not for a long time.
constexpr std::chrono::seconds time_limit{10};

struct Attempt {
  Arrangement arrangement;
  LineForm form;
};

/// Beyond this, `dot` needs more than a few seconds for its layers.
constexpr std::size_t most_parties_in_layers = 60;

/// What to try, best first: what suits the size of the network, then what is quicker.
std::vector<Attempt> attempts_for(const Network& network, Arrangement arrangement) {
  std::vector<Attempt> attempts;
  const bool is_too_large = arrangement == Arrangement::layers && network.parties.size() > most_parties_in_layers;
  if (!is_too_large) {
    if (line_form_for(network) == LineForm::curved) attempts.push_back({arrangement, LineForm::curved});
    attempts.push_back({arrangement, LineForm::straight});
  }
  if (arrangement != Arrangement::forces) attempts.push_back({Arrangement::forces, LineForm::straight});
  return attempts;
}

std::string in_words(const Attempt& attempt) {
  return fmt::format("indeling {} met {} lijnen", word(attempt.arrangement),
                     attempt.form == LineForm::curved ? "gebogen" : "rechte");
}

Tool dot_for(std::string_view format) {
  Tool dot{.words = {"dot", fmt::format("-T{}", format)}};
  if (format == "png") dot.words.push_back("-Gdpi=144");
  // A sheet of A3 on its side, less a margin.
  if (format == "pdf") dot.words.insert(dot.words.end(), {"-Gsize=15.9,11.1!", "-Gmargin=0.3"});
  return dot;
}

/// Says so when the picture is not the one of first choice.
void tell_of(const Invocation& invocation, const Attempt& wanted, const Attempt& made) {
  if (made.arrangement == wanted.arrangement && made.form == wanted.form) return;
  complain(invocation, fmt::format("Dit netwerk is te groot voor {}", in_words(wanted)),
           fmt::format("Dit is een tekening met {}.", in_words(made)));
}

void complain_of(const Invocation& invocation, std::string_view format, const ToolResult& result) {
  if (result.end == ToolEnd::missing)
    complain(invocation, fmt::format("Voor `{}` is het programma dot van Graphviz nodig, en dat is er niet", format),
             "Installeer het (op Debian en Ubuntu: `sudo apt install graphviz`), of kies het formaat `dot`.");
  else if (result.end == ToolEnd::timed_out)
    complain(invocation,
             fmt::format("Het programma dot kon de tekening niet maken binnen {} seconden", time_limit.count()),
             "Teken een deel, bijvoorbeeld met `--partij` of `--bouwsteen`, of kies `--indeling cirkel`.");
  else
    complain(invocation, fmt::format("Het programma dot kon geen `{}` maken", format), said_by(result));
}

}  // namespace

std::optional<std::string> network_picture(const Invocation& invocation, const Network& network,
                                           std::string_view format, Arrangement arrangement) {
  ToolResult result;
  for (const Attempt& attempt : attempts_for(network, arrangement)) {
    result = run_tool(dot_for(format), to_dot(network, attempt.arrangement, attempt.form), time_limit);
    if (result.end == ToolEnd::missing) break;
    if (result.end != ToolEnd::done || result.output.empty()) continue;
    tell_of(invocation, {arrangement, LineForm::curved}, attempt);
    return format == "svg" ? with_description(result.output, network) : std::move(result.output);
  }
  complain_of(invocation, format, result);
  return std::nullopt;
}

std::optional<std::string> network_svg(const Invocation& invocation, const Network& network, Arrangement arrangement) {
  std::optional<std::string> svg = network_picture(invocation, network, "svg", arrangement);
  if (svg) svg->erase(0, std::min(svg->find("<svg"), svg->size()));
  return svg;
}

}  // namespace keten::cli
