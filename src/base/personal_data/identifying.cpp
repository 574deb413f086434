// Finding what points to one person: names, home addresses and dates of birth.
#include <algorithm>
#include <array>
#include <optional>

#include "base/personal_data/personal_data.hpp"
#include "base/text/letters.hpp"
#include "base/text/suggest.hpp"

namespace keten {

namespace {

template <std::size_t size>
bool is_one_of(std::string_view word, const std::array<std::string_view, size>& words) {
  return std::ranges::any_of(words, [word](std::string_view other) { return equals_folded(word, other); });
}

constexpr std::array<std::string_view, 6> titles = {"mevrouw", "meneer", "mijnheer", "heer", "mejuffrouw", "juffrouw"};
constexpr std::array<std::string_view, 4> short_titles = {"mevr", "mw", "dhr", "mej"};
/// The words before a Dutch surname (tussenvoegsels).
constexpr std::array<std::string_view, 14> prefixes = {"van", "de", "der", "den", "het", "ter", "ten",
                                                       "te",  "op", "la",  "le",  "el",  "ben", "bin"};
/// Short forms after which a full stop does not end a sentence.
constexpr std::array<std::string_view, 14> short_forms = {"mevr", "mw",   "dhr", "mej", "dr", "drs", "prof",
                                                          "geb",  "bijv", "bv",  "nr",  "ca", "tel", "ds"};

bool begins_word(std::string_view text, std::size_t at) {
  return !is_digit(byte_at(text, at - 1)) && letter_before(text, at) == 0;
}

bool has_lower_case(std::string_view word) { return std::ranges::any_of(word, is_lower); }

/// Where a word with a capital ends that may be a name, with what a hyphen or apostrophe joins to it; `at` for others,
/// such as GGZ.
std::size_t end_of_name_word(std::string_view text, std::size_t at) {
  if (!is_capital(text, at)) return at;
  std::size_t end = end_of_word(text, at);
  for (;;) {
    const bool hyphen = byte_at(text, end) == '-';
    const std::size_t joint = hyphen || byte_at(text, end) == '\'' ? 1 : text.substr(end).starts_with("’") ? 3 : 0;
    if (joint == 0 || letter_at(text, end + joint) == 0 || (hyphen && !is_capital(text, end + joint))) break;
    end = end_of_word(text, end + joint);
  }
  const std::string_view word = text.substr(at, end - at);
  return word.size() > 1 && has_lower_case(word) ? end : at;
}

/// Skips `J.`, `J.M.` and `J. M.`, with the spaces after them.
std::size_t skip_initials(std::string_view text, std::size_t at) {
  while (is_upper(byte_at(text, at)) && byte_at(text, at + 1) == '.') at = skip_spaces(text, at + 2);
  return at;
}

/// Skips `van`, `de`, `'t` and the like, with the spaces after them.
std::size_t skip_prefixes(std::string_view text, std::size_t at) {
  for (;;) {
    const std::size_t begin = text.substr(at).starts_with("'t") || text.substr(at).starts_with("'s") ? at + 1 : at;
    const std::size_t end = end_of_word(text, begin);
    if (begin == at && !is_one_of(text.substr(begin, end - begin), prefixes)) return at;
    const std::size_t next = skip_spaces(text, end);
    if (next == end) return at;
    at = next;
  }
}

/// Where a surname ends, with its prefixes; `at` when there is none.
std::size_t end_of_surname(std::string_view text, std::size_t at) {
  const std::size_t begin = skip_prefixes(text, at);
  const std::size_t end = end_of_name_word(text, begin);
  return end == begin ? at : end;
}

/// After a title: initials or first names, and a surname. `at` when none follows.
std::size_t end_of_person(std::string_view text, std::size_t at) {
  std::size_t end = end_of_surname(text, skip_initials(text, at));
  if (end == skip_initials(text, at)) return at;
  for (int more = 0; more < 2; ++more) {
    const std::size_t next = skip_spaces(text, end);
    const std::size_t further = end_of_surname(text, next);
    if (next == end || further == next) break;
    end = further;
  }
  return end;
}

/// A cheap first look at two letters: no title begins with others.
bool may_be_title(char first, char second) {
  const char next = in_lower_case(second);
  switch (in_lower_case(first)) {
    case 'm':
      return next == 'e' || next == 'i' || next == 'w';
    case 'd':
      return next == 'h';
    case 'h':
      return next == 'e';
    case 'j':
      return next == 'u';
    default:
      return false;
  }
}

/// The title that begins at `at`: where the name after it would begin; nothing when there is none.
std::optional<std::size_t> after_title(std::string_view text, std::size_t at) {
  const std::size_t end = end_of_word(text, at);
  const std::string_view word = text.substr(at, end - at);
  const bool is_short = is_one_of(word, short_titles);
  if (!is_short && !is_one_of(word, titles)) return std::nullopt;
  const std::size_t stop = is_short && byte_at(text, end) == '.' ? end + 1 : end;
  const std::size_t next = skip_spaces(text, stop);
  if (next == end) return std::nullopt;
  return next;
}

// --- Addresses

/// Where a postcode ends that begins at `at`: four digits, perhaps a space, two capitals (not SA, SD, SS).
std::optional<std::size_t> end_of_postcode(std::string_view text, std::size_t at) {
  if (byte_at(text, at) < '1' || byte_at(text, at) > '9') return std::nullopt;
  for (std::size_t i = 1; i < 4; ++i)
    if (!is_digit(byte_at(text, at + i))) return std::nullopt;
  at += 4;
  at += space_at(text, at);
  const std::string_view letters = text.substr(std::min(at, text.size()), 2);
  if (letters.size() < 2 || !is_upper(letters[0]) || !is_upper(letters[1])) return std::nullopt;
  if (letters == "SA" || letters == "SD" || letters == "SS") return std::nullopt;
  const char after = byte_at(text, at + 2);
  if (is_digit(after) || letter_at(text, at + 2) > 0) return std::nullopt;
  return at + 2;
}

/// The number of a house at `at`, with an addition such as `a` or `-2`; `at` when there is none.
std::size_t end_of_house_number(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (is_digit(byte_at(text, end))) ++end;
  if (end == at || end - at > 5 || byte_at(text, at) == '0') return at;
  return end_of_word(text, end) > end + 1 ? at : end_of_word(text, end);
}

/// After a postcode: `12`, `, 12a`, ` nr. 12`, ` huisnummer 12`.
std::size_t end_of_number_after(std::string_view text, std::size_t postcode_end) {
  std::size_t at = postcode_end;
  if (byte_at(text, at) == ',' || byte_at(text, at) == '-' || byte_at(text, at) == '/') ++at;
  at = skip_spaces(text, at);
  const std::size_t word_end = end_of_word(text, at);
  static constexpr std::array<std::string_view, 3> words = {"nr", "nummer", "huisnummer"};
  if (is_one_of(text.substr(at, word_end - at), words)) {
    at = word_end;
    while (byte_at(text, at) == '.' || byte_at(text, at) == ':') ++at;
    at = skip_spaces(text, at);
  }
  const std::size_t end = end_of_house_number(text, at);
  return end == at ? postcode_end : end;
}

/// Before a postcode: where `Dorpsstraat 12, ` begins; `postcode` when no street and number stand there, or a Postbus.
std::size_t begin_of_street(std::string_view text, std::size_t postcode) {
  const auto back_over = [&text](std::size_t at, auto belongs) {
    while (at > 0 && belongs(text[at - 1])) --at;
    return at;
  };
  const auto is_between = [](char c) { return c == ' ' || c == ',' || c == '\n' || c == '\r'; };
  const auto is_in_word = [](char c) {
    return is_letter(c) || is_beyond_ascii(c) || c == '.' || c == '\'' || c == '-';
  };
  std::size_t end = back_over(postcode, is_between);
  if (end == postcode) return postcode;
  const std::size_t addition = back_over(end, [](char c) { return is_letter(c) || c == '-'; });
  if (end - addition <= 4 && addition > 0 && is_digit(text[addition - 1])) end = addition;
  const std::size_t number = back_over(end, is_digit);
  if (number == end || end - number > 5) return postcode;
  const std::size_t street_end = back_over(number, is_between);
  std::size_t begin = back_over(street_end, is_in_word);
  const std::string_view street = text.substr(begin, street_end - begin);
  if (begin == street_end || street_end == number) return postcode;
  if (equals_folded(street, "postbus") || equals_folded(street, "antwoordnummer")) return postcode;
  for (std::size_t word_end = back_over(begin, [](char c) { return c == ' '; }); word_end < begin;) {
    const std::size_t word = back_over(word_end, is_in_word);
    if (!is_capital(text, word)) break;  // the other words of the name of a street
    begin = word;
    word_end = back_over(begin, [](char c) { return c == ' '; });
  }
  return begin;
}

// --- Dates

constexpr std::array<std::string_view, 21> months = {
    "januari",  "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
    "december", "jan",      "feb",   "mrt",   "apr", "aug",  "sept", "okt",      "nov",       "dec"};

std::size_t count_digits(std::string_view text, std::size_t at) {
  std::size_t count = 0;
  while (is_digit(byte_at(text, at + count))) ++count;
  return count;
}

/// A month in letters at `at`, with a year after it: where that ends.
std::optional<std::size_t> end_of_month_and_year(std::string_view text, std::size_t at) {
  const std::size_t word_end = end_of_word(text, at);
  if (!is_one_of(text.substr(at, word_end - at), months)) return std::nullopt;
  const std::size_t year = skip_spaces(text, byte_at(text, word_end) == '.' ? word_end + 1 : word_end);
  if (count_digits(text, year) != 4) return std::nullopt;
  return year + 4;
}

/// Where a full date ends that begins at `at`.
std::optional<std::size_t> end_of_date(std::string_view text, std::size_t at) {
  const std::size_t first = count_digits(text, at);
  if (first != 1 && first != 2 && first != 4) return std::nullopt;
  at += first;
  if (first != 4 && space_at(text, at) > 0)
    if (const auto end = end_of_month_and_year(text, skip_spaces(text, at))) return end;
  const char mark = byte_at(text, at);
  if (mark != '-' && mark != '/' && mark != '.' && mark != ' ') return std::nullopt;
  const std::size_t second = count_digits(text, at + 1);
  if (second < 1 || second > 2 || byte_at(text, at + 1 + second) != mark) return std::nullopt;
  at += second + 2;
  const std::size_t third = count_digits(text, at);
  const bool fits = first == 4 ? third == 1 || third == 2 : third == 4 || (third == 2 && mark != '.' && mark != ' ');
  if (!fits) return std::nullopt;
  return at + third;
}

}  // namespace

std::vector<TextRange> find_addresses(std::string_view text) {
  std::vector<TextRange> found;
  for (std::size_t at = 0; at + 6 <= text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const auto postcode_end = begins_word(text, at) ? end_of_postcode(text, at) : std::nullopt;
    if (postcode_end) {
      const std::size_t begin = begin_of_street(text, at);
      const std::size_t end = end_of_number_after(text, *postcode_end);
      if (begin < at || end > *postcode_end) found.push_back({begin, end});
    }
    at += count_digits(text, at);
  }
  return found;
}

std::vector<TextRange> find_titled_names(std::string_view text) {
  std::vector<TextRange> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!may_be_title(text[at], byte_at(text, at + 1)) || !begins_word(text, at)) continue;
    const auto name = after_title(text, at);
    if (!name) continue;
    const std::size_t end = end_of_person(text, *name);
    if (end == *name) continue;
    found.push_back({at, end});
    at = end - 1;
  }
  return found;
}

