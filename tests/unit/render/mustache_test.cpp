// The Mustache engine, from its public side: whole outputs, and whole lists of errors, are compared.
#include "render/mustache/mustache.hpp"

#include <doctest/doctest.h>

#include <map>
#include <string>

using keten::Array;
using keten::Object;
using keten::Value;

namespace {

using Partials = std::map<std::string, std::string, std::less<>>;

keten::RenderedTemplate run(std::string_view text, const Value& data, const Partials& partials, bool strict) {
  keten::TemplateOptions options;
  options.escape = [](std::string_view raw) { return "<" + std::string(raw) + ">"; };
  options.partial = [&](std::string_view name) -> std::optional<std::string> {
    const auto found = partials.find(name);
    if (found == partials.end()) return std::nullopt;
    return found->second;
  };
  options.strict = strict;
  return keten::render_template("mal", text, data, options);
}

std::string joined(const keten::RenderedTemplate& result) {
  std::string text = result.text;
  for (const keten::TemplateError& error : result.errors)
    text += error.name + ":" + std::to_string(error.at.row) + ":" + std::to_string(error.at.column) + ": " +
            error.message + "\n";
  return text;
}

// What comes out in strict mode: the text, or the errors, one a line.
std::string render(std::string_view text, const Value& data = Object{}, const Partials& partials = {}) {
  return joined(run(text, data, partials, true));
}

std::string render_lenient(std::string_view text, const Value& data = Object{}, const Partials& partials = {}) {
  return joined(run(text, data, partials, false));
}

std::string repeated(std::string_view text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

// A chain as the views give it, much reduced.
Value chain() {
  return Object{{"naam", "Keten Noord"},
                {"leeg", ""},
                {"niets", nullptr},
                {"ja", true},
                {"nee", false},
                {"nul", 0},
                {"locatie", Object{{"plaats", "Assen"}, {"straat", nullptr}}},
                {"partijen", Array{Object{{"naam", "Zorgdat"}, {"te-laat", 3}, {"taken", Array{"a", "b"}}},
                                   Object{{"naam", "GGD"}, {"te-laat", 0}, {"taken", Array{}}}}},
                {"geen", Array{}}};
}

}  // namespace

TEST_CASE("mustache: interpolation") {
  const Value data = chain();
  CHECK(render("zonder tags: {naam} }} \n") == "zonder tags: {naam} }} \n");
  CHECK(render("") == "");
  CHECK(render("{{naam}} {{{naam}}} {{&naam}}", data) == "<Keten Noord> Keten Noord Keten Noord");
  CHECK(render("{{ naam }}{{{ naam }}}{{& naam }}{{ & naam}}{{\nnaam\n}}", data) ==
        "<Keten Noord>Keten NoordKeten NoordKeten Noord<Keten Noord>");
  CHECK(render("  {{&naam}}\n  {{&leeg}}\n", data) == "  Keten Noord\n  \n");
  CHECK(render("[{{&niets}}{{&leeg}}]", data) == "[]");
  CHECK(render("{{locatie.plaats}} {{&locatie.straat}}", data) == "<Assen> ");
  CHECK(render("{{&niets.x.y}}", data) == "");
  CHECK(render("{{.}}{{&.}}", "x") == "<x>x");
  CHECK(render("{{{é}}}", Object{{"é", "ë"}}) == "ë");
}

TEST_CASE("mustache: numbers and yes or no as text") {
  const Array values{0, -12, std::int64_t{9007199254740993}, 1.5, 1.21, 3.0, 1e21, 0.00001, true, false};
  CHECK(render("{{#.}}{{&.}} {{/.}}", values) ==
        "0 -12 9007199254740993 1.5 1.21 3 1000000000000000000000 0.00001 true false ");
}

TEST_CASE("mustache: dotted names") {
  const Value data = Object{{"a", Object{{"b", Object{{"c", "diep"}}}, {"x", Object{}}}},
                            {"x", Object{{"y", "buiten"}}},
                            {"p.q", "sleutel met een punt"}};
  CHECK(render("{{&a.b.c}} {{#a.b}}{{&c}}{{/a.b}} {{#a}}{{&b.c}}{{/a}}", data) == "diep diep diep");
  CHECK(render_lenient("[{{#a}}{{x.y}}{{/a}}]", data) == "[]");
  CHECK(render_lenient("[{{p.q}}{{a.b.c.d}}{{q.r}}]", data) == "[]");
  CHECK(render("{{^a.b.c}}nee{{/a.b.c}}", data) == "");
}

TEST_CASE("mustache: sections") {
  const Value data = chain();
  CHECK(render("{{#ja}}a{{/ja}}{{#nee}}b{{/nee}}{{#niets}}c{{/niets}}{{#geen}}d{{/geen}}", data) == "a");
  CHECK(render("{{# ja }}={{/ ja }}", data) == "=");
  CHECK(render("{{#partijen}}{{&naam}}({{te-laat}}){{#taken}}-{{&.}}{{/taken}};{{/partijen}}", data) ==
        "Zorgdat(<3>)-a-b;GGD(<0>);");
  CHECK(render("{{#partijen}}{{#locatie}}{{&plaats}}/{{&naam}} {{/locatie}}{{/partijen}}", data) ==
        "Assen/Zorgdat Assen/GGD ");
  CHECK(render("{{#naam}}{{&.}} is {{&naam}}{{/naam}}", data) == "Keten Noord is Keten Noord");
  CHECK(render("{{#.}}({{#.}}{{&.}}{{/.}}){{/.}}", Array{Array{1, 2}, Array{"a"}, Array{}}) == "(12)(a)()");
  CHECK(render("{{#.}}x{{/.}}", Array{nullptr, false, ""}) == "xxx");
  CHECK(render("| A {{#ja}}B {{#ja}}C{{/ja}} D{{/ja}} E |", data) == "| A B C D E |");
}

TEST_CASE("mustache: an empty text hides a section, zero does not") {
  const Value data = chain();
  CHECK(render("[{{#leeg}}x{{/leeg}}{{^leeg}}leeg{{/leeg}}]", data) == "[leeg]");
  CHECK(render("[{{#nul}}{{&.}}{{/nul}}{{^nul}}nul{{/nul}}]", data) == "[0]");
}

TEST_CASE("mustache: inverted sections") {
  const Value data = chain();
  CHECK(render("{{^ja}}a{{/ja}}{{^nee}}b{{/nee}}{{^niets}}c{{/niets}}{{^geen}}d{{/geen}}", data) == "bcd");
  CHECK(render("{{^locatie}}a{{/locatie}}{{^partijen}}b{{/partijen}}{{^naam}}c{{/naam}}", data) == "");
  CHECK(render("{{#partijen}}{{^taken}}{{&naam}} doet niets{{/taken}}{{/partijen}}", data) == "GGD doet niets");
  CHECK(render("a\n {{^nee}}\nb\n {{/nee}}\nc", data) == "a\nb\nc");
  CHECK(render_lenient("{{^weg}}niet gevonden{{/weg}}") == "niet gevonden");
}

TEST_CASE("mustache: comments") {
  CHECK(render("12{{! toelichting }}34") == "1234");
  CHECK(render("a\n{{! regel }}\nb\n") == "a\nb\n");
  CHECK(render("a\n  {{!\n drie\n regels {{ }}\nb") == "a\nb");
  CHECK(render("a {{!\n}} b\n{{!}}") == "a  b\n");
  CHECK(render("a {{! x }}\n") == "a \n");
  CHECK(render("{{! a }} {{! b }}\n") == " \n");
  CHECK(render("{{!naam}}|{{naam}}", Object{{"naam", 1}, {"!naam", 2}}) == "|<1>");
}

TEST_CASE("mustache: delimiters") {
  const Value data = Object{{"x", "X"}, {"ja", true}};
  CHECK(render("{{=<% %>=}}(<%x%> {{x}} <%{x}%> <%&x%>)", data) == "(<X> {{x}} X X)");
  CHECK(render("({{=[ ]=}}[x][={{ }}=]{{x}})", data) == "(<X><X>)");
  CHECK(render("{{=| |=}}|#ja|{{x}}|x||/ja|", data) == "{{x}}<X>");
  CHECK(render("a\n  {{= @   @ =}}\nb\n@= {{ }} =@\n{{&x}}", data) == "a\nb\nX");
  CHECK(render("{{#ja}}{{=<% %>=}}<%x%><%/ja%><%&x%>", data) == "<X>X");
  CHECK(render("{{=<% %>=}}<%>deel%>", data, {{"deel", "{{&x}}<%x%>"}}) == "X<%x%>");
  CHECK(render("{{>deel}}{{&x}}", data, {{"deel", "{{=<% %>=}}<%&x%>"}}) == "XX");
}

TEST_CASE("mustache: lines with nothing but a section tag") {
  const Value data = chain();
  CHECK(render("kop\n{{#nee}}\nX\n{{/nee}}\neinde\n", data) == "kop\neinde\n");
  CHECK(render("kop\r\n{{#nee}}\r\nX\r\n{{/nee}}\r\neinde\r\n", data) == "kop\r\neinde\r\n");
  CHECK(render("kop\r\n \t{{#ja}} \t\r\nX\r\n{{/ja}}\r\neinde", data) == "kop\r\nX\r\neinde");
  CHECK(render("{{#ja}}\n#{{/ja}}\n/", data) == "#\n/");
  CHECK(render("#{{#ja}}\n/\n  {{/ja}}", data) == "#\n/\n");
  CHECK(render(" | {{#ja}}\t|\t{{/ja}} | \n", data) == " | \t|\t | \n");
  CHECK(render(" | {{#ja}} {{! let op }}\n {{/ja}} | \n", data) == " |  \n  | \n");
  CHECK(render("{{#nee}}{{/nee}}\n", data) == "\n");
  CHECK(render("{{#\n ja\n}}\nx\n{{/ja}}\n", data) == "x\n");
}

TEST_CASE("mustache: conditional rows keep a Markdown table whole") {
  constexpr std::string_view table =
      "| partij | taken |\n|---|---|\n{{#partijen}}\n| {{&naam}} | {{#taken}}{{&.}} {{/taken}}|\n{{#nee}}\n| nooit | "
      "|\n"
      "{{/nee}}\n{{/partijen}}\n{{#geen}}\n| geen | |\n{{/geen}}\n{{! einde }}\n| totaal | |\n\nTekst\n";
  CHECK(render(table, chain()) ==
        "| partij | taken |\n|---|---|\n| Zorgdat | a b |\n| GGD | |\n| totaal | |\n\nTekst\n");
}

TEST_CASE("mustache: conditional items keep a Markdown list whole") {
  constexpr std::string_view list =
      "{{#partijen}}\n- {{&naam}}\n  {{#taken}}\n  - {{&.}}\n  {{/taken}}\n  {{^taken}}\n  - geen taken\n  {{/taken}}\n"
      "{{/partijen}}\n{{#leeg}}\n- {{.}}\n{{/leeg}}\n- slot\n";
  CHECK(render(list, chain()) == "- Zorgdat\n  - a\n  - b\n- GGD\n  - geen taken\n- slot\n");
}

TEST_CASE("mustache: partials") {
  const Value data = Object{{"x", "X"}, {"tekst", "<\n->"}};
  CHECK(render("[{{>deel}}|{{> deel }}]", data, {{"deel", "*{{&x}}*"}}) == "[*X*|*X*]");
  CHECK(render("{{>map/deel.md}}", data, {{"map/deel.md", "ok"}}) == "ok");
  CHECK(render("{{>a}}", data, {{"a", "1{{>b}}3"}, {"b", "2"}}) == "123");
  CHECK(render("|\r\n{{>deel}}\r\n|", data, {{"deel", ">"}}) == "|\r\n>|");
  CHECK(render_lenient("[{{>weg}}]") == "[]");
  CHECK(joined(keten::render_template("mal", "[{{>weg}}{{x}}]", data,
                                      {.escape = {}, .partial = {}, .strict = false})) == "[X]");
}

TEST_CASE("mustache: a partial on its own line is indented") {
  const Value data = Object{{"tekst", "<\n->"}, {"ja", true}, {"nee", false}};
  CHECK(render("\\\n {{>deel}}\n/\n", data, {{"deel", "|\n{{{tekst}}}\n|\n"}}) == "\\\n |\n <\n->\n |\n/\n");
  CHECK(render("  {{>deel}}\n>", data, {{"deel", ">\n>"}}) == "  >\n  >>");
  CHECK(render("  x  {{>deel}}\n", data, {{"deel", ">\n>"}}) == "  x  >\n>\n");
  CHECK(render(" {{>a}}\n.", data, {{"a", "1\n\t{{>b}}\n4\n"}, {"b", "2\n\n3\n"}}) == " 1\n \t2\n\n \t3\n 4\n.");
  CHECK(render("- {{>a}}\n  {{>a}}\n", data, {{"a", "{{#nee}}\nx\n{{/nee}}\n{{#ja}}\ny\n{{/ja}}\n"}}) ==
        "- y\n\n  y\n");
  CHECK(render("  {{>a}}\n", data, {{"a", "{{#ja}}1\n2{{/ja}}\n"}}) == "  1\n  2\n");
  CHECK(render("  {{>a}}\n", data, {{"a", "1\r\n\r\n2\r\n"}}) == "  1\r\n\r\n  2\r\n");
}

TEST_CASE("mustache: a partial may call itself for a tree") {
  const Value tree =
      Object{{"actie", "a"},
             {"sub", Array{Object{{"actie", "b"}, {"sub", Array{Object{{"actie", "c"}, {"sub", Array{}}}}}},
                           Object{{"actie", "d"}, {"sub", Array{}}}}}};
  CHECK(render("{{>boom}}", tree, {{"boom", "- {{&actie}}\n{{#sub}}\n  {{>boom}}\n{{/sub}}\n"}}) ==
        "- a\n  - b\n    - c\n  - d\n");
}

TEST_CASE("mustache: unknown names") {
  const Value data = chain();
  CHECK(render("a\n  {{naamm}}", data) == "mal:2:3: Onbekend veld `naamm`, bedoelde u `naam`?\n");
  CHECK(render("{{xyzzy}}", data) == "mal:1:1: Onbekend veld `xyzzy`\n");
  CHECK(render("é→𝒜{{Naam}}", data) == "mal:1:4: Onbekend veld `Naam`, bedoelde u `naam`?\n");
  CHECK(render("{{#partijn}}{{x}}{{/partijn}}", data) == "mal:1:1: Onbekend veld `partijn`, bedoelde u `partijen`?\n");
  CHECK(render("{{^nea}}{{/nea}}", data) == "mal:1:1: Onbekend veld `nea`, bedoelde u `nee`?\n");
  CHECK(render("{{{locatie.plats}}}", data) ==
        "mal:1:1: Onbekend veld `locatie.plats`, bedoelde u `locatie.plaats`?\n");
  CHECK(render("{{&lokatie.plaats}}", data) ==
        "mal:1:1: Onbekend veld `lokatie.plaats`, bedoelde u `locatie.plaats`?\n");
  CHECK(render("{{locatie.naam}}", data) == "mal:1:1: Onbekend veld `locatie.naam`\n");
  CHECK(render("{{naam.x.y}}", data) == "mal:1:1: Onbekend veld `naam.x.y`: `naam` heeft geen velden\n");
  CHECK(render("{{#partijen}}{{#taken}}{{te_laat}}{{/taken}}{{/partijen}}", data) ==
        "mal:1:24: Onbekend veld `te_laat`, bedoelde u `te-laat`?\n");
  CHECK(render("{{naam}}", Array{}) == "mal:1:1: Onbekend veld `naam`\n");
  CHECK(render("{{#geen}}{{onbekend}}{{/geen}}{{#nee}}{{onbekend}}{{/nee}}", data) == "");
}

TEST_CASE("mustache: a list or group of fields is not text") {
  const Value data = chain();
  CHECK(render("{{partijen}}{{&locatie}}{{.}}", data) ==
        "mal:1:1: Veld `partijen` is een lijst en geen tekst\n"
        "mal:1:13: Veld `locatie` is een groep velden en geen tekst\n"
        "mal:1:25: Veld `.` is een groep velden en geen tekst\n");
  CHECK(render_lenient("[{{&partijen}}{{&locatie}}]", data) == "[]");
}

TEST_CASE("mustache: all errors once each, in order of place") {
  const Value data = chain();
  CHECK(render("{{>b}}\n{{#partijen}}{{x}}{{/partijen}}{{>a}}\n{{y}}{{>c}}", data,
               {{"a", "{{z}}"}, {"b", "\n{{z}}{{/q}}"}}) ==
        "mal:2:14: Onbekend veld `x`\n"
        "mal:3:1: Onbekend veld `y`\n"
        "mal:3:6: Onbekend deelsjabloon `c`\n"
        "a:1:1: Onbekend veld `z`\n"
        "b:2:6: Sluittag `q` hoort bij geen enkele sectie\n");
  CHECK(render("{{#nee}}{{>a}}{{/nee}}", data, {{"a", "{{>weg}}{{#x}}"}}) ==
        "a:1:1: Onbekend deelsjabloon `weg`\na:1:9: Sectie `x` wordt nergens afgesloten\n");
}

TEST_CASE("mustache: malformed tags") {
  CHECK(render("é {{naam") == "mal:1:3: Tag is niet afgesloten met `}}`\n");
  CHECK(render("{{naam\n{{x}} {{{y}}\n") ==
        "mal:1:1: Tag is niet afgesloten met `}}`\nmal:2:7: Tag is niet afgesloten met `}}}`\n");
  for (const char* tag : {"{{", "{{#", "{{!x"}) CHECK(render(tag) == "mal:1:1: Tag is niet afgesloten met `}}`\n");
  CHECK(render("{{=<% %>=}}<%x") == "mal:1:12: Tag is niet afgesloten met `%>`\n");
  CHECK(render("{{}}{{ }}{{#}}{{/}}{{>}}") ==
        "mal:1:1: Tag zonder naam\nmal:1:5: Tag zonder naam\nmal:1:10: Tag zonder naam\nmal:1:15: Tag zonder naam\n"
        "mal:1:20: Tag zonder naam\n");
  CHECK(render("{{als \n naam}}") == "mal:1:1: De naam `als naam` bevat een spatie of regeleinde\n");
  CHECK(render("{{.a}}{{a.}}{{a..b}}") ==
        "mal:1:1: De naam `.a` heeft een punt te veel\nmal:1:7: De naam `a.` heeft een punt te veel\n"
        "mal:1:13: De naam `a..b` heeft een punt te veel\n");
  CHECK(render_lenient("{{naam") == "mal:1:1: Tag is niet afgesloten met `}}`\n");
  CHECK(render("{{" + repeated("é", 61) + "}}") == "mal:1:1: Onbekend veld `" + repeated("é", 60) + "…`\n");
}

TEST_CASE("mustache: malformed sections") {
  CHECK(render("\n {{#a}}\n{{^b}}") ==
        "mal:2:2: Sectie `a` wordt nergens afgesloten\nmal:3:1: Sectie `b` wordt nergens afgesloten\n");
  CHECK(render("x\n{{/a}}") == "mal:2:1: Sluittag `a` hoort bij geen enkele sectie\n");
  CHECK(render("{{#a}}\n {{/b}}") == "mal:2:2: Sluittag `b` past niet bij sectie `a`, geopend op rij 1, kolom 1\n");
  CHECK(render("{{#a}}{{#b}}{{/a}}{{/b}}") ==
        "mal:1:13: Sluittag `a` past niet bij sectie `b`, geopend op rij 1, kolom 7\n"
        "mal:1:19: Sluittag `b` hoort bij geen enkele sectie\n");
}

TEST_CASE("mustache: malformed delimiters end the reading") {
  const std::string wrong = "Verwacht twee nieuwe scheidingstekens zonder `=`, zoals in `{{=<% %>=}}`\n";
  for (const char* tag : {"{{==}}", "{{= =}}", "{{=<%=}}", "{{=a b c=}}", "{{=a= b=}}"}) {
    CAPTURE(tag);
    CHECK(render(std::string("{{#a}}\n") + tag + "{{/b}}") == "mal:2:1: " + wrong);
  }
  CHECK(render("{{=<% %>}}{{/b}}") == "mal:1:1: Tag is niet afgesloten met `=}}`\n");
}

TEST_CASE("mustache: limits") {
  const Value data = Object{{"a", true}, {"l", Array(100, Value(1))}, {"t", std::string(10000, 'x')}};
  CHECK(render(repeated("{{#a}}", 32) + "x" + repeated("{{/a}}", 32), data) == "x");
  CHECK(render(repeated("{{#a}}", 100000), data) ==
        "mal:1:193: Sectie `a` is te diep genest: hoogstens 32 secties in elkaar\n");
  const std::string too_deep = "is te diep genest: hoogstens 32 deelsjablonen in elkaar, roept het zichzelf aan?\n";
  CHECK(render("{{>p}}", data, {{"p", "x\n {{>p}}{{>p}}"}}) == "p:2:2: Deelsjabloon `p` " + too_deep);
  CHECK(render("{{>p}}", data, {{"p", "{{>q}}"}, {"q", "{{>p}}"}}) == "q:1:1: Deelsjabloon `p` " + too_deep);
  const std::string deep = repeated("{{#a}}", 31) + "{{>p}}" + repeated("{{/a}}", 31);
  CHECK(render(deep, data, {{"p", deep}}) == "p:1:187: Deelsjabloon `p` " + too_deep);
  CHECK(render(repeated("{{#l}}", 32) + "{{&t}}" + repeated("{{/l}}", 32), data) ==
        "mal:1:187: Het sjabloon levert te veel tekst op, waarschijnlijk door lijsten of deelsjablonen in elkaar\n");
  CHECK(run(repeated("{{", 100000), data, {}, true).errors.size() == 100);
}
