#include "documents/network/network.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

#include "keten/instrument.hpp"
#include "keten/party.hpp"
#include "keten/person.hpp"
#include "keten/relation.hpp"
#include "render/network/dot.hpp"
#include "render/network/dot_lines.hpp"
#include "render/network/dot_text.hpp"
#include "render/network/network_layout.hpp"
#include "render/network/svg.hpp"

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
  method->blocks.add(with_name<BuildingBlock>("preventie", "Preventie"));
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
  return tail_from("  \"a\" [", to_dot(network, Arrangement::forces));
}

std::string lines_between(std::vector<NetworkRelation> relations) {
  Network network;
  network.parties = {{"a", "A", "", Involvement::chain_party, {}}, {"b", "B", "", Involvement::chain_party, {}}};
  network.relations = std::move(relations);
  const std::string text = to_dot(network);
  return tail_from("  \"", text.substr(text.find("<B>B</B>")));
}

constexpr std::string_view small_network = R"(digraph "Ons dorp" {
  graph [layout=neato, inputscale=72, notranslate=true, esep="+6", splines=true,
    outputorder=edgesfirst, pad=0.3, bgcolor=white, fontname="Helvetica,Arial,sans-serif", fontsize=16, labelloc=t,
    label=<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="2">
    <TR><TD><FONT POINT-SIZE="30"><B>Ons dorp</B></FONT></TD></TR>
    <TR><TD><FONT POINT-SIZE="18">Netwerk op 1 juni 2024</FONT></TD></TR>
    <TR><TD>Bron: de gegevens van de keten</TD></TR>
    <TR><TD><TABLE BORDER="0" CELLSPACING="6" CELLPADDING="5"><TR>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#9195CB">Gemeente</TD>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#301060"><FONT COLOR="white">Werk</FONT></TD>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#FFFFFF">Groep onbekend</TD>
    </TR></TABLE></TD></TR>
    <TR><TD><TABLE BORDER="0" CELLSPACING="6" CELLPADDING="5"><TR>
      <TD BORDER="4" STYLE="rounded" COLOR="#333333" BGCOLOR="#FFFFFF">★ Rol voor de hele keten</TD>
      <TD BORDER="2" STYLE="rounded" COLOR="#333333" BGCOLOR="#FFFFFF"><B>Ketenpartij</B></TD>
      <TD BORDER="1" STYLE="rounded" COLOR="#333333" BGCOLOR="#FFFFFF">Netwerkpartij (lichter)</TD>
      <TD BORDER="1" STYLE="rounded,dashed" COLOR="#333333" BGCOLOR="#FFFFFF">Gewenste partij</TD>
    </TR></TABLE></TD></TR>
    <TR><TD><TABLE BORDER="0" CELLSPACING="6" CELLPADDING="5"><TR>
      <TD><TABLE BORDER="0" CELLSPACING="0" CELLPADDING="0">
        <TR><TD WIDTH="44" HEIGHT="7" BORDER="4" SIDES="B" STYLE="solid" COLOR="#1B7837"></TD></TR>
        <TR><TD HEIGHT="7"></TD></TR>
      </TABLE></TD>
      <TD><TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="1" STYLE="rounded" COLOR="#1B7837" BGCOLOR="white"><TR><TD WIDTH="12"><FONT POINT-SIZE="13" COLOR="#1B7837"><B>+</B></FONT></TD></TR></TABLE></TD>
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
  edge [fontname="Helvetica,Arial,sans-serif"];
  "dorp" [pos="0,0!", fillcolor="#9195CB", style="rounded,filled", penwidth=4,
    label=<<B>Gemeente Dorp</B><BR/><FONT POINT-SIZE="12">★ Ketenregisseur</FONT><BR/><FONT POINT-SIZE="11">Gemeente</FONT>>];
  "bazen" [pos="255,0!", fillcolor="#ADA0C0", style="rounded,filled", penwidth=0.8,
    label=<Werkgevers in<BR/>Ons Dorp<BR/><FONT POINT-SIZE="11">Werk</FONT>>];
  "kerk" [pos="-255,0!", fillcolor="#FFFFFF", style="rounded,filled,dashed", penwidth=1.5,
    label=<Kerk>];
  "dorp" -> "bazen" [dir=forward, color="#1B7837", style=solid, penwidth=4, label=<<TABLE BORDER="1" CELLBORDER="0" CELLSPACING="0" CELLPADDING="1" STYLE="rounded" COLOR="#1B7837" BGCOLOR="white"><TR><TD WIDTH="12"><FONT POINT-SIZE="13" COLOR="#1B7837"><B>+</B></FONT></TD></TR></TABLE>>];
  "dorp" -> "kerk" [dir=none, color="#B2182B", style=dashed, penwidth=2];
}
)";

