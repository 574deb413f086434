// Markdown as a web page and as plain text, through cmark-gfm.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace keten {

/// Drawings that a page holds in itself: the address an image has in the Markdown, and its SVG.
using Pictures = std::map<std::string, std::string>;

/// One self-contained page in Dutch (HTML 5) that prints well on A4, of `markdown` (GitHub's, without raw HTML). Its
/// title is the first heading. A paragraph `Tabel: …` straight before a table becomes its caption, and headers of
/// columns get their scope (WCAG 2.1, 1.3.1). An image that is in `pictures` is replaced by its drawing. Raw HTML and
/// addresses that could do harm (javascript:, vbscript:, file:, data:) are left out.
std::string to_html(std::string_view markdown, const Pictures& pictures = {});

/// The same document for a screen of `width` columns, without marks: headings underlined, tables aligned and without
/// their captions, lines broken at spaces.
std::string to_plain(std::string_view markdown, std::size_t width);

}  // namespace keten
