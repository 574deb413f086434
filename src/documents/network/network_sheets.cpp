#include "documents/network/network_sheets.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace keten {

namespace {

/// Kumu reads `|` between the values of one cell.
std::string as_tags(std::vector<std::string> words) {
  for (std::string& one : words) std::ranges::replace(one, '|', '/');
  return fmt::format("{}", fmt::join(words, "|"));
}

std::vector<SheetColumn> columns(std::initializer_list<const char*> headings) {
  std::vector<SheetColumn> columns;
  for (const char* heading : headings) columns.push_back({.heading = heading});
  return columns;
}

}  // namespace

Sheet elements_of(const Network& network) {
  Sheet sheet{
      .name = "Elements", .columns = columns({"ID", "Label", "Type", "Tags", "Betrokken", "Kleur"}), .rows = {}};
  for (const NetworkParty& party : network.parties) {
    const auto group = std::ranges::find(network.groups, party.group, &NetworkGroup::id);
    const bool has_group = group != network.groups.end();
    sheet.rows.push_back({.cells = {party.id, party.name, has_group ? Cell(group->name) : Cell(), as_tags(party.roles),
                                    std::string(word(party.involvement)), has_group ? Cell(group->color) : Cell()}});
  }
  return sheet;
}

Sheet connections_of(const Network& network) {
  Sheet sheet{
      .name = "Connections", .columns = columns({"ID", "From", "To", "Direction", "Type", "Label"}), .rows = {}};
  std::map<std::string, int> used;
  for (const NetworkRelation& relation : network.relations) {
    std::string id = fmt::format("{}-{}-{}", relation.from, relation.to, word(relation.form));
    if (const int times = ++used[id]; times > 1) id += fmt::format("-{}", times);
    sheet.rows.push_back({.cells = {id, relation.from, relation.to, relation.is_directed ? "directed" : "undirected",
                                    std::string(word(relation.status)), std::string(word(relation.form))}});
  }
  return sheet;
}

}  // namespace keten
