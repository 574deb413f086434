#include "rules/concealment.hpp"

#include <algorithm>

#include "base/personal_data/personal_data.hpp"
#include "base/text/utf8.hpp"
#include "rules/rule.hpp"

namespace keten {

namespace {

/// Shorter texts, such as a number of carers, stand in other texts by chance.
constexpr std::size_t shortest_text = 4;

constexpr std::string_view cut_mark = "…";

std::string_view without_quotes(std::string_view text) {
  const bool quoted = text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
  return quoted ? text.substr(1, text.size() - 2) : text;
}

}  // namespace

Concealment::Concealment(std::span<const Finding> findings, Rows& rows) {
  for (const Finding& finding : findings) {
    const Rule* rule = find_rule(finding.rule);
    if (!rule || rule->family != Family::privacy) continue;
    add(finding.place, rows);
    for (const Also& also : finding.also) add(also.place, rows);
  }
}

/// Notes the columns of a place, and its text: its rows without their indentation, a space between.
void Concealment::add(const Place& place, Rows& rows) {
  const Span& span = place.span;
  std::string text;
  for (std::uint32_t row = span.begin.row; row <= span.end.row; ++row) {
    const std::string line = rows.row(place.file, row);
    const std::size_t indentation = std::min(line.find_first_not_of(' '), line.size());
    const std::uint32_t begin = row == span.begin.row ? span.begin.column : static_cast<std::uint32_t>(indentation) + 1;
    const std::uint32_t end = row == span.end.row ? span.end.column : UINT32_MAX;
    columns_[{place.file, row}].emplace_back(begin, end);
    const std::size_t first = byte_of_column(line, begin);
    const std::size_t last = std::max(first, byte_of_column(line, end));
    if (!text.empty()) text += ' ';
    text += line.substr(first, last - first);
  }
  const std::string found(without_quotes(text));
  const auto known = texts_.equal_range(found.substr(0, shortest_text));
  if (std::any_of(known.first, known.second, [&](const auto& other) { return other.second == found; })) return;
  if (found.size() >= shortest_text && masked(found) != found) texts_.emplace(found.substr(0, shortest_text), found);
}

std::string Concealment::row(const Place& place, std::string line) const {
  const auto found = columns_.find({place.file, place.span.begin.row});
  if (found == columns_.end()) return text(std::move(line));
  std::vector<bool> hidden(line.size());
  for (const auto& [begin, end] : found->second)
    for (std::size_t i = byte_of_column(line, begin), last = byte_of_column(line, end); i < last; ++i) hidden[i] = true;
  std::string result;
  for (std::size_t begin = 0; begin < line.size();) {
    std::size_t end = begin;
    while (end < line.size() && hidden[end] == hidden[begin]) ++end;
    const std::string_view piece = std::string_view(line).substr(begin, end - begin);
    result += hidden[begin] ? masked(piece) : std::string(piece);
    begin = end;
  }
  return text(std::move(result));
}

/// The size of the found text that stands at `at`, or of its beginning when the text is cut off there; 0 for none.
std::size_t Concealment::found_at(std::string_view text, std::size_t at) const {
  const std::string_view rest = text.substr(at);
  if (rest.size() < shortest_text) return 0;
  std::size_t longest = 0;
  const auto [first, last] = texts_.equal_range(rest.substr(0, shortest_text));
  for (auto candidate = first; candidate != last; ++candidate) {
    const std::string& found = candidate->second;
    const auto differ = std::ranges::mismatch(found, rest);
    const auto same = static_cast<std::size_t>(differ.in1 - found.begin());
    if (same == found.size() || rest.substr(same).starts_with(cut_mark)) longest = std::max(longest, same);
  }
  return longest;
}

std::string Concealment::text(std::string text) const {
  if (texts_.empty()) return text;
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = found_at(text, at);
    result += size > 0 ? masked(std::string_view(text).substr(at, size)) : std::string(1, text[at]);
    at += std::max<std::size_t>(size, 1);
  }
  return result;
}

}  // namespace keten
