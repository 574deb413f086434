#include "render/network/dot.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "model/queries.hpp"
#include "render/network/dot_heading.hpp"
#include "render/network/dot_lines.hpp"
#include "render/network/dot_text.hpp"
#include "render/network/network_layout.hpp"

namespace keten {

namespace {

using namespace dot;

constexpr Room name_room{16, 4};
constexpr Room small_room{28, 2};

/// Beyond these, Graphviz takes long to lead lines around boxes.
constexpr std::size_t most_parties_with_curves = 60;
constexpr std::size_t most_relations_with_curves = 250;

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
constexpr BoxStyle new_box{"rounded,filled", "5", 100};
constexpr BoxStyle gone_box{"rounded,filled,dashed", "1.5", 0};

// Those of a picture that compares two days: only what changed stands out.
constexpr BoxStyle same_chain_box{"rounded,filled", "2", unchanged_strength};
constexpr BoxStyle same_wider_box{"rounded,filled", "0.8", 25};

const BoxStyle& box_of_comparison(const NetworkParty& party) {
  if (party.change == Change::gone) return gone_box;
  if (party.involvement == Involvement::wanted) return wanted_box;
  if (party.change == Change::added) return new_box;
  return party.involvement == Involvement::chain_party ? same_chain_box : same_wider_box;
}

const BoxStyle& box_of(const Network& network, const NetworkParty& party) {
  if (network.since) return box_of_comparison(party);
  if (party.involvement == Involvement::wanted) return wanted_box;
  if (!party.roles.empty()) return role_box;
  return party.involvement == Involvement::chain_party ? chain_box : wider_box;
}

const NetworkGroup* group_of(const Network& network, const NetworkParty& party) {
  const auto found = std::ranges::find(network.groups, party.group, &NetworkGroup::id);
  return found == network.groups.end() ? nullptr : &*found;
}

/// What became of the party, in a picture that compares two days; empty: nothing.
std::string_view mark_of(const NetworkParty& party) {
  const bool is_wish = party.involvement == Involvement::wanted;
  if (party.change == Change::added) return is_wish ? "+ NIEUWE WENS" : "+ NIEUW";
  if (party.change == Change::gone) return is_wish ? "× WENS VERVALLEN" : "× GESTOPT";
  return {};
}

std::string box_label(const NetworkParty& party, const NetworkGroup* group) {
  std::string label = wrapped(party.name, name_room);
  if (party.involvement == Involvement::chain_party) label = "<B>" + label + "</B>";
  if (const std::string_view mark = mark_of(party); !mark.empty())
    label += fmt::format("<BR/><FONT POINT-SIZE=\"12\"><B>{}</B></FONT>", mark);
  for (const std::string& role : party.roles)
    label += fmt::format("<BR/><FONT POINT-SIZE=\"12\">★ {}</FONT>", wrapped(role, small_room));
  if (group) label += fmt::format("<BR/><FONT POINT-SIZE=\"11\">{}</FONT>", wrapped(group->name, small_room));
  return label;
}

std::string_view font_color(const NetworkParty& party, const Color& fill) {
  if (party.change == Change::gone) return "color=\"#767676\", fontcolor=\"#595959\", ";
  return is_dark(fill) ? "fontcolor=white, " : "";
}

std::string box_statement(const Network& network, const NetworkParty& party, const std::optional<Spot>& spot) {
  const NetworkGroup* group = group_of(network, party);
  const BoxStyle& box = box_of(network, party);
  const Color fill = paler(parse_color(group ? group->color : ""), box.strength);
  return fmt::format("  {} [{}fillcolor=\"{}\", {}style=\"{}\", penwidth={},\n    label=<{}>];\n", in_quotes(party.id),
                     spot ? fmt::format("pos=\"{},{}!\", ", spot->x, spot->y) : "", to_text(fill),
                     font_color(party, fill), box.style, box.width, box_label(party, group));
}

// --- The places of boxes

/// Who stands in the middle: the party that was asked for, else those who hold a role of the chain, at most two.
std::vector<std::string_view> ids_in_middle(const Network& network) {
  if (!network.focus.empty()) return {network.focus};
  std::vector<std::string_view> ids;
  for (const NetworkParty& party : network.parties)
    if (!party.roles.empty() && ids.size() < 2) ids.push_back(party.id);
  return ids;
}

/// The room that a text in bold letters of this size takes, in a wide font.
struct Extent {
  int width = 0;
  int height = 0;

