#include "model/figures.hpp"

#include <doctest/doctest.h>

#include "keten/load.hpp"

namespace keten {
namespace {

using namespace std::chrono_literals;

constexpr Date today = 2024y / 6 / 1;

Chain chain_of(std::string text) {
  return load_chain({{.path = "keten.yaml", .text = std::move(text), .problem = {}}}).chain;
}

TEST_CASE("a chain in figures") {
  const Chain chain = chain_of(R"(keten:
  naam: Keten Veenmeer
  fase: starten
  verkort: [preventie, interventies]
  rollen:
    ketenregisseur: gemeente
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
  steunpunt: {naam: Steunpunt Veenmeer}
  gym: {naam: Sportschool, betrokken: gewenst}
  weg: {naam: Gestopt, tot: 2024-01-01}
instrumenten:
  groep: {naam: Groep, bouwstenen: [preventie]}
  oud: {naam: Oud, bouwstenen: [interventies], status: gestopt}
relaties:
  - tussen: [gemeente, steunpunt]
    status: goed
  - tussen: [gemeente, gym]
    status: gewenst
  - tussen: [gemeente, weg]
    tot: 2024-01-01
acties:
  laat: {actie: Bellen, eigenaar: gemeente, deadline: 2024-05-01}
  open: {actie: Mailen, eigenaar: gemeente, deadline: 2024-07-01}
  klaar: {actie: Lezen, eigenaar: gemeente, status: gereed}
)");
  const ChainFigures figures = figures_of(chain, today);
  CHECK(figures.parties == 2);
  CHECK(figures.blocks == Share{1, 2});
  CHECK(figures.instruments == 1);
  CHECK(figures.pairs == PairFigures{{1, 0}, {1, 0}, {0, 0}, {0, 1}});
  CHECK(figures.actions.open == 2);
  CHECK(figures.actions.late == 1);
  CHECK(figures.actions.done == 1);
  CHECK(figures.roles.part == 1);
  CHECK(figures.roles.whole > figures.roles.part);
}

TEST_CASE("two parties are one pair, with the status that asks for most") {
  const Chain chain = chain_of(R"(keten: {naam: Paren, fase: starten}
partijen:
  a: {naam: A}
  b: {naam: B}
  c: {naam: C}
  krant: {naam: Krant, betrokken: netwerkpartij}
  later: {naam: Later, sinds: 2024-07-01}
relaties:
  - {tussen: [a, b], status: goed}
  - {van: b, naar: a, vorm: doorverwijzing, status: verbeteren}
  - {tussen: [a, b], vorm: informatie, status: gewenst}
  - {tussen: [b, c], status: goed}
  - {van: c, naar: b, vorm: overleg}
  - {tussen: [a, c], sinds: 2024-07-01}
  - {tussen: [a, later]}
  - {tussen: [a, krant]}
  - {tussen: [krant, c], status: gewenst}
)");
  CHECK(count_pairs(chain, today) ==
        PairFigures{.existing = {2, 1}, .good = {1, 0}, .to_improve = {1, 0}, .wanted = {1, 1}});
}

TEST_CASE("steps of a larger action count, and what is done later is not done yet") {
  const Chain chain = chain_of(R"(keten: {naam: Acties, fase: starten}
partijen: {a: {naam: A}}
acties:
  groot: {actie: Groot, eigenaar: a, status: geblokkeerd, deadline: 2024-05-01}
  stap: {actie: Stap, onderdeel-van: groot, deadline: 2024-05-31}
  stap2: {actie: Nog een, eigenaar: a, onderdeel-van: groot, status: gereed, afgerond: 2024-05-01}
  straks: {actie: Straks, eigenaar: a, status: gereed, afgerond: 2024-06-02}
  niet: {actie: Niet, status: vervallen}
)");
  const ActionFigures figures = count_actions(chain, today);
  CHECK(figures.open == 2);
  CHECK(figures.open_steps == 1);
  CHECK(figures.late == 2);
  CHECK(figures.blocked == 1);
  CHECK(figures.ownerless == 1);
  CHECK(figures.done == 1);
  CHECK(figures.done_steps == 1);
  CHECK(figures.dropped == 1);
}

TEST_CASE("a shortened phase C leaves bouwstenen for later, and takes no offer away") {
  const std::string instruments = "instrumenten: {groep: {naam: Groep, bouwstenen: [preventie]}}\n";
  CHECK(figures_of(chain_of("keten: {naam: K, fase: starten}\n" + instruments), today).blocks == Share{1, 7});
  CHECK(
      figures_of(chain_of("keten: {naam: K, fase: starten, verkort: [bewustwording]}\n" + instruments), today).blocks ==
      Share{1, 2});
  CHECK(figures_of(chain_of("keten: {naam: K, fase: starten, verkort: [bewustwording]}\n"), today).blocks ==
        Share{0, 1});
}

TEST_CASE("percentages round a half up, and a small share has none") {
  CHECK(percentage({1, 8}) == 13);
  CHECK(percentage({2, 5}) == 40);
  CHECK(percentage({0, 5}) == 0);
  CHECK(!percentage({4, 4}));
}

TEST_CASE("a chain that has not begun is reckoned to be in the first phase") {
  const Chain chain = chain_of("keten:\n  naam: Keten Veenmeer\n");
  const ChainFigures figures = figures_of(chain, today);
  CHECK(figures.parties == 0);
  CHECK(figures.roles.part == 0);
  CHECK(figures.roles.whole > 0);
  CHECK(figures.blocks.part == 0);
}

}  // namespace
}  // namespace keten
