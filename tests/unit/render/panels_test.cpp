#include "render/charts/panels.hpp"

#include <doctest/doctest.h>

#include "base/text/text.hpp"

namespace keten {
namespace {

Date day(std::string_view text) { return *parse_date(text); }

SmallMultiples three_days(std::vector<Panel> panels) {
  return {.title = "Van <toen> & nu",
          .note = "Elke as begint bij nul.",
          .days = {day("2023-11-01"), day("2024-02-01"), day("2024-04-01")},
          .marks = {day("2023-12-05"), day("2025-01-01")},
          .panels = std::move(panels)};
}

std::size_t count(const std::string& text, std::string_view part) {
  std::size_t times = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++times;
  return times;
}

}  // namespace

TEST_CASE("a panel breaks its line where nothing is known, and says what it shows") {
  const SmallMultiples multiples = three_days({});
  const std::string svg =
      panel_svg(multiples,
                {.name = "A & B", .note = "stuks", .lines = {{.name = "open", .values = {1, std::nullopt, 3}}}}, "p-1");
  CHECK(svg.find("<title id=\"p-1-naam\">A &amp; B</title>") != std::string::npos);
  CHECK(svg.find("<desc id=\"p-1-uitleg\">open: 1 op 1 november 2023 en 3 op 1 april 2024.</desc>") !=
        std::string::npos);
  CHECK(svg.find("<path d=\"M34.0,108.0 M232.0,56.0\"") != std::string::npos);
  CHECK(svg.find(">3 open</text>") != std::string::npos);
  CHECK(svg.find(">0</text>") != std::string::npos);
  CHECK(svg.find(">0,5</text>") == std::string::npos);  // counts have no halves
  CHECK(svg.find(">1-11-2023</text>") != std::string::npos);
  CHECK(svg.find(">1-4-2024</text>") != std::string::npos);
  CHECK(count(svg, "stroke-dasharray=\"1 2\"") == 1);  // of the two marks, one lies within these days
}

TEST_CASE("names of lines that end at the same value stand apart") {
  const std::string svg = panel_svg(three_days({}),
                                    {.name = "P",
                                     .note = {},
                                     .lines = {{.name = "een", .values = {0, 0, 0}},
                                               {.name = "twee", .values = {4, 2, 0}},
                                               {.name = "drie", .values = {0, 0, 0}, .is_reference = true}}},
                                    "p");
  CHECK(svg.find("y=\"114.0\" text-anchor=\"start\" font-weight=\"bold\">0 een<") != std::string::npos);
  CHECK(svg.find("y=\"126.0\" text-anchor=\"start\" font-weight=\"bold\">0 twee<") != std::string::npos);
  CHECK(svg.find("y=\"138.0\" text-anchor=\"start\">0 drie<") != std::string::npos);
}

TEST_CASE("panels stand two beside each other below the title") {
  const Panel panel{.name = "P", .note = {}, .lines = {{.name = {}, .values = {1, 2, 3}}}};
  const std::string svg = to_svg(three_days({panel, panel, panel}));
  CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"700\" height=\"382\""));
  CHECK(svg.find(">Van &lt;toen&gt; &amp; nu</text>") != std::string::npos);
  CHECK(svg.find("translate(4,62)") != std::string::npos);
  CHECK(svg.find("translate(370,62)") != std::string::npos);
  CHECK(svg.find("translate(4,222)") != std::string::npos);
  CHECK(to_svg(three_days({})).empty());
  CHECK(panel_svg({}, panel, "p").empty());
}

TEST_CASE("a panel of one day is a dot") {
  const SmallMultiples one{.title = "Nu", .note = {}, .days = {day("2024-01-01")}, .marks = {}, .panels = {}};
  const std::string svg = panel_svg(one, {.name = "P", .note = {}, .lines = {{.name = {}, .values = {2}}}}, "p");
  CHECK(svg.find("<circle cx=\"133.0\"") != std::string::npos);
  CHECK(svg.find("nan") == std::string::npos);
}

}  // namespace keten