  void add(std::string_view text, Room room, int points) {
    const TextSize size = size_of(text, room);
    width = std::max(width, size.columns * points * 31 / 50);
    height += static_cast<int>(size.lines) * points * 6 / 5;
  }
};

LayoutBox layout_box(const NetworkParty& party, const Network& network, bool in_middle) {
  Extent extent;
  extent.add(party.name, name_room, 14);
  if (!mark_of(party).empty()) extent.add(mark_of(party), small_room, 12);
  for (const std::string& role : party.roles) extent.add("★ " + role, small_room, 12);
  const NetworkGroup* group = group_of(network, party);
  if (group) extent.add(group->name, small_room, 11);
  return {.id = party.id,
          .group = group ? static_cast<std::size_t>(group - network.groups.data()) : network.groups.size(),
          .in_middle = in_middle,
          .width = extent.width + 20,
          .height = extent.height + 14};
}

std::vector<Spot> spots_of(const Network& network, const std::vector<Line>& lines) {
  const std::vector<std::string_view> middle = ids_in_middle(network);
  std::vector<LayoutBox> boxes;
  std::map<std::string_view, std::size_t> places;
  for (const NetworkParty& party : network.parties) {
    places.emplace(party.id, boxes.size());
    boxes.push_back(layout_box(party, network, std::ranges::find(middle, party.id) != middle.end()));
  }
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const Line& line : lines) pairs.emplace_back(places.at(line.from), places.at(line.to));
  return place_on_ellipse(boxes, pairs);
}

/// What the engine needs to know.
std::string_view engine_attributes(Arrangement arrangement) {
  switch (arrangement) {
    case Arrangement::circle:
      return "layout=neato, inputscale=72, notranslate=true, esep=\"+6\"";
    case Arrangement::layers:
      return "layout=dot, newrank=true, nodesep=0.35, ranksep=0.9";
    case Arrangement::forces:
      break;
  }
  // Graphviz leads the lines of each connected part around its own boxes only; packmode keeps the parts side by side.
  return "layout=sfdp, overlap=prism, sep=\"+18\", esep=\"+10\", K=1.6, pack=24, packmode=\"graph\"";
}

}  // namespace

LineForm line_form_for(const Network& network) {
  const bool is_small =
      network.parties.size() <= most_parties_with_curves && network.relations.size() <= most_relations_with_curves;
  return is_small ? LineForm::curved : LineForm::straight;
}

std::string to_dot(const Network& network, Arrangement arrangement, LineForm form) {
  const std::vector<Line> lines = lines_of(network);
  std::string text = fmt::format("digraph {} {{\n", in_quotes(network.title));
  text += fmt::format(
      "  graph [{}, splines={},\n"
      "    outputorder=edgesfirst, pad=0.3, bgcolor=white, fontname=\"{font}\", fontsize=16, labelloc=t,\n"
      "    label={}];\n"
      "  node [shape=box, margin=\"0.14,0.08\", color=\"#333333\", fontname=\"{font}\", fontsize=14];\n"
      "  edge [fontname=\"{font}\"];\n",
      engine_attributes(arrangement), form == LineForm::curved ? "true" : "line", heading(network, lines),
      fmt::arg("font", "Helvetica,Arial,sans-serif"));
  const std::vector<Spot> spots = arrangement == Arrangement::circle ? spots_of(network, lines) : std::vector<Spot>();
  for (std::size_t i = 0; i < network.parties.size(); ++i) {
    const NetworkParty& party = network.parties[i];
    text += box_statement(network, party, spots.empty() ? std::nullopt : std::optional(spots[i]));
  }
  for (const Line& line : lines) text += to_text(line);
  return text + "}\n";
}

std::string to_dot(const Network& network, Arrangement arrangement) {
  return to_dot(network, arrangement, line_form_for(network));
}

}  // namespace keten