constexpr std::string_view no_network = R"(digraph "" {
  graph [layout=neato, inputscale=72, notranslate=true, esep="+6", splines=true,
    outputorder=edgesfirst, pad=0.3, bgcolor=white, fontname="Helvetica,Arial,sans-serif", fontsize=16, labelloc=t,
    label=<<TABLE BORDER="0" CELLSPACING="0" CELLPADDING="2">
    <TR><TD><FONT POINT-SIZE="18">Netwerk op 1 juni 2024</FONT></TD></TR>
    <TR><TD>Bron: de gegevens van de keten</TD></TR>
    <TR><TD>Er zijn geen partijen.</TD></TR>
    <TR><TD HEIGHT="12"></TD></TR>
  </TABLE>>];
  node [shape=box, margin="0.14,0.08", color="#333333", fontname="Helvetica,Arial,sans-serif", fontsize=14];
  edge [fontname="Helvetica,Arial,sans-serif"];
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
  const std::string thin = ", color=\"#6B6B6B\", style=solid, penwidth=1";
  const std::string thick =
      ", color=\"#1B7837\", style=solid, penwidth=4, label=<" + dot::symbol_label(dot::style_of(good)) + ">";
  const std::string dotted =
      ", color=\"#C75000\", style=dotted, penwidth=3, label=<" + dot::symbol_label(dot::style_of(to_improve)) + ">";
  const std::string dashed = ", color=\"#B2182B\", style=dashed, penwidth=2";

  CHECK(lines_between({from_a(existing)}) == "  \"a\" -> \"b\" [dir=forward" + thin + "];\n");
  CHECK(lines_between({from_a(existing), from_a(existing)}) == "  \"a\" -> \"b\" [dir=forward" + thin + "];\n");
  CHECK(lines_between({from_b(existing), from_a(existing)}) == "  \"b\" -> \"a\" [dir=both" + thin + "];\n");
  CHECK(lines_between({from_a(existing), both(existing)}) == "  \"a\" -> \"b\" [dir=none" + thin + "];\n");
  CHECK(lines_between({from_a(existing), from_b(good)}) == "  \"b\" -> \"a\" [dir=forward" + thick + "];\n");
  CHECK(lines_between({both(to_improve), from_b(existing)}) == "  \"b\" -> \"a\" [dir=none" + dotted + "];\n");
  CHECK(lines_between({both(existing), from_a(wanted)}) ==
        "  \"b\" -> \"a\" [dir=none" + thin + "];\n  \"a\" -> \"b\" [dir=forward" + dashed + "];\n");
}

TEST_CASE("dot: beyond sixty parties the lines are straight") {
  Network network;
  for (int i = 0; i < 60; ++i) network.parties.push_back({std::to_string(i), "A", "", Involvement::chain_party, {}});
  CHECK(to_dot(network).find("splines=true") != std::string::npos);
  network.parties.push_back({"meer", "A", "", Involvement::chain_party, {}});
  CHECK(to_dot(network).find("splines=line") != std::string::npos);
}

