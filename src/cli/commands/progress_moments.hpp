// Which moments the course of a chain has. Pure: of what git remembers to a list.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "documents/progress/progress.hpp"
#include "keten/chain.hpp"
#include "keten/types.hpp"
#include "read/git/repository.hpp"

namespace keten::cli {

/// The chain of this commit, reckoned on this day.
struct Moment {
  std::string label;
  Date date;
  Commit commit;
};

/// What moments are chosen from.
struct History {
  std::vector<Commit> commits;         ///< oldest first; at least one
  std::map<std::string, Commit> tags;  ///< by name
};

/// The last commit up to and including this day; nullptr when there is none.
const Commit* last_until(const History& history, Date day);

/// Meetings, when at least three were held since `since`, or else since the first commit; otherwise months.
ProgressStep usual_step(const Chain& chain, const History& history, Date today, std::optional<Date> since);

/// The moments before today for which there is a commit, in order of time: the day of each meeting that the chain has
/// held, the last day of each month, or each tag, also one of today. Two on one day are one. When there are none, the
/// first commit is one.
std::vector<Moment> moments_of(ProgressStep step, const Chain& chain, const History& history, Date today);

/// Those after `begin`, with `begin` before them.
std::vector<Moment> since(const Moment& begin, std::vector<Moment> moments);

}  // namespace keten::cli
