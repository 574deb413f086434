#include "cli/commands/diff_sides.hpp"

#include <fmt/core.h>

#include <string_view>
#include <utility>

#include "cli/output/document.hpp"
#include "keten/meeting.hpp"
#include "keten/source.hpp"
#include "model/queries.hpp"

namespace keten::cli {

namespace {

constexpr std::string_view files_now = "de bestanden van nu";

/// Whether a word is a directory: it has a chain, or looks like a path. A revision never begins so.
bool is_directory(const Invocation& invocation, std::string_view word) {
  const bool is_path =
      word == "." || word == ".." || word.starts_with("./") || word.starts_with("../") || word.starts_with("/");
  return is_path || is_chain(located(invocation, word));
}

/// Opens what `invocation` points at.
Side open(const Invocation& invocation, std::string name, ParseCache& cache, Exit& exit) {
  OpenedChain opened = open_chain(invocation, {.called = fmt::format("de keten van `{}`", name), .cache = &cache});
  if (opened.exit != Exit::ok) exit = opened.exit;
  const std::optional<Commit>& commit = opened.place.commit();
  Side side{.chain = std::move(opened.chain), .place = std::move(opened.place), .day = {}, .name = std::move(name)};
  side.day = commit ? side.place.commit()->date : invocation.today;
  return side;
}

/// The directory or revision that a word stands for; empty: the files as they are now.
Side open_word(Invocation invocation, const std::string& word, ParseCache& cache, Exit& exit) {
  if (word.empty()) return open(invocation, std::string(files_now), cache, exit);
  (is_directory(invocation, word) ? invocation.common.directory : invocation.common.revision) = word;
  return open(invocation, word, cache, exit);
}

/// The last meeting before today; nullptr when there was none.
const Meeting* previous_meeting(const Chain& chain, Date today) {
  const Meeting* previous = nullptr;
  for (const Meeting* meeting : meetings_by_date(chain))
    if (was_held(*meeting, today)) previous = meeting;
  return previous;
}

/// Where to begin when nobody said so: at the tag with the name of the previous meeting, else at the last commit up to
/// and including its day, else at the last commit.
Commit commit_to_begin_at(const Side& now) {
  Repository repository(now.place.directory());
  if (const Meeting* meeting = previous_meeting(*now.chain, now.day)) {
    const std::map<std::string, Commit> tags = repository.tags();
    if (const auto tag = tags.find(meeting->id); tag != tags.end() && repository.has_chain(tag->second))
      return tag->second;
    const std::optional<Commit> last = repository.commit_on(*meeting->date);
    if (last && repository.has_chain(*last)) return *last;
  }
  return repository.commit("HEAD");
}

}  // namespace

ChainOn Side::on() const {
  return {.chain = *chain, .day = day, .name = name, .revision = place.commit() ? place.commit()->id : std::string()};
}

Sides open_sides(const Invocation& invocation, const SideArguments& arguments) {
  Sides sides{.cache = std::make_unique<ParseCache>(), .from = {}, .to = {}};
  sides.to = open_word(invocation, arguments.to, *sides.cache, sides.exit);
  if (sides.exit != Exit::ok) return sides;
  if (!arguments.from.empty()) {
    sides.from = open_word(invocation, arguments.from, *sides.cache, sides.exit);
    return sides;
  }
  const Commit begin = commit_to_begin_at(sides.to);
  Invocation earlier = invocation;
  earlier.common.revision = begin.id;
  sides.from = open(earlier, begin.name, *sides.cache, sides.exit);
  return sides;
}

}  // namespace keten::cli
