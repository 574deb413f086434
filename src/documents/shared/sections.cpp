#include "documents/shared/sections.hpp"

#include <algorithm>
#include <cstddef>

#include "documents/shared/shown.hpp"

namespace keten::documents {

namespace {

constexpr int lowest_level = 6;

struct Line {
  std::string_view text;  // without its end
  int level = 0;          // of the heading that it is; 0: it is none
};

// How many `#` the line begins with when it is a heading.
int level_of(std::string_view line) {
  const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
  const std::size_t end = std::min(line.find_first_not_of('#', begin), line.size());
  const bool is_heading = begin <= 3 && end > begin && end - begin <= lowest_level &&
                          (end == line.size() || line[end] == ' ' || line[end] == '\t' || line[end] == '\r');
  return is_heading ? static_cast<int>(end - begin) : 0;
}

bool opens_or_closes_code(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  return line.starts_with("```") || line.starts_with("~~~");
}

std::vector<Line> lines_of(std::string_view markdown) {
  std::vector<Line> lines;
  bool in_code = false;
  for (std::size_t at = 0; at < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
    const std::string_view text = markdown.substr(at, end - at);
    if (opens_or_closes_code(text)) in_code = !in_code;
    lines.push_back({text, in_code ? 0 : level_of(text)});
    at = end + 1;
  }
  return lines;
}

int highest_level(const std::vector<Line>& lines) {
  int highest = 0;
  for (const Line& line : lines)
    if (line.level > 0 && (highest == 0 || line.level < highest)) highest = line.level;
  return highest;
}

// The text of a heading, without the marks before and after it.
std::string heading_of(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" #"), line.size()));
  const std::size_t end = line.find_last_not_of(" \t\r");
  line = line.substr(0, end == std::string_view::npos ? 0 : end + 1);
  const std::size_t words = line.find_last_not_of('#');
  if (words != std::string_view::npos && words + 1 < line.size() && line[words] == ' ') line = line.substr(0, words);
  return trimmed(line);
}

}  // namespace

std::vector<Section> sections_of(std::string_view markdown) {
  const std::vector<Line> lines = lines_of(markdown);
  const int highest = highest_level(lines);
  std::vector<Section> sections(1);
  for (const Line& line : lines) {
    if (line.level > 0 && line.level == highest)
      sections.push_back({heading_of(line.text), {}});
    else
      sections.back().text += std::string(line.text) + "\n";
  }
  for (Section& section : sections) section.text = trimmed(section.text);
  if (sections.size() > 1 && sections.front().text.empty()) sections.erase(sections.begin());
  return sections;
}

std::string with_headings_at(int level, std::string_view markdown) {
  const std::vector<Line> lines = lines_of(markdown);
  const int lower = level - highest_level(lines);
  std::string text;
  for (const Line& line : lines) {
    if (line.level == 0) {
      text += std::string(line.text) + "\n";
      continue;
    }
    const int now = std::clamp(line.level + lower, 1, lowest_level);
    text += std::string(static_cast<std::size_t>(now), '#') + " " + heading_of(line.text) + "\n";
  }
  return trimmed(text);
}

}  // namespace keten::documents
