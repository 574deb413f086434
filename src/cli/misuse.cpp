#include "cli/misuse.hpp"

#include <fmt/format.h>

#include <vector>

#include "keten/suggest.hpp"
#include "keten/text.hpp"

namespace keten::cli {

std::string quoted_list(std::span<const std::string_view> words) {
  std::vector<std::string> quoted;
  for (std::string_view word : words) quoted.push_back(fmt::format("`{}`", word));
  return enumerate(quoted, "of");
}

Misuse unknown_word(std::string_view what, std::string_view word, std::span<const std::string_view> known,
                    std::string_view advice) {
  const std::string meant = closest(word, known);
  return {fmt::format("Er is geen {} `{}`", what, word),
          meant.empty() ? std::string(advice) : fmt::format("Bedoelde u `{}`?", meant)};
}

}  // namespace keten::cli
