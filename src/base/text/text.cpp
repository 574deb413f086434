#include "base/text/text.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>

namespace keten {

namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 7> weekdays = {"zondag",    "maandag", "dinsdag", "woensdag",
                                                      "donderdag", "vrijdag", "zaterdag"};
constexpr std::array<std::string_view, 12> months = {"januari",   "februari", "maart",    "april",
                                                     "mei",       "juni",     "juli",     "augustus",
                                                     "september", "oktober",  "november", "december"};

constexpr std::size_t most_digits = 15;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// The value of a few digits; nothing for anything else.
std::optional<int> digits(std::string_view text) {
  int value = 0;
  for (const char c : text) {
    if (!is_digit(c)) return std::nullopt;
    value = value * 10 + (c - '0');
  }
  return value;
}

// A number taken apart: `whole` and `decimals` are digits only, `decimals` is empty when there is no decimal mark.
struct Parts {
  bool minus = false;
  std::string_view whole;
  std::string_view decimals;
};

std::optional<Parts> take_apart(std::string_view text) {
  Parts parts;
  if (text.starts_with('-')) {
    parts.minus = true;
    text.remove_prefix(1);
  }
  const std::size_t mark = text.find_first_of(".,");
  parts.whole = text.substr(0, mark);
  if (mark != std::string_view::npos) {
    parts.decimals = text.substr(mark + 1);
    if (parts.decimals.empty()) return std::nullopt;
  }
  if (parts.whole.empty() || !std::ranges::all_of(parts.whole, is_digit) ||
      !std::ranges::all_of(parts.decimals, is_digit))
    return std::nullopt;
  return parts;
}

bool may_be_thousands(const Parts& parts) {
  return parts.decimals.size() == 3 && parts.whole.size() <= 3 && parts.whole[0] != '0';
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
  const auto year = digits(text.substr(0, 4));
  const auto month = digits(text.substr(5, 2));
  const auto day = digits(text.substr(8, 2));
  if (!year || !month || !day || *year == 0) return std::nullopt;
  const year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                            std::chrono::day(static_cast<unsigned>(*day))};
  if (!date.ok()) return std::nullopt;
  return Date(date);
}

std::optional<TimeOfDay> parse_time(std::string_view text) {
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  const auto hours = digits(text.substr(0, 2));
  const auto minutes = digits(text.substr(3, 2));
  if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
  return TimeOfDay{*hours * 60 + *minutes};
}

std::optional<double> parse_number(std::string_view text) {
  const auto parts = take_apart(text);
  if (!parts || may_be_thousands(*parts)) return std::nullopt;
  if (parts->whole.size() + parts->decimals.size() > most_digits) return std::nullopt;
  const std::string plain = fmt::format("{}{}.{}", parts->minus ? "-" : "", parts->whole,
                                        parts->decimals.empty() ? std::string_view("0") : parts->decimals);
  double number = 0;
  std::from_chars(plain.data(), plain.data() + plain.size(), number);
  return number;
}

bool is_ambiguous_number(std::string_view text) {
  const auto parts = take_apart(text);
  return parts && may_be_thousands(*parts);
}

std::string iso_date(Date date) {
  const year_month_day day(date);
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                     static_cast<unsigned>(day.day()));
}

std::string long_date(Date date) {
  return fmt::format("{} {}", weekdays[std::chrono::weekday(date).c_encoding()], plain_date(date));
}

std::string plain_date(Date date) {
  const year_month_day day(date);
  return fmt::format("{} {} {}", static_cast<unsigned>(day.day()), months[static_cast<unsigned>(day.month()) - 1],
                     static_cast<int>(day.year()));
}

std::string clock_time(TimeOfDay time) { return fmt::format("{:02}:{:02}", time.minutes / 60, time.minutes % 60); }

std::string dutch_time(TimeOfDay time) { return fmt::format("{}.{:02}", time.minutes / 60, time.minutes % 60); }

std::string dutch_number(double number) {
  std::string text = fmt::format("{:.4f}", number);
  const std::size_t mark = text.find('.');
  if (mark == std::string::npos) return text;
  text[mark] = ',';
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == ',') text.pop_back();
  return text == "-0" ? "0" : text;
}

std::string counted(long count, std::string_view singular, std::string_view plural) {
  return fmt::format("{} {}", count, count == 1 ? singular : plural);
}

std::string enumerate(const std::vector<std::string>& names, std::string_view last) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (i + 1 == names.size() && i > 0)
      text.append(" ").append(last).append(" ");
    else if (i > 0)
      text += ", ";
    text += names[i];
  }
  return text;
}

std::string listed(const std::vector<std::string>& names) {
  const bool is_clear = std::none_of(names.begin(), names.end(), [](const std::string& name) {
    return name.find(',') != std::string::npos || name.find(" en ") != std::string::npos;
  });
  if (is_clear) return enumerate(names);
  std::string text;
  for (const std::string& name : names) text.append(text.empty() ? "" : "; ").append(name);
  return text;
}

std::string spaced(std::string_view word) {
  std::string text(word);
  std::ranges::replace(text, '-', ' ');
  return text;
}

std::string quoted_list(std::span<const std::string_view> words) {
  std::vector<std::string> quoted;
  for (std::string_view word : words) quoted.push_back(fmt::format("`{}`", word));
  return enumerate(quoted, "of");
}

}  // namespace keten
