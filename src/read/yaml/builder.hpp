// Puts the values that a YAML library reports together with the places that we found, into a tree.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "keten/finding.hpp"
#include "keten/tree.hpp"
#include "read/yaml/outline.hpp"

namespace keten::yaml {

/// Takes the nodes in the order of the file. Every function returns false when a node is not what the outline says
/// stands there.
class Builder {
 public:
  Builder(std::uint32_t file, std::string_view text, const Outline& outline);

  bool null();
  bool scalar(std::size_t offset, std::string_view value);
  bool begin(NodeKind kind, std::size_t offset);
  bool end();

  /// Whether all nodes of the outline are in the tree.
  bool complete() const { return next_ == outline_.items.size() && open_.empty() && nodes_.size() == 1; }
  /// Where the first node stands that is not in the tree yet.
  std::size_t unread() const;

  Tree take_tree();
  std::vector<Finding> take_findings() { return std::move(findings_); }

 private:
  struct Open {
    const Item* item = nullptr;
    std::size_t first = 0;  ///< of its nodes in `nodes_`
  };

  const Item* take(NodeKind kind);
  Node node(const Item& item) const;
  std::string_view copy(std::string_view value);
  std::span<const Node> items(std::span<const Node> nodes);
  std::span<const Entry> entries(std::span<const Node> nodes);
  void report(const Node& key, const Node& first);
  void report_text_taken_for_comment(const Item& item);

  std::uint32_t file_;
  std::string_view text_;
  const Outline& outline_;
  std::size_t next_ = 0;
  std::vector<Node> nodes_;  ///< done, waiting for the collection they stand in; of a mapping a key, a value, a key, …
  std::vector<Open> open_;
  std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;
  std::vector<Finding> findings_;
};

}  // namespace keten::yaml
