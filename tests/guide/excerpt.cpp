#include "excerpt.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace keten::guide {

namespace {

constexpr std::string_view left_out = "…";

/// The parts between the lines that say that something was left out; the first and last may be empty.
std::vector<Lines> parts_of(const Lines& excerpt) {
  std::vector<Lines> parts(1);
  for (const std::string& line : excerpt) {
    if (line == left_out)
      parts.emplace_back();
    else
      parts.back().push_back(line);
  }
  return parts;
}

/// How many lines of `part` are printed as they are when it starts at line `at`.
std::size_t count_equal(const Lines& part, const Lines& printed, std::size_t at) {
  std::size_t count = 0;
  for (std::size_t i = 0; i < part.size() && at + i < printed.size(); ++i)
    if (part[i] == printed[at + i]) ++count;
  return count;
}

/// Where the part fits best, from line `from` on: the first place where most lines are the same.
std::size_t best_place(const Lines& part, const Lines& printed, std::size_t from) {
  std::size_t best = from;
  for (std::size_t at = from; at + part.size() <= printed.size(); ++at)
    if (count_equal(part, printed, at) > count_equal(part, printed, best)) best = at;
  return best;
}

}  // namespace

std::optional<Lines> refreshed(const Lines& excerpt, const Lines& printed) {
  const std::vector<Lines> parts = parts_of(excerpt);
  if (parts.size() == 1) return printed;
  Lines result;
  std::size_t from = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const Lines& part = parts[i];
    const bool is_last = i + 1 == parts.size();
    if (from + part.size() > printed.size()) return std::nullopt;
    std::size_t at = from;
    if (i > 0) at = is_last ? printed.size() - part.size() : best_place(part, printed, from);
    if (!part.empty() && count_equal(part, printed, at) == 0) return std::nullopt;
    for (std::size_t line = at; line < at + part.size(); ++line) result.push_back(printed[line]);
    if (!is_last) result.emplace_back(left_out);
    from = at + part.size();
  }
  return result;
}

}  // namespace keten::guide
