// Markdown that people wrote, cut up at its headings and put under those of a document.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace keten::documents {

/// A heading and what stands below it, down to the next heading that is as high.
struct Section {
  std::string heading;  ///< without marks; empty: what stands before the first heading
  std::string text;
};

/// `markdown` cut up at its highest headings (`#` ones, outside code). Without a heading it is one section.
std::vector<Section> sections_of(std::string_view markdown);

/// `markdown` with its highest headings at `level` and the others as much lower, but none below the sixth level.
std::string with_headings_at(int level, std::string_view markdown);

}  // namespace keten::documents
