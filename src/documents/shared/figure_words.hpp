// Figures in words: every document tells them in the same sentence. Their keys are in figure_shapes.hpp.
#pragma once

#include <string>
#include <string_view>

#include "model/figures.hpp"

namespace keten::documents {

/// "7 van de 28", in a sentence; a dash when there is nothing to count.
std::string share_text(const Share& share);
/// "7 van 28", in a table; a dash when there is nothing to count.
std::string share_in_cell(const Share& share);
/// " (25%)"; empty for a share that is too small for percentages.
std::string percentage_text(const Share& share);

/// "8 acties, waarvan 2 stappen van een grotere actie; 2 zijn te laat en 1 geblokkeerd"; "geen acties".
std::string open_in_words(const ActionFigures& figures);
/// "Klaar: 12 acties, waarvan 5 stappen van een grotere actie"; "Klaar: geen acties".
std::string done_in_words(const ActionFigures& figures);

/// "18 samenwerkingen tussen ketenpartijen, en 3 met anderen".
std::string pairs_in_words(const PairCount& pairs);
/// "18, en 3 met anderen"; "geen".
std::string pairs_in_short(const PairCount& pairs);
/// "Er zijn nu 18 samenwerkingen tussen ketenpartijen; eerst waren er 12, en 1 met anderen." `when` is the word
/// "eerst".
std::string now_and_then(const PairCount& now, std::string_view when, const PairCount& then);

}  // namespace keten::documents
