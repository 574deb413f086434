#include "render/network/dot_lines.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "render/network/dot_text.hpp"

namespace keten::dot {

namespace {

/// In the order of RelationStatus.
constexpr LineStyle status_styles[] = {
    {.name = "Bestaand", .color = "#6B6B6B", .style = "solid", .width = 1},
    {.name = "Goed (good practice)",
     .color = "#1B7837",
     .style = "solid",
     .width = 4,
     .symbol = "+",
     .hides_plain = true},
    {.name = "Te verbeteren", .color = "#C75000", .style = "dotted", .width = 3, .symbol = "!", .hides_plain = true},
    {.name = "Gewenst (missing link)", .color = "#B2182B", .style = "dashed", .width = 2},
};

/// What a line can tell in a picture that compares two days.
enum class ChangeLine { same, still_wanted, added, improved, worsened, gone, wished, unwished };

/// In that order. Of what changed, the lines that draw most attention are good news.
constexpr LineStyle change_styles[] = {
    {.name = "Onveranderd", .color = "#8A8A8A", .style = "solid", .width = 1},
    {.name = "Nog gewenst", .color = "#8A8A8A", .style = "dashed", .width = 1},
    {.name = "Nieuw", .color = "#0072B2", .style = "solid", .width = 4, .symbol = "+", .hides_plain = true},
    {.name = "Verbeterd",
     .color = "#1B7837",
     .style = "solid",
     .width = 2,
     .symbol = "▲",
     .is_double = true,
     .hides_plain = true},
    {.name = "Verslechterd", .color = "#C75000", .style = "dotted", .width = 4, .symbol = "▼", .hides_plain = true},
    {.name = "Gestopt", .color = "#B2182B", .style = "dashed", .width = 2, .symbol = "×"},
    {.name = "Nieuwe wens", .color = "#0072B2", .style = "dashed", .width = 2, .symbol = "?"},
    {.name = "Wens vervallen", .color = "#8A8A8A", .style = "dotted", .width = 2, .symbol = "×"},
};

ChangeLine change_line(const NetworkRelation& relation) {
  const bool is_wanted = relation.status == RelationStatus::wanted;
  switch (relation.change) {
    case Change::none:
      return is_wanted ? ChangeLine::still_wanted : ChangeLine::same;
    case Change::added:
      return is_wanted ? ChangeLine::wished : ChangeLine::added;
    case Change::improved:
      return ChangeLine::improved;
    case Change::worsened:
      return ChangeLine::worsened;
    case Change::gone:
      break;
  }
  return is_wanted ? ChangeLine::unwished : ChangeLine::gone;
}

const LineStyle& style_in(const Network& network, const NetworkRelation& relation) {
  return network.since ? change_styles[static_cast<std::size_t>(change_line(relation))] : style_of(relation.status);
}

/// How the line points; a mutual relation takes away the arrows of directed ones.
std::string_view direction(const Line& line) {
  if (line.is_mutual) return "none";
  return line.goes_back ? "both" : "forward";
}

}  // namespace

const LineStyle& style_of(RelationStatus status) { return status_styles[static_cast<std::size_t>(status)]; }

std::span<const LineStyle> styles_for(const Network& network) {
  return network.since ? std::span<const LineStyle>(change_styles) : std::span<const LineStyle>(status_styles);
}

std::vector<Line> lines_of(const Network& network) {
  using Ends = std::pair<std::string_view, std::string_view>;
  std::vector<Line> lines;
  std::map<std::pair<Ends, const LineStyle*>, std::size_t> drawn;
  std::set<Ends> hidden;
  for (const NetworkRelation& relation : network.relations) {
    const Ends ends = std::minmax<std::string_view>(relation.from, relation.to);
    const LineStyle& style = style_in(network, relation);
    const auto [place, is_new] = drawn.try_emplace({ends, &style}, lines.size());
    if (is_new) lines.push_back({relation.from, relation.to, &style});
    if (style.hides_plain) hidden.insert(ends);
    Line& line = lines[place->second];
    line.is_mutual = line.is_mutual || !relation.is_directed;
    line.goes_back = line.goes_back || line.to != relation.to;
  }
  std::erase_if(lines, [&](const Line& line) {
    return line.style == &styles_for(network).front() && hidden.contains(std::minmax(line.from, line.to));
  });
  return lines;
}

std::string to_text(const Line& line) {
  const LineStyle& style = *line.style;
  return fmt::format("  {} -> {} [dir={}, color=\"{}{}\", style={}, penwidth={}{}];\n", in_quotes(line.from),
                     in_quotes(line.to), direction(line), style.color,
                     style.is_double ? fmt::format(":white:{}", style.color) : "", style.style, style.width,
                     style.symbol.empty() ? "" : ", label=<" + symbol_label(style) + ">");
}

std::string symbol_label(const LineStyle& style) {
  return fmt::format(
      "<TABLE BORDER=\"1\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"1\" STYLE=\"rounded\" COLOR=\"{0}\" "
      "BGCOLOR=\"white\"><TR><TD WIDTH=\"12\"><FONT POINT-SIZE=\"13\" "
      "COLOR=\"{0}\"><B>{1}</B></FONT></TD></TR></TABLE>",
      style.color, style.symbol);
}

}  // namespace keten::dot
