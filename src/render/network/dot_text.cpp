#include "render/network/dot_text.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <limits>
#include <vector>

#include "base/text/unicode.hpp"

namespace keten::dot {

namespace {

/// The widest word that stays in one piece.
constexpr int widest_word = 26;

struct Word {
  std::string text;
  int columns = 0;
};

bool is_space(char32_t value) { return value == ' ' || (value >= '\t' && value <= '\r') || value == 0x85; }

/// Whether XML, and so an HTML-like label, can hold it.
bool fits_xml(const CodePoint& point) { return point.valid && point.value != 0xFFFE && point.value != 0xFFFF; }

/// The words of a text, without what is invisible or changes the direction of text. Wider words are cut.
std::vector<Word> words_of(std::string_view text, int widest) {
  std::vector<Word> words(1);
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = code_point_at(text, at);
    const std::string_view letter = fits_xml(point) ? text.substr(at, point.bytes) : "\xEF\xBF\xBD";
    at += point.bytes;
    if (point.valid && is_space(point.value)) {
      if (!words.back().text.empty()) words.emplace_back();
    } else if (!point.valid || !is_unsafe(point.value)) {
      const int columns = fits_xml(point) ? columns_of(point.value) : 1;
      if (words.back().columns + columns > widest) words.emplace_back();
      words.back().text += letter;
      words.back().columns += columns;
    }
  }
  if (words.back().text.empty()) words.pop_back();
  return words;
}

/// The text on lines; what does not fit leaves an ellipsis.
std::vector<Word> lines_of(std::string_view text, Room room) {
  std::vector<Word> lines;
  for (const Word& word : words_of(text, std::max(room.columns, widest_word))) {
    if (!lines.empty() && lines.back().columns + 1 + word.columns <= room.columns) {
      lines.back().text += ' ' + word.text;
      lines.back().columns += 1 + word.columns;
    } else if (lines.size() == room.lines) {
      lines.back().text += "…";
      break;
    } else {
      lines.push_back(word);
    }
  }
  return lines;
}

/// Graphviz reads escapes such as \N in an HTML-like label too, after the entities.
std::string escaped(std::string_view line) {
  std::string safe;
  for (const char c : line) switch (c) {
      case '&':
        safe += "&amp;";
        break;
      case '<':
        safe += "&lt;";
        break;
      case '>':
        safe += "&gt;";
        break;
      case '\\':
        safe += "\\\\";
        break;
      default:
        safe += c;
    }
  return safe;
}

}  // namespace

std::string in_quotes(std::string_view text) {
  std::string safe;
  for (const Word& word : words_of(text, std::numeric_limits<int>::max())) {
    safe += safe.empty() ? '"' : ' ';
    for (const char c : word.text) {
      if (c == '"' || c == '\\') safe += '\\';
      safe += c;
    }
  }
  return safe.empty() ? "\"\"" : safe + '"';
}

std::string wrapped(std::string_view text, Room room) {
  std::string safe;
  for (const Word& line : lines_of(text, room)) safe += (safe.empty() ? "" : "<BR/>") + escaped(line.text);
  return safe.empty() ? "?" : safe;
}

TextSize size_of(std::string_view text, Room room) {
  TextSize size;
  for (const Word& line : lines_of(text, room)) {
    size.columns = std::max(size.columns, line.columns);
    ++size.lines;
  }
  return size;
}

Color parse_color(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return {};
  if (text.find_first_not_of("0123456789abcdefABCDEF", 1) != std::string_view::npos) return {};
  const auto part = [text](std::size_t at) { return std::stoi(std::string(text.substr(at, 2)), nullptr, 16); };
  return {part(1), part(3), part(5)};
}

Color paler(const Color& color, int percent) {
  const auto mix = [percent](int part) { return 255 - (255 - part) * percent / 100; };
  return {mix(color.red), mix(color.green), mix(color.blue)};
}

bool is_dark(const Color& color) {
  // The relative luminance of WCAG in thousandths, with a square for its curve; black and white are equal at 179.
  const auto part = [](int value, int weight) { return value * value * weight; };
  return part(color.red, 213) + part(color.green, 715) + part(color.blue, 72) < 179 * 255 * 255;
}

std::string to_text(const Color& color) {
  return fmt::format("#{:02X}{:02X}{:02X}", color.red, color.green, color.blue);
}

}  // namespace keten::dot
