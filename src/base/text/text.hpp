// Dates, times, numbers and enumerations as text, in the form of the files and in the form of documents.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keten/date.hpp"

namespace keten {

/// A calendar day written as JJJJ-MM-DD; nothing for anything else, or a day that does not exist.
std::optional<Date> parse_date(std::string_view text);
/// A time of day written as UU:MM, 00:00 to 23:59.
std::optional<TimeOfDay> parse_time(std::string_view text);
/// A decimal number: an optional minus, digits, and at most one `.` or `,` with digits on both sides. No exponents, no
/// separators of thousands. At most 15 digits. Nothing for a number of which that is not sure.
std::optional<double> parse_number(std::string_view text);
/// Whether this may be a number with a separator of thousands as well as one with decimals, such as `1.250` or
/// `12,500`.
bool is_ambiguous_number(std::string_view text);

/// 2022-11-01
std::string iso_date(Date date);
/// dinsdag 1 november 2022
std::string long_date(Date date);
/// 1 november 2022
std::string plain_date(Date date);
/// 09:30
std::string clock_time(TimeOfDay time);
/// 9.30: as one writes it in Dutch before "uur".
std::string dutch_time(TimeOfDay time);
/// 12 or 12,5: with a decimal comma, rounded to at most four decimals, without needless zeros.
std::string dutch_number(double number);
/// "1 dag", "3 dagen": the count with the right form of the noun.
std::string counted(long count, std::string_view singular, std::string_view plural);

/// "A", "A en B", "A, B en C"; `last` is the word before the last one.
std::string enumerate(const std::vector<std::string>& names, std::string_view last = "en");
/// The same, but "A; B; C" when a name holds a comma or "en" itself, such as `Informatie en advies`.
std::string listed(const std::vector<std::string>& names);
/// "in ontwikkeling" for `in-ontwikkeling`: a key or the word of a choice, as one writes it in a sentence.
std::string spaced(std::string_view word);
/// Words to choose from, as they are typed: "`md`, `html` of `json`".
std::string quoted_list(std::span<const std::string_view> words);

}  // namespace keten
