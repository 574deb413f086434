// docs/delen.md: its prose is typed, its table of what becomes of every key comes from the field tables.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "model/fields/tables.hpp"

namespace keten::test {

/// The column of the table in which a key stands.
inline std::size_t column_of(Sharing sharing) {
  switch (sharing) {
    case Sharing::kept:
    case Sharing::reference:
    case Sharing::inside:
      return 0;
    case Sharing::text:
    case Sharing::unless_personal:
      return 1;
    case Sharing::left_out:
    case Sharing::undecided:
      return 3;
    default:
      return 2;
  }
}

/// A row for each entity.
inline std::string sharing_table() {
  std::string text =
      "| Waar | Blijft | Zonder namen en gegevens | Verandert | Gaat niet mee |\n| --- | --- | --- | --- | --- |\n";
  for (const EntityTable* table : chain_tables()) {
    if (table->is_file) continue;
    std::string columns[4];
    const auto add = [&columns](const Field& field) {
      std::string& column = columns[column_of(field.sharing)];
      column += (column.empty() ? "`" : ", `") + std::string(field.key) + "`";
    };
    for (const Field& field : table->fields) add(field);
    add(*table->note);
    text += "| " + std::string(table->name);
    for (const std::string& column : columns) text += column.empty() ? " |" : " | " + column;
    text += " |\n";
  }
  return text;
}

/// The page with the table as it should be.
inline std::string sharing_page(std::string_view page) {
  const std::size_t begin = page.find("| Waar |");
  std::size_t end = begin;
  while (end < page.size() && page[end] == '|') end = std::min(page.find('\n', end), page.size() - 1) + 1;
  return std::string(page.substr(0, begin)) + sharing_table() + std::string(page.substr(std::min(end, page.size())));
}

}  // namespace keten::test
