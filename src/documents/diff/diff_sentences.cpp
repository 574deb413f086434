// The sentences with which a comparison begins: first what went forward, then what asks for attention. Counts come
// before percentages.
#include <fmt/core.h>

#include <algorithm>

#include "base/text/text.hpp"
#include "documents/diff/diff_parts.hpp"
#include "documents/network/network_sentences.hpp"
#include "documents/shared/figure_words.hpp"
#include "model/queries.hpp"

namespace keten::documents {

namespace {

using Sentences = std::vector<std::string>;

long as_long(std::size_t number) { return static_cast<long>(number); }

/// "zijn" or "is".
std::string_view are(std::size_t count) { return count == 1 ? "is" : "zijn"; }

/// "dat waren er 4", "dat was er 1" or "dat was er geen".
std::string that_were(std::size_t count) {
  return count == 0 ? "dat was er geen" : fmt::format("dat {} er {}", count == 1 ? "was" : "waren", count);
}

/// Both lists of the document.
struct Story {
  Sentences& progress;
  Sentences& attention;

  Sentences& when(bool is_good) const { return is_good ? progress : attention; }
};

std::string phase_in_words(const Chain& chain) {
  if (!chain.info.phase) return {};
  for (const auto& phase : chain.method->phases)
    if (phase.key == *chain.info.phase && !phase.value.name.empty())
      return phase.value.letter.empty() ? one_line(phase.value.name)
                                        : fmt::format("{} ({})", phase.value.letter, one_line(phase.value.name));
  return std::string(word(*chain.info.phase));
}

void tell_of_phase(const DiffScene& scene, const Story& story) {
  const std::optional<Phase> before = scene.from.chain.info.phase;
  const std::optional<Phase> after = scene.to.chain.info.phase;
  if (!before || !after || before == after) return;
  story.when(*after > *before)
      .push_back(fmt::format("De keten ging van fase {} naar fase {}.", phase_in_words(scene.from.chain),
                             phase_in_words(scene.to.chain)));
}

/// "2 partijen erbij, 1 gestopt, 9 gebleven."
std::string counts_of(const DiffItems& items, std::string_view one, std::string_view more) {
  std::string text;
  const auto add = [&](std::size_t count, std::string_view what) {
    if (count == 0) return;
    text += text.empty() ? counted(as_long(count), one, more) : fmt::format(", {}", count);
    text += what;
  };
  add(items.added.size(), " erbij");
  add(items.gone.size(), " gestopt");
  add(items.stayed, " gebleven");
  return text + ".";
}

void tell_of_parties(const Diff& diff, const Story& story) {
  const DiffItems& parties = diff.parties;
  if (!parties.added.empty() || !parties.gone.empty())
    story.progress.push_back(counts_of(parties, "partij", "partijen"));
  else if (parties.stayed > 1)
    story.progress.push_back(fmt::format("{} partijen zijn gebleven.", every_one(parties.stayed)));
  if (diff.before.parties != diff.after.parties)
    story.when(diff.after.parties > diff.before.parties)
        .push_back(fmt::format("De keten heeft nu {}; {}.",
                               counted(as_long(diff.after.parties), "ketenpartij", "ketenpartijen"),
                               that_were(diff.before.parties)));
}

/// "2 samenwerkingen erbij en 3 verbeterd."
std::string together(std::size_t first, std::string_view what, std::size_t second, std::string_view other) {
  std::string text;
  if (first > 0) text = fmt::format("{} {}", counted(as_long(first), "samenwerking", "samenwerkingen"), what);
  if (second > 0)
    text += first > 0 ? fmt::format(" en {} {}", second, other)
                      : fmt::format("{} {}", counted(as_long(second), "samenwerking", "samenwerkingen"), other);
  return text + ".";
}

/// "Van de 8 gewenste samenwerkingen zijn er 2 gelegd (25%)."
std::string links_in_words(const Share& laid) {
  if (laid.whole == 1)
    return fmt::format("De ene gewenste samenwerking is {}gelegd.", laid.part == 1 ? "" : "nog niet ");
  if (laid.part == 0) return fmt::format("Van de {} gewenste samenwerkingen is er nog geen gelegd.", laid.whole);
  if (laid.part == laid.whole) return fmt::format("{} gewenste samenwerkingen zijn gelegd.", every_one(laid.whole));
  return fmt::format("Van de {} gewenste samenwerkingen {} er {} gelegd{}.", laid.whole, are(laid.part), laid.part,
                     percentage_text(laid));
}

void tell_of_relations(const Diff& diff, const Story& story) {
  const PairChanges& pairs = diff.relations.pairs;
  if (pairs.laid.whole > 0) story.when(pairs.laid.part > 0).push_back(links_in_words(pairs.laid));
  if (pairs.added + pairs.improved > 0)
    story.progress.push_back(together(pairs.added, "erbij", pairs.improved, "verbeterd"));
  if (pairs.gone + pairs.worsened > 0)
    story.attention.push_back(together(pairs.gone, "gestopt", pairs.worsened, "verslechterd"));
  if (pairs.wished > 0)
    story.attention.push_back(
        fmt::format("{} erbij.", counted(as_long(pairs.wished), "gewenste samenwerking", "gewenste samenwerkingen")));
  const PairCount& before = diff.before.pairs.existing;
  const PairCount& after = diff.after.pairs.existing;
  if (before == after) return;
  const bool is_better =
      after.inside == before.inside ? after.with_others > before.with_others : after.inside > before.inside;
  story.when(is_better).push_back(now_and_then(after, "dat", before));
}

void tell_of_roles(const Diff& diff, const Story& story) {
  const auto count = [&](bool was_vacant, bool is_vacant) {
    return static_cast<std::size_t>(std::ranges::count_if(diff.roles, [&](const DiffRole& role) {
      return role.was_vacant == was_vacant && role.is_vacant == is_vacant;
    }));
  };
  if (const std::size_t filled = count(true, false); filled > 0)
    story.progress.push_back(fmt::format("{} nieuw belegd.", counted(as_long(filled), "rol", "rollen")));
  if (const std::size_t moved = count(false, false); moved > 0)
    story.progress.push_back(fmt::format("{} van houder gewisseld.", counted(as_long(moved), "rol is", "rollen zijn")));
  if (const std::size_t vacated = count(false, true); vacated > 0)
    story.attention.push_back(fmt::format("{} niemand meer.", counted(as_long(vacated), "rol heeft", "rollen hebben")));
  const Share& before = diff.before.roles;
  const Share& after = diff.after.roles;
  if (before == after || after.whole == 0) return;
  const bool is_better = after.part > before.part || (after.part == before.part && after.whole < before.whole);
  const std::string was =
      before.whole == after.whole ? that_were(before.part) : fmt::format("dat waren er {}", share_text(before));
  story.when(is_better).push_back(fmt::format("Van de {} die de methode nu vraagt, {} er {} belegd; {}.",
                                              counted(as_long(after.whole), "rol", "rollen"), are(after.part),
                                              after.part, was));
}

void tell_of_coverage(const Diff& diff, const Story& story) {
  const Covered& blocks = diff.coverage.blocks;
  if (blocks.after.part > blocks.before.part && blocks.before.whole == blocks.after.whole)
    story.progress.push_back(fmt::format("{} bouwstenen {} een actief instrument; {}.", share_text(blocks.after),
                                         blocks.after.part == 1 ? "heeft" : "hebben", that_were(blocks.before.part)));
  else if (!blocks.gained.empty())
    story.progress.push_back(fmt::format("Nu met een actief instrument: {}.", in_words(blocks.gained)));
  if (!blocks.lost.empty())
    story.attention.push_back(
        fmt::format("Zonder actief instrument {} nu: {}.", are(blocks.lost.size()), in_words(blocks.lost)));
  if (!diff.coverage.groups.gained.empty())
    story.progress.push_back(fmt::format("Er is nu een instrument voor: {}.", in_words(diff.coverage.groups.gained)));
  if (!diff.coverage.groups.lost.empty())
    story.attention.push_back(fmt::format("Er is geen instrument meer voor: {}.", in_words(diff.coverage.groups.lost)));
}

void tell_of_instruments(const Diff& diff, const Story& story) {
  const DiffItems& instruments = diff.instruments;
  if (instruments.added.empty() && instruments.gone.empty()) return;
  story.when(!instruments.added.empty()).push_back(counts_of(instruments, "instrument", "instrumenten"));
}

void tell_of_goals(const Diff& diff, const Story& story) {
  const std::vector<DiffMeasured>& measured = diff.goals.measured;
  if (measured.empty()) return;
  const auto closer = std::ranges::count(measured, std::optional(true), &DiffMeasured::is_closer);
  const auto further = std::ranges::count(measured, std::optional(false), &DiffMeasured::is_closer);
  std::string text = fmt::format("Bij {} is opnieuw gemeten", counted(as_long(measured.size()), "doel", "doelen"));
  if (closer > 0)
    text += measured.size() == 1 ? ", en het kwam dichterbij"
                                 : fmt::format("; {} {} dichterbij", closer, closer == 1 ? "kwam" : "kwamen");
  story.progress.push_back(text + ".");
  if (further > 0)
    story.attention.push_back(
        fmt::format("Bij {} ligt de meting verder van de streefwaarde.", counted(further, "doel", "doelen")));
}

void tell_of_actions(const Diff& diff, const Story& story) {
  const DiffActions& actions = diff.actions;
  if (!actions.done.empty())
    story.progress.push_back(fmt::format("{} gereed.", counted(as_long(actions.done.size()), "actie", "acties")));
  const auto fresh = std::ranges::count_if(actions.added, &DiffAction::is_open);
  if (fresh > 0)
    story.progress.push_back(fmt::format("{}; er {} nu {} open.", counted(fresh, "nieuwe actie", "nieuwe acties"),
                                         diff.after.actions.open == 1 ? "staat" : "staan", diff.after.actions.open));
  if (!actions.reopened.empty())
    story.attention.push_back(
        fmt::format("{} opnieuw geopend.", counted(as_long(actions.reopened.size()), "actie is", "acties zijn")));
  const std::size_t before = diff.before.actions.late;
  const std::size_t after = diff.after.actions.late;
  if (before == after) return;
  story.when(after < before)
      .push_back(after == 0 ? fmt::format("Geen enkele actie is meer te laat; {}.", that_were(before))
                            : fmt::format("{} nu te laat; {}.", counted(as_long(after), "actie is", "acties zijn"),
                                          that_were(before)));
}

}  // namespace

void add_sentences(const DiffScene& scene, Diff& diff) {
  if (diff.is_empty()) return;
  const Story story{diff.progress, diff.attention};
  tell_of_parties(diff, story);
  tell_of_phase(scene, story);
  if (!diff.meetings.empty())
    story.progress.push_back(fmt::format("Er {} {}.", diff.meetings.size() == 1 ? "was" : "waren",
                                         counted(as_long(diff.meetings.size()), "bijeenkomst", "bijeenkomsten")));
  tell_of_relations(diff, story);
  tell_of_roles(diff, story);
  tell_of_coverage(diff, story);
  tell_of_instruments(diff, story);
  tell_of_goals(diff, story);
  tell_of_actions(diff, story);
}

}  // namespace keten::documents
