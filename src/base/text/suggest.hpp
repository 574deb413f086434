// Compares names as people write them: "bedoelde u …?" for a mistyped name, and one folded form for names that differ
// only in capitals, accents, spaces or hyphens.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace keten {

/// The candidate that `word` was probably meant to be, as it stands in `candidates`; empty when none comes near. The
/// first of equally near ones.
///
/// Near is at most a third of the letters of `word`, and at least one, changed, added, left out or swapped with their
/// neighbour, with something of the word left over. Capitals and accents do not count. An empty word comes near
/// nothing; bytes that are not UTF-8 count as a letter each.
std::string closest(std::string_view word, std::span<const std::string_view> candidates);

/// `text` in lower case and without the accents of Latin letters (`é` is e, `ĳ` is ij, `ß` is ss), spaces, hyphens and
/// apostrophes, so that "Alzheimer-café ’t Gooi" and "alzheimercafe t gooi" are the same. Letters of other scripts and
/// bytes that are not UTF-8 stay as they are.
std::string fold(std::string_view text);

}  // namespace keten
