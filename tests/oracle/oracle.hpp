// What libyaml makes of a file, in the terms of keten: the same kinds, texts and places.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "keten/tree.hpp"

namespace oracle {

struct Entry;

struct Node {
  keten::NodeKind kind = keten::NodeKind::null;
  keten::ScalarStyle style = keten::ScalarStyle::plain;
  std::string text;
  keten::Span span;
  bool loose_end = false;    ///< of a scalar: yaml-cpp may see other white space at the end of the text
  std::size_t to_colon = 0;  ///< of a key: how many bytes there are from its begin to the colon after it
  std::size_t depth = 0;     ///< of a collection: the one at the top is 1
  std::vector<Node> items;
  std::vector<Entry> entries;  ///< keys may be equal, and anything
};

struct Entry {
  Node key;
  Node value;
};

/// Where there is something that keten leaves out of its YAML, though libyaml takes it.
struct Extras {
  std::vector<keten::Position> anchors;  ///< of nodes with an anchor, and aliases
  std::vector<keten::Position> tags;
  std::size_t documents = 0;
};

struct Reading {
  bool accepted = false;
  std::string error;       ///< in the words of libyaml
  std::vector<Node> root;  ///< of the first document; none when there is nothing in it
  Extras extras;
};

Reading read(std::string_view bytes);

}  // namespace oracle
