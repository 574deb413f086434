// What changed in the course of a chain, in sentences: counts first, a percentage only where it says something.
#include <fmt/core.h>

#include <string_view>

#include "base/text/text.hpp"
#include "documents/progress/progress.hpp"
#include "documents/shared/figure_words.hpp"

namespace keten {

namespace {

using documents::now_and_then;
using documents::open_in_words;
using documents::pairs_in_words;
using documents::percentage_text;
using documents::share_text;

long as_long(std::size_t number) { return static_cast<long>(number); }

/// The list for what went from `from` to `to`.
std::vector<std::string>& list_for(ProgressSentences& sentences, double from, double to) {
  return to > from ? sentences.more : to < from ? sentences.less : sentences.same;
}

std::string is_or_are(std::size_t count) { return count == 1 ? "is" : "zijn"; }

std::string at_first(std::size_t count) {
  return count == 0 ? "eerst nog geen" : fmt::format("eerst {} er {}", count == 1 ? "was" : "waren", count);
}

struct Noun {
  std::string_view one;
  std::string_view more;

  std::string count(std::size_t number) const { return counted(as_long(number), one, more); }
};

void tell_count(const Noun& noun, std::size_t from, std::size_t to, ProgressSentences& sentences) {
  if (from == to)
    sentences.same.push_back(to == 0 ? fmt::format("Er zijn nog steeds geen {}.", noun.more)
                                     : fmt::format("Er {} nog steeds {}.", is_or_are(to), noun.count(to)));
  else
    list_for(sentences, static_cast<double>(from), static_cast<double>(to))
        .push_back(fmt::format("Er {} nu {}; {}.", is_or_are(to),
                               to == 0 ? fmt::format("geen {}", noun.more) : noun.count(to), at_first(from)));
}

/// "Nu zijn 17 van de 22 rollen vervuld (77%); eerst 8 van de 20 (40%)."
struct Statement {
  std::string_view verb_of_one;
  std::string_view verb;
  std::string_view subject;
  std::string_view state;

