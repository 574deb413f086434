#include "rules/example.hpp"

#include <algorithm>

namespace keten {

namespace {

/// Takes the first line off a text, with its line end.
std::string_view take_line(std::string_view& text) {
  const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
  text.remove_prefix(line.size());
  return line;
}

std::string side_of(std::string_view example, std::string_view mark, std::string_view mark_of_other) {
  std::string side;
  while (!example.empty()) {
    std::string_view line = take_line(example);
    if (line.starts_with(mark_of_other)) continue;
    if (line.starts_with(mark)) line.remove_prefix(mark.size());
    side += line;
  }
  return side;
}

constexpr std::string_view wrong_mark = "- ";
constexpr std::string_view right_mark = "+ ";

}  // namespace

std::string wrong_side(std::string_view example) { return side_of(example, wrong_mark, right_mark); }
std::string right_side(std::string_view example) { return side_of(example, right_mark, wrong_mark); }

std::vector<SourceFile> example_files(std::string_view example) {
  static constexpr std::string_view marker = "# bestand: ";
  std::vector<SourceFile> files = {{.path = "keten.yaml", .text = {}, .problem = {}}};
  while (!example.empty()) {
    const std::string_view line = take_line(example);
    if (line.starts_with(marker))
      files.push_back({.path = std::string(line.substr(marker.size(), line.find('\n') - marker.size())),
                       .text = {},
                       .problem = {}});
    else
      files.back().text += line;
  }
  std::erase_if(files, [](const SourceFile& file) { return file.text.empty(); });
  std::sort(files.begin(), files.end(), [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
  return files;
}

}  // namespace keten
