#include "render/markdown/markdown.hpp"

#include <cstdlib>
#include <memory>
#include <mutex>

namespace keten {

namespace {

/// cmark keeps its extensions in a list of the process, to be filled once.
void register_extensions() {
  static std::once_flag once;
  std::call_once(once, cmark_gfm_core_extensions_ensure_registered);
}

}  // namespace

MarkdownTree::MarkdownTree(std::string_view markdown) {
  register_extensions();
  parser_ = cmark_parser_new(CMARK_OPT_VALIDATE_UTF8);
  for (const char* name : {"table", "autolink"})
    cmark_parser_attach_syntax_extension(parser_, cmark_find_syntax_extension(name));
  cmark_parser_feed(parser_, markdown.data(), markdown.size());
  root_ = cmark_parser_finish(parser_);
}

MarkdownTree::~MarkdownTree() {
  cmark_node_free(root_);
  cmark_parser_free(parser_);
}

std::string MarkdownTree::html() const {
  const std::unique_ptr<char, void (*)(void*)> text(
      cmark_render_html(root_, CMARK_OPT_DEFAULT, cmark_parser_get_syntax_extensions(parser_)), std::free);
  return text.get();
}

std::string inline_text(cmark_node* node, bool addresses) {
  std::string text;
  for (cmark_node* child = cmark_node_first_child(node); child; child = cmark_node_next(child)) {
    const cmark_node_type type = cmark_node_get_type(child);
    if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
      text += cmark_node_get_literal(child);
    else if (type == CMARK_NODE_SOFTBREAK)
      text += ' ';
    else if (type == CMARK_NODE_LINEBREAK)
      text += '\n';
    else
      text += inline_text(child, addresses);
    if (!addresses || type != CMARK_NODE_LINK) continue;
    const std::string address = cmark_node_get_url(child);
    if (address != inline_text(child) && address != "mailto:" + inline_text(child)) text += " (" + address + ")";
  }
  return text;
}

}  // namespace keten
