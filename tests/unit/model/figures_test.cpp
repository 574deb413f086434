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
  CHECK(figures.relations == std::array<std::size_t, 4>{0, 1, 0, 1});
  CHECK(figures.open_actions == 2);
  CHECK(figures.late_actions == 1);
  CHECK(figures.done_actions == 1);
  CHECK(figures.roles.part == 1);
  CHECK(figures.roles.whole > figures.roles.part);
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
