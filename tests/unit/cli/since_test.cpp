// keten check --sinds and --gewijzigd: findings compared with a revision, and chains that differ from one.
#include <doctest/doctest.h>

#include "unit/workbench.hpp"

using namespace keten::test;

namespace {

const std::string begin = "keten: {naam: Veenmeer, fase: voorbereiden}\nacties:\n";
const std::string unknown = "  a1: {actie: Bellen, eigenaar: niemand}\n";
const std::string wrong_status = "  a2: {actie: Bellen, status: misschien}\n";
const std::string wrong_date = "  a3: {actie: Bellen, deadline: 2024-13-01}\n";

Outcome errors_since(const GitDirectory& directory, const std::string& format = "tekst") {
  return run(directory.path(), {"check", "--alleen", "fout", "--sinds", "HEAD", "-f", format});
}

}  // namespace

TEST_CASE("moving rows around makes nothing new") {
  const GitDirectory directory;
  directory.write("keten.yaml", begin + unknown + wrong_status);
  directory.commit("2024-01-01");
  directory.write("keten.yaml", "# Een opmerking.\n\n" + begin + wrong_status + "\n" + unknown);
  const Outcome outcome = errors_since(directory);
  CHECK(outcome.status == 0);
  CHECK(outcome.out == "0 nieuw, 0 opgelost, 2 gebleven in Veenmeer, vergeleken met `HEAD`.\n");
}

TEST_CASE("only new findings are told and count, those that are gone are counted") {
  const GitDirectory directory;
  directory.write("keten.yaml", begin + unknown + wrong_status);
  directory.commit("2024-01-01");
  directory.write("keten.yaml", begin + unknown + wrong_date);
  const Outcome outcome = errors_since(directory);
  CHECK(outcome.status == 1);
  CHECK(outcome.out ==
        "keten.yaml:4:33: fout: Hier hoort een datum te staan, niet `2024-13-01` [waarde-ongeldig]\n"
        "    4 |   a3: {actie: Bellen, deadline: 2024-13-01}\n"
        "      |                                 ^~~~~~~~~~\n"
        "      Schrijf een datum als jaar-maand-dag, bijvoorbeeld 2024-03-12. De dag moet bestaan.\n\n"
        "1 nieuw, 1 opgelost, 1 gebleven in Veenmeer, vergeleken met `HEAD`.\n"
        "Meer weten over een melding? Typ bijvoorbeeld `keten uitleg waarde-ongeldig`.\n");
  const std::string sarif = errors_since(directory, "sarif").out;
  CHECK(sarif.find("\"baselineState\": \"new\"") != std::string::npos);
  CHECK(sarif.find("\"baselineState\": \"unchanged\"") != std::string::npos);
  const std::string json = errors_since(directory, "json").out;
  CHECK(json.find("\"revisie\": \"HEAD\"") != std::string::npos);
  CHECK(json.find("\"opgelost\": 1") != std::string::npos);
}

TEST_CASE("in a chain that was not there yet everything is new") {
  const GitDirectory directory;
  directory.write("leesmij.md", "Nog niets.\n");
  directory.commit("2024-01-01");
  directory.write("keten.yaml", begin + wrong_status);
  CHECK(errors_since(directory).status == 1);
  CHECK(run(directory.path(), {"check", "--sinds", "v9"}).status == 2);
}

TEST_CASE("of a collection only the chains that differ from a revision are checked") {
  const GitDirectory directory;
  directory.write("een/keten.yaml", begin + unknown);
  directory.write("twee/keten.yaml", begin + unknown);
  directory.write("drie/keten.yaml", begin + unknown);
  directory.commit("2024-01-01");
  const auto check = [&] { return run(directory.path(), {"check", "--gewijzigd", "HEAD", "--alleen", "fout"}); };
  CHECK(check().out == "Er was geen keten om te controleren.\n");
  CHECK(check().status == 0);
  directory.write("een/keten.yaml", begin + wrong_status);
  directory.write("drie/acties/nieuw.yaml", "acties: {}\n");
  directory.write("twee/leesmij.md", "Dit leest keten niet.\n");
  CHECK(check().out == run(directory.path(), {"check", "drie", "een", "--alleen", "fout"}).out);
  CHECK(run(directory.path(), {"check", "--gewijzigd", "HEAD", "--revisie", "HEAD"}).err ==
        "keten: `--gewijzigd` en `--revisie` gaan niet samen.\nLaat er een weg.\n");
}
