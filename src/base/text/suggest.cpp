#include "base/text/suggest.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/text/utf8.hpp"

namespace keten {
namespace {

// One code point of a text, or one byte of it that is not UTF-8.
struct Letter {
  char32_t code;
  std::string_view bytes;
};

// Bytes that are not UTF-8 get codes beyond those of Unicode, so that they equal nothing but themselves.
constexpr char32_t beyond_unicode = 0x110000;

// The first letter of `text`, which is not empty.
Letter first_letter(std::string_view text) {
  const CodePoint point = code_point_at(text, 0);
  return {point.valid ? point.value : beyond_unicode + point.value, text.substr(0, point.bytes)};
}

// The letters without accent of U+00C0 to U+00FF and of U+0100 to U+017F; `?` is none or more than one letter.
constexpr std::string_view latin_1 =
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy??"
    "aaaaaa?ceeeeiiiidnooooo?ouuuuy?y";
constexpr std::string_view latin_extended_a =
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkkllllllllllnnnnnnnnn"
    "oooooo??rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(latin_1.size() == 0x40 && latin_extended_a.size() == 0x80);

// The letter in lower case and without accent, in ASCII: one or two letters, or nothing for an accent on its own. Other
// letters as they are.
std::string_view plain(const Letter& letter) {
  constexpr std::string_view small = "abcdefghijklmnopqrstuvwxyz";
  const char32_t code = letter.code;
  if (code >= U'A' && code <= U'Z') return small.substr(code - U'A', 1);
  if (code >= 0x0300 && code <= 0x036F) return {};
  switch (code) {
    case 0x00C6:
    case 0x00E6:
      return "ae";
    case 0x00DE:
    case 0x00FE:
      return "th";
    case 0x00DF:
      return "ss";
    case 0x0132:
    case 0x0133:
      return "ij";
    case 0x0152:
    case 0x0153:
      return "oe";
    case 0x00D7:
    case 0x00F7:
      return letter.bytes;
    default:
      break;
  }
  if (code >= 0x00C0 && code <= 0x00FF) return latin_1.substr(code - 0x00C0, 1);
  if (code >= 0x0100 && code <= 0x017F) return latin_extended_a.substr(code - 0x0100, 1);
  return letter.bytes;
}

// White space, and what stands between the parts of a name: hyphens and apostrophes, as typed and as typeset.
bool is_between(char32_t code) {
  constexpr std::u32string_view between =
      U" \t\r\n\u00A0\u202F-\u00AD\u2010\u2011\u2012\u2013'`\u00B4\u02BC\u2018\u2019";
  return between.find(code) != std::u32string_view::npos;
}

std::u32string plain_letters(std::string_view text) {
  std::u32string letters;
  while (!text.empty()) {
    const Letter letter = first_letter(text);
    const std::string_view folded = plain(letter);
    if (folded == letter.bytes)
      letters += letter.code;
    else
      letters.append(folded.begin(), folded.end());
    text.remove_prefix(letter.bytes.size());
  }
  return letters;
}

// Damerau-Levenshtein (optimal string alignment): how many letters to change, add, leave out or swap with the next.
std::size_t distance(std::u32string_view from, std::u32string_view to) {
  std::vector<std::size_t> before(to.size() + 1), last(to.size() + 1), now(to.size() + 1);
  for (std::size_t j = 0; j <= to.size(); ++j) last[j] = j;
  for (std::size_t i = 1; i <= from.size(); ++i) {
    now[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t changed = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      now[j] = std::min({changed, last[j] + 1, now[j - 1] + 1});
      if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
        now[j] = std::min(now[j], before[j - 2] + 1);
    }
    before.swap(last);
    last.swap(now);
  }
  return last[to.size()];
}

}  // namespace

std::string closest(std::string_view word, std::span<const std::string_view> candidates) {
  const std::u32string wanted = plain_letters(word);
  std::size_t limit = std::max<std::size_t>(1, wanted.size() / 3) + 1;
  std::string_view best;
  for (const std::string_view candidate : candidates) {
    const std::u32string letters = plain_letters(candidate);
    const auto [shorter, longer] = std::minmax({wanted.size(), letters.size()});
    if (shorter == 0 || longer - shorter >= limit) continue;
    const std::size_t steps = distance(wanted, letters);
    if (steps >= limit || steps >= longer) continue;
    best = candidate;
    limit = steps;
  }
  return std::string(best);
}

std::string fold(std::string_view text) {
  std::string folded;
  while (!text.empty()) {
    const Letter letter = first_letter(text);
    const bool is_small = letter.code >= U'a' && letter.code <= U'z';  // most letters are, and this is asked often
    if (is_small || !is_between(letter.code)) folded += plain(letter);
    text.remove_prefix(letter.bytes.size());
  }
  return folded;
}

}  // namespace keten
