// Markdown as a tree of cmark-gfm, for the renderers that walk it.
#pragma once

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <string>
#include <string_view>

namespace keten {

/// A parsed document (CommonMark with GitHub's tables and bare links). A byte that is no UTF-8 becomes U+FFFD.
class MarkdownTree {
 public:
  explicit MarkdownTree(std::string_view markdown);
  ~MarkdownTree();
  MarkdownTree(const MarkdownTree&) = delete;
  MarkdownTree& operator=(const MarkdownTree&) = delete;

  cmark_node* root() const { return root_; }
  /// The tree as the body of a page, without raw HTML and harmful addresses.
  std::string html() const;

 private:
  cmark_parser* parser_;
  cmark_node* root_;
};

/// The text below a node without marks; `addresses` adds that of a link when it says more than its text.
std::string inline_text(cmark_node* node, bool addresses = false);

}  // namespace keten
