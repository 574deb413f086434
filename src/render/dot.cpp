#include "render/dot.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "keten/queries.hpp"
#include "keten/text.hpp"
#include "render/dot_text.hpp"

namespace keten {

namespace {

using namespace dot;

constexpr Room title_room{56, 3};
constexpr Room name_room{18, 4};
constexpr Room small_room{28, 2};

/// More parties than this, and Graphviz takes minutes to lead lines around them.
constexpr std::size_t most_with_curves = 60;

// --- Lines between parties

struct LineStyle {
  RelationStatus status;
  std::string_view name;
  std::string_view color;  ///< contrasts at least 3 to 1 with white
  std::string_view style;
  int width;
};

/// They differ in thickness and dashes, so that they stay apart without colours.
constexpr LineStyle line_styles[] = {
    {RelationStatus::existing, "Bestaand", "#6B6B6B", "solid", 1},
    {RelationStatus::good, "Goed (good practice)", "#1B7837", "solid", 4},
    {RelationStatus::to_improve, "Te verbeteren", "#C75000", "dotted", 3},
    {RelationStatus::wanted, "Gewenst (missing link)", "#B2182B", "dashed", 2},
};

struct Line {
  std::string_view from;
  std::string_view to;
  const LineStyle* style;
  bool is_mutual = false;
  bool goes_back = false;  ///< directed, and there is one the other way as well
};

/// Lines between the same two boxes lie almost on top of each other, so there are as few as possible: one for each
/// status, and none for a plain relation beside a good or poor one.
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

/// How the line points; a mutual relation takes away the arrows of directed ones.
std::string_view direction(const Line& line) {
  if (line.is_mutual) return "none";
  return line.goes_back ? "both" : "forward";
}

std::string line_statement(const Line& line, int busy) {
  return fmt::format("  {} -> {} [dir={}, color=\"{}\", style={}, penwidth={}, len={:.2f}];\n", quoted(line.from),
                     quoted(line.to), direction(line), line.style->color, line.style->style, line.style->width,
                     std::sqrt(busy));
}

/// Busy parties need room around them: a line grows with the number of lines at its quieter end.
std::string line_statements(const std::vector<Line>& lines) {
  std::map<std::string_view, int> ends;
  for (const Line& line : lines) {
    ++ends[line.from];
    ++ends[line.to];
  }
  std::string text;
  for (const Line& line : lines) text += line_statement(line, std::min(ends[line.from], ends[line.to]));
  return text;
}

// --- Boxes for parties

struct BoxStyle {
  std::string_view style;
  std::string_view width;
  int strength;  ///< per cent of the group's colour
};

constexpr BoxStyle chain_box{"rounded,filled", "2", 100};
constexpr BoxStyle role_box{"rounded,filled", "4", 100};
constexpr BoxStyle wider_box{"rounded,filled", "0.8", 40};
constexpr BoxStyle wanted_box{"rounded,filled,dashed", "1.5", 40};

const BoxStyle& box_of(const NetworkParty& party) {
  if (party.involvement == Involvement::wanted) return wanted_box;
  if (!party.roles.empty()) return role_box;
  return party.involvement == Involvement::chain_party ? chain_box : wider_box;
}

const NetworkGroup* group_of(const Network& network, const NetworkParty& party) {
  const auto found = std::ranges::find(network.groups, party.group, &NetworkGroup::id);
  return found == network.groups.end() ? nullptr : &*found;
}

std::string box_label(const NetworkParty& party, const NetworkGroup* group) {
  std::string label = wrapped(party.name, name_room);
  if (party.involvement == Involvement::chain_party) label = "<B>" + label + "</B>";
  for (const std::string& role : party.roles)
    label += fmt::format("<BR/><FONT POINT-SIZE=\"12\">★ {}</FONT>", wrapped(role, small_room));
  if (group) label += fmt::format("<BR/><FONT POINT-SIZE=\"11\">{}</FONT>", wrapped(group->name, small_room));
  return label;
}

std::string box_statement(const NetworkParty& party, const NetworkGroup* group) {
  const BoxStyle& box = box_of(party);
  const Color fill = paler(parse_color(group ? group->color : ""), box.strength);
  return fmt::format("  {} [fillcolor=\"{}\", {}style=\"{}\", penwidth={},\n    label=<{}>];\n", quoted(party.id),
                     to_text(fill), is_dark(fill) ? "fontcolor=white, " : "", box.style, box.width,
                     box_label(party, group));
}

// --- Title and legend, above the picture

std::string row(std::string_view cell) { return fmt::format("    <TR><TD>{}</TD></TR>\n", cell); }

std::string row_of_cells(std::string_view cells) {
  if (cells.empty()) return {};
  return row(fmt::format("<TABLE BORDER=\"0\" CELLSPACING=\"6\" CELLPADDING=\"5\"><TR>\n{}    </TR></TABLE>", cells));
}

std::string framed_cell(std::string_view label, std::string_view style, int border, const Color& fill) {
  return fmt::format("      <TD BORDER=\"{}\" STYLE=\"{}\" COLOR=\"#333333\" BGCOLOR=\"{}\">{}</TD>\n", border, style,
                     to_text(fill), label);
}

std::string group_cell(std::string_view name, const Color& color) {
  const std::string label = wrapped(name, small_room);
  return framed_cell(is_dark(color) ? "<FONT COLOR=\"white\">" + label + "</FONT>" : label, "rounded", 1, color);
}

std::string group_rows(const Network& network) {
  constexpr std::size_t per_row = 5;
  std::vector<std::string> cells;
  for (const NetworkGroup& group : network.groups) cells.push_back(group_cell(group.name, parse_color(group.color)));
  if (std::ranges::any_of(network.parties, [](const NetworkParty& party) { return party.group.empty(); }))
    cells.push_back(group_cell("Groep onbekend", {}));
  std::string rows;
  for (std::size_t first = 0; first < cells.size(); first += per_row) {
    std::string together;
    for (std::size_t i = first; i < std::min(first + per_row, cells.size()); ++i) together += cells[i];
    rows += row_of_cells(together);
  }
  return rows;
}

std::string party_row(const Network& network) {
  const auto occurs = [&](Involvement involvement) {
    return std::ranges::find(network.parties, involvement, &NetworkParty::involvement) != network.parties.end();
  };
  std::string cells;
  if (occurs(Involvement::chain_party)) cells += framed_cell("<B>Ketenpartij</B>", "rounded", 2, {});
  std::vector<std::string> wider;
  for (const auto involvement : {Involvement::agenda_member, Involvement::network_party, Involvement::guest})
    if (occurs(involvement)) wider.emplace_back(word(involvement));
  if (!wider.empty()) {
    wider[0][0] = static_cast<char>(wider[0][0] - 'a' + 'A');
    cells += framed_cell(enumerate(wider, "of"), "rounded", 1, {});
  }
  if (occurs(Involvement::wanted)) cells += framed_cell("Gewenste partij", "rounded,dashed", 1, {});
  return row_of_cells(cells);
}

/// A cell with a line halfway its height, and one with its name.
std::string line_cells(const LineStyle& style) {
  return fmt::format(
      "      <TD><TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">\n"
      "        <TR><TD WIDTH=\"44\" HEIGHT=\"7\" BORDER=\"{}\" SIDES=\"B\" STYLE=\"{}\" COLOR=\"{}\"></TD></TR>\n"
      "        <TR><TD HEIGHT=\"7\"></TD></TR>\n"
      "      </TABLE></TD>\n"
      "      <TD ALIGN=\"LEFT\">{}</TD>\n",
      style.width, style.style, style.color, style.name);
}

std::string line_row(const std::vector<Line>& lines) {
  std::string cells;
  for (const LineStyle& style : line_styles)
    if (std::ranges::find(lines, &style, &Line::style) != lines.end()) cells += line_cells(style);
  if (std::ranges::any_of(lines, [](const Line& line) { return !line.is_mutual; }))
    cells += "      <TD><FONT POINT-SIZE=\"18\">→</FONT></TD>\n      <TD ALIGN=\"LEFT\">Eén kant op</TD>\n";
  return row_of_cells(cells);
}

std::string heading(const Network& network, const std::vector<Line>& lines) {
  std::string rows;
  if (!network.title.empty())
    rows += row("<FONT POINT-SIZE=\"24\"><B>" + wrapped(network.title, title_room) + "</B></FONT>");
  rows += row(fmt::format("Netwerk op {}", plain_date(network.date)));
  rows += group_rows(network) + party_row(network) + line_row(lines);
  if (network.parties.empty()) rows += row("Er zijn nog geen partijen.");
  rows += "    <TR><TD HEIGHT=\"12\"></TD></TR>\n";
  return "<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">\n" + rows + "  </TABLE>>";
}

}  // namespace

std::string to_dot(const Network& network) {
  const std::vector<Line> lines = lines_of(network);
  // Graphviz leads the lines of each connected part around its own boxes only; packmode keeps the parts side by side.
  std::string text = fmt::format("digraph {} {{\n", quoted(network.title));
  text += fmt::format(
      "  graph [layout=neato, overlap=prism, sep=\"+18\", esep=\"+10\", splines={}, pack=24,\n"
      "    packmode=\"graph\", outputorder=edgesfirst, pad=0.3, bgcolor=white, fontname=\"{font}\", labelloc=t,\n"
      "    label={}];\n"
      "  node [shape=box, margin=\"0.14,0.08\", color=\"#333333\", fontname=\"{font}\", fontsize=14];\n",
      network.parties.size() > most_with_curves ? "line" : "true", heading(network, lines),
      fmt::arg("font", "Helvetica,Arial,sans-serif"));
  for (const NetworkParty& party : network.parties) text += box_statement(party, group_of(network, party));
  return text + line_statements(lines) + "}\n";
}

}  // namespace keten
