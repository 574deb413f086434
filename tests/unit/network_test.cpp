#include "keten/network.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "render/dot.hpp"
#include "render/dot_text.hpp"

namespace keten {
namespace {

using namespace std::chrono_literals;

constexpr Date today = 2024y / 6 / 1;
constexpr Date yesterday = 2024y / 5 / 31;
constexpr Date tomorrow = 2024y / 6 / 2;

template <class T>
T with_name(std::string id, std::string name) {
  T entity;
  entity.id = std::move(id);
  entity.name = std::move(name);
  return entity;
}

template <class T>
Ref<T> to(const T* target) {
  return {target->id, nullptr, target};
}

Role chain_role(std::string id, std::string name, Level level) {
  Role role = with_name<Role>(std::move(id), std::move(name));
  role.level = level;
  return role;
}

// A method with three groups, and a chain without parties.
Chain empty_chain() {
  auto method = std::make_shared<Method>();
  for (const auto& [id, name, color] : {std::tuple("gemeente", "Gemeente", "#9195CB"),
                                        {"welzijn", "Welzijn", "#CFB7B8"},
                                        {"werk", "Werk", "#301060"}}) {
    PartyGroup group = with_name<PartyGroup>(id, name);
    group.color = color;
    method->groups.add(std::move(group));
  }
  method->roles.add(chain_role("ketenregisseur", "Ketenregisseur", Level::chain));
  method->roles.add(chain_role("casusregisseur", "Casusregisseur", Level::casus));
  Chain chain;
  chain.info.name = "Ons dorp";
  chain.method = std::move(method);
  return chain;
}

void add_party(Chain& chain, std::string id, std::string name, std::string group,
               Involvement involvement = Involvement::chain_party, std::optional<Date> since = {},
               std::optional<Date> until = {}) {
  Party party = with_name<Party>(std::move(id), std::move(name));
  party.group = {group, nullptr, chain.method->groups.find(group)};
  party.involvement = involvement;
  party.since = since;
  party.until = until;
  chain.parties.add(std::move(party));
}

Relation mutual(const Chain& chain, const char* one, const char* other,
                RelationStatus status = RelationStatus::existing) {
  Relation relation;
  relation.between = {to(chain.parties.find(one)), to(chain.parties.find(other))};
  relation.status = status;
  return relation;
}

Relation directed(const Chain& chain, const char* from, const char* towards,
                  RelationStatus status = RelationStatus::existing) {
  Relation relation;
  relation.from = to(chain.parties.find(from));
  relation.to = to(chain.parties.find(towards));
  relation.status = status;
  return relation;
}

Relation within(Relation relation, std::optional<Date> since, std::optional<Date> until) {
  relation.since = since;
  relation.until = until;
  return relation;
}

std::string ids(const std::vector<NetworkParty>& parties) {
  std::string text;
  for (const NetworkParty& party : parties) text += (text.empty() ? "" : " ") + party.id;
  return text;
}

std::string pairs(const std::vector<NetworkRelation>& relations) {
  std::string text;
  for (const NetworkRelation& relation : relations)
    text += (text.empty() ? "" : " ") + relation.from + (relation.is_directed ? ">" : "-") + relation.to;
  return text;
}

// From the first time that `start` occurs in `text`, to before the closing brace.
std::string tail_from(std::string_view start, const std::string& text) {
  const std::size_t at = std::min(text.find(start), text.size() - 2);
  return text.substr(at, text.size() - 2 - at);
}

// The statement of a network's only party, which is called so.
std::string box(std::string name, Involvement involvement = Involvement::chain_party, std::string color = "#9195CB") {
  Network network;
  network.groups = {{"groep", "Groep", std::move(color)}};
  network.parties = {{"a", std::move(name), "groep", involvement, {}}};
  return tail_from("  \"a\" [", to_dot(network));
}

std::string lines_between(std::vector<NetworkRelation> relations) {
  Network network;
  network.parties = {{"a", "A", "", Involvement::chain_party, {}}, {"b", "B", "", Involvement::chain_party, {}}};
  network.relations = std::move(relations);
  const std::string text = to_dot(network);
  return tail_from("  \"", text.substr(text.rfind("label=")));
}

constexpr std::string_view small_network = R"(digraph "Ons dorp" {
  graph [layout=neato, overlap=prism, sep="+18", esep="+10", splines=true, pack=24,
    packmode="graph", outputorder=edgesfirst, pad=0.3, bgcolor=white, fontname="Helvetica,Arial,sans-serif", labelloc=t,
    label=<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="2">
    <TR><TD><FONT POINT-SIZE="24"><B>Ons dorp</B></FONT></TD></TR>
    <TR><TD>Netwerk op 1 juni 2024</TD></TR>
    <TR><TD><TABLE BORDER="0" CELLSPACING="6" CELLPADDING="5"><TR>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#9195CB">Gemeente</TD>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#301060"><FONT COLOR="white">Werk</FONT></TD>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#FFFFFF">Groep onbekend</TD>
    </TR></TABLE></TD></TR>
    <TR><TD><TABLE BORDER="0" CELLSPACING="6" CELLPADDING="5"><TR>
      <TD BORDER="2" STYLE="rounded" COLOR="#333333" BGCOLOR="#FFFFFF"><B>Ketenpartij</B></TD>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#FFFFFF">Netwerkpartij</TD>
      <TD BORDER="1" STYLE="rounded,dashed" COLOR="#333333" BGCOLOR="#FFFFFF">Gewenste partij</TD>
    </TR></TABLE></TD></TR>
    <TR><TD><TABLE BORDER="0" CELLSPACING="6" CELLPADDING="5"><TR>
      <TD><TABLE BORDER="0" CELLSPACING="0" CELLPADDING="0">
        <TR><TD WIDTH="44" HEIGHT="7" BORDER="4" SIDES="B" STYLE="solid" COLOR="#1B7837"></TD></TR>
        <TR><TD HEIGHT="7"></TD></TR>
      </TABLE></TD>
      <TD ALIGN="LEFT">Goed (good practice)</TD>
      <TD><TABLE BORDER="0" CELLSPACING="0" CELLPADDING="0">
        <TR><TD WIDTH="44" HEIGHT="7" BORDER="2" SIDES="B" STYLE="dashed" COLOR="#B2182B"></TD></TR>
        <TR><TD HEIGHT="7"></TD></TR>
      </TABLE></TD>
      <TD ALIGN="LEFT">Gewenst (missing link)</TD>
      <TD><FONT POINT-SIZE="18">→</FONT></TD>
      <TD ALIGN="LEFT">Eén kant op</TD>
    </TR></TABLE></TD></TR>
    <TR><TD HEIGHT="12"></TD></TR>
  </TABLE>>];
  node [shape=box, margin="0.14,0.08", color="#333333", fontname="Helvetica,Arial,sans-serif", fontsize=14];
  "dorp" [fillcolor="#9195CB", style="rounded,filled", penwidth=4,
    label=<<B>Gemeente Dorp</B><BR/><FONT POINT-SIZE="12">★ Ketenregisseur</FONT><BR/><FONT POINT-SIZE="11">Gemeente</FONT>>];
  "bazen" [fillcolor="#ADA0C0", style="rounded,filled", penwidth=0.8,
    label=<Werkgevers in Ons<BR/>Dorp<BR/><FONT POINT-SIZE="11">Werk</FONT>>];
  "kerk" [fillcolor="#FFFFFF", style="rounded,filled,dashed", penwidth=1.5,
    label=<Kerk>];
  "dorp" -> "bazen" [dir=forward, color="#1B7837", style=solid, penwidth=4, len=1.00];
  "dorp" -> "kerk" [dir=none, color="#B2182B", style=dashed, penwidth=2, len=1.00];
}
)";

