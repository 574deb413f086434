// Finding burgerservicenummers. One in eleven numbers satisfies the 11-proef by chance, so what stands around a number
// decides as well.
#include <algorithm>
#include <array>

#include "base/personal_data/personal_data.hpp"
#include "base/text/letters.hpp"

namespace keten {

namespace {

constexpr std::size_t most_groups = 16;
constexpr std::size_t most_words = 4;  ///< between a label and its number

/// Groups of digits with one dot or space between them.
struct Run {
  std::array<TextRange, most_groups> groups;
  std::size_t count = 0;
  std::size_t end = 0;
};

/// A part of a run: groups `first` up to `last`.
struct Window {
  std::size_t first = 0;
  std::size_t last = 0;
};

/// What the words beside a number say it is.
enum class Label { none, bsn, other };

Run run_at(std::string_view text, std::size_t at) {
  Run run;
  for (;;) {
    const std::size_t begin = at;
    while (is_digit(byte_at(text, at))) ++at;
    run.groups[run.count++] = {begin, at};
    run.end = at;
    const std::size_t between = byte_at(text, at) == '.' ? 1 : space_at(text, at);
    if (between == 0 || !is_digit(byte_at(text, at + between)) || run.count == most_groups) return run;
    at += between;
  }
}

std::string digits_of(std::string_view text, const Run& run, Window window) {
  std::string digits;
  for (std::size_t i = window.first; i < window.last; ++i)
    digits += text.substr(run.groups[i].begin, run.groups[i].end - run.groups[i].begin);
  return digits;
}

Label label_of(std::string_view word) {
  static constexpr std::string_view bsn[] = {"bsn", "burgerservicenummer", "sofi", "sofinummer"};
  static constexpr std::string_view other[] = {"kvk",  "handelsregister", "rsin",   "telefoon", "telefoonnummer",
                                               "tel",  "telnr",           "mobiel", "fax",      "iban",
                                               "giro", "rekeningnummer",  "btw"};
  const auto means = [word](std::string_view label) { return equals_folded(word, label); };
  if (std::ranges::any_of(bsn, means)) return Label::bsn;
  return std::ranges::any_of(other, means) ? Label::other : Label::none;
}

/// The nearest label before a number: at most a few words back, on one line, in the same part of the sentence.
Label label_before(std::string_view text, std::size_t at) {
  constexpr std::string_view joints = " \t\r\n-:=\"'|>(.\xC2\xA0\xE2\x80\x99\x9D";  // also of U+00A0, ’ and ”
  while (at > 0 && joints.find(text[at - 1]) != std::string_view::npos) --at;
  for (std::size_t words = 0; words <= most_words; ++words) {
    const std::size_t end = at;
    at = begin_of_word(text, at);
    if (const Label label = label_of(text.substr(at, end - at)); label != Label::none) return label;
    while (at > 0 && std::string_view(" \t-:'\"(").find(text[at - 1]) != std::string_view::npos) --at;
    if (letter_before(text, at) == 0) return Label::none;
  }
  return Label::none;
}

/// A label after a number: BSN a few words on, another one only between brackets, because it may announce the next.
Label label_after(std::string_view text, std::size_t at) {
  for (std::size_t words = 0; words <= most_words; ++words) {
    at = skip_spaces(text, at);
    const bool in_brackets = byte_at(text, at) == '(';
    if (in_brackets) ++at;
    const std::size_t end = end_of_word(text, at);
    if (end == at) return Label::none;
    const Label label = label_of(text.substr(at, end - at));
    if (label == Label::bsn || (label == Label::other && in_brackets)) return label;
    at = end;
  }
  return Label::none;
}

/// Whether the bytes around a number leave it a number by itself: not a part of a code, a decimal number or an amount.
bool stands_alone(std::string_view text, TextRange number) {
  const char before = byte_at(text, number.begin - 1), far_before = byte_at(text, number.begin - 2);
  const char after = byte_at(text, number.end), far_after = byte_at(text, number.end + 1);
  const auto joins = [](char c) { return c == '-' || c == '/' || c == ',' || c == '.'; };
  if (letter_before(text, number.begin) > 0) {
    const std::size_t word = begin_of_word(text, number.begin);
    if (label_of(text.substr(word, number.begin - word)) != Label::bsn) return false;
  }
  if (before == '+' || (before == ')' && far_before == '0') || (joins(before) && is_digit(far_before))) return false;
  if (text.substr(0, number.begin).ends_with("€") || text.substr(0, number.begin).ends_with("€ ")) return false;
  if (letter_at(text, number.end) > 0) return false;
  return !(joins(after) && is_digit(far_after));
}

bool is_in_web_address(std::string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && std::string_view(" \t\r\n\"'(<").find(text[begin - 1]) == std::string_view::npos) --begin;
  const std::string_view word = text.substr(begin, at - begin);
  return word.find("://") != std::string_view::npos || word.starts_with("www.");
}

/// Whether people write a number of nine digits in these groups: 123 456 782, 1234 56 782, 1 2 3 4 5 6 7 8 2.
bool is_usual(const Run& run) {
  const auto size = [&run](std::size_t i) { return run.groups[i].end - run.groups[i].begin; };
  if (run.count == 1 || run.count == 9) return true;
  if (run.count < 3) return false;
  for (std::size_t i = 0; i < run.count; ++i)
    if (size(i) < 2 || size(i) > 4) return false;
  return true;
}

bool is_date(const Run& run, Window window) {
  const auto size = [&](std::size_t i) {
    return run.groups[window.first + i].end - run.groups[window.first + i].begin;
  };
  return window.last - window.first == 3 && (size(0) == 4 || size(2) == 4);
}

/// Whether one part of a run is a BSN, by its digits and by what stands around it.
bool may_be_bsn(std::string_view text, const Run& run, Window window) {
  const TextRange range{run.groups[window.first].begin, run.groups[window.last - 1].end};
  std::string digits = digits_of(text, run, window);
  const bool short_form = digits.size() == 8;
  if (short_form) digits.insert(0, "0");
  if (!is_bsn(digits) || !stands_alone(text, range)) return false;
  Label label = label_before(text, range.begin);
  if (label == Label::none) label = label_after(text, range.end);
  if (label == Label::bsn) return !short_form || !is_date(run, window);
  return label == Label::none && !short_form && !is_in_web_address(text, range.begin);
}

/// The windows of a run that have eight or nine digits and may be one number. Groups that are more than one number
/// together, such as a year after a BSN, only count where the word BSN goes before.
void add_bsns(std::string_view text, const Run& run, std::vector<TextRange>& found) {
  std::size_t total = 0;
  for (std::size_t i = 0; i < run.count; ++i) total += run.groups[i].end - run.groups[i].begin;
  if (total < 8) return;
  const bool announced = label_before(text, run.groups[0].begin) == Label::bsn;
  for (std::size_t first = 0; first < run.count; ++first) {
    std::size_t size = 0;
    for (std::size_t last = first; last < run.count && size < 9; ++last) {
      size += run.groups[last].end - run.groups[last].begin;
      if (size != 8 && size != 9) continue;
      const bool whole = size == total;
      const bool solid = last == first && size == 9;
      if (!(solid || (whole && (is_usual(run) || size == 8)) || (announced && first == 0))) continue;
      if (!may_be_bsn(text, run, {first, last + 1})) continue;
      found.push_back({run.groups[first].begin, run.groups[last].end});
      first = last;
      break;
    }
  }
}

}  // namespace

bool is_bsn(std::string_view digits) {
  if (digits.size() != 9 || !std::ranges::all_of(digits, is_digit) || digits == "000000000") return false;
  int sum = -(digits[8] - '0');
  for (int i = 0; i < 8; ++i) sum += (9 - i) * (digits[static_cast<std::size_t>(i)] - '0');
  return sum % 11 == 0;
}

std::vector<TextRange> find_bsns(std::string_view text) {
  std::vector<TextRange> found;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    const Run run = run_at(text, at);
    if (run.end - at >= 8) add_bsns(text, run, found);
    at = run.end;
  }
  return found;
}

std::string masked(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size();) {
    if (const std::size_t space = space_at(text, i)) {
      result += text.substr(i, space);
      i += space;
    } else if (const std::size_t letter = letter_at(text, i)) {
      result += 'x';
      i += letter;
    } else {
      result += is_digit(text[i]) ? 'x' : text[i];
      ++i;
    }
  }
  return result;
}

}  // namespace keten
