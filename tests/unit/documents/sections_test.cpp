#include "documents/shared/sections.hpp"

#include <doctest/doctest.h>

using namespace keten::documents;

namespace {

std::string shown(std::string_view markdown) {
  std::string text;
  for (const Section& section : sections_of(markdown)) text += "[" + section.heading + "|" + section.text + "]";
  return text;
}

}  // namespace

TEST_CASE("a text is cut up at its highest headings") {
  CHECK(shown("Een\ntwee") == "[|Een\ntwee]");
  CHECK(shown("") == "[|]");
  CHECK(shown("Vooraf\n\n## Een ##\nA\n### Klein\nB\n## Twee\n") == "[|Vooraf][Een|A\n### Klein\nB][Twee|]");
  CHECK(shown("## Een\nA\n# Hoger\nB") == "[|## Een\nA][Hoger|B]");
  CHECK(shown("# C #\r\nA\r\n") == "[C|A]");
}

TEST_CASE("what is no heading stays text") {
  CHECK(shown("#geen kop\n    # code\n####### zeven") == "[|#geen kop\n    # code\n####### zeven]");
  CHECK(shown("```\n# code\n```\n# Kop\nA") == "[|```\n# code\n```][Kop|A]");
}

TEST_CASE("headings go below those of the document") {
  CHECK(with_headings_at(3, "# Een\nA\n### Twee ###\nB") == "### Een\nA\n##### Twee\nB");
  CHECK(with_headings_at(2, "#### Een") == "## Een");
  CHECK(with_headings_at(4, "# Een\n#### Te diep") == "#### Een\n###### Te diep");
  CHECK(with_headings_at(3, "  zonder kop\n") == "zonder kop");
  CHECK(with_headings_at(3, "~~~\n# code\n~~~") == "~~~\n# code\n~~~");
}
