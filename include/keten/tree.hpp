// A YAML file as a tree of values that know where they stand.
//
// The tree is the only thing the rest of keten knows of YAML: no part but src/read/yaml sees a YAML library.
#pragma once

#include <cstdint>
#include <memory>
#include <memory_resource>
#include <span>
#include <string_view>

#include "keten/place.hpp"

namespace keten {

/// `null` is a value that is not there: `naam:`, `naam: ~` or `naam: null`.
enum class NodeKind : std::uint8_t { null, scalar, sequence, mapping };

/// `quoted` is '…' or "…"; `block` is | or >.
enum class ScalarStyle : std::uint8_t { plain, quoted, block };

struct Entry;

/// One value. Nodes and their text live as long as the Tree they stand in.
struct Node {
  NodeKind kind = NodeKind::null;
  ScalarStyle style = ScalarStyle::plain;  ///< of a scalar
  std::uint32_t file = no_file;
  Span span;              ///< of the value, quotes and brackets included; of `naam:` the empty span after the colon
  std::string_view text;  ///< scalar: its value, unquoted and unfolded, never converted; null: as written
  std::span<const Node> items;     ///< sequence
  std::span<const Entry> entries;  ///< mapping, in the order of the file, keys unique

  Place place() const { return {file, span}; }
  bool is_null() const { return kind == NodeKind::null; }
  bool is_scalar() const { return kind == NodeKind::scalar; }
  bool is_sequence() const { return kind == NodeKind::sequence; }
  bool is_mapping() const { return kind == NodeKind::mapping; }

  /// The entry with this key, or nullptr when there is none or this is no mapping.
  const Entry* find(std::string_view key) const;
};

/// One `key: value` of a mapping. The key is always a scalar.
struct Entry {
  Node key;
  Node value;
};

inline const Entry* Node::find(std::string_view key) const {
  for (const Entry& entry : entries)
    if (entry.key.text == key) return &entry;
  return nullptr;
}

/// Owns the nodes of one file. Moving a Tree keeps its nodes where they are.
struct Tree {
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory;
  const Node* root = nullptr;  ///< nullptr: the file is empty, or could not be read at all
};

}  // namespace keten
