#include "documents/shared/figure_shapes.hpp"

namespace keten {

namespace documents {

template <>
const Shape& shape_of<ActionFigures>() {
  static constexpr ShapeField fields[] = {
      field<&ActionFigures::open>("aantal-open", "Hoeveel acties er lopen: open, bezig of geblokkeerd."),
      field<&ActionFigures::open_steps>("aantal-stappen", "Hoeveel daarvan een stap van een grotere actie zijn."),
      field<&ActionFigures::late>("aantal-te-laat", "Van hoeveel daarvan de deadline voorbij is."),
      field<&ActionFigures::blocked>("aantal-geblokkeerd", "Hoeveel daarvan geblokkeerd zijn."),
      field<&ActionFigures::ownerless>("aantal-zonder-eigenaar", "Hoeveel daarvan van niemand zijn."),
      words<[](const ActionFigures& figures) { return figures.open == 0 ? std::string() : open_in_words(figures); }>(
          "open-tekst", "Wat er loopt, in woorden; niets als er niets loopt."),
      field<&ActionFigures::done>("aantal-klaar", "Hoeveel acties er klaar zijn."),
      field<&ActionFigures::done_steps>("aantal-klaar-stappen", "Hoeveel daarvan een stap van een grotere actie zijn."),
      words<[](const ActionFigures& figures) { return figures.done == 0 ? std::string() : done_in_words(figures); }>(
          "klaar-tekst", "Wat er klaar is, in woorden; niets als er niets klaar is."),
      field<&ActionFigures::dropped>("aantal-vervallen", "Hoeveel acties er vervallen zijn."),
  };
  static constexpr Shape shape{"acties-geteld", fields};
  return shape;
}

template <>
const Shape& shape_of<PairFigures>() {
  static constexpr ShapeField fields[] = {
      field<[](const PairFigures& pairs) { return pairs.existing.inside; }>(
          "aantal", "Hoeveel tweetallen van ketenpartijen samenwerken."),
      field<[](const PairFigures& pairs) { return pairs.existing.with_others; }>(
          "aantal-met-anderen", "Hoeveel tweetallen samenwerken waarvan er minstens een geen ketenpartij is."),
      words<[](const PairFigures& pairs) {
        return pairs.existing == PairCount() ? std::string() : pairs_in_words(pairs.existing);
      }>("tekst", "Hoeveel samenwerkingen er zijn, in woorden; niets als er geen zijn."),
      field<[](const PairFigures& pairs) { return pairs.good.inside; }>("aantal-goed",
                                                                        "Van hoeveel de samenwerking goed is."),
      field<[](const PairFigures& pairs) { return pairs.good.with_others; }>("aantal-goed-met-anderen",
                                                                             "Hetzelfde van tweetallen met anderen."),
      words<[](const PairFigures& pairs) { return pairs_in_short(pairs.good); }>("goed-tekst", "Beide in woorden."),
      field<[](const PairFigures& pairs) { return pairs.to_improve.inside; }>("aantal-verbeteren",
                                                                              "Van hoeveel die beter moet."),
      field<[](const PairFigures& pairs) { return pairs.to_improve.with_others; }>(
          "aantal-verbeteren-met-anderen", "Hetzelfde van tweetallen met anderen."),
      words<[](const PairFigures& pairs) { return pairs_in_short(pairs.to_improve); }>("verbeteren-tekst",
                                                                                       "Beide in woorden."),
      field<[](const PairFigures& pairs) { return pairs.wanted.inside; }>("aantal-gewenst",
                                                                          "Hoeveel samenwerkingen er gewenst zijn."),
      field<[](const PairFigures& pairs) { return pairs.wanted.with_others; }>("aantal-gewenst-met-anderen",
                                                                               "Hetzelfde van tweetallen met anderen."),
      words<[](const PairFigures& pairs) { return pairs_in_short(pairs.wanted); }>("gewenst-tekst",
                                                                                   "Beide in woorden."),
  };
  static constexpr Shape shape{"samenwerkingen", fields};
  return shape;
}

template <>
const Shape& shape_of<Counts>() {
  static constexpr ShapeField fields[] = {
      field<&Counts::errors>("fout", "Hoeveel fouten er zijn."),
      field<&Counts::warnings>("waarschuwing", "Hoeveel waarschuwingen."),
      field<&Counts::hints>("hint", "Hoeveel hints."),
      field<&Counts::departures>("afgeweken", "Hoeveel bevindingen er zijn waar de keten bewust van afwijkt."),
  };
  static constexpr Shape shape{"telling", fields};
  return shape;
}

}  // namespace documents

}  // namespace keten