constexpr std::string_view no_network = R"(digraph "" {
  graph [layout=neato, overlap=prism, sep="+18", esep="+10", splines=true, pack=24,
    packmode="graph", outputorder=edgesfirst, pad=0.3, bgcolor=white, fontname="Helvetica,Arial,sans-serif", labelloc=t,
    label=<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="2">
    <TR><TD>Netwerk op 1 juni 2024</TD></TR>
    <TR><TD>Er zijn nog geen partijen.</TD></TR>
    <TR><TD HEIGHT="12"></TD></TR>
  </TABLE>>];
  node [shape=box, margin="0.14,0.08", color="#333333", fontname="Helvetica,Arial,sans-serif", fontsize=14];
}
)";

TEST_CASE("network: the parties of the day, group by group") {
  Chain chain = empty_chain();
  add_party(chain, "raar", "Zonder groep", "onbekend");
  add_party(chain, "mee", "MEE", "welzijn");
  add_party(chain, "dorp", "Gemeente Dorp", "gemeente");
  add_party(chain, "weg", "Weg", "werk", Involvement::chain_party, {}, today);
  add_party(chain, "straks", "Straks", "welzijn", Involvement::chain_party, tomorrow);
  add_party(chain, "gewenst", "Gewenst", "welzijn", Involvement::wanted, tomorrow);
  add_party(chain, "gast", "Gast", "gemeente", Involvement::guest, yesterday, tomorrow);

  const Network network = make_network(chain, today);
  CHECK(network.title == "Ons dorp");
  CHECK(network.date == today);
  CHECK(ids(network.parties) == "dorp gast mee gewenst raar");
  REQUIRE(network.groups.size() == 2);
  CHECK(network.groups[0].name == "Gemeente");
  CHECK(network.groups[1].color == "#CFB7B8");
  CHECK(network.parties[0].name == "Gemeente Dorp");
  CHECK(network.parties[1].involvement == Involvement::guest);
  CHECK(network.parties[4].group == "");
  CHECK(ids(make_network(chain, yesterday).parties) == "dorp gast mee gewenst weg raar");
}

