// How the overview is shown: a row, and the document with its sentences.
#include <fmt/core.h>

#include <functional>

#include "base/text/text.hpp"
#include "documents/overview/overview.hpp"
#include "documents/overview/overview_parts.hpp"
#include "documents/shared/figure_shapes.hpp"

namespace keten::documents {

namespace {

// --- A row

std::size_t vacant_roles(const ChainFigures& figures) { return figures.roles.whole - figures.roles.part; }

std::string vacant_roles_in_cell(const OverviewRow& row) {
  const ChainFigures& figures = row.figures;
  return row.is_readable ? share_in_cell({vacant_roles(figures), figures.roles.whole}) : std::string();
}

std::string covered_blocks_in_cell(const OverviewRow& row) {
  return row.is_readable ? share_in_cell(row.figures.blocks) : std::string();
}

/// "C"; the word, when the method has no letters.
std::string short_phase(const OverviewRow& row) {
  if (!row.phase) return {};
  return row.phase_letter.empty() ? std::string(word(*row.phase)) : row.phase_letter;
}

/// Hints only when there is nothing else.
std::string findings_in_words(const OverviewRow& row) {
  Counts counts = row.findings;
  if (counts.errors > 0 || counts.warnings > 0) counts.hints = 0;
  const std::string text = in_words(counts);
  return text.empty() ? "geen" : text;
}

std::vector<std::pair<std::string, std::optional<double>>> numbers_of(const OverviewRow& row) {
  std::vector<std::pair<std::string, std::optional<double>>> numbers;
  for (const KeyFigure& figure : row.key_figures) numbers.emplace_back(figure.name, figure.value.number);
  return numbers;
}

/// What is only known of a chain that can be read, of its row or of its figures.
template <auto get>
std::optional<detail::ResultOf<get>> known(const OverviewRow& row) {
  if (!row.is_readable) return std::nullopt;
  if constexpr (std::is_same_v<detail::StructOf<get>, ChainFigures>)
    return std::invoke(get, row.figures);
  else
    return std::invoke(get, row);
}

// --- Sentences

std::string chains_in_words(std::size_t chains) { return counted(static_cast<long>(chains), "keten", "ketens"); }

/// "4 ketens: 1 in fase A (voorbereiden) en 3 in fase C (toepassen)"
std::string count_in_words(const OverviewTotals& totals) {
  std::vector<std::string> parts;
  const auto add = [&](std::size_t chains, const std::string& what) {
    if (chains > 0) parts.push_back(totals.chains == 1 ? what : fmt::format("{} {}", chains, what));
  };
  for (const PhaseCount& phase : totals.phases) {
    const std::string name(word(phase.phase));
    add(phase.chains, phase.letter.empty() ? "in de fase " + name : fmt::format("in fase {} ({})", phase.letter, name));
  }
  add(totals.without_phase, "zonder fase");
  add(totals.unreadable, "niet te lezen");
  const std::string all = chains_in_words(totals.all);
  return fmt::format("{}: {}", totals.chains == totals.all ? all : fmt::format("{} van de {}", totals.chains, all),
                     enumerate(parts));
}

std::string attention_in_words(const OverviewTotals& totals) {
  if (totals.attention == 0)
    return totals.chains == 1 ? "De keten heeft geen fouten of waarschuwingen"
                              : "Geen enkele keten heeft een fout of een waarschuwing";
  return fmt::format("{} aandacht", totals.attention == 1 ? std::string("1 keten vraagt")
                                                          : fmt::format("{} ketens vragen", totals.attention));
}

/// "Samen hebben zij 38 ketenpartijen. Open: 25 acties, waarvan 4 stappen van een grotere actie; 6 zijn te laat"
std::string sum_in_words(const OverviewTotals& totals) {
  if (totals.chains - totals.unreadable < 2) return {};
  return fmt::format("Samen hebben zij {}. Open: {}",
                     counted(static_cast<long>(totals.parties), "ketenpartij", "ketenpartijen"),
                     open_in_words(totals.actions));
}

std::string unplanned_in_words(const OverviewTotals& totals) {
  return totals.unplanned > 0 ? chains_in_words(totals.unplanned) : std::string();
}

std::string title_of_document(const Overview& overview) {
  return overview.options.compare_with ? "Ketens naast " + title_of(overview.rows.front()) : "Overzicht van ketens";
}

/// What was asked for.
std::string choices_in_words(const Overview& overview) {
  const OverviewOptions& options = overview.options;
  std::vector<std::string> choices;
  if (options.phase) choices.push_back("fase " + std::string(word(*options.phase)));
  if (!options.area.empty()) choices.push_back("gebied ‘" + one_line(options.area) + "’");
  if (options.only_attention) choices.emplace_back("alleen wat aandacht vraagt");
  return enumerate(choices);
}

}  // namespace

template <>
const Shape& shape_of<BlockOffer>() {
  static constexpr ShapeField fields[] = {
      filled<in<&BlockOffer::block, &Named::id>>("bouwsteen", "Het id van de bouwsteen."),
      filled<in<&BlockOffer::block, &Named::name>>("bouwsteen-naam", "De naam."),
      field<&BlockOffer::instruments>("aantal-instrumenten", "Hoeveel actieve instrumenten erbij horen."),
  };
  static constexpr Shape shape{"aanbod", fields};
  return shape;
}

template <>
const Shape& shape_of<PhaseCount>() {
  static constexpr ShapeField fields[] = {
      field<&PhaseCount::phase>("fase", "De fase."),
      field<&PhaseCount::letter>("letter", "De letter die de methode haar geeft."),
      field<&PhaseCount::chains>("ketens", "Hoeveel ketens in deze fase zijn."),
  };
  static constexpr Shape shape{"fase", fields};
  return shape;
}

template <>
const Shape& shape_of<OverviewTotals>() {
  static constexpr ShapeField fields[] = {
      field<&OverviewTotals::chains>("ketens", "Hoeveel ketens er in het overzicht staan."),
      field<&OverviewTotals::all>("totaal", "Hoeveel ketens de verzameling heeft."),
      field<&OverviewTotals::phases>("fasen", "De fasen waarin er ketens zijn."),
      field<&OverviewTotals::without_phase>("zonder-fase", "Hoeveel ketens geen fase noemen."),
      field<&OverviewTotals::unreadable>("niet-te-lezen", "Hoeveel ketens niet te lezen zijn."),
      field<&OverviewTotals::attention>("aandacht", "Hoeveel ketens een fout of een waarschuwing hebben."),
      field<&OverviewTotals::unplanned>("zonder-bijeenkomst", "Hoeveel ketens geen volgende bijeenkomst hebben."),
      field<&OverviewTotals::parties>("partijen", "Hoeveel ketenpartijen zij samen hebben."),
      field<&OverviewTotals::actions>("acties-geteld", "Hoeveel acties zij samen hebben."),
      words<count_in_words>("tekst", "Hoeveel ketens er zijn, en in welke fase."),
      words<attention_in_words>("aandacht-tekst", "Hoeveel ketens aandacht vragen, in woorden."),
      words<sum_in_words>("samen-tekst", "Wat zij samen hebben, in woorden; niets bij één keten."),
      words<unplanned_in_words>("zonder-bijeenkomst-tekst", "Hoeveel ketens geen volgende bijeenkomst hebben."),
  };
  static constexpr Shape shape{"telling-van-ketens", fields};
  return shape;
}

template <>
const Shape& shape_of<ComparedChain>() {
  static constexpr ShapeField fields[] = {
      filled<&ComparedChain::directory>("map", "De map van de keten."),
      filled<&ComparedChain::title>("titel", "De naam, anders de map."),
      field<[](const ComparedChain& chain) { return chain.likeness.factor; }>(
          "verschil", "Hoeveel keer zo groot de kerncijfers gemiddeld zijn; bij 1 zijn zij gelijk."),
      words<[](const ComparedChain& chain) { return in_words(chain.likeness); }>("verschil-tekst",
                                                                                 "Hetzelfde in woorden."),
      field<[](const ComparedChain& chain) { return chain.likeness.figures; }>(
          "kerncijfers", "De namen van de kerncijfers die beide ketens hebben."),
  };
  static constexpr Shape shape{"vergeleken-keten", fields};
  return shape;
}

template <>
const Shape& shape_of<ComparedLine>() {
  static constexpr ShapeField fields[] = {
      filled<&ComparedLine::what>("wat", "Waar de regel over gaat."),
      field<&ComparedLine::values>("waarden", "Van elke keten wat er in haar kolom staat."),
  };
  static constexpr Shape shape{"vergeleken-regel", fields};
  return shape;
}

template <>
const Shape& shape_of<Comparison>() {
  static constexpr ShapeField fields[] = {
      filled<&Comparison::title>("met", "De naam van de keten waarmee vergeleken wordt, anders haar map."),
      filled<&Comparison::directory>("map", "Haar map."),
      words<&Comparison::has_key_figures>("heeft-kerncijfers", "Of zij kerncijfers heeft."),
      words<[](const Comparison& comparison) { return listed(comparison.key_figures); }>(
          "kerncijfers-tekst", "De kerncijfers waarop vergeleken is."),
      field<&Comparison::others>("andere", "De ketens die het meest op haar lijken."),
      words<&Comparison::titles>("kolommen", "De kop van elke kolom: de ketens."),
      words<&Comparison::lines>("regels", "De regels van de tabel."),
  };
  static constexpr Shape shape{"vergelijking", fields};
  return shape;
}

}  // namespace keten::documents

