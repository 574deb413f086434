// Where every node of a file stands and how it is written: what yaml-cpp does not tell. Found by reading the source
// ourselves, by the grammar of our strict subset, so that whatever yaml-cpp accepts without a word is refused here, at
// the place where the mistake was made. What the text means is left to yaml-cpp, and the two must agree on every node.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "keten/tree.hpp"
#include "read/yaml/refusal.hpp"

namespace keten::yaml {

/// One node. `begin` and `end` count bytes.
struct Item {
  NodeKind kind = NodeKind::null;
  ScalarStyle style = ScalarStyle::plain;
  bool verbatim = false;   ///< of a scalar: its value is its source (between the quotes), byte for byte
  std::uint32_t next = 0;  ///< of a collection: the index of the first item after it
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  Span span{};
};

struct Outline {
  std::vector<Item> items;                    ///< in the order of the file, a collection before what it holds
  std::vector<std::uint32_t> question_marks;  ///< those in plain text between brackets, which yaml-cpp does not take
  Refusal refusal;                            ///< if there is one, the items are of no use
};

/// Takes time and memory in proportion to the text, and stops at the first thing that is wrong.
Outline read_outline(std::string_view text);

}  // namespace keten::yaml
