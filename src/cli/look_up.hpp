// Finds what a user named by its id on the command line.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/misuse.hpp"
#include "documents/shared/thing_names.hpp"
#include "keten/chain.hpp"
#include "keten/meeting.hpp"

namespace keten::cli {

/// Finds `id` in `all`; nullptr when nothing was asked for. `problem` when it is not there; a problem of an earlier
/// argument stays.
template <class T>
const T* look_up(const ById<T>& all, const std::string& id, std::optional<Misuse>& problem) {
  if (id.empty() || problem) return nullptr;
  if (const T* found = all.find(id)) return found;
  std::vector<Named> known;
  for (const T& each : all) known.push_back({each.id, shown_name(each)});
  problem = unknown_id(without_article(kind<T>.name), id, known, kind<T>.section);
  return nullptr;
}

/// The same for the meeting that a document is about; who names none gets one that the command chooses or proposes.
inline const Meeting* look_up_meeting(const Chain& chain, const std::string& id, std::optional<Misuse>& problem) {
  const Meeting* meeting = look_up(chain.meetings, id, problem);
  if (problem && chain.meetings.empty()) problem->advice += " Laat de naam weg voor een voorstel.";
  return meeting;
}

/// The words of a choice, for an option that takes one of them.
template <class E>
std::vector<std::string_view> words_of() {
  return {std::begin(Choice<E>::words), std::end(Choice<E>::words)};
}

/// The enumerator that `word` stands for; nothing when there is no such word.
template <class E>
std::optional<E> choice(std::string_view word) {
  for (std::size_t i = 0; i < std::size(Choice<E>::words); ++i)
    if (Choice<E>::words[i] == word) return static_cast<E>(i);
  return std::nullopt;
}

}  // namespace keten::cli
