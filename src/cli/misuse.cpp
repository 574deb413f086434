#include "cli/misuse.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/text/suggest.hpp"

namespace keten::cli {

Misuse unknown_word(std::string_view what, std::string_view word, std::span<const std::string_view> known,
                    std::string_view advice) {
  const std::string meant = closest(word, known);
  return {fmt::format("Er is geen {} `{}`", what, word),
          meant.empty() ? std::string(advice) : fmt::format("Bedoelde u `{}`?", meant)};
}

Misuse unknown_id(std::string_view what, std::string_view id, std::span<const Named> known, std::string_view section) {
  constexpr std::size_t most_shown = 20;
  std::vector<std::string_view> ids;
  std::vector<std::string_view> names;
  for (const Named& each : known) {
    ids.push_back(each.id);
    names.push_back(each.name);
  }
  Misuse problem = unknown_word(what, id, ids, "");
  if (!problem.advice.empty()) return problem;
  if (const std::string name = closest(id, names); !name.empty())
    problem.advice = fmt::format("Bedoelde u `{}`?", std::ranges::find(known, name, &Named::name)->id);
  else if (known.empty())
    problem.advice = fmt::format("Deze keten heeft nog geen {}.", section);
  else if (known.size() > most_shown)
    problem.advice = fmt::format("Kies een id dat in de bestanden onder `{}` staat.", section);
  else
    problem.advice = fmt::format("Kies {}.", quoted_list(ids));
  return problem;
}

}  // namespace keten::cli
