#include <numeric>

#include "documents/minutes/minutes.hpp"
#include "documents/shared/shown_shapes.hpp"

namespace keten::documents {

namespace {

struct NumberedDecision {
  std::string decision;
};

std::vector<NumberedDecision> decisions_to_number(const Minutes& minutes) {
  std::vector<NumberedDecision> decisions;
  for (const std::string& decision : minutes.decisions) decisions.push_back({decision});
  return decisions;
}

/// A template can repeat something only for each item of a list.
std::vector<int> lines_to_write_on(const MinutesEntry& entry) {
  std::vector<int> lines(static_cast<std::size_t>(entry.lines));
  std::iota(lines.begin(), lines.end(), 1);
  return lines;
}

}  // namespace

template <>
const Shape& shape_of<NumberedDecision>() {
  static constexpr ShapeField fields[] = {filled<&NumberedDecision::decision>("besluit", "Het besluit.")};
  static constexpr Shape shape{"besluit", fields};
  return shape;
}

template <>
const Shape& shape_of<MinutesEntry>() {
  static constexpr ShapeField fields[] = {
      part<&MinutesEntry::item>(),
      field<&MinutesEntry::note>("toelichting", "Wat er vooraf over te zeggen is; Markdown."),
      field<&MinutesEntry::said>("besproken", "Wat er is besproken; Markdown."),
      words<lines_to_write_on>("schrijfregels", "De regels om op te schrijven; geen voor een pauze."),
  };
  static constexpr Shape shape{"verslagpunt", fields};
  return shape;
}

template <>
const Shape& shape_of<IdeaReported>() {
  static constexpr ShapeField fields[] = {part<&IdeaReported::idea>(),
                                          field<&IdeaReported::actions>("acties", "De acties die eruit kwamen.")};
  static constexpr Shape shape{"idee-met-acties", fields};
  return shape;
}

template <>
const Shape& shape_of<IdeasOfTheme>() {
  static constexpr ShapeField fields[] = {field<&IdeasOfTheme::theme>("thema", "Het thema; niets: zonder thema."),
                                          field<&IdeasOfTheme::ideas>("ideeen", "De ideeën die erbij horen.")};
  static constexpr Shape shape{"thema", fields};
  return shape;
}

template <>
const Shape& shape_of<Minutes>() {
  static constexpr ShapeField fields[] = {
      filled<&Minutes::chain>("keten", "De naam van de keten."),
      field<&Minutes::today>("vandaag", "De dag waarop het verslag is gemaakt."),
      field<&Minutes::is_public>("publiek", "Of de namen van mensen zijn weggelaten."),
      field<&Minutes::is_proposal>("voorstel", "Of er nog niets gepland is: dit raadt de methode aan."),
      field<&Minutes::is_form>("formulier", "Of er nog niets is opgeschreven: een formulier om in te vullen."),
      field<&Minutes::is_past>("geweest", "Of de bijeenkomst is geweest."),
      field<&Minutes::meeting>("bijeenkomst", "De bijeenkomst."),
      field<&Minutes::focus>("focus", "De bouwstenen die centraal staan."),
      field<&Minutes::personas>("personas", "De persona's die zijn gebruikt."),
      field<&Minutes::invited>("genodigden", "Wie zijn uitgenodigd."),
      field<&Minutes::present>("aanwezig", "Wie er waren."),
      field<&Minutes::absent>("afwezig", "Wie er niet waren."),
      field<&Minutes::text>("verslag", "Het verslag zoals het is opgeschreven; Markdown."),
      field<&Minutes::general>("algemeen", "Wat daarvan bij geen onderwerp hoort; Markdown."),
      field<&Minutes::entries>("onderwerpen", "De onderwerpen."),
      field<&Minutes::tells_by_entry>("per-onderwerp", "Of er bij een onderwerp iets is opgeschreven."),
      field<&Minutes::decisions>("besluiten", "Wat de keten besloot."),
      for_templates(numbered<decisions_to_number>("besluiten", "Wat de keten besloot, genummerd.")),
      field<&Minutes::actions>("acties", "Wat er is afgesproken; stappen staan na hun actie."),
      field<&Minutes::themes>("themas", "De ideeën, naar thema."),
      field<&Minutes::collects_ideas>("vraagt-ideeen", "Of de bijeenkomst bedoeld is om ideeën te maken."),
      field<&Minutes::next>("volgende", "De bijeenkomst daarna."),
  };
  static constexpr Shape shape{"verslag", fields};
  return shape;
}

}  // namespace keten::documents
