#include "documents/shared/redact.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <variant>

#include "base/text/letters.hpp"
#include "base/text/suggest.hpp"
#include "base/text/text.hpp"
#include "keten/person.hpp"

namespace keten::documents {

namespace {

constexpr std::string_view withheld = "(naam weggelaten)";
constexpr std::size_t shortest_name = 3;  // shorter ones occur in other words' company too often

/// Quotes, dashes and other signs beyond ASCII are no part of a word.
bool is_word_before(std::string_view text, std::size_t at) {
  return letter_before(text, at) > 0 || is_digit(byte_at(text, at - 1));
}
bool is_word_at(std::string_view text, std::size_t at) {
  return letter_at(text, at) > 0 || is_digit(byte_at(text, at));
}

bool is_whole_word(std::string_view text, std::size_t at, std::size_t size) {
  const bool begins = !is_word_before(text, at) || !is_word_at(text, at);
  const std::size_t end = at + size;
  return begins && (!is_word_at(text, end) || !is_word_before(text, end));
}

void withhold(std::string& text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string::npos; at = text.find(name, at)) {
    if (!is_whole_word(text, at, name.size())) {
      ++at;
      continue;
    }
    text.replace(at, name.size(), withheld);
    at += withheld.size();
  }
}

}  // namespace

std::vector<std::string> names_to_withhold(const Chain& chain) {
  std::vector<std::string> names;
  for (const Person& person : chain.persons) {
    if (person.is_public) continue;
    for (const std::string& text : {person.name, person.email, person.phone})
      if (text.size() >= shortest_name) names.push_back(text);
  }
  std::ranges::stable_sort(names, std::ranges::greater(), &std::string::size);
  return names;
}

std::string without_names(std::string text, const std::vector<std::string>& names) {
  for (const std::string& name : names) withhold(text, name);
  return text;
}

Value without_names(const Value& value, const std::vector<std::string>& names) {
  if (names.empty()) return value;
  if (const std::string* text = value.text()) return without_names(*text, names);
  if (const Array* list = value.array()) {
    Array safe;
    for (const Value& item : *list) safe.push_back(without_names(item, names));
    return safe;
  }
  if (const Object* object = value.object()) {
    Object safe;
    for (const auto& [key, member] : object->members()) safe.set(key, without_names(member, names));
    return safe;
  }
  return value;
}

bool counts_carers(std::string_view unit) { return fold(unit).find("mantelzorger") != std::string::npos; }

ShownCount show_carers(std::optional<double> count, const Audience& audience) {
  if (!count) return {};
  if (audience.is_public && *count > 0 && *count < audience.small_count)
    return {std::nullopt, fmt::format("minder dan {}", dutch_number(audience.small_count))};
  return {count, dutch_number(*count)};
}

ShownCount show_number(std::optional<double> number, std::string_view unit, const Audience& audience) {
  if (counts_carers(unit)) return show_carers(number, audience);
  return number ? ShownCount{number, dutch_number(*number)} : ShownCount{};
}

}  // namespace keten::documents
