// telefoon-onvolledig: a telephone number that lost its leading zero, or cannot be one.
#include <fmt/core.h>

#include <algorithm>
#include <string>
#include <vector>

#include "base/text/letters.hpp"
#include "keten/person.hpp"
#include "model/queries.hpp"
#include "rules/form/contact.hpp"
#include "rules/rule.hpp"

namespace keten::rules {

namespace {

// A run of digits, with what may stand inside a number left out. `plus`: after a + or 00 comes the code of a country.
struct Digits {
  bool plus = false;
  std::string text;
};

// Spaces, dashes and dots; also the wider ones, whose bytes are not ASCII.
bool is_separator(char c) { return c == ' ' || c == '\t' || c == '-' || c == '.' || is_beyond_ascii(c); }

// The numbers in a text. A slash may stand between two numbers or inside one. Brackets
// with words in them hold a remark, and `(0)` a zero that is not dialled after a country's code.
std::vector<Digits> numbers_in(std::string_view text, bool slash_splits) {
  std::vector<Digits> numbers(1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '(') {
      const std::size_t close = std::min(text.find(')', i), text.size());
      const std::string_view inside = text.substr(i + 1, close - i - 1);
      const bool is_remark = inside.find_first_not_of("0123456789+- ") != std::string_view::npos;
      if (is_remark || (inside == "0" && !numbers.back().text.empty())) i = close;
    } else if (is_digit(c)) {
      numbers.back().text += c;
    } else if (c == '+') {
      numbers.push_back({.plus = true, .text = {}});
    } else if (!is_separator(c) && c != ')' && (c != '/' || slash_splits) && !numbers.back().text.empty()) {
      numbers.emplace_back();
    }
  }
  for (Digits& number : numbers)
    if (!number.plus && number.text.starts_with("00")) number = {.plus = true, .text = number.text.substr(2)};
  return numbers;
}

// A number as it is dialled in the Netherlands.
bool is_national(std::string_view digits) {
  const std::size_t size = digits.size();
  if (digits.starts_with("0800") || digits.starts_with("0900") || digits.starts_with("0906") ||
      digits.starts_with("0909"))
    return size == 8 || size == 11;
  if (digits.starts_with("0")) return size == 10 && digits[1] != '0';
  if (digits.starts_with("140")) return size == 5 || size == 6;  // 14 and the area code of a gemeente
  return (digits.starts_with("1") && size == 3) || (digits.starts_with("116") && size == 6);
}

bool is_international(std::string_view digits) {
  if (!digits.starts_with("31")) return digits.size() >= 8 && digits.size() <= 15 && !digits.starts_with("0");
  digits.remove_prefix(2);
  if (digits.starts_with("0")) digits.remove_prefix(1);
  return is_national("0" + std::string(digits));
}

bool is_complete(const Digits& number) {
  return number.plus ? is_international(number.text) : is_national(number.text);
}

void check(const RuleContext& context, Reporter& report) {
  for_each_text(context.chain, TextKind::phone, [&](const auto& thing, std::string_view key, std::string_view text) {
    if (const std::string_view problem = phone_problem(text); !problem.empty())
      report.add(place_of(thing, key), about(thing),
                 fmt::format("Het telefoonnummer van {} klopt niet: {}", name_of(thing), problem),
                 "Schrijf het hele nummer op, met de 0 en het kengetal of met +31 aan het begin.");
  });
}

}  // namespace

std::string_view phone_problem(std::string_view text) {
  const std::vector<Digits> numbers = numbers_in(text, false);
  if (std::ranges::any_of(numbers, is_complete) || std::ranges::any_of(numbers_in(text, true), is_complete)) return {};
  const Digits& number =
      *std::ranges::max_element(numbers, {}, [](const Digits& digits) { return digits.text.size(); });
  if (number.text.empty()) return "er staan geen cijfers in";
  if (!number.plus && is_national("0" + number.text)) return "de 0 aan het begin ontbreekt";
  if (!number.plus && number.text.starts_with("31") && is_international(number.text))
    return "de + aan het begin ontbreekt";
  const std::size_t usual = number.plus ? 11 : 10;
  return number.text.size() < usual ? "er ontbreken cijfers" : "er staan te veel cijfers in";
}

extern constexpr Rule incomplete_phone{
    .id = "telefoon-onvolledig",
    .family = Family::form,
    .severity = Severity::warning,
    .from = std::nullopt,
    .summary = "Een telefoonnummer is niet compleet",
    .explanation =
        R"(Een mantelzorger is sneller geholpen als collega's elkaar even kunnen bellen. Met een half nummer lukt dat niet. Vaak
komt het door een rekenblad zoals Excel: dat haalt de 0 aan het begin weg.

Schrijf het hele nummer op, met het kengetal of met `+31` aan het begin. Spaties, streepjes en haakjes mogen. Korte
nummers zoals 112 en 14 0341 zijn ook goed, net als nummers die met 0800, 088 of 06 beginnen.

```yaml
personen:
  consulent:
    telefoon: 0341 00 00 01    # en niet: 341000001
```)",
    .source = "Handreiking bijlage 3",
    .example = R"(keten:
  naam: Voorbeeld
  fase: voorbereiden
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Voorbeeld, soort: gemeente}
personen:
-   consulent: {functie: Wmo-consulent, telefoon: 341000001}
+   consulent: {functie: Wmo-consulent, telefoon: 0341000001}
)",
    .check = check};

}  // namespace keten::rules