TextRange full_name(std::string_view text) {
  const std::size_t begin = skip_spaces(text, 0);
  std::size_t end = skip_initials(text, begin);
  if (end == begin) {
    const std::size_t first = end_of_name_word(text, begin);
    if (first == begin) return {};
    end = skip_spaces(text, first);
    if (end == first) return {};
    end = skip_initials(text, end);
  }
  const std::size_t surname = end_of_surname(text, end);
  return surname == end ? TextRange{} : TextRange{begin, surname};
}

std::vector<TextRange> find_dates(std::string_view text) {
  std::vector<TextRange> found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) continue;
    const auto end = begins_word(text, at) ? end_of_date(text, at) : std::nullopt;
    if (end) found.push_back({at, *end});
    at = end ? *end : at + count_digits(text, at);
  }
  return found;
}

std::vector<TextRange> find_birth_dates(std::string_view text) {
  constexpr std::size_t farthest = 40;  // bytes between the word and the date
  static constexpr std::array<std::string_view, 5> words = {"geboren", "geb", "geboortedatum", "geboortedag", "gebdat"};
  std::vector<TextRange> found;
  if (text.find("eb") == std::string_view::npos && text.find("EB") == std::string_view::npos) return found;
  for (const TextRange& date : find_dates(text)) {
    const TextRange sentence = sentence_around(text, date.begin);
    const std::size_t from = std::max(sentence.begin, date.begin < farthest ? 0 : date.begin - farthest);
    const std::string_view before = text.substr(from, date.begin - from);
    bool announced = false;
    for (std::size_t at = 0; at < before.size(); ++at) {
      if (letter_at(before, at) == 0) continue;
      const std::size_t end = end_of_word(before, at);
      announced = announced || (is_one_of(before.substr(at, end - at), words) && begins_word(text, from + at));
      at = std::max(end, at + 1) - 1;
    }
    if (announced) found.push_back(date);
  }
  return found;
}

