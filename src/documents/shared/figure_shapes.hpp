// How figures are shown: every document tells them under the same keys.
#pragma once

#include "documents/shape/shape.hpp"
#include "documents/shared/figure_words.hpp"
#include "keten/check.hpp"

namespace keten {

template <>
const documents::Shape& documents::shape_of<ActionFigures>();
template <>
const documents::Shape& documents::shape_of<PairFigures>();
template <>
const documents::Shape& documents::shape_of<Counts>();

/// As the part and the whole, [7, 28]; beside it "7 van 28".
template <>
struct documents::ShapeOf<Share> {
  static constexpr ShapeType type{.kind = ShapeKind::list, .element = &ShapeOf<std::size_t>::type};
  static constexpr std::span<const Beside> beside = in_words_beside<Share, share_in_cell>;
  static Value value(const Share& share, Reader) { return Array{share.part, share.whole}; }
};

}  // namespace keten
