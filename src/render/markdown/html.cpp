#include "render/markdown/html.hpp"

#include <vector>

#include "base/embedded.hpp"
#include "base/text/escape.hpp"
#include "render/markdown/markdown.hpp"

namespace keten {

namespace {

std::string_view style_sheet() {
  for (const EmbeddedFile& file : embedded_files())
    if (file.path == "documenten/pagina.css") return file.text;
  return {};
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// The first node of a type, in the order of the document; nullptr when there is none.
cmark_node* first_of(cmark_node* root, cmark_node_type type) {
  cmark_node* found = nullptr;
  cmark_iter* walk = cmark_iter_new(root);
  while (!found && cmark_iter_next(walk) != CMARK_EVENT_DONE)
    if (cmark_node_get_type(cmark_iter_get_node(walk)) == type) found = cmark_iter_get_node(walk);
  cmark_iter_free(walk);
  return found;
}

/// Puts the drawings where images with their address stand.
void embed(cmark_node* root, const Pictures& pictures) {
  std::vector<cmark_node*> images;
  cmark_iter* walk = cmark_iter_new(root);
  while (cmark_iter_next(walk) != CMARK_EVENT_DONE)
    if (cmark_node* node = cmark_iter_get_node(walk);
        cmark_node_get_type(node) == CMARK_NODE_IMAGE && (images.empty() || images.back() != node))
      images.push_back(node);
  cmark_iter_free(walk);
  for (cmark_node* image : images) {
    const auto picture = pictures.find(cmark_node_get_url(image));
    if (picture == pictures.end()) continue;
    cmark_node* drawing = cmark_node_new(CMARK_NODE_CUSTOM_INLINE);
    cmark_node_set_on_enter(drawing, picture->second.c_str());
    cmark_node_replace(image, drawing);
    cmark_node_free(image);
  }
}

/// Captions and scopes, which Markdown cannot say. In cmark's output a tag is always a tag: text has its `<` escaped.
void describe_tables(std::string& html) {
  constexpr std::string_view before = "<p>Tabel: ";
  constexpr std::string_view after = "</p>\n<table>\n";
  for (std::size_t at = html.find(before); at != std::string::npos; at = html.find(before, at + 1)) {
    const std::size_t end = html.find("</p>", at);
    if (html.compare(end, after.size(), after) != 0) continue;
    const std::string caption = html.substr(at + before.size(), end - at - before.size());
    html.replace(at, end + after.size() - at, "<table>\n<caption>" + caption + "</caption>\n");
  }
  replace_all(html, "<th>", "<th scope=\"col\">");
  replace_all(html, "<th align=", "<th scope=\"col\" align=");
}

}  // namespace

std::string to_html(std::string_view markdown, const Pictures& pictures) {
  const MarkdownTree tree(markdown);
  cmark_node* heading = first_of(tree.root(), CMARK_NODE_HEADING);
  const std::string title = heading ? inline_text(heading) : std::string("keten");
  embed(tree.root(), pictures);
  std::string body = tree.html();
  describe_tables(body);
  std::string page = "<!DOCTYPE html>\n<html lang=\"nl\">\n<head>\n<meta charset=\"utf-8\">\n";
  page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
  page += "<title>" + escape_xml(title) + "</title>\n<style>\n" + std::string(style_sheet()) + "</style>\n";
  return page + "</head>\n<body>\n<main>\n" + body + "</main>\n</body>\n</html>\n";
}

}  // namespace keten