TextRange sentence_around(std::string_view text, std::size_t at) {
  const auto ends_at = [text](std::size_t i) {  // whether a sentence ends before byte i
    const char last = byte_at(text, i - 1);
    if (last == '\n') {
      std::size_t next = i;
      while (byte_at(text, next) == ' ') ++next;
      const char c = byte_at(text, next);
      return c == '\n' || c == '\r' || c == '\0' || c == '#' || c == '|' ||
             ((c == '-' || c == '*') && byte_at(text, next + 1) == ' ');
    }
    if (last == '!' || last == '?') return space_at(text, i) > 0;
    if (last != '.' || space_at(text, i) == 0) return false;
    std::size_t word = i - 1;
    while (word > 0 && is_letter(text[word - 1])) --word;
    const std::string_view before = text.substr(word, i - 1 - word);
    return !(before.size() == 1 || is_one_of(before, short_forms));
  };
  TextRange sentence{at, at};
  while (sentence.begin > 0 && !ends_at(sentence.begin)) --sentence.begin;
  while (sentence.end < text.size() && (sentence.end <= at || !ends_at(sentence.end))) ++sentence.end;
  return sentence;
}

std::vector<std::string> words_of(std::string_view key) {
  std::vector<std::string> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= key.size();) {
    const std::size_t size = is_digit(byte_at(key, i)) ? 1 : letter_at(key, i);
    if (size > 0) {
      i += size;
      continue;
    }
    if (i > begin) words.push_back(fold(key.substr(begin, i - begin)));
    begin = ++i;
  }
  return words;
}

bool has_word(std::string_view text, std::string_view word) { return has_one_of(text, {&word, 1}); }

bool has_one_of(std::string_view text, std::span<const std::string_view> words) {
  const auto is_wanted = [words](std::string_view folded) { return std::ranges::count(words, folded) > 0; };
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::size_t end = at;  // of a word with its hyphens
    for (;;) {
      const char c = byte_at(text, end);
      const std::size_t size = is_digit(c) || (c == '-' && end > at) ? 1 : letter_at(text, end);
      if (size == 0) break;
      end += size;
    }
    if (end == at) continue;
    const std::string_view compound = text.substr(at, end - at);
    if (is_wanted(fold(compound))) return true;
    if (compound.find('-') != std::string_view::npos && std::ranges::any_of(words_of(compound), is_wanted)) return true;
    at = end;
  }
  return false;
}

}  // namespace keten