TEST_CASE("network: the relations of the day, between parties that are there") {
  Chain chain = empty_chain();
  for (const char* id : {"a", "b", "c"}) add_party(chain, id, id, "welzijn");
  add_party(chain, "weg", "Weg", "welzijn", Involvement::chain_party, {}, today);
  Relation unknown = mutual(chain, "a", "b");
  unknown.between[1] = {"onbekend", nullptr, nullptr};
  chain.relations = {mutual(chain, "a", "b", RelationStatus::good),
                     directed(chain, "c", "a", RelationStatus::wanted),
                     directed(chain, "c", "a"),
                     mutual(chain, "a", "weg"),
                     mutual(chain, "a", "a"),
                     std::move(unknown),
                     within(mutual(chain, "b", "c"), {}, today),
                     within(mutual(chain, "b", "a", RelationStatus::wanted), tomorrow, {}),
                     within(mutual(chain, "c", "b"), today, tomorrow)};
  chain.relations[0].form = RelationForm::referral;

  const Network network = make_network(chain, today);
  CHECK(pairs(network.relations) == "a-b c>a c>a c-b");
  CHECK(network.relations[0].status == RelationStatus::good);
  CHECK(network.relations[0].form == RelationForm::referral);
  CHECK(network.relations[1].status == RelationStatus::wanted);
  CHECK(pairs(make_network(chain, tomorrow).relations) == "a-b c>a c>a b-a");
}

