// The rows of a chain's files, as a report shows them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "keten/chain.hpp"

namespace keten {

/// The rows of the files, found once per file.
class Rows {
 public:
  explicit Rows(const Chain& chain) : chain_(chain), starts_(chain.files.size()) {}

  /// The row on which a place begins, without its line end; empty when it is in no file of the chain.
  std::string row(const Place& place) { return row(place.file, place.span.begin.row); }
  std::string row(std::uint32_t file, std::uint32_t number) {
    if (file >= chain_.files.size()) return {};
    const std::string& text = chain_.files[file].text;
    std::vector<std::size_t>& starts = starts_[file];
    if (starts.empty()) {
      starts.push_back(text.starts_with("\xEF\xBB\xBF") ? 3 : 0);
      for (std::size_t i = 0; i < text.size(); ++i)
        if (text[i] == '\n') starts.push_back(i + 1);
    }
    if (number > starts.size()) return {};
    const std::size_t start = starts[number - 1];
    std::string line = text.substr(start, text.find('\n', start) - start);
    if (line.ends_with('\r')) line.pop_back();
    return line;
  }

 private:
  const Chain& chain_;
  std::vector<std::vector<std::size_t>> starts_;
};

}  // namespace keten
