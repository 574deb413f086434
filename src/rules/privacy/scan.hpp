// What the privacy rules ask of a text.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

#include "model/free_text.hpp"

namespace keten::rules {

/// Whether a text stands where it is about an organisation and a key says that it is this kind of data, such as
/// `x-bezoekadres` of a party: that is no free text.
template <std::size_t size>
bool is_own_field(const TextPiece& piece, const std::array<std::string_view, size>& words) {
  static constexpr std::array<std::string_view, 4> sections = {"partijen", "instrumenten", "keten", "bijeenkomsten"};
  if (piece.kind != PieceKind::value || std::ranges::find(sections, piece.section()) == sections.end()) return false;
  for (std::size_t i = piece.has_id ? 2 : 1; i < piece.keys.size(); ++i)
    if (has_key_word(piece.keys[i], words)) return true;
  return false;
}

}  // namespace keten::rules
