#include "render/network/graphml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "base/text/escape.hpp"
#include "base/text/text.hpp"
#include "base/text/unicode.hpp"
#include "render/network/dot_lines.hpp"
#include "render/network/dot_text.hpp"

namespace keten {

namespace {

using dot::Color;

// Gephi takes `d3` and `d7` for the labels that yEd shows, and reports any other key without a type as a mistake.
constexpr std::string_view head = R"(<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml"
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
    xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://www.yworks.com/xml/schema/graphml/1.1/ygraphml.xsd">
  <key id="d3" for="node" yfiles.type="nodegraphics"/>
  <key id="d7" for="edge" yfiles.type="edgegraphics"/>
  <key id="label" for="node" attr.name="label" attr.type="string"/>
  <key id="groep" for="node" attr.name="groep" attr.type="string"/>
  <key id="betrokken" for="node" attr.name="betrokken" attr.type="string"/>
  <key id="rollen" for="node" attr.name="rollen" attr.type="string"/>
  <key id="kleur" for="node" attr.name="kleur" attr.type="string"/>
  <key id="r" for="node" attr.name="r" attr.type="int"/>
  <key id="g" for="node" attr.name="g" attr.type="int"/>
  <key id="b" for="node" attr.name="b" attr.type="int"/>
  <key id="status" for="edge" attr.name="status" attr.type="string"/>
  <key id="vorm" for="edge" attr.name="vorm" attr.type="string"/>
  <key id="lijnkleur" for="edge" attr.name="kleur" attr.type="string"/>
  <key id="lijn-r" for="edge" attr.name="r" attr.type="int"/>
  <key id="lijn-g" for="edge" attr.name="g" attr.type="int"/>
  <key id="lijn-b" for="edge" attr.name="b" attr.type="int"/>
)";

/// What yEd calls the style of a line in a picture.
std::string_view line_type(const dot::LineStyle& style) { return style.style == "solid" ? "line" : style.style; }

/// One value; nothing when it is empty.
std::string data(std::string_view key, std::string_view value) {
  if (value.empty()) return {};
  return fmt::format("      <data key=\"{}\">{}</data>\n", key, escape_xml(value));
}

std::string color_data(std::string_view key, std::string_view before, const Color& color) {
  std::string text = data(key, dot::to_text(color));
  for (const auto& [part, value] : {std::pair("r", color.red), {"g", color.green}, {"b", color.blue}})
    text += data(fmt::format("{}{}", before, part), std::to_string(value));
  return text;
}

/// What yEd draws of a party. yEd places boxes only when asked to, so until then they stand in rows.
std::string shape(const NetworkParty& party, const Color& color, std::size_t place) {
  constexpr std::size_t per_row = 5;
  constexpr std::size_t column = 320;
  constexpr std::size_t row = 100;
  return fmt::format(R"(      <data key="d3"><y:ShapeNode>
        <y:Geometry x="{}" y="{}" width="{}" height="40"/>
        <y:Fill color="{}" transparent="false"/>
        <y:BorderStyle color="#333333" type="{}" width="{}"/>
        <y:NodeLabel textColor="{}">{}</y:NodeLabel>
        <y:Shape type="roundrectangle"/>
      </y:ShapeNode></data>
)",
                     place % per_row * column, place / per_row * row, width_of(party.name) * 8 + 24,
                     dot::to_text(color), party.involvement == Involvement::wanted ? "dashed" : "line",
                     party.involvement == Involvement::chain_party ? 2 : 1, dot::is_dark(color) ? "#FFFFFF" : "#000000",
                     escape_xml(party.name));
}

std::string node(const Network& network, std::size_t place) {
  const NetworkParty& party = network.parties[place];
  const auto group = std::ranges::find(network.groups, party.group, &NetworkGroup::id);
  const bool has_group = group != network.groups.end();
  const Color color = dot::parse_color(has_group ? group->color : "");
  return fmt::format("    <node id=\"{}\">\n", escape_xml(party.id)) + shape(party, color, place) +
         data("label", party.name) + data("groep", has_group ? group->name : "") +
         data("betrokken", word(party.involvement)) + data("rollen", enumerate(party.roles)) +
         color_data("kleur", "", color) + "    </node>\n";
}

std::string edge(const NetworkRelation& relation, std::size_t number) {
  const dot::LineStyle& style = dot::style_of(relation.status);
  return fmt::format(R"(    <edge id="relatie-{}" source="{}" target="{}" directed="{}">
      <data key="d7"><y:PolyLineEdge>
        <y:LineStyle color="{}" type="{}" width="{}"/>
        <y:Arrows source="none" target="{}"/>
      </y:PolyLineEdge></data>
)",
                     number, escape_xml(relation.from), escape_xml(relation.to), relation.is_directed, style.color,
                     line_type(style), style.width, relation.is_directed ? "standard" : "none") +
         data("status", word(relation.status)) + data("vorm", word(relation.form)) +
         color_data("lijnkleur", "lijn-", dot::parse_color(style.color)) + "    </edge>\n";
}

}  // namespace

std::string to_graphml(const Network& network) {
  std::string text(head);
  text += "  <graph id=\"netwerk\" edgedefault=\"undirected\">\n";
  text += fmt::format("    <desc>{}</desc>\n",
                      escape_xml(fmt::format("{}: netwerk op {}", network.title, plain_date(network.date))));
  for (std::size_t i = 0; i < network.parties.size(); ++i) text += node(network, i);
  for (std::size_t i = 0; i < network.relations.size(); ++i) text += edge(network.relations[i], i + 1);
  return text + "  </graph>\n</graphml>\n";
}

}  // namespace keten
