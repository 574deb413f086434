// What goes for every tree and every finding of parse_yaml.
#include <doctest/doctest.h>

#include <cctype>
#include <string>
#include <utility>

#include "read/yaml/wordings.hpp"
#include "yaml_print.hpp"

namespace keten::test {

TEST_CASE("yaml: a node refers to the bytes of the file where its text is verbatim in them") {
  const std::string text = "a: een\nb: 'twee'\nc: ~\nd: 'it''s'\n";
  const ParsedFile file = parse_yaml(0, text);
  const auto at = [&](std::string_view key) { return file.tree.root->find(key)->value.text.data() - text.data(); };
  CHECK(at("a") == 3);
  CHECK(at("b") == 11);
  CHECK(at("c") == 20);
  CHECK_FALSE((at("d") >= 0 && at("d") < static_cast<std::ptrdiff_t>(text.size())));
}

TEST_CASE("yaml: nodes and findings know their file") {
  const std::string text = "a: [b]\na: c\n";
  const ParsedFile file = parse_yaml(7, text);
  const Entry& entry = file.tree.root->entries.front();
  CHECK(file.tree.root->file == 7);
  CHECK(entry.key.file == 7);
  CHECK(entry.value.items.front().place().file == 7);
  CHECK(file.findings.front().place.file == 7);
  CHECK(file.findings.front().also.front().place.file == 7);
  CHECK(parse_yaml(7, "[").findings.front().place.file == 7);
}

TEST_CASE("yaml: a tree can be moved") {
  const std::string text = "a: \"\\x41\"\n";
  ParsedFile file = parse_yaml(0, text);
  const Node* root = file.tree.root;
  const Tree tree = std::move(file.tree);
  CHECK(tree.root == root);
  CHECK(show(*tree.root) == "mapping 1:1-1:10\n  a 1:1-1:2 = quoted 1:4-1:10 <A>\n");
}

TEST_CASE("yaml: a file that is refused has one finding and no tree") {
  for (const std::string_view text : {"a: 1\na: 2\nb: [", "a: &x *y\nb: !c\n", "\t\n\t\n", "{a, b, c}", "\xFF\xFF"}) {
    const ParsedFile file = parse_yaml(0, text);
    CHECK(file.tree.root == nullptr);
    CHECK(file.findings.size() == 1);
    CHECK(file.findings.front().severity == Severity::error);
  }
}

TEST_CASE("yaml: a long text is cut short in a message") {
  std::string long_key;
  for (int i = 0; i < 60; ++i) long_key += "é";
  std::string shown;
  for (int i = 0; i < 40; ++i) shown += "é";
  CHECK(read("a: 1\n" + long_key) == "! yaml-syntaxis 2:1-2:61 Na `" + shown + "…` ontbreekt een dubbele punt\n");
}

TEST_CASE("yaml: text of the user is not mistaken for a place in a message") {
  CHECK(read("a: 1\n{regel}\n") == "! yaml-syntaxis 2:2-2:7 Na `regel` ontbreekt een dubbele punt\n");
  CHECK(read("a: 1\nx{tekst} {regel}\n") ==
        "! yaml-syntaxis 2:1-2:17 Na `x{tekst} {regel}` ontbreekt een dubbele punt\n");
}

TEST_CASE("yaml: the advice says what to do about the usual mistakes") {
  CHECK(advice("a: 's avonds\nb: 1\n") ==
        "Begint de tekst met een apostrof, zoals in 's avonds, zet hem dan tussen dubbele aanhalingstekens: \"'s "
        "avonds\". Loopt de tekst door, spring dan de volgende regels verder in.");
  CHECK(advice("a: 't Hof") ==
        "Begint de tekst met een apostrof, zoals in 's avonds, zet hem dan tussen dubbele aanhalingstekens: \"'s "
        "avonds\".");
  CHECK(advice("a: tijd: 12:30\n") == "Zet de hele waarde tussen dubbele aanhalingstekens.");
  CHECK(advice("\ta: 1\n") == "Vervang de tab door spaties; inspringen kan in YAML alleen met spaties.");
  CHECK(advice("a: \xEB") == "Sla op als UTF-8: kies die codering in uw tekstverwerker bij Opslaan als.");
}

TEST_CASE("yaml: messages and advice have the form that all messages have") {
  using namespace yaml::wording;
  for (const yaml::Wording& wording : {too_big,
                                       utf16,
                                       not_utf8,
                                       nul,
                                       control,
                                       odd_break,
                                       lone_cr,
                                       inner_bom,
                                       conflict,
                                       anchor,
                                       alias,
                                       merge_key,
                                       tag,
                                       more_documents,
                                       too_deep,
                                       key_not_text,
                                       key_null,
                                       key_null_word,
                                       key_explicit,
                                       key_too_long,
                                       key_two_lines,
                                       tab,
                                       indentation,
                                       too_far_in,
                                       comment_glued,
                                       missing_colon,
                                       colon_without_space,
                                       colon_in_text,
                                       dash_in_line,
                                       dash_among_keys,
                                       expected_dash,
                                       after_value,
                                       after_document,
                                       bad_start,
                                       directive,
                                       block_header,
                                       single_unclosed,
                                       single_runs_on,
                                       double_unclosed,
                                       double_runs_on,
                                       escape,
                                       unclosed_bracket,
                                       wrong_bracket,
                                       loose,
                                       extra_comma,
                                       missing_comma,
                                       quote_this,
                                       unreadable}) {
    const char first = wording.message.front();
    CAPTURE(wording.message);
    CHECK((std::isupper(static_cast<unsigned char>(first)) != 0 || first == '`'));
    CHECK_FALSE(wording.message.ends_with('.'));
    CHECK(wording.advice.ends_with('.'));
    CHECK((wording.rule.starts_with("yaml-") || wording.rule.starts_with("bestand-")));
  }
}

}  // namespace keten::test
