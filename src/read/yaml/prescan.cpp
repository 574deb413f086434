#include "read/yaml/prescan.hpp"

#include <algorithm>

#include "read/yaml/wordings.hpp"
#include "read/yaml/yaml_text.hpp"

namespace keten::yaml {
namespace {

unsigned byte_at(std::string_view text, std::size_t i) {
  return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
}

/// A byte-order mark of UTF-16 or UTF-32, or the zero bytes that ASCII gets in these encodings.
bool is_wide(std::string_view text) {
  const unsigned first = byte_at(text, 0), second = byte_at(text, 1);
  if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) return true;
  const std::string_view start = text.substr(0, 4);
  return start.size() == 4 && std::count(start.begin(), start.end(), '\0') >= 2;
}

/// What is against a code point beyond ASCII; nullptr: nothing.
const Wording* objection(char32_t value) {
  if (value == 0x85 || value == 0x2028 || value == 0x2029) return &wording::odd_break;
  if (value < 0xA0 || value == 0xFFFE || value == 0xFFFF) return &wording::control;
  if (value == 0xFEFF) return &wording::inner_bom;
  return nullptr;
}

const Wording* objection_to_ascii(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '\t' || c == '\n' || (c == '\r' && byte_at(text, at + 1) == '\n')) return nullptr;
  return c == '\0' ? &wording::nul : c == '\r' ? &wording::lone_cr : &wording::control;
}

bool is_conflict_marker(std::string_view line) {
  constexpr std::size_t length = 7;
  const char c = byte_at(line, 0) == 0 ? ' ' : line[0];
  if (c != '<' && c != '=' && c != '>' && c != '|') return false;
  return line.size() >= length && line.substr(0, length).find_first_not_of(c) == std::string_view::npos &&
         (line.size() == length || ends_word(line[length]));
}

Refusal check_characters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c >= ' ' && c <= '~') {
      ++at;
    } else if (static_cast<unsigned char>(c) < 0x80) {
      if (const Wording* wording = objection_to_ascii(text, at)) return {wording, at, at + 1};
      ++at;
    } else {
      const CodePoint point = code_point_at(text, at);
      if (!point.valid) return {&wording::not_utf8, at, at + 1};
      if (const Wording* wording = objection(point.value)) return {wording, at, at + point.bytes};
      at += point.bytes;
    }
  }
  return {};
}

Refusal check_conflicts(std::string_view text) {
  for (std::size_t line = 0; line < text.size();) {
    if (is_conflict_marker(text.substr(line))) return {&wording::conflict, line, line + 7};
    const std::size_t end = text.find('\n', line);
    line = end == std::string_view::npos ? text.size() : end + 1;
  }
  return {};
}

}  // namespace

Refusal prescan(std::string_view text) {
  if (is_wide(text)) return {&wording::utf16};
  if (const Refusal refusal = check_characters(text)) return refusal;
  return check_conflicts(text);
}

}  // namespace keten::yaml
