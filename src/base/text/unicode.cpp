#include "base/text/unicode.hpp"

namespace keten {

namespace {

bool within(char32_t value, char32_t first, char32_t last) { return value >= first && value <= last; }

}  // namespace

bool is_unsafe(char32_t value) {
  return value < 0x20 || within(value, 0x7F, 0x9F) || within(value, 0x200B, 0x200F) || within(value, 0x2028, 0x202E) ||
         within(value, 0x2060, 0x206F) || value == 0x061C || value == 0xFEFF || within(value, 0xE0000, 0xE0FFF);
}

int columns_of(char32_t value) {
  if (within(value, 0x0300, 0x036F) || within(value, 0x20D0, 0x20FF) || within(value, 0xFE00, 0xFE0F)) return 0;
  const bool wide = within(value, 0x1100, 0x115F) || within(value, 0x2E80, 0xA4CF) || within(value, 0xAC00, 0xD7A3) ||
                    within(value, 0xF900, 0xFAFF) || within(value, 0xFE30, 0xFE6F) || within(value, 0xFF00, 0xFF60) ||
                    within(value, 0xFFE0, 0xFFE6) || within(value, 0x1F300, 0x1F64F) ||
                    within(value, 0x1F900, 0x1F9FF) || within(value, 0x20000, 0x3FFFD);
  return wide ? 2 : 1;
}

std::size_t width_of(std::string_view text) {
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    width += static_cast<std::size_t>(columns_of(point.value));
    at += point.bytes;
  }
  return width;
}

std::string first_code_points(std::string_view text, std::size_t count) {
  std::size_t at = 0;
  for (std::size_t i = 0; i < count && at < text.size(); ++i) at += code_point_at(text, at).bytes;
  return std::string(text.substr(0, at));
}

}  // namespace keten