TEST_CASE("network: the holder of a role of the chain is marked, a person by the party") {
  Chain chain = empty_chain();
  add_party(chain, "dorp", "Gemeente Dorp", "gemeente");
  add_party(chain, "mee", "MEE", "welzijn");
  Person jan;
  jan.id = "jan";
  jan.party = to(chain.parties.find("dorp"));
  chain.persons.add(std::move(jan));
  Holding by_person;
  by_person.holder = {"jan", nullptr, nullptr, chain.persons.find("jan")};
  Holding by_party;
  by_party.holder = {"mee", nullptr, chain.parties.find("mee"), nullptr};
  chain.info.roles = {{to(chain.method->roles.find("ketenregisseur")), {by_person}},
                      {to(chain.method->roles.find("casusregisseur")), {by_party}}};

  const Network network = make_network(chain, today);
  REQUIRE(network.parties.size() == 2);
  CHECK(network.parties[0].roles == std::vector<std::string>{"Ketenregisseur"});
  CHECK(network.parties[1].roles.empty());
}

TEST_CASE("network: a chain without a method is empty") {
  Chain chain = empty_chain();
  add_party(chain, "mee", "MEE", "welzijn");
  chain.method = nullptr;
  CHECK(make_network(chain, today).parties.empty());
}

TEST_CASE("dot: the whole of a small network") {
  Network network;
  network.title = "Ons dorp";
  network.date = today;
  network.groups = {{"gemeente", "Gemeente", "#9195CB"}, {"werk", "Werk", "#301060"}};
  network.parties = {{"dorp", "Gemeente Dorp", "gemeente", Involvement::chain_party, {"Ketenregisseur"}},
                     {"bazen", "Werkgevers in Ons Dorp", "werk", Involvement::network_party, {}},
                     {"kerk", "Kerk", "", Involvement::wanted, {}}};
  network.relations = {{"dorp", "bazen", true, RelationStatus::good, RelationForm::information},
                       {"dorp", "kerk", false, RelationStatus::wanted, RelationForm::collaboration}};
  CHECK(to_dot(network) == small_network);
}

TEST_CASE("dot: a network without parties says so") {
  Network network;
  network.date = today;
  CHECK(to_dot(network) == no_network);
}

TEST_CASE("dot: boxes show how closely a party takes part, and letters stand out") {
  const std::string small = "<BR/><FONT POINT-SIZE=\"11\">Groep</FONT>>];\n";
  CHECK(box("MEE") ==
        "  \"a\" [fillcolor=\"#9195CB\", style=\"rounded,filled\", penwidth=2,\n    label=<<B>MEE</B>" + small);
  CHECK(box("MEE", Involvement::agenda_member) ==
        "  \"a\" [fillcolor=\"#D3D5EB\", style=\"rounded,filled\", penwidth=0.8,\n    label=<MEE" + small);
  CHECK(box("MEE", Involvement::wanted) ==
        "  \"a\" [fillcolor=\"#D3D5EB\", style=\"rounded,filled,dashed\", penwidth=1.5,\n    label=<MEE" + small);
  CHECK(
      box("MEE", Involvement::chain_party, "#000080") ==
      "  \"a\" [fillcolor=\"#000080\", fontcolor=white, style=\"rounded,filled\", penwidth=2,\n    label=<<B>MEE</B>" +
          small);
}

TEST_CASE("dot: one line for a pair and a status") {
  using enum RelationStatus;
  const auto from_a = [](RelationStatus status) { return NetworkRelation{"a", "b", true, status, {}}; };
  const auto from_b = [](RelationStatus status) { return NetworkRelation{"b", "a", true, status, {}}; };
  const auto both = [](RelationStatus status) { return NetworkRelation{"b", "a", false, status, {}}; };
  const std::string thin = ", color=\"#6B6B6B\", style=solid, penwidth=1, len=";
  const std::string thick = ", color=\"#1B7837\", style=solid, penwidth=4, len=";
  const std::string dotted = ", color=\"#C75000\", style=dotted, penwidth=3, len=";
  const std::string dashed = ", color=\"#B2182B\", style=dashed, penwidth=2, len=";

  CHECK(lines_between({from_a(existing)}) == "  \"a\" -> \"b\" [dir=forward" + thin + "1.00];\n");
  CHECK(lines_between({from_a(existing), from_a(existing)}) == "  \"a\" -> \"b\" [dir=forward" + thin + "1.00];\n");
  CHECK(lines_between({from_b(existing), from_a(existing)}) == "  \"b\" -> \"a\" [dir=both" + thin + "1.00];\n");
  CHECK(lines_between({from_a(existing), both(existing)}) == "  \"a\" -> \"b\" [dir=none" + thin + "1.00];\n");
  CHECK(lines_between({from_a(existing), from_b(good)}) == "  \"b\" -> \"a\" [dir=forward" + thick + "1.00];\n");
  CHECK(lines_between({both(to_improve), from_b(existing)}) == "  \"b\" -> \"a\" [dir=none" + dotted + "1.00];\n");
  CHECK(lines_between({both(existing), from_a(wanted)}) ==
        "  \"b\" -> \"a\" [dir=none" + thin + "1.41];\n  \"a\" -> \"b\" [dir=forward" + dashed + "1.41];\n");
}

