// How figures are shown: every document tells them under the same keys.
#pragma once

#include "documents/shape/shape.hpp"
#include "documents/shared/figure_words.hpp"

namespace keten {

template <>
const documents::Shape& documents::shape_of<ActionFigures>();
template <>
const documents::Shape& documents::shape_of<PairFigures>();

/// As the part and the whole, [7, 28]; beside it "7 van 28".
template <>
struct documents::ShapeOf<Share> {
  static constexpr ShapeType type{.kind = ShapeKind::list, .element = &ShapeOf<std::size_t>::type};
  static constexpr std::span<const Beside> beside = in_words_beside<Share, share_in_cell>;
  static Value value(const Share& share, Reader) { return Array{share.part, share.whole}; }
};

Value to_value(const Share& share);
Value to_value(const ActionFigures& figures);
Value to_value(const PairFigures& figures);

}  // namespace keten
