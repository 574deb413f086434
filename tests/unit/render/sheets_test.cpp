#include <doctest/doctest.h>

#include <chrono>

#include "render/sheets/sheets.hpp"

using namespace keten;
using namespace std::chrono_literals;

namespace {

Sheet actions() {
  return {.name = "Acties",
          .columns = {{.heading = "Actie"}, {.heading = "Klaar op"}, {.heading = "Uren"}},
          .rows = {{.cells = {"Bel de huisarts", Date(2024y / 6 / 1), 1.5}, .marked = true},
                   {.cells = {"Zoek het nummer op", std::monostate{}, 2.0}, .depth = 1}}};
}

}  // namespace

TEST_CASE("a sheet as CSV for a Dutch spreadsheet") {
  CHECK(to_csv(actions()) ==
        "\xEF\xBB\xBF"
        "Actie;Klaar op;Uren\r\n"
        "Bel de huisarts;2024-06-01;1,5\r\n"
        "Zoek het nummer op;;2\r\n");
}

TEST_CASE("a sheet as CSV for a program") {
  CHECK(to_csv(actions(), CsvReader::program) ==
        "Actie,Klaar op,Uren\r\n"
        "Bel de huisarts,2024-06-01,\"1,5\"\r\n"
        "Zoek het nummer op,,2\r\n");
  const Sheet sheet{.name = "", .columns = {{.heading = "a"}}, .rows = {{.cells = {"een, twee"}}, {.cells = {"=1;2"}}}};
  CHECK(to_csv(sheet, CsvReader::program) == "a\r\n\"een, twee\"\r\n'=1;2\r\n");
}

TEST_CASE("no cell of CSV is a formula, and none breaks its row") {
  const Sheet sheet{.name = "",
                    .columns = {{.heading = "=kop"}, {.heading = "b"}},
                    .rows = {{.cells = {"=1+1", "@x"}},
                             {.cells = {"+31 6", "-1"}},
                             {.cells = {-1.0, "een; twee"}},
                             {.cells = {"zegt \"ja\"", "regel\nregel"}}}};
  CHECK(to_csv(sheet) ==
        "\xEF\xBB\xBF"
        "'=kop;b\r\n"
        "'=1+1;'@x\r\n"
        "'+31 6;'-1\r\n"
        "-1;\"een; twee\"\r\n"
        "\"zegt \"\"ja\"\"\";\"regel\nregel\"\r\n");
}

TEST_CASE("a sheet as text: columns beside each other, marks and parts visible") {
  CHECK(to_text(actions(), 80) ==
        "   Actie                 Klaar op    Uren\n"
        "-  --------------------  ----------  ----\n"
        "!  Bel de huisarts       2024-06-01  1,5\n"
        "     Zoek het nummer op              2\n");
}

TEST_CASE("long cells are broken at spaces until the table fits") {
  const Sheet sheet{.name = "",
                    .columns = {{.heading = "Wie"}, {.heading = "Wat"}},
                    .rows = {{.cells = {"Zorgdat", "Maak een pakket waarmee iedereen mantelzorgers herkent"}}}};
  CHECK(to_text(sheet, 40) ==
        "Wie      Wat\n"
        "-------  -------------------------------\n"
        "Zorgdat  Maak een pakket waarmee\n"
        "         iedereen mantelzorgers herkent\n");
}

TEST_CASE("no text in a sheet acts upon a terminal") {
  const Sheet sheet{.name = "", .columns = {{.heading = "a\x1b[31m"}}, .rows = {{.cells = {"b\u202E"}}}};
  CHECK(to_text(sheet, 80) == "a<U+001B>[31m\n-------------\nb<U+202E>\n");
}

TEST_CASE("the same sheets give the same workbook") {
  const Sheet sheet = actions();
  const std::vector<Sheet> sheets = {sheet, sheet};
  const std::string first = to_xlsx(sheets);
  CHECK(first.starts_with("PK"));
  CHECK(first == to_xlsx(sheets));
}
