// The reader behind read_outline: recursive descent over the source, never deeper than `max_yaml_depth`.
//
// Every function that returns bool returns false once the file is refused; then nothing more is to be read.
#pragma once

#include <cstddef>
#include <string_view>
#include <utility>

#include "read/yaml/outline.hpp"
#include "read/yaml/yaml_text.hpp"

namespace keten::yaml {

class OutlineReader {
 public:
  explicit OutlineReader(std::string_view text) : text_(text) {}

  bool document();
  Outline take() { return std::move(outline_); }

 private:
  // The source (outline.cpp).
  char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
  bool at_end() const { return at_ == text_.size(); }
  int column() const { return static_cast<int>(at_ - line_); }
  bool at_dash() const { return peek() == '-' && ends_word(peek(1)); }
  bool at_marker(char c) const;
  bool at_marker() const { return at_marker('-') || at_marker('.'); }
  bool ended(int column) const;
  std::size_t end_of_line(std::size_t from) const;
  void next_line();
  bool to_token();
  bool skip_comment();

  // What is found (outline.cpp).
  bool refuse(const Wording& wording, std::size_t begin, std::size_t end, std::size_t other = 0);
  Position position(std::size_t offset);
  bool open(NodeKind kind);
  bool close(std::size_t index);
  bool close(std::size_t index, std::size_t end);
  bool add(const Item& item);
  bool add_null(std::size_t at);
  bool wrap_in_mapping(std::size_t key);

  // Block structure (outline_block.cpp). `parent` is the column of the collection around it, -1 at the top.
  bool document_end();
  bool block_node(int parent);
  bool key_or_value(int parent);
  bool sequence(int column, bool indentless);
  bool mapping(int column, std::size_t index);
  bool key(int column);
  bool at_colon();
  bool check_key(std::size_t index);
  bool block_value(int column, bool of_key);
  bool end_of_value();
  bool missing_colon(std::size_t begin, std::size_t end);
  bool misplaced_colon(std::size_t key, std::size_t key_line, bool may_be_key);

  // Flow structure (outline_flow.cpp).
  bool flow_collection(int parent);
  bool flow_entry(bool of_mapping, std::size_t bracket);
  bool flow_value();
  bool flow_node();
  bool to_flow_token(std::size_t bracket);
  bool unclosed(std::size_t bracket);
  bool unexpected_in_flow(std::size_t bracket);
  bool left_flow(std::size_t bracket) const;

  // Scalars (outline_scalar.cpp).
  bool content(int parent, bool one_line);
  bool can_start_plain();
  bool plain(int parent, bool one_line);
  bool plain_line();
  bool plain_continues(int parent);
  bool quoted(int parent);
  bool quoted_break(std::size_t quote, int parent);
  bool escape();
  bool block_scalar(int parent);
  bool block_header(int& indent, int parent);

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 0;   ///< where the line of `at_` begins
  bool fresh_ = true;      ///< block collections may begin here: there is only indentation and `- ` before it
  int flow_depth_ = 0;     ///< how many brackets are open
  int flow_parent_ = -1;   ///< the column of the block collection around the brackets
  std::size_t depth_ = 0;  ///< how many collections are open
  Position place_;         ///< the position of the byte `placed_`
  std::size_t placed_ = 0;
  std::size_t last_end_ = 0;  ///< of what was last added
  Position last_place_;
  Outline outline_;
};

}  // namespace keten::yaml
