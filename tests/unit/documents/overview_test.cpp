#include "documents/overview/overview.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "documents/shape/document_data.hpp"
#include "keten/load.hpp"

using namespace keten;
using namespace std::chrono_literals;

namespace {

constexpr Date today = 2024y / 6 / 1;

OverviewRow row_of(std::string directory, const std::string& text, bool is_public = false) {
  const LoadedChain loaded = load_chain({{.path = "keten.yaml", .text = text, .problem = {}}});
  return make_overview_row(loaded.chain, std::move(directory), today, is_public);
}

OverviewRow row_with(std::string name, std::vector<KeyFigure> figures) {
  OverviewRow row;
  row.directory = name;
  row.name = std::move(name);
  row.key_figures = std::move(figures);
  return row;
}

KeyFigure figure(std::string name, double number) { return {std::move(name), {number, std::to_string(number)}}; }

std::vector<std::string> names_of(const Overview& overview) {
  std::vector<std::string> names;
  for (const OverviewRow& row : overview.rows) names.push_back(row.name);
  return names;
}

using Names = std::vector<std::string>;

constexpr const char* veenmeer = R"(keten:
  naam: Keten Veenmeer
  gebied: [Veenmeer, Zuidhoek]
  fase: toepassen
  kerncijfers: {inwoners: 27000, mantelzorgers: 7}
  x-code: GM0001
  rollen: {ketenregisseur: gemeente}
partijen:
  gemeente: {naam: Gemeente Veenmeer, soort: gemeente}
personen:
  anja: {naam: Anja Buiten, partij: gemeente}
instrumenten:
  groep: {naam: Groep, bouwstenen: [preventie]}
bijeenkomsten:
  eerder: {soort: evaluatiebijeenkomst, datum: 2024-03-01}
  later: {soort: basisbijeenkomst, datum: 2024-07-02}
acties:
  laat: {actie: Bellen, eigenaar: gemeente, deadline: 2024-05-01}
)";

}  // namespace

TEST_CASE("the row of a chain") {
  const OverviewRow row = row_of("veenmeer", veenmeer);
  CHECK(row.is_readable);
  CHECK(row.areas == std::vector<std::string>{"Veenmeer", "Zuidhoek"});
  CHECK(row.phase == Phase::apply);
  CHECK(row.phase_letter == "C");
  CHECK(row.figures.parties == 1);
  CHECK(row.figures.actions.late == 1);
  CHECK(row.next_meeting == Date(2024y / 7 / 2));
  CHECK(row.last_evaluation == Date(2024y / 3 / 1));
  CHECK(row.offers.size() == 7);
  CHECK(row.offers[1].instruments == 1);
  CHECK(*row.extra.find("x-code")->text() == "GM0001");
}

TEST_CASE("a chain that cannot be read has a row that says so") {
  const OverviewRow row = row_of("weg", "partijen: {}\n");
  CHECK(!row.is_readable);
  CHECK(needs_attention(row));
  const Value value = documents::DocumentData(row).value(documents::Reader::program);
  CHECK(value.object()->find("partijen")->is_null());
  CHECK(*value.object()->find("titel")->text() == "weg");
}

TEST_CASE("a public row holds no names of persons and no small counts") {
  std::string text = veenmeer;
  text.replace(text.find("Keten Veenmeer"), 14, "Keten van Anja Buiten");
  const OverviewRow row = row_of("veenmeer", text, true);
  CHECK(row.name == "Keten van (naam weggelaten)");
  CHECK(row.key_figures[0].value.number == 27000);
  CHECK(!row.key_figures[1].value.number);
  CHECK(row.key_figures[1].value.text == "minder dan 10");
}

TEST_CASE("an overview shows what was asked for, and always what cannot be read") {
  OverviewRow apply = row_with("A", {});
  apply.phase = Phase::apply;
  apply.areas = {"Veenmeer"};
  OverviewRow start = row_with("B", {});
  start.phase = Phase::start;
  start.findings.warnings = 1;
  OverviewRow broken = row_with("C", {});
  broken.is_readable = false;
  const std::vector<OverviewRow> rows = {apply, start, broken};
  CHECK(names_of(make_overview(rows, today)) == Names{"A", "B", "C"});
  CHECK(names_of(make_overview(rows, today, {.phase = Phase::apply})) == Names{"A", "C"});
  CHECK(names_of(make_overview(rows, today, {.area = "véén"})) == Names{"A", "C"});
  CHECK(names_of(make_overview(rows, today, {.only_attention = true})) == Names{"B", "C"});
  CHECK(make_overview(rows, today, {.phase = Phase::apply}).totals.all == 3);
}

