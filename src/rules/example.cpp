#include "rules/example.hpp"

#include <algorithm>

namespace keten {

std::vector<SourceFile> example_files(std::string_view example) {
  static constexpr std::string_view marker = "# bestand: ";
  std::vector<SourceFile> files = {{.path = "keten.yaml", .text = {}, .problem = {}}};
  while (!example.empty()) {
    const std::size_t size = std::min(example.find('\n'), example.size() - 1) + 1;
    const std::string_view line = example.substr(0, size);
    example.remove_prefix(size);
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
