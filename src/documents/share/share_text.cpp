#include "documents/share/share_text.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "base/text/letters.hpp"
#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "documents/shared/redact.hpp"
#include "keten/person.hpp"

namespace keten::documents {

namespace {

constexpr std::string_view data_mark = "(gegevens weggelaten)";
constexpr std::size_t shortest_data = 5;

/// The words for 1 to 12; `een` is an article as well.
constexpr std::string_view number_words[] = {"één",   "twee", "drie",  "vier", "vijf", "zes",
                                             "zeven", "acht", "negen", "tien", "elf",  "twaalf"};

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
  return digits;
}

/// Digits from `at`, with single signs between, that are those of a telephone number: where they end; `at`: they are
/// not.
std::size_t end_of_number(std::string_view text, std::size_t at, std::string_view digits) {
  std::size_t end = at;
  for (std::size_t matched = 0; matched < digits.size(); ++end) {
    const char c = byte_at(text, end);
    if (is_digit(c)) {
      if (c != digits[matched++]) return at;
    } else if (c == '\0' || std::string_view(" -./()").find(c) == std::string_view::npos) {
      return at;
    }
  }
  return is_digit(byte_at(text, end)) ? at : end;
}

/// The number from 1 to 12, or in digits, that is the word from `begin` to `end`; 0: it is none.
double number_of(std::string_view word) {
  for (std::size_t i = 0; i < std::size(number_words); ++i)
    if (word == number_words[i] || (i > 0 && fold(word) == number_words[i])) return static_cast<double>(i + 1);
  return std::ranges::all_of(word, is_digit) ? parse_number(word).value_or(0) : 0;
}

std::size_t end_of_any_word(std::string_view text, std::size_t at) {
  while (is_digit(byte_at(text, at)) || letter_at(text, at) > 0) at += is_digit(text[at]) ? 1 : letter_at(text, at);
  return at;
}

/// Whether `mantelzorgers` follows at `at`, with at most two adjectives before it, such as `jonge`.
bool are_carers(std::string_view text, std::size_t at) {
  for (int words = 0; words < 3; ++words) {
    const std::size_t begin = skip_spaces(text, at);
    const std::size_t end = end_of_any_word(text, begin);
    const std::string word = fold(text.substr(begin, end - begin));
    if (begin == at || end == begin) return false;
    if (word.starts_with("mantelzorger")) return true;
    if (!word.ends_with('e') || word == "de" || word == "die" || word == "deze") return false;
    at = end;
  }
  return false;
}

/// What of the replacements counts where they overlap: the first, up to where the last of them ends.
std::vector<Replacement> without_overlap(std::vector<Replacement> all) {
  std::ranges::stable_sort(all, [](const Replacement& a, const Replacement& b) {
    return a.range.begin != b.range.begin ? a.range.begin < b.range.begin : a.range.end > b.range.end;
  });
  std::vector<Replacement> kept;
  for (Replacement& one : all) {
    if (!kept.empty() && one.range.begin < kept.back().range.end)
      kept.back().range.end = std::max(kept.back().range.end, one.range.end);
    else
      kept.push_back(std::move(one));
  }
  return kept;
}

}  // namespace

TextSharer::TextSharer(const Chain& chain) : names_(chain), small_count_(chain.info.control.thresholds.small_count) {
  for (const Person& person : chain.persons) {
    for (const std::string& text : {person.email, person.phone})
      if (text.size() >= shortest_data) data_.push_back(text);
    if (std::string digits = digits_of(person.phone); digits.size() >= shortest_data)
      numbers_.push_back(std::move(digits));
  }
}

/// The contact data of persons, however a text writes them.
std::vector<TextRange> TextSharer::known_data(std::string_view text) const {
  std::vector<TextRange> found;
  for (const std::string& data : data_)
    for (std::size_t at = text.find(data); at != std::string_view::npos; at = text.find(data, at + data.size()))
      found.push_back({at, at + data.size()});
  for (const std::string& digits : numbers_)
    for (std::size_t at = 0; at < text.size(); ++at) {
      if (text[at] != digits.front() || is_digit(byte_at(text, at - 1))) continue;
      const std::size_t end = end_of_number(text, at, digits);
      if (end > at) found.push_back({at, end});
    }
  return found;
}

std::vector<TextRange> TextSharer::small_counts(std::string_view text) const {
  std::vector<TextRange> found;
  if (fold(text).find("mantelzorger") == std::string::npos) return found;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = end_of_any_word(text, at);
    const double number = end > at ? number_of(text.substr(at, end - at)) : 0;
    const char before = byte_at(text, at - 1);
    const bool begins = before != '.' && before != ',' && before != '-';
    if (number > 0 && number < small_count_ && begins && are_carers(text, end)) found.push_back({at, end});
    at = std::max(end, at + 1);
  }
  return found;
}

SharedText TextSharer::share(std::string_view text) const {
  std::vector<Replacement> all;
  const auto add = [&all](const std::vector<TextRange>& ranges, std::string_view by) {
    for (const TextRange& range : ranges) all.push_back({range, std::string(by)});
  };
  add(known_data(text), data_mark);
  for (const auto& find : {find_emails, find_phones, find_ibans, find_addresses, find_birth_dates, find_bsns})
    add(find(text), data_mark);
  add(find_titled_names(text), name_mark);
  for (Replacement& name : names_.find(text)) all.push_back(std::move(name));
  const std::string less = fmt::format("minder dan {}", dutch_number(small_count_));
  add(small_counts(text), less);

  SharedText shared;
  std::size_t done = 0;
  for (const Replacement& one : without_overlap(std::move(all))) {
    shared.text.append(text.substr(done, one.range.begin - done)).append(one.by);
    done = one.range.end;
    ++(one.by == data_mark ? shared.data : one.by == less ? shared.counts : shared.names);
  }
  shared.text += text.substr(done);
  return shared;
}

}  // namespace keten::documents
