// Text from files, made safe for a terminal and for Markdown.
#include <doctest/doctest.h>

#include "base/text/escape.hpp"

using namespace keten;

TEST_CASE("a terminal gets no control characters, and nothing that turns text around") {
  CHECK(escape_terminal("Café 't Hoekje — 100%") == "Café 't Hoekje — 100%");
  CHECK(escape_terminal("\x1b[31mrood\x07") == "<U+001B>[31mrood<U+0007>");
  CHECK(escape_terminal("regel\r\nregel\t") == "regel<U+000D><U+000A>regel<U+0009>");
  CHECK(escape_terminal("\xC2\x9B"
                        "31m") == "<U+009B>31m");  // the other way to begin an escape sequence
  CHECK(escape_terminal("a\u202Eb\u2066c\u200Fd\uFEFF") == "a<U+202E>b<U+2066>c<U+200F>d<U+FEFF>");
  CHECK(escape_terminal("\xFF\xC3") == "<FF><C3>");
  CHECK(escape_terminal("\xE2\x82") == "<E2><82>");
  CHECK(escape_terminal("\xED\xA0\x80") == "<ED><A0><80>");  // half of a surrogate pair
  CHECK(escape_terminal("") == "");
}

TEST_CASE("Markdown in a name does nothing") {
  CHECK(escape_markdown("Zorg & Welzijn") == "Zorg & Welzijn");
  CHECK(escape_markdown("&lt; &#38; &AMP; &x") == "\\&lt; \\&#38; \\&AMP; &x");
  CHECK(escape_markdown("https://dorp.example/?a=1&b=2") == "https://dorp.example/?a=1&b=2");
  CHECK(escape_markdown("*vet* _schuin_ `code` ~weg~") == "\\*vet\\* \\_schuin\\_ \\`code\\` \\~weg\\~");
  CHECK(escape_markdown("een_naam_met_strepen") == "een_naam_met_strepen");
  CHECK(escape_markdown("<b>[klik](javascript:x)</b>") == "\\<b>\\[klik\\](javascript:x)\\</b>");
  CHECK(escape_markdown("a | b") == "a \\| b");
  CHECK(escape_markdown("C:\\map") == "C:\\\\map");
}

TEST_CASE("a name cannot begin a heading, a list, a quotation or a new paragraph") {
  CHECK(escape_markdown("# kop") == "\\# kop");
  CHECK(escape_markdown("- punt") == "\\- punt");
  CHECK(escape_markdown("+ punt") == "\\+ punt");
  CHECK(escape_markdown("> citaat") == "\\> citaat");
  CHECK(escape_markdown("1. punt") == "1\\. punt");
  CHECK(escape_markdown("13.30 tot 15.30 uur") == "13.30 tot 15.30 uur");
  CHECK(escape_markdown("12) punt") == "12\\) punt");
  CHECK(escape_markdown("   ingesprongen") == "ingesprongen");
  CHECK(escape_markdown("een\n\ntwee\tdrie") == "een  twee drie");
  CHECK(escape_markdown("om 13.30 uur - of later") == "om 13.30 uur - of later");
  CHECK(escape_markdown("\x1b[31m\u202Ea\xFF") == "\\[31ma\uFFFD");
}

TEST_CASE("what is left out of Markdown hides no markup") {
  CHECK(escape_markdown("\u200B# kop") == "\\# kop");
  CHECK(escape_markdown("\x01  - punt") == "\\- punt");
  CHECK(escape_markdown("&\u200Blt;") == "\\&lt;");
  CHECK(escape_markdown("twee spaties  ") == "twee spaties");
  CHECK(escape_markdown("Groep #") == "Groep \\#");
  CHECK(escape_markdown("Groep ##") == "Groep \\##");
  CHECK(escape_markdown("C# en F#") == "C# en F#");
}

TEST_CASE("an address with markup in it stays whole") {
  CHECK(escape_markdown("https://dorp.example/~jan") == "<https://dorp.example/~jan>");
  CHECK(escape_markdown("(zie HTTP://dorp.example/_a_b.)") == "(zie <HTTP://dorp.example/_a_b>.)");
  CHECK(escape_markdown("https://dorp.example/?a&lt;b*") == "<https://dorp.example/?a&amp;lt;b>\\*");
  CHECK(escape_markdown("https://dorp.example<b>") == "<https://dorp.example>\\<b>");
  CHECK(escape_markdown("www.dorp.example/~jan") == "www\\.dorp.example/\\~jan");
  CHECK(escape_markdown("https://dorp.example en *meer*") == "https://dorp.example en \\*meer\\*");
  CHECK(escape_markdown("https://~") == "https://\\~");
}

TEST_CASE("what the reader of YAML refuses is escaped") {
  CHECK(escape_yaml("a\uFFFF") == "\"a\\uFFFF\"");
  CHECK(escape_yaml("\uFFFE") == "\"\\uFFFE\"");
}
