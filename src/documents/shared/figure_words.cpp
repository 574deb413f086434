#include "documents/shared/figure_words.hpp"

#include <fmt/core.h>

#include <vector>

#include "base/text/text.hpp"

namespace keten {

namespace {

/// "12 acties, waarvan 5 stappen van een grotere actie".
std::string with_steps(std::size_t actions, std::size_t steps) {
  if (actions == 0) return "geen acties";
  std::string text = counted(static_cast<long>(actions), "actie", "acties");
  if (steps > 0)
    text += actions == 1 ? ", een stap van een grotere actie"
                         : fmt::format(", waarvan {} van een grotere actie",
                                       counted(static_cast<long>(steps), "stap", "stappen"));
  return text;
}

/// "2 zijn te laat en 1 geblokkeerd", "1 is te laat en 2 hebben geen eigenaar"; empty when there is nothing to say.
std::string troubles_of(const ActionFigures& figures) {
  std::vector<std::string> parts;
  const bool is_one = figures.open == 1;
  std::string_view verb;
  const auto add = [&](std::size_t count, std::string_view of_one, std::string_view of_more, std::string_view rest) {
    if (count == 0) return;
    // A verb that would be the same, or only goes from more to one, is not said twice.
    const bool has_verb = verb.empty() || (verb != of_more && (verb != of_one || count > 1));
    if (has_verb) verb = count == 1 ? of_one : of_more;
    const std::string said = has_verb ? fmt::format("{} {}", verb, rest) : std::string(rest);
    parts.push_back(is_one ? said : fmt::format("{} {}", count, said));
  };
  add(figures.late, "is", "zijn", "te laat");
  add(figures.blocked, "is", "zijn", "geblokkeerd");
  add(figures.ownerless, "heeft", "hebben", "geen eigenaar");
  if (parts.empty()) return {};
  return (is_one ? "; die " : "; ") + enumerate(parts);
}

}  // namespace

namespace documents {

std::string share_text(const Share& share) {
  return share.whole == 0 ? std::string("–") : fmt::format("{} van de {}", share.part, share.whole);
}

std::string share_in_cell(const Share& share) {
  return share.whole == 0 ? std::string("–") : fmt::format("{} van {}", share.part, share.whole);
}

std::string percentage_text(const Share& share) {
  const auto percents = percentage(share);
  return percents ? fmt::format(" ({}%)", *percents) : std::string();
}

std::string open_in_words(const ActionFigures& figures) {
  return with_steps(figures.open, figures.open_steps) + troubles_of(figures);
}

std::string done_in_words(const ActionFigures& figures) {
  return "Klaar: " + with_steps(figures.done, figures.done_steps);
}

std::string pairs_in_words(const PairCount& pairs) {
  const std::string count = pairs.inside == 0
                                ? std::string("geen samenwerking")
                                : counted(static_cast<long>(pairs.inside), "samenwerking", "samenwerkingen");
  const std::string others =
      pairs.with_others == 0 ? std::string()
                             : fmt::format(", {} {} met anderen", pairs.inside == 0 ? "wel" : "en", pairs.with_others);
  return count + " tussen ketenpartijen" + others;
}

std::string pairs_in_short(const PairCount& pairs) {
  const std::string others = pairs.with_others > 0 ? fmt::format("{} met anderen", pairs.with_others) : std::string();
  if (pairs.inside == 0) return others.empty() ? "geen" : others;
  return std::to_string(pairs.inside) + (others.empty() ? "" : ", en ") + others;
}

std::string now_and_then(const PairCount& now, std::string_view when, const PairCount& then) {
  const std::size_t first_told = then.inside > 0 ? then.inside : then.with_others;
  return fmt::format("Er {} nu {}; {} {} er {}.", now.inside > 1 ? "zijn" : "is", pairs_in_words(now), when,
                     first_told > 1 ? "waren" : "was", pairs_in_short(then));
}

}  // namespace documents
}  // namespace keten
