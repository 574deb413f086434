#include "render/explanation/explanation_words.hpp"

#include "base/text/text.hpp"

namespace keten {

std::string scalar_as_text(const Value& value) {
  if (const std::string* text = value.text()) return *text;
  if (const bool* yes = std::get_if<bool>(&value.data())) return *yes ? "ja" : "nee";
  if (const double* number = std::get_if<double>(&value.data())) return dutch_number(*number);
  if (const std::int64_t* number = std::get_if<std::int64_t>(&value.data())) return std::to_string(*number);
  return {};
}

bool is_yes(const Value& value) {
  const bool* yes = std::get_if<bool>(&value.data());
  return yes && *yes;
}

std::string capitalised(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

}  // namespace keten