TEST_CASE("dot: beyond sixty parties the lines are straight") {
  Network network;
  for (int i = 0; i < 60; ++i) network.parties.push_back({std::to_string(i), "A", "", Involvement::chain_party, {}});
  CHECK(to_dot(network).find("splines=true") != std::string::npos);
  network.parties.push_back({"meer", "A", "", Involvement::chain_party, {}});
  CHECK(to_dot(network).find("splines=line") != std::string::npos);
}

TEST_CASE("dot: names cannot break out of their place") {
  CHECK(dot::quoted("") == "\"\"");
  CHECK(dot::quoted(" een\ttwee\r\ndrie ") == "\"een twee drie\"");
  CHECK(dot::quoted(R"(a"] \)") == R"("a\"] \\")");
  CHECK(dot::quoted("a\x01\x7F\u202E\u2066b\xFF") == "\"ab\uFFFD\"");

  const dot::Room room{40, 2};
  CHECK(dot::wrapped("<b>R&D</b> \"x\"", room) == "&lt;b&gt;R&amp;D&lt;/b&gt; \"x\"");
  CHECK(dot::wrapped("\\N \\", room) == "\\\\N \\\\");
  CHECK(dot::wrapped("een\ntwee \u202Eeird\u202C 😀", room) == "een twee eird 😀");
  CHECK(dot::wrapped("a\xFF\uFFFE\uFFFF\u0085z", room) == "a\uFFFD\uFFFD\uFFFD z");
  CHECK(dot::wrapped("\u202E\n", room) == "?");
}

TEST_CASE("dot: long names are wrapped on words") {
  const auto wrap = [](std::string_view text) { return dot::wrapped(text, {12, 3}); };
  CHECK(wrap("Thuiszorg") == "Thuiszorg");
  CHECK(wrap("Zorg en thuis") == "Zorg en<BR/>thuis");
  CHECK(wrap("Één zorgplek") == "Één zorgplek");
  CHECK(wrap("Mantelzorgsteunpunt Dorp") == "Mantelzorgsteunpunt<BR/>Dorp");
  CHECK(wrap("een twee drie vier vijf zes zeven") == "een twee<BR/>drie vier<BR/>vijf zes…");
  CHECK(wrap("abcdefghijklmnopqrstuvwxyzabc") == "abcdefghijklmnopqrstuvwxyz<BR/>abc");
}

TEST_CASE("dot: colours") {
  CHECK(dot::to_text(dot::parse_color("#9a95Cb")) == "#9A95CB");
  for (const char* wrong : {"", "#", "rood", "#12345", "#1234567", "#12345g", "123456#"})
    CHECK(dot::to_text(dot::parse_color(wrong)) == "#FFFFFF");
  CHECK(dot::to_text(dot::paler({0, 100, 255}, 40)) == "#99C1FF");
  CHECK(dot::is_dark({0, 0, 0}));
  CHECK(dot::is_dark({0, 0, 255}));
  CHECK_FALSE(dot::is_dark({255, 0, 0}));
  CHECK_FALSE(dot::is_dark({255, 255, 255}));
}

}  // namespace
}  // namespace keten
