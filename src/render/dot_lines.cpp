#include "render/dot_lines.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "render/dot_text.hpp"

namespace keten::dot {

namespace {

/// How the line points; a mutual relation takes away the arrows of directed ones.
std::string_view direction(const Line& line) {
  if (line.is_mutual) return "none";
  return line.goes_back ? "both" : "forward";
}

}  // namespace

std::vector<Line> lines_of(const Network& network) {
  using Key = std::tuple<std::string_view, std::string_view, RelationStatus>;
  const auto key_of = [](std::string_view from, std::string_view to, RelationStatus status) {
    return Key(std::min(from, to), std::max(from, to), status);
  };
  std::vector<Line> lines;
  std::map<Key, std::size_t> drawn;
  for (const NetworkRelation& relation : network.relations) {
    const auto [place, is_new] = drawn.try_emplace(key_of(relation.from, relation.to, relation.status), lines.size());
    const LineStyle* style = std::ranges::find(line_styles, relation.status, &LineStyle::status);
    if (is_new) lines.push_back({relation.from, relation.to, style});
    Line& line = lines[place->second];
    line.is_mutual = line.is_mutual || !relation.is_directed;
    line.goes_back = line.goes_back || line.to != relation.to;
  }
  std::erase_if(lines, [&](const Line& line) {
    return line.style->status == RelationStatus::existing &&
           (drawn.contains(key_of(line.from, line.to, RelationStatus::good)) ||
            drawn.contains(key_of(line.from, line.to, RelationStatus::to_improve)));
  });
  return lines;
}

std::string to_text(const Line& line) {
  const LineStyle& style = *line.style;
  return fmt::format("  {} -> {} [dir={}, color=\"{}\", style={}, penwidth={}{}];\n", quoted(line.from),
                     quoted(line.to), direction(line), style.color, style.style, style.width,
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
