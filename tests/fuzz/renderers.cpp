// Each renderer with any text wherever it takes one, against readers that are not ours.
#include <algorithm>
#include <cctype>
#include <nlohmann/json.hpp>

#include "base/text/escape.hpp"
#include "checks/formats.hpp"
#include "fuzz/fuzz.hpp"
#include "read/yaml/yaml.hpp"
#include "render/calendar/icalendar.hpp"
#include "render/charts/chart.hpp"
#include "render/findings/findings.hpp"
#include "render/json/json.hpp"
#include "render/markdown/html.hpp"
#include "render/network/dot.hpp"
#include "render/network/graphml.hpp"
#include "render/network/svg.hpp"
#include "render/sheets/sheets.hpp"
#include "render/terminal/wrap.hpp"
#include "render/yaml/yaml_writer.hpp"
#include "rules/rule.hpp"

namespace {

using namespace keten;
using fuzz::require;
using fuzz::require_none;
using fuzz::today;

void check_yaml(const std::string& text, bool is_utf8) {
  const std::string yaml = to_yaml(Object{{"a", text}, {"b", Array{text, "c", text}}, {"d", Object{{text, text}}}});
  const ParsedFile file = parse_yaml(0, yaml);
  require(file.findings.empty() && file.tree.root != nullptr, "data as YAML can be read", yaml);
  if (!is_utf8) return;
  const auto& entries = file.tree.root->entries;
  require(entries[0].value.text == text, "data as YAML reads back the same", yaml);
  require(entries[1].value.items.size() == 3 && entries[1].value.items[2].text == text, "a list as well", yaml);
  require(entries[2].value.entries[0].key.text == text && entries[2].value.entries[0].value.text == text,
          "a key as well", yaml);
}

void check_escapes(const std::string& text, bool is_utf8) {
  const std::string yaml = "a: " + escape_yaml(text) + "\nb:\n  - " + escape_yaml(text) + "\n";
  const ParsedFile file = parse_yaml(0, yaml);
  require(file.findings.empty() && file.tree.root != nullptr, "escaped YAML is YAML", yaml);
  const auto& entries = file.tree.root->entries;
  if (is_utf8) {
    require(entries[0].value.is_scalar() && entries[0].value.text == text, "escaped YAML reads back the same", yaml);
    require(entries[1].value.items[0].text == text, "escaped YAML reads back the same in a list", yaml);
  }
  require_none(test::problem_of_terminal_text(escape_terminal(text)), "escaped for a terminal");
  require_none(test::problem_of_xml("<a b=\"" + escape_xml(text) + "\">" + escape_xml(text) + "</a>"), "escaped XML");
  require_none(test::problem_of_escaped_markdown(text, escape_markdown(text)), "escaped Markdown");
}

void check_markdown(const std::string& text) {
  require_none(test::problem_of_page(to_html(text)), "any Markdown as a page");
  require_none(test::problem_of_utf8(to_plain(text, 60)), "any Markdown as plain text");
}

void check_json(const std::string& text, bool is_utf8) {
  const std::string json = to_json(Object{{"a", text}, {text, Array{text, 1, nullptr}}});
  const auto read = nlohmann::json::parse(json, nullptr, false);
  require(!read.is_discarded(), "JSON can be read", json);
  if (is_utf8 && text != "a") require(read["a"] == text, "JSON reads back the same", json);
}

/// A cell as a reader gets it: with an apostrophe before what a spreadsheet would reckon with.
bool is_cell(const std::string& cell, const std::string& text) { return cell == text || cell == "'" + text; }

void check_sheets(const std::string& text) {
  const Sheet sheet{.name = text,
                    .columns = {{.heading = text}, {.heading = "b"}},
                    .rows = {{.cells = {text, 1.5}}, {.cells = {Date(today), text}, .marked = true, .depth = 2}}};
  for (const auto& [reader, separator] : {std::pair(CsvReader::dutch_excel, ';'), {CsvReader::program, ','}}) {
    std::string csv = to_csv(sheet, reader);
    if (csv.starts_with("\xEF\xBB\xBF") && reader == CsvReader::dutch_excel) csv.erase(0, 3);
    const auto rows = test::read_csv(csv, separator);
    require(rows && rows->size() == 3, "CSV has its rows", csv);
    for (const auto& row : *rows) require(row.size() == 2, "CSV has its columns", csv);
    const std::string& cell = (*rows)[1][0];
    require(cell.empty() || std::string_view("=+-@\t\r").find(cell.front()) == std::string_view::npos,
            "no cell is a formula", csv);
    if (test::problem_of_utf8(text).empty()) require(is_cell(cell, text), "CSV reads back the same", csv);
  }
  require_none(test::problem_of_terminal_text(to_text(sheet, 80)), "a sheet as text");
  // A workbook takes as long as all the rest together.
  if (text.size() % 8 == 0) require(to_xlsx(std::span(&sheet, 1)).starts_with("PK"), "a workbook is a zip file");
}

void check_calendar(const std::string& text) {
  const Calendar calendar{.stamp = today,
                          .events = {{.uid = "a" + text,
                                      .title = text,
                                      .location = text,
                                      .description = text,
                                      .day = today,
                                      .begin = TimeOfDay{570},
                                      .end = TimeOfDay{600}}},
                          .tasks = {{.uid = "b" + text, .title = text, .description = text, .due = today}}};
  require_none(test::problem_of_calendar(to_ical(calendar)), "a calendar");
}

void check_network(const std::string& text) {
  const Network network{.title = text,
                        .date = today,
                        .groups = {{.id = "g", .name = text, .color = text}},
                        .parties = {{.id = "a", .name = text, .group = "g", .roles = {text}},
                                    {.id = "b", .name = text, .group = "", .roles = {}}},
                        .relations = {{.from = "a", .to = "b"}, {.from = "b", .to = "a", .is_directed = true}},
                        .part = text,
                        .focus = "a"};
  for (const Arrangement arrangement : {Arrangement::circle, Arrangement::layers, Arrangement::forces})
    require_none(test::problem_of_dot(to_dot(network, arrangement)), "a network as DOT");
  require_none(test::problem_of_xml(to_graphml(network)), "a network as GraphML");
  require_none(test::problem_of_xml(with_description("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", network)),
               "a picture with its description");
  const Chart chart{.id = "c",
                    .name = text,
                    .unit = text,
                    .points = {{today, 1}, {today, 2}},
                    .baseline = {},
                    .target = 3,
                    .due = {}};
  require_none(test::problem_of_xml(to_svg(chart)), "a chart");
}

ChainReport report_with(const std::string& text) {
  ReportedFinding finding{.rule = "bsn",
                          .message = text,
                          .advice = text,
                          .about = text,
                          .suggestion = text,
                          .place = {.file = text, .span = {{1, 2}, {1, 4}}, .message = {}},
                          .line = text.substr(0, text.find('\n')),
                          .also = {{.file = text, .span = {}, .message = text}},
                          .departure = {}};
  ReportedFinding departed = finding;
  departed.departure = Departure{.reason = text, .by = text, .date = today};
  return {.directory = text, .name = text, .phase = Phase::prepare, .findings = {finding, departed}, .since = {}};
}

void check_findings(const std::string& text) {
  const ChainReport report = report_with(text);
  const std::span reports(&report, 1);
  require_none(test::problem_of_terminal_text(findings_as_text(reports, {})), "findings as text");
  require_none(test::problem_of_json(to_json(findings_as_value(reports, today))), "findings as JSON");
  require_none(test::problem_of_json(to_json(findings_as_sarif(reports, "/werk"))), "findings as SARIF");
  require_none(test::problem_of_json(to_json(findings_as_gitlab(reports, "/werk"))), "findings for GitLab");
  require_none(test::problem_of_xml(findings_as_junit(reports, "/werk")), "findings for JUnit");
  const std::string github = findings_as_github(reports, "/werk");
  require(github.starts_with("::error ") && std::ranges::count(github, '\n') == 1 && github.ends_with('\n') &&
              github.find('\r') == std::string::npos,
          "findings for GitHub take a line each", github);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(fuzz::text_of(data, size));
  const bool is_utf8 = test::problem_of_utf8(text).empty();
  if (text.size() <= 200) check_yaml(text, is_utf8);  // a key has a length that it may not exceed
  check_escapes(text, is_utf8);
  check_markdown(text);
  check_json(text, is_utf8);
  check_sheets(text);
  check_calendar(text);
  check_network(text);
  check_findings(text);
  return 0;
}
