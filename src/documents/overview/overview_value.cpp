// The overview as Values: a row, and the document with its sentences.
#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text/text.hpp"
#include "documents/overview/overview.hpp"
#include "documents/overview/overview_parts.hpp"
#include "documents/shared/figure_shapes.hpp"
#include "documents/shared/values.hpp"

namespace keten {

using documents::or_null;
using documents::set_date;
using documents::title_of;

namespace {

long count(std::size_t number) { return static_cast<long>(number); }

// --- A row

std::size_t vacant(const OverviewRow& row) { return row.figures.roles.whole - row.figures.roles.part; }

// "C"; the word, when the method has no letters.
std::string short_phase(const OverviewRow& row) {
  if (!row.phase) return {};
  return row.phase_letter.empty() ? std::string(word(*row.phase)) : row.phase_letter;
}

Value value_of(const Counts& counts) {
  return Object{{"fout", counts.errors},
                {"waarschuwing", counts.warnings},
                {"hint", counts.hints},
                {"afgeweken", counts.departures}};
}

// Hints only when there is nothing else.
std::string findings_in_words(Counts counts) {
  if (counts.errors > 0 || counts.warnings > 0) counts.hints = 0;
  const std::string text = in_words(counts);
  return text.empty() ? "geen" : text;
}

void set_figures(Object& object, const OverviewRow& row) {
  const ChainFigures& figures = row.figures;
  object.set("partijen", figures.parties);
  object.set("rollen", figures.roles.whole);
  object.set("rollen-open", vacant(row));
  object.set("rollen-open-tekst", documents::share_in_cell({vacant(row), figures.roles.whole}));
  object.set("bouwstenen", figures.blocks.whole);
  object.set("bouwstenen-met-aanbod", figures.blocks.part);
  object.set("bouwstenen-met-aanbod-tekst", documents::share_in_cell(figures.blocks));
  object.set("instrumenten", figures.instruments);
  Array offers;
  for (const BlockOffer& offer : row.offers)
    offers.push_back(Object{
        {"bouwsteen", offer.block.id}, {"bouwsteen-naam", offer.block.name}, {"instrumenten", offer.instruments}});
  object.set("aanbod", offers);
  object.set("samenwerkingen", to_value(figures.pairs));
  object.set("acties-geteld", to_value(figures.actions));
}

/// What is only known of a chain that can be read.
Object details_of(const OverviewRow& row) {
  Object object{{"gebied", documents::to_list(row.areas)}, {"gebied-tekst", or_null(listed(row.areas))}};
  object.set("fase", or_null(row.phase));
  object.set("fase-kort", or_null(short_phase(row)));
  set_figures(object, row);
  set_date(object, "volgende-bijeenkomst", row.next_meeting);
  set_date(object, "laatste-evaluatie", row.last_evaluation);
  Object figures;
  for (const KeyFigure& figure : row.key_figures) figures.set(figure.name, or_null(figure.value.number));
  object.set("kerncijfers", figures);
  return object;
}

// --- Sentences

struct Totals {
  std::size_t unreadable = 0;
  std::size_t attention = 0;
  std::size_t unplanned = 0;  ///< chains without a next meeting
  std::size_t without_phase = 0;
  std::size_t parties = 0;
  ActionFigures actions;
};

Totals totals_of(const std::vector<OverviewRow>& rows) {
  Totals totals;
  for (const OverviewRow& row : rows) {
    if (needs_attention(row)) ++totals.attention;
    if (!row.is_readable) ++totals.unreadable;
    if (!row.is_readable) continue;
    if (!row.next_meeting) ++totals.unplanned;
    if (!row.phase) ++totals.without_phase;
    totals.parties += row.figures.parties;
    totals.actions += row.figures.actions;
  }
  return totals;
}

constexpr Phase phases[] = {Phase::prepare, Phase::start, Phase::apply, Phase::optimise};

struct PhaseCount {
  Phase phase;
  std::string letter;
  std::size_t chains = 0;
};

// The phases in which there are chains.
std::vector<PhaseCount> phases_of(const std::vector<OverviewRow>& rows) {
  std::vector<PhaseCount> counts;
  for (const Phase phase : phases) {
    PhaseCount counted{.phase = phase, .letter = {}, .chains = 0};
    for (const OverviewRow& row : rows) {
      if (row.phase != phase) continue;
      ++counted.chains;
      if (counted.letter.empty()) counted.letter = row.phase_letter;
    }
    if (counted.chains > 0) counts.push_back(counted);
  }
  return counts;
}

// "4 ketens: 1 in fase A (voorbereiden) en 3 in fase C (toepassen)"
std::string count_in_words(const Overview& overview, const Totals& totals) {
  const std::size_t shown = overview.rows.size();
  std::vector<std::string> parts;
  const auto add = [&](std::size_t chains, const std::string& what) {
    if (chains > 0) parts.push_back(shown == 1 ? what : fmt::format("{} {}", chains, what));
  };
  for (const PhaseCount& phase : phases_of(overview.rows)) {
    const std::string name(word(phase.phase));
    add(phase.chains, phase.letter.empty() ? "in de fase " + name : fmt::format("in fase {} ({})", phase.letter, name));
  }
  add(totals.without_phase, "zonder fase");
  add(totals.unreadable, "niet te lezen");
  const std::string all = counted(count(overview.total), "keten", "ketens");
  return fmt::format("{}: {}", shown == overview.total ? all : fmt::format("{} van de {}", shown, all),
                     enumerate(parts));
}

std::string attention_in_words(const Totals& totals, std::size_t chains) {
  if (totals.attention == 0)
    return chains == 1 ? "De keten heeft geen fouten of waarschuwingen"
                       : "Geen enkele keten heeft een fout of een waarschuwing";
  return fmt::format("{} aandacht", totals.attention == 1 ? std::string("1 keten vraagt")
                                                          : fmt::format("{} ketens vragen", totals.attention));
}

// "Samen hebben zij 38 ketenpartijen. Open: 25 acties, waarvan 4 stappen van een grotere actie; 6 zijn te laat"
std::string sum_in_words(const Totals& totals) {
  return fmt::format("Samen hebben zij {}. Open: {}", counted(count(totals.parties), "ketenpartij", "ketenpartijen"),
                     documents::open_in_words(totals.actions));
}

Object value_of(const Totals& totals, const Overview& overview) {
  Array by_phase;
  for (const PhaseCount& phase : phases_of(overview.rows))
    by_phase.push_back(
        Object{{"fase", word(phase.phase)}, {"letter", or_null(phase.letter)}, {"ketens", phase.chains}});
  const std::size_t chains = overview.rows.size();
  Object object{{"ketens", chains}, {"totaal", overview.total}, {"fasen", by_phase}};
  object.set("zonder-fase", totals.without_phase);
  object.set("niet-te-lezen", totals.unreadable);
  object.set("aandacht", totals.attention);
  object.set("zonder-bijeenkomst", totals.unplanned);
  object.set("partijen", totals.parties);
  object.set("acties-geteld", to_value(totals.actions));
  object.set("tekst", count_in_words(overview, totals));
  object.set("aandacht-tekst", attention_in_words(totals, chains));
  object.set("samen-tekst", chains - totals.unreadable > 1 ? Value(sum_in_words(totals)) : Value());
  object.set("zonder-bijeenkomst-tekst",
             totals.unplanned > 0 ? Value(counted(count(totals.unplanned), "keten", "ketens")) : Value());
  return object;
}

// --- What was asked for

std::vector<std::string> choices_of(const OverviewOptions& options) {
  std::vector<std::string> choices;
  if (options.phase) choices.push_back("fase " + std::string(word(*options.phase)));
  if (!options.area.empty()) choices.push_back("gebied ‘" + one_line(options.area) + "’");
  if (options.only_attention) choices.emplace_back("alleen wat aandacht vraagt");
  return choices;
}

}  // namespace

Value to_value(const OverviewRow& row, Date today) {
  Object object{{"map", row.directory}, {"naam", or_null(row.name)}, {"titel", title_of(row)}};
  object.set("vandaag", iso_date(today));
  object.set("te-lezen", row.is_readable);
  object.set("aandacht", needs_attention(row));
  object.set("telling", value_of(row.findings));
  object.set("bevindingen-tekst", findings_in_words(row.findings));
  const Object details = details_of(row);
  for (const auto& [key, value] : details.members()) object.set(key, row.is_readable ? value : Value());
  documents::add(object, row.extra);
  return object;
}

Value to_value(const Overview& overview) {
  const Totals totals = totals_of(overview.rows);
  Object object{{"titel", overview.options.compare_with ? Value("Ketens naast " + title_of(overview.rows.front()))
                                                        : Value("Overzicht van ketens")}};
  set_date(object, "vandaag", overview.today);
  object.set("gekozen-tekst", or_null(enumerate(choices_of(overview.options))));
  object.set("telling", value_of(totals, overview));
  Array rows;
  for (const OverviewRow& row : overview.rows) rows.push_back(to_value(row, overview.today));
  object.set("heeft-ketens", !rows.empty());
  object.set("ketens", rows);
  object.set("vergelijking", documents::value_of_comparison(overview));
  return object;
}

}  // namespace keten
