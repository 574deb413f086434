#include "render/network/dot_heading.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text/text.hpp"
#include "model/queries.hpp"
#include "render/network/dot_text.hpp"

namespace keten::dot {

namespace {

constexpr Room title_room{56, 3};
constexpr Room part_room{100, 3};
constexpr Room small_room{28, 2};

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
  constexpr std::size_t most_in_row = 6;
  std::vector<std::string> cells;
  // What changed is to stand out, so the colours of the rest are pale.
  const int strength = network.since ? unchanged_strength : 100;
  for (const NetworkGroup& group : network.groups)
    cells.push_back(group_cell(group.name, paler(parse_color(group.color), strength)));
  if (std::ranges::any_of(network.parties, [](const NetworkParty& party) { return party.group.empty(); }))
    cells.push_back(group_cell("Groep onbekend", {}));
  const std::size_t row_count = (cells.size() + most_in_row - 1) / most_in_row;
  const std::size_t per_row = row_count ? (cells.size() + row_count - 1) / row_count : 1;
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
  if (std::ranges::any_of(network.parties, [](const NetworkParty& party) { return !party.roles.empty(); }))
    cells += framed_cell("★ Rol voor de hele keten", "rounded", network.since ? 2 : 4, {});
  if (occurs(Involvement::chain_party)) cells += framed_cell("<B>Ketenpartij</B>", "rounded", 2, {});
  std::vector<std::string> wider;
  for (const auto involvement : {Involvement::agenda_member, Involvement::network_party, Involvement::guest})
    if (occurs(involvement)) wider.emplace_back(word(involvement));
  if (!wider.empty()) {
    wider[0][0] = static_cast<char>(wider[0][0] - 'a' + 'A');
    cells += framed_cell(enumerate(wider, "of") + " (lichter)", "rounded", 1, {});
  }
  if (occurs(Involvement::wanted)) cells += framed_cell("Gewenste partij", "rounded,dashed", 1, {});
  const auto changed = [&](Change change) {
    return std::ranges::find(network.parties, change, &NetworkParty::change) != network.parties.end();
  };
  if (changed(Change::added)) cells += framed_cell("<B>+ NIEUW</B>", "rounded", 5, {});
  if (changed(Change::gone)) cells += framed_cell("<FONT COLOR=\"#595959\">× GESTOPT</FONT>", "rounded,dashed", 1, {});
  return row_of_cells(cells);
}

/// A cell with a line halfway its height, its symbol if any, and one with its name.
std::string line_cells(const LineStyle& style) {
  return fmt::format(
      "      <TD><TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\">\n"
      "        <TR><TD WIDTH=\"44\" HEIGHT=\"7\" BORDER=\"{}\" SIDES=\"{}\" STYLE=\"{}\" COLOR=\"{}\"></TD></TR>\n"
      "        <TR><TD HEIGHT=\"7\"></TD></TR>\n"
      "      </TABLE></TD>\n{}"
      "      <TD ALIGN=\"LEFT\">{}</TD>\n",
      style.width, style.is_double ? "TB" : "B", style.style, style.color,
      style.symbol.empty() ? "" : "      <TD>" + symbol_label(style) + "</TD>\n", style.name);
}

std::string line_row(const Network& network, const std::vector<Line>& lines) {
  std::string cells;
  for (const LineStyle& style : styles_for(network))
    if (std::ranges::find(lines, &style, &Line::style) != lines.end()) cells += line_cells(style);
  if (std::ranges::any_of(lines, [](const Line& line) { return !line.is_mutual; }))
    cells += "      <TD><FONT POINT-SIZE=\"18\">→</FONT></TD>\n      <TD ALIGN=\"LEFT\">Eén kant op</TD>\n";
  return row_of_cells(cells);
}

std::string days_in_words(const Network& network) {
  if (!network.since) return fmt::format("Netwerk op {}", plain_date(network.date));
  return wrapped("Wat er veranderde " + network.period, part_room);
}

std::string source(const Network& network) {
  std::optional<Date> confirmed;
  for (const NetworkRelation& relation : network.relations) confirmed = std::max(confirmed, relation.confirmed);
  std::string text = "Bron: de gegevens van de keten";
  if (confirmed) text += fmt::format(", laatst bevestigd op {}", plain_date(*confirmed));
  return text;
}

}  // namespace

std::string heading(const Network& network, const std::vector<Line>& lines) {
  std::string rows;
  if (!network.title.empty())
    rows += row("<FONT POINT-SIZE=\"30\"><B>" + wrapped(network.title, title_room) + "</B></FONT>");
  rows += row(fmt::format("<FONT POINT-SIZE=\"18\">{}</FONT>", days_in_words(network)));
  if (!network.part.empty())
    rows += row("<FONT POINT-SIZE=\"18\">" + wrapped("Dit is een deel: " + network.part, part_room) + "</FONT>");
  rows += row(source(network)) + group_rows(network) + party_row(network) + line_row(network, lines);
  if (network.parties.empty()) rows += row("Er zijn geen partijen.");
  rows += "    <TR><TD HEIGHT=\"12\"></TD></TR>\n";
  return "<<TABLE BORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"2\">\n" + rows + "  </TABLE>>";
}

}  // namespace keten::dot
