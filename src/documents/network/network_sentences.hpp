// The figures of a network as sentences that a ketenregisseur can read out loud: counts before percentages.
#pragma once

#include <string>
#include <vector>

#include "documents/network/network_figures.hpp"

namespace keten::documents {

/// What the figures tell about one question.
struct FigureSection {
  std::string title;
  std::vector<std::string> sentences;  ///< never empty
};

/// Only the questions to which there is something to say.
std::vector<FigureSection> sentences_of(const NetworkFigures& figures);

/// "Beide" of two, "Alle 3" of more, to begin a sentence with.
std::string every_one(std::size_t count);

}  // namespace keten::documents
