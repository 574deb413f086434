#include "render/markdown/html.hpp"

#include <doctest/doctest.h>

using namespace keten;

namespace {

/// What stands between <main> and </main>.
std::string body(const std::string& page) {
  const std::size_t begin = page.find("<main>\n") + 7;
  return page.substr(begin, page.find("</main>") - begin);
}

}  // namespace

TEST_CASE("a page has its language and its title") {
  const std::string page = to_html("# Agenda: A & <b>\n");
  CHECK(page.starts_with("<!DOCTYPE html>\n<html lang=\"nl\">\n"));
  CHECK(page.find("<title>Agenda: A &amp; </title>") != std::string::npos);
}

TEST_CASE("tables get captions and scopes") {
  CHECK(body(to_html("Tabel: Wie *wat* doet\n\n| Wie | Wat |\n| --- | --: |\n| A | B |\n")) ==
        "<table>\n<caption>Wie <em>wat</em> doet</caption>\n<thead>\n<tr>\n<th scope=\"col\">Wie</th>\n"
        "<th scope=\"col\" align=\"right\">Wat</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>A</td>\n"
        "<td align=\"right\">B</td>\n</tr>\n</tbody>\n</table>\n");
}

TEST_CASE("no markup and no harmful address gets through") {
  CHECK(body(to_html("<script>alert(1)</script>\n\n[x](javascript:alert(1)) &lt;b>\n")) ==
        "<!-- raw HTML omitted -->\n<p><a href=\"\">x</a> &lt;b&gt;</p>\n");
}

TEST_CASE("a page is UTF-8, also when its text is not") {
  CHECK(body(to_html("Caf\xE9\n")) == "<p>Caf\uFFFD</p>\n");
  CHECK(to_plain("Caf\xE9\n", 60) == "Caf\uFFFD\n");
}

TEST_CASE("a drawing takes the place of its image") {
  CHECK(body(to_html("![Ons netwerk](netwerk.svg)\n\n![Foto](foto.png)\n", {{"netwerk.svg", "<svg></svg>"}})) ==
        "<p><svg></svg></p>\n<p><img src=\"foto.png\" alt=\"Foto\" /></p>\n");
}

TEST_CASE("a document as plain text") {
  CHECK(to_plain("# Agenda\n\n## Programma\n\n| Tijd | Wat |\n| --- | --- |\n| 10.00 | *Welkom* |\n\n"
                 "Wij nodigen **u** uit:\n\n- de gemeente\n- [het steunpunt](https://example.org)\n  - een deel\n\n"
                 "1. eerst\n2. dan\n\n> **Let op.** Dit past niet.\n",
                 60) ==
        "Agenda\n======\n\nProgramma\n---------\n\nTijd   Wat\n-----  ------\n10.00  Welkom\n\nWij nodigen u uit:\n\n"
        "- de gemeente\n- het steunpunt (https://example.org)\n  - een deel\n\n1. eerst\n2. dan\n\n"
        "  Let op. Dit past niet.\n");
}