TEST_CASE("rows are sorted by a column, equal ones in their order, and those without anything last") {
  OverviewRow one = row_with("één", {});
  one.phase = Phase::optimise;
  one.next_meeting = 2024y / 7 / 1;
  OverviewRow two = row_with("Twee", {});
  two.phase = Phase::prepare;
  OverviewRow three = row_with("drie", {});
  three.phase = Phase::start;
  three.next_meeting = 2024y / 6 / 1;
  three.figures.actions.late = 2;
  const std::vector<OverviewRow> rows = {one, two, three};
  const auto sorted = [&](OverviewColumn column, bool descending) {
    return names_of(make_overview(rows, today, {.sort = column, .descending = descending}));
  };
  CHECK(sorted(OverviewColumn::name, false) == Names{"drie", "één", "Twee"});
  CHECK(sorted(OverviewColumn::phase, false) == Names{"Twee", "drie", "één"});
  CHECK(sorted(OverviewColumn::late_actions, true) == Names{"drie", "één", "Twee"});
  CHECK(sorted(OverviewColumn::next_meeting, false) == Names{"drie", "één", "Twee"});
  CHECK(sorted(OverviewColumn::next_meeting, true) == Names{"één", "drie", "Twee"});
}

TEST_CASE("chains are compared on the kerncijfers that both have") {
  const std::vector<OverviewRow> rows = {
      row_with("Ver", {figure("inwoners", 100000)}),
      row_with("Gekozen", {figure("inwoners", 10000), figure("mantelzorgers", 1000)}),
      row_with("Anders", {figure("dorpen", 3)}),
      row_with("Nul", {figure("inwoners", 0)}),
      row_with("Dubbel", {figure("Inwoners", 20000), figure("mantelzorgers", 2000)}),
      row_with("Half", {figure("inwoners", 5000), figure("mantelzorgers", 1000)}),
  };
  const Overview overview = make_overview(rows, today, {.compare_with = 1});
  CHECK(names_of(overview) == Names{"Gekozen", "Half", "Dubbel", "Ver"});
  CHECK(!overview.rows[0].likeness);
  CHECK(overview.rows[1].likeness->factor == 1.4142);  // the root of 2 x 1
  CHECK(overview.rows[2].likeness->factor == 2);
  CHECK(overview.rows[3].likeness->factor == 10);
  CHECK(overview.rows[3].likeness->figures == std::vector<std::string>{"inwoners"});
}

TEST_CASE("a comparison shows the four chains that are most alike") {
  std::vector<OverviewRow> rows;
  for (int i = 1; i <= 8; ++i) rows.push_back(row_with(std::to_string(i), {figure("inwoners", 1000.0 * i)}));
  CHECK(names_of(make_overview(rows, today, {.compare_with = 7})) == Names{"8", "7", "6", "5", "4"});
  CHECK(names_of(make_overview(rows, today, {.sort = OverviewColumn::name, .compare_with = 7})) ==
        Names{"8", "4", "5", "6", "7"});
}

TEST_CASE("what the public may not see does not count in a comparison either") {
  const std::vector<OverviewRow> rows = {
      row_of("a", "keten: {naam: A, fase: starten, kerncijfers: {inwoners: 900, mantelzorgers: 7}}\n", true),
      row_of("b", "keten: {naam: B, fase: starten, kerncijfers: {inwoners: 900, mantelzorgers: 70}}\n", true),
  };
  const Overview overview = make_overview(rows, today, {.compare_with = 0});
  CHECK(overview.rows[1].likeness->factor == 1);
  CHECK(overview.rows[1].likeness->figures == std::vector<std::string>{"inwoners"});
}

TEST_CASE("a sheet has a column for each kerncijfer, and marks chains with errors") {
  std::vector<OverviewRow> rows = {row_with("A", {figure("inwoners", 10)}), row_with("B", {figure("dorpen", 3)})};
  rows[1].findings.errors = 1;
  const Sheet sheet = to_sheet(make_overview(rows, today));
  REQUIRE(sheet.columns.size() >= 2);
  CHECK(sheet.columns.end()[-2].heading == "inwoners");
  CHECK(sheet.columns.back().heading == "dorpen");
  CHECK(sheet.rows[0].cells.size() == sheet.columns.size());
  CHECK(!sheet.rows[0].marked);
  CHECK(sheet.rows[1].marked);
}
