#include <algorithm>

#include "base/text/escape.hpp"
#include "base/text/unicode.hpp"
#include "render/markdown/html.hpp"
#include "render/markdown/markdown.hpp"
#include "render/sheets/sheets.hpp"
#include "render/terminal/wrap.hpp"

namespace keten {

namespace {

/// Writes the blocks of a document under each other.
class PlainWriter {
 public:
  explicit PlainWriter(std::size_t width) : width_(width) {}

  void write(cmark_node* parent, std::size_t indent) {
    for (cmark_node* node = cmark_node_first_child(parent); node; node = cmark_node_next(node))
      write_block(node, indent);
  }
  std::string take() { return std::move(text_); }

 private:
  void write_block(cmark_node* node, std::size_t indent) {
    // The type of a table is not among those of cmark: it comes from an extension.
    if (std::string_view(cmark_node_get_type_string(node)) == "table") return write_table(node);
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_HEADING:
        return write_heading(node);
      case CMARK_NODE_PARAGRAPH:
        if (is_caption(node)) return;
        write_lines(inline_text(node, true), indent);
        return end_block(node);
      case CMARK_NODE_LIST:
        return write_list(node, indent);
      case CMARK_NODE_CODE_BLOCK:
        return write_code(node, indent);
      case CMARK_NODE_THEMATIC_BREAK:
        text_ += std::string(width_, '-') + "\n\n";
        return;
      default:  // a quotation: its blocks, further in
        return write(node, indent + 2);
    }
  }

  /// A caption says to programs for the blind what the heading above it says already.
  static bool is_caption(cmark_node* paragraph) {
    cmark_node* next = cmark_node_next(paragraph);
    return next && std::string_view(cmark_node_get_type_string(next)) == "table" &&
           inline_text(paragraph).starts_with("Tabel: ");
  }

  void write_heading(cmark_node* node) {
    const std::string title = escape_terminal(inline_text(node));
    const int level = cmark_node_get_heading_level(node);
    text_ += title + "\n";
    if (level <= 2) text_ += std::string(std::min(width_of(title), width_), level == 1 ? '=' : '-') + "\n";
    text_ += "\n";
  }

  /// `indent` spaces before each line but a first one that has its mark already.
  void write_lines(const std::string& lines, std::size_t indent) {
    for (std::size_t at = 0; at <= lines.size();) {
      const std::size_t end = std::min(lines.find('\n', at), lines.size());
      if (!marked_) text_ += std::string(indent, ' ');
      marked_ = false;
      text_ += wrapped(escape_terminal(lines.substr(at, end - at)), indent, width_) + "\n";
      at = end + 1;
    }
  }

  void write_list(cmark_node* list, std::size_t indent) {
    int number = cmark_node_get_list_start(list);
    const bool numbered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    for (cmark_node* item = cmark_node_first_child(list); item; item = cmark_node_next(item)) {
      const std::string mark = numbered ? std::to_string(number++) + ". " : "- ";
      text_ += std::string(indent, ' ') + mark;
      marked_ = true;
      write(item, indent + mark.size());
      if (marked_) text_ += "\n";  // an empty item
      marked_ = false;
    }
    if (cmark_node_get_type(cmark_node_parent(list)) != CMARK_NODE_ITEM) text_ += "\n";
  }

  void write_code(cmark_node* node, std::size_t indent) {
    const std::string code = cmark_node_get_literal(node);
    for (std::size_t at = 0; at < code.size();) {
      const std::size_t end = std::min(code.find('\n', at), code.size());
      text_ += std::string(indent + 4, ' ') + escape_terminal(code.substr(at, end - at)) + "\n";
      at = end + 1;
    }
    text_ += "\n";
  }

  void write_table(cmark_node* table) {
    Sheet sheet;
    for (cmark_node* row = cmark_node_first_child(table); row; row = cmark_node_next(row)) {
      SheetRow cells;
      for (cmark_node* cell = cmark_node_first_child(row); cell; cell = cmark_node_next(cell)) {
        if (cmark_gfm_extensions_get_table_row_is_header(row))
          sheet.columns.push_back({.heading = inline_text(cell, true)});
        else
          cells.cells.emplace_back(inline_text(cell, true));
      }
      if (!cells.cells.empty()) sheet.rows.push_back(std::move(cells));
    }
    text_ += to_text(sheet, width_) + "\n";
  }

  /// Paragraphs have a blank line after them, unless they are an item of a tight list.
  void end_block(cmark_node* paragraph) {
    cmark_node* item = cmark_node_parent(paragraph);
    const bool in_item = cmark_node_get_type(item) == CMARK_NODE_ITEM;
    if (!in_item || cmark_node_get_list_tight(cmark_node_parent(item)) == 0) text_ += "\n";
  }

  std::size_t width_;
  std::string text_;
  bool marked_ = false;
};

}  // namespace

std::string to_plain(std::string_view markdown, std::size_t width) {
  const MarkdownTree tree(markdown);
  PlainWriter writer(width);
  writer.write(tree.root(), 0);
  std::string text = writer.take();
  while (text.ends_with("\n\n")) text.pop_back();
  return text;
}

}  // namespace keten