  std::string about(const Share& share) const {
    return fmt::format("{} {} {} {}{}", share.part == 1 ? verb_of_one : verb, share_text(share), subject, state,
                       percentage_text(share));
  }
};

void tell_share(const Statement& statement, const Share& from, const Share& to, ProgressSentences& sentences) {
  if (to.whole == 0) return;
  std::vector<std::string>& list = list_for(sentences, static_cast<double>(from.part), static_cast<double>(to.part));
  list.push_back(from == to
                     ? fmt::format("Nog steeds {}.", statement.about(to))
                     : fmt::format("Nu {}; eerst {}{}.", statement.about(to), share_text(from), percentage_text(from)));
}

/// "Er zijn nu 18 samenwerkingen tussen ketenpartijen, en 3 met anderen; eerst waren er 12, en 2 met anderen."
void tell_pairs(const PairCount& from, const PairCount& to, ProgressSentences& sentences) {
  if (from == to)
    sentences.same.push_back(fmt::format("Er {} nog steeds {}.", to.inside > 1 ? "zijn" : "is", pairs_in_words(to)));
  else
    list_for(sentences, static_cast<double>(from.inside), static_cast<double>(to.inside))
        .push_back(now_and_then(to, "eerst", from));
}

void tell_closed(const Share& closed, ProgressSentences& sentences) {
  if (closed.whole == 0) return;
  if (closed.part == 0)
    sentences.same.push_back(
        closed.whole == 1
            ? "De samenwerking die gewenst was, is er nog niet."
            : fmt::format("Van de {} samenwerkingen die gewenst waren, is er nog geen gelegd.", closed.whole));
  else
    sentences.more.push_back(closed.whole == 1
                                 ? "De samenwerking die gewenst was, is gelegd."
                                 : fmt::format("Van de {} samenwerkingen die gewenst waren, {} er {} gelegd.",
                                               closed.whole, is_or_are(closed.part), closed.part));
}

void tell_actions(const Progress& progress, ProgressSentences& sentences) {
  std::size_t opened = 0;
  std::size_t done = 0;
  for (const ProgressPoint& point : progress.points) {
    opened += point.actions.opened.value_or(0);
    done += point.actions.done.value_or(0);
  }
  const ActionFigures& last = progress.points.back().figures.actions;
  const Noun action{"actie", "acties"};
  if (opened == 0 && done == 0)
    sentences.same.emplace_back("Er kwamen geen acties bij en er kwam geen actie klaar.");
  else
    sentences.more.push_back(fmt::format("Er {} {} bij en er {} {} klaar.", opened == 1 ? "kwam" : "kwamen",
                                         opened == 0 ? "geen acties" : action.count(opened),
                                         done == 1 ? "kwam" : "kwamen",
                                         done == 0 ? "geen acties" : action.count(done)));
  const ActionFigures& first = progress.points.front().figures.actions;
  if (first.open == 0 && last.open == 0) return;
  const std::string_view were = first.open == 1 ? "was" : "waren";
  const std::string then = first.open == last.open ? fmt::format("Dat {} er eerst ook {}", were, first.open)
                           : first.open == 0       ? std::string("Eerst was er nog geen")
                                                   : fmt::format("Eerst {} er {}", were, first.open);
  list_for(sentences, static_cast<double>(first.open), static_cast<double>(last.open))
      .push_back(fmt::format("Er {} nu {}. {}.", last.open == 1 ? "loopt" : "lopen", open_in_words(last), then));
}

std::string with_unit(const std::string& number, const ProgressGoal& goal) {
  return goal.unit.empty() ? number : number + " " + goal.unit;
}

/// A goal without the full stop at its end.
std::string quoted(const ProgressGoal& goal) {
  std::string text = goal.goal.empty() ? goal.id : goal.goal;
  if (text.ends_with('.')) text.pop_back();
  return fmt::format("“{}”", text);
}

/// To compare by. A small count that may not be told lies between nothing and those that may.
double rank(const ShownCount& count) { return count.number.value_or(0.5); }

void tell_goal(const Progress& progress, std::size_t place, ProgressSentences& sentences) {
  const ProgressGoal& goal = progress.goals[place];
  if (goal.is_gone) return;
  const ShownCount& now = progress.points.back().readings[place].value;
  const bool was_measured = !progress.points.front().readings[place].value.text.empty();
  const ShownCount& before = was_measured ? progress.points.front().readings[place].value : goal.baseline;
  const std::string aim =
      goal.target ? fmt::format(" Het streven is {}.", with_unit(dutch_number(*goal.target), goal)) : std::string();
  if (now.text.empty()) {
    sentences.same.push_back(fmt::format("{}: nog niet gemeten.{}", quoted(goal), aim));
  } else if (before.text.empty()) {
    sentences.more.push_back(
        fmt::format("{}: voor het eerst gemeten, {}.{}", quoted(goal), with_unit(now.text, goal), aim));
  } else if (now.text == before.text) {
    sentences.same.push_back(fmt::format("{}: nog steeds {}.{}", quoted(goal), with_unit(now.text, goal), aim));
  } else {
    list_for(sentences, rank(before), rank(now))
        .push_back(fmt::format("{}: van {} naar {}.{}", quoted(goal), before.text, with_unit(now.text, goal), aim));
  }
}

}  // namespace

ProgressSentences sentences_of(const Progress& progress) {
  ProgressSentences sentences;
  if (progress.points.size() < 2) return sentences;
  const ChainFigures& first = progress.points.front().figures;
  const ChainFigures& last = progress.points.back().figures;
  tell_count({"ketenpartij", "ketenpartijen"}, first.parties, last.parties, sentences);
  tell_share({"is", "zijn", "rollen", "vervuld"}, first.roles, last.roles, sentences);
  tell_share({"heeft", "hebben", "bouwstenen", "een actief instrument"}, first.blocks, last.blocks, sentences);
  tell_count({"actief instrument", "actieve instrumenten"}, first.instruments, last.instruments, sentences);
  tell_pairs(first.pairs.existing, last.pairs.existing, sentences);
  tell_count({"goede samenwerking tussen ketenpartijen", "goede samenwerkingen tussen ketenpartijen"},
             first.pairs.good.inside, last.pairs.good.inside, sentences);
  tell_closed(progress.points.back().closed_in_all, sentences);
  tell_actions(progress, sentences);
  for (std::size_t place = 0; place < progress.goals.size(); ++place) tell_goal(progress, place, sentences);
  return sentences;
}

}  // namespace keten
