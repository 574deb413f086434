// Chains with comparable kerncijfers next to each other: how alike two are, and the table with a column for each.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/text/text.hpp"
#include "documents/overview/overview.hpp"
#include "documents/overview/overview_parts.hpp"
#include "documents/shared/figure_words.hpp"

namespace keten::documents {

namespace {

using TextOf = std::function<std::string(const OverviewRow&)>;

/// A chain that has nothing there gets a dash.
ComparedLine line_of(std::string what, const std::vector<OverviewRow>& rows, const TextOf& text_of) {
  ComparedLine line{std::move(what), {}};
  for (const OverviewRow& row : rows) {
    std::string text = text_of(row);
    line.values.push_back(text.empty() ? "–" : std::move(text));
  }
  return line;
}

std::string date_text(std::optional<Date> date) { return date ? plain_date(*date) : std::string(); }

std::string likeness_text(const OverviewRow& row) { return row.likeness ? in_words(*row.likeness) : std::string(); }

/// How many instruments there are for a bouwsteen that the chain has chosen.
std::string offer_text(const OverviewRow& row, std::string_view block) {
  const auto found = std::ranges::find_if(row.offers, [&](const BlockOffer& each) { return each.block.id == block; });
  return found == row.offers.end() ? std::string() : std::to_string(found->instruments);
}

void add_key_figures(std::vector<ComparedLine>& lines, const std::vector<OverviewRow>& rows) {
  for (const std::string& name : key_figures_of(rows))
    lines.push_back(line_of("Kerncijfer: " + spaced(name), rows, [&](const OverviewRow& row) {
      const KeyFigure* figure = find_figure(row, name);
      return figure ? figure->value.text : std::string();
    }));
  lines.push_back(line_of("Verschil in kerncijfers", rows, likeness_text));
}

void add_offers(std::vector<ComparedLine>& lines, const std::vector<OverviewRow>& rows) {
  std::vector<Named> blocks;
  for (const OverviewRow& row : rows)
    for (const BlockOffer& offer : row.offers)
      if (std::ranges::find(blocks, offer.block.id, &Named::id) == blocks.end()) blocks.push_back(offer.block);
  for (const Named& block : blocks)
    lines.push_back(line_of("Instrumenten bij " + block.name, rows,
                            [&](const OverviewRow& row) { return offer_text(row, block.id); }));
}

std::vector<ComparedLine> lines_of(const std::vector<OverviewRow>& rows) {
  std::vector<ComparedLine> lines;
  const auto add = [&](const char* what, const TextOf& text_of) { lines.push_back(line_of(what, rows, text_of)); };
  const auto add_number = [&](const char* what, const auto& number_of) {
    add(what, [&](const OverviewRow& row) { return row.is_readable ? std::to_string(number_of(row)) : std::string(); });
  };
  add("Gebied", [](const OverviewRow& row) { return listed(row.areas); });
  add("Fase", [](const OverviewRow& row) { return row.phase ? std::string(word(*row.phase)) : std::string(); });
  add_key_figures(lines, rows);
  add_number("Ketenpartijen", [](const OverviewRow& row) { return row.figures.parties; });
  add("Rollen die iemand heeft",
      [](const OverviewRow& row) { return row.is_readable ? share_in_cell(row.figures.roles) : std::string(); });
  add("Bouwstenen met aanbod",
      [](const OverviewRow& row) { return row.is_readable ? share_in_cell(row.figures.blocks) : std::string(); });
  add_offers(lines, rows);
  add_number("Samenwerkingen", [](const OverviewRow& row) { return row.figures.pairs.existing.inside; });
  add_number("Waarvan goed", [](const OverviewRow& row) { return row.figures.pairs.good.inside; });
  add_number("Samenwerkingen met anderen",
             [](const OverviewRow& row) { return row.figures.pairs.existing.with_others; });
  add_number("Ontbrekende schakels", [](const OverviewRow& row) { return row.figures.pairs.wanted.inside; });
  add_number("Acties open", [](const OverviewRow& row) { return row.figures.actions.open; });
  add_number("Waarvan stappen", [](const OverviewRow& row) { return row.figures.actions.open_steps; });
  add_number("Waarvan te laat", [](const OverviewRow& row) { return row.figures.actions.late; });
  add_number("Acties klaar", [](const OverviewRow& row) { return row.figures.actions.done; });
  add("Volgende bijeenkomst", [](const OverviewRow& row) { return date_text(row.next_meeting); });
  add("Laatste evaluatie", [](const OverviewRow& row) { return date_text(row.last_evaluation); });
  return lines;
}

}  // namespace

std::optional<Likeness> likeness_of(const OverviewRow& one, const OverviewRow& other) {
  Likeness likeness;
  double sum = 0;
  for (const KeyFigure& figure : one.key_figures) {
    const KeyFigure* same = find_figure(other, figure.name);
    // What the public may not see does not count either: from the result one could reckon it back.
    if (!same || figure.value.number.value_or(0) <= 0 || same->value.number.value_or(0) <= 0) continue;
    sum += std::abs(std::log(*figure.value.number / *same->value.number));
    likeness.figures.push_back(figure.name);
  }
  if (likeness.figures.empty()) return std::nullopt;
  constexpr double decimals = 1e4;
  likeness.factor = std::round(std::exp(sum / static_cast<double>(likeness.figures.size())) * decimals) / decimals;
  return likeness;
}

std::string in_words(const Likeness& likeness) {
  constexpr double decimals = 10;
  return fmt::format("gemiddeld {} keer", dutch_number(std::round(likeness.factor * decimals) / decimals));
}

std::optional<Comparison> comparison_of(const Overview& overview) {
  if (!overview.options.compare_with) return std::nullopt;
  const OverviewRow& chosen = overview.rows.front();
  Comparison comparison{.title = title_of(chosen),
                        .directory = chosen.directory,
                        .has_key_figures = !chosen.key_figures.empty(),
                        .key_figures = {},
                        .others = {},
                        .titles = {},
                        .lines = lines_of(overview.rows)};
  std::vector<std::string>& compared = comparison.key_figures;
  for (const OverviewRow& row : overview.rows) {
    comparison.titles.push_back(title_of(row));
    if (!row.likeness) continue;
    for (const std::string& name : row.likeness->figures)
      if (std::ranges::find(compared, spaced(name)) == compared.end()) compared.push_back(spaced(name));
    comparison.others.push_back({row.directory, title_of(row), *row.likeness});
  }
  return comparison;
}

}  // namespace keten::documents