namespace keten {

template <>
const documents::Shape& documents::shape_of<OverviewRow>() {
  static constexpr ShapeField fields[] = {
      filled<&OverviewRow::directory>("map", "De map van de keten."),
      field<&OverviewRow::name>("naam", "De naam; niets als die niet te lezen is."),
      filled<title_of>("titel", "De naam, anders de map."),
      field<&OverviewRow::today>("vandaag", "De dag waarop gerekend is."),
      field<&OverviewRow::is_readable>("te-lezen", "Of de keten te lezen is; anders is de rest niet bekend."),
      field<needs_attention>("aandacht", "Of er een fout of een waarschuwing is, of de keten niet te lezen is."),
      field<&OverviewRow::findings>("telling", "Wat `keten check` vindt."),
      words<findings_in_words>("bevindingen-tekst", "Hetzelfde in woorden."),
      field<known<&OverviewRow::areas>>("gebied", "De gemeenten of wijken."),
      words<[](const OverviewRow& row) { return listed(row.areas); }>("gebied-tekst", "Hetzelfde in woorden."),
      field<&OverviewRow::phase>("fase", "De fase."),
      words<short_phase>("fase-kort", "De letter van de fase, anders haar naam."),
      field<known<&ChainFigures::parties>>("partijen", "Hoeveel ketenpartijen er zijn."),
      field<known<[](const ChainFigures& figures) { return figures.roles.whole; }>>(
          "rollen", "Hoeveel rollen de methode nu vraagt."),
      field<known<vacant_roles>>("rollen-open", "Hoeveel daarvan niemand heeft."),
      words<vacant_roles_in_cell>("rollen-open-tekst", "Beide in woorden."),
      field<known<[](const ChainFigures& figures) { return figures.blocks.whole; }>>(
          "bouwstenen", "Hoeveel bouwstenen er meetellen."),
      field<known<[](const ChainFigures& figures) { return figures.blocks.part; }>>(
          "bouwstenen-met-aanbod", "Hoeveel daarvan een actief instrument hebben."),
      words<covered_blocks_in_cell>("bouwstenen-met-aanbod-tekst", "Beide in woorden."),
      field<known<&ChainFigures::instruments>>("instrumenten", "Hoeveel instrumenten actief zijn."),
      field<known<&OverviewRow::offers>>("aanbod", "Van elke bouwsteen die meetelt, het aanbod."),
      field<known<&ChainFigures::pairs>>("samenwerkingen", "Hoeveel tweetallen van partijen samenwerken."),
      field<known<&ChainFigures::actions>>("acties-geteld", "Hoeveel acties er zijn."),
      field<&OverviewRow::next_meeting>("volgende-bijeenkomst", "De dag van de volgende bijeenkomst."),
      field<&OverviewRow::last_evaluation>("laatste-evaluatie", "De dag van de laatste evaluatie."),
      field<known<numbers_of>>("kerncijfers", "De kerncijfers; zonder getal als dat niet verteld mag worden."),
      extra<&OverviewRow::extra>(),
  };
  static constexpr Shape shape{"keten", fields};
  return shape;
}

template <>
const documents::Shape& documents::shape_of<Overview>() {
  static constexpr ShapeField fields[] = {
      filled<title_of_document>("titel", "De titel."),
      field<&Overview::today>("vandaag", "De dag waarop gerekend is."),
      words<choices_in_words>("gekozen-tekst", "Welke ketens gevraagd zijn, in woorden."),
      field<&Overview::totals>("telling", "De ketens samen."),
      field<&Overview::rows>("ketens", "De ketens."),
      field<comparison_of>("vergelijking",
                           "Een keten naast andere die op haar lijken; niets als dat niet is gevraagd."),
  };
  static constexpr Shape shape{"overzicht", fields};
  return shape;
}

}  // namespace keten