TEST_CASE("dot: names cannot break out of their place") {
  CHECK(dot::in_quotes("") == "\"\"");
  CHECK(dot::in_quotes(" een\ttwee\r\ndrie ") == "\"een twee drie\"");
  CHECK(dot::in_quotes(R"(a"] \)") == R"("a\"] \\")");
  CHECK(dot::in_quotes("a\x01\x7F\u202E\u2066b\xFF") == "\"ab\uFFFD\"");

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

TEST_CASE("dot: the arrangement names the engine, and only ours has places") {
  Network network;
  network.parties = {{"a", "A", "", Involvement::chain_party, {}}, {"b", "B", "", Involvement::chain_party, {}}};
  const std::string circle = to_dot(network);
  CHECK(circle.find("layout=neato, inputscale=72") != std::string::npos);
  CHECK(circle.find("\"a\" [pos=\"") != std::string::npos);
  const std::string layers = to_dot(network, Arrangement::layers);
  CHECK(layers.find("layout=dot, newrank=true") != std::string::npos);
  CHECK(layers.find("pos=") == std::string::npos);
  CHECK(to_dot(network, Arrangement::forces).find("layout=sfdp") != std::string::npos);
}

// A network of `count` boxes in three groups, each with a line to the next but one.
struct Ring {
  std::vector<LayoutBox> boxes;
  std::vector<std::pair<std::size_t, std::size_t>> lines;

  explicit Ring(std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
      boxes.push_back({.id = std::string(1, static_cast<char>('a' + i)), .group = i % 3, .width = 120, .height = 50});
    for (std::size_t i = 2; i < count; ++i) lines.emplace_back(i - 2, i);
  }
  std::vector<Spot> place() const { return place_on_ellipse(boxes, lines); }
};

bool overlap(const LayoutBox& a, Spot at, const LayoutBox& b, Spot other) {
  return std::abs(at.x - other.x) < (a.width + b.width) / 2 && std::abs(at.y - other.y) < (a.height + b.height) / 2;
}

// The ids of the boxes of a group, clockwise from the top.
std::string order_of(const Ring& ring, std::size_t group) {
  const std::vector<Spot> spots = ring.place();
  std::vector<std::pair<double, std::string>> found;
  for (std::size_t i = 0; i < spots.size(); ++i) {
    if (ring.boxes[i].group != group || ring.boxes[i].in_middle) continue;
    const double angle = std::atan2(spots[i].x, spots[i].y);
    found.emplace_back(angle < 0 ? angle + 6.3 : angle, ring.boxes[i].id);
  }
  std::ranges::sort(found);
  std::string ids;
  for (const auto& [angle, id] : found) ids += id;
  return ids;
}

TEST_CASE("layout: nothing, one box, and two in the middle") {
  CHECK(place_on_ellipse({}, {}).empty());
  Ring one(1);
  one.boxes[0].in_middle = true;
  CHECK(one.place() == std::vector<Spot>{{0, 0}});
  Ring ring(8);
  ring.boxes[1].in_middle = ring.boxes[4].in_middle = true;
  const std::vector<Spot> spots = ring.place();
  CHECK(spots[1].y == 0);
  CHECK(spots[1].x == -spots[4].x);
  CHECK(spots[1].x < 0);
}

TEST_CASE("layout: boxes do not overlap, whatever their number and size") {
  for (const std::size_t count : {2U, 3U, 7U, 15U, 26U})
    for (const int width : {40, 120, 300}) {
      Ring ring(count);
      for (std::size_t i = 0; i < count; i += 2) ring.boxes[i].width = width;
      ring.boxes[0].in_middle = true;
      const std::vector<Spot> spots = ring.place();
      for (std::size_t i = 0; i < count; ++i)
        for (std::size_t j = 0; j < i; ++j) CHECK_FALSE(overlap(ring.boxes[i], spots[i], ring.boxes[j], spots[j]));
    }
}

TEST_CASE("layout: the order in which boxes and lines are given makes no difference") {
  const Ring ring(13);
  Ring reversed = ring;
  std::ranges::reverse(reversed.boxes);
  std::ranges::reverse(reversed.lines);
  for (auto& [from, to] : reversed.lines) {
    from = ring.boxes.size() - 1 - from;
    to = ring.boxes.size() - 1 - to;
  }
  std::vector<Spot> spots = reversed.place();
  std::ranges::reverse(spots);
  CHECK(spots == ring.place());
}

TEST_CASE("layout: a box stands on the side of those it has lines with") {
  Ring ring(12);
  ring.lines = {{0, 11}, {9, 10}};  // a of group 0 with l of group 2, before it; j with k of group 1, after it
  CHECK(order_of(ring, 0) == "adgj");
  ring.lines = {{9, 11}, {0, 10}};
  CHECK(order_of(ring, 0) == "jdga");
  CHECK(order_of(ring, 1) == "kbeh");
  CHECK(order_of(ring, 2) == "cfil");
}

TEST_CASE("layout: a box more leaves the order of the others") {
  Ring ring(12);
  const std::string orders[] = {order_of(ring, 0), order_of(ring, 1), order_of(ring, 2)};
  ring.boxes.push_back({.id = "z", .group = 1, .width = 120, .height = 50});
  ring.lines.emplace_back(12, 1);
  CHECK(order_of(ring, 0) == orders[0]);
  CHECK(order_of(ring, 2) == orders[2]);
  std::string without = order_of(ring, 1);
  std::erase(without, 'z');
  CHECK(without == orders[1]);
}

Network described_network() {
  Network network;
  network.title = "Ons <dorp>";
  network.date = today;
  network.groups = {{"welzijn", "Welzijn", "#CFB7B8"}};
  network.parties = {{"a", "MEE", "welzijn", Involvement::chain_party, {"Centraal informatiepunt"}},
                     {"b", "School", "", Involvement::wanted, {}}};
  network.relations = {{"a", "b", true, RelationStatus::wanted, RelationForm::referral},
                       {"b", "a", false, RelationStatus::good, RelationForm::information}};
  return network;
}

TEST_CASE("svg: the network in words") {
  CHECK(describe(described_network()) ==
        "Er zijn 2 partijen en 2 relaties: 1 goed en 1 gewenst.\nPartijen:\n"
        "MEE (Welzijn, ketenpartij, Centraal informatiepunt)\nSchool (gewenst)\nRelaties:\n"
        "Van MEE naar School: doorverwijzing, gewenst\nSchool en MEE: informatie, goed\n");
  CHECK(describe({}) == "Er zijn 0 partijen en 0 relaties.\n");
}

TEST_CASE("svg: an image with a title and a description") {
  const std::string svg =
      with_description("<?xml?>\n<svg width=\"1pt\"\n viewBox=\"0\">\n<g/>\n</svg>\n", described_network());
  CHECK(
      svg.starts_with("<?xml?>\n<svg width=\"1pt\"\n viewBox=\"0\" role=\"img\" lang=\"nl\" "
                      "aria-labelledby=\"netwerk-titel\" aria-describedby=\"netwerk-uitleg\">\n"
                      "<title id=\"netwerk-titel\">Ons &lt;dorp&gt;: netwerk op 1 juni 2024</title>\n"
                      "<desc id=\"netwerk-uitleg\">Er zijn 2 partijen"));
  CHECK(svg.ends_with("</desc>\n<g/>\n</svg>\n"));
  CHECK(with_description("geen tekening", described_network()) == "geen tekening");
}

TEST_CASE("network: narrowed to a party, statuses, or without those at a distance") {
  Chain chain = empty_chain();
  for (const char* id : {"a", "b", "c", "d"}) add_party(chain, id, id, "welzijn");
  add_party(chain, "ver", "Ver", "werk", Involvement::network_party);
  chain.relations = {mutual(chain, "a", "b"), mutual(chain, "b", "c", RelationStatus::good), mutual(chain, "c", "d"),
                     mutual(chain, "a", "c", RelationStatus::wanted), mutual(chain, "a", "ver")};
  const auto narrowed = [&](const NetworkPart& part) {
    const Network network = make_network(chain, today, part);
    return ids(network.parties) + " | " + pairs(network.relations) + " | " + network.part;
  };
  CHECK(narrowed({}) == "a b c d ver | a-b b-c c-d a-c a-ver | ");
  CHECK(narrowed({.party = chain.parties.find("d")}) ==
        "c d | c-d | alleen d en de partijen met wie er een relatie is");
  CHECK(narrowed({.statuses = {RelationStatus::good, RelationStatus::wanted}}) ==
        "a b c | b-c a-c | alleen relaties met status goed of gewenst");
  CHECK(narrowed({.has_network_parties = false}) == "a b c d | a-b b-c c-d a-c | zonder netwerkpartijen");
  CHECK(make_network(chain, today, {.has_network_parties = false}).groups.size() == 1);
}

TEST_CASE("network: narrowed to a bouwsteen: its relations, and who has a role in it") {
  Chain chain = empty_chain();
  for (const char* id : {"a", "b", "c", "d"}) add_party(chain, id, id, "welzijn");
  chain.relations = {mutual(chain, "a", "b"), mutual(chain, "b", "c")};
  chain.relations[1].blocks = {to(chain.method->blocks.find("preventie"))};
  Instrument instrument = with_name<Instrument>("cursus", "Cursus");
  instrument.blocks = chain.relations[1].blocks;
  Holding by_party;
  by_party.holder = {"d", nullptr, chain.parties.find("d"), nullptr};
  instrument.roles = {{to(chain.method->roles.find("casusregisseur")), {by_party}}};
  chain.instruments.add(std::move(instrument));
  const Network network = make_network(chain, today, {.block = chain.method->blocks.find("preventie")});
  CHECK(ids(network.parties) == "b c d");
  CHECK(pairs(network.relations) == "b-c");
  CHECK(network.part == "alleen de bouwsteen Preventie");
}

}  // namespace
}  // namespace keten
