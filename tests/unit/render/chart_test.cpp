#include "render/charts/chart.hpp"

#include <doctest/doctest.h>

#include "base/text/text.hpp"

using namespace keten;

namespace {

Date day(std::string_view text) { return *parse_date(text); }

}  // namespace

TEST_CASE("a chart shows where a goal began, what was measured and what is wanted") {
  const Chart chart{.id = "doel-1",
                    .name = "Partijen vinden & helpen elkaar.",
                    .unit = "partijen",
                    .points = {{day("2024-01-01"), 5}, {day("2024-03-01"), 7.5}},
                    .baseline = 2,
                    .target = 10,
                    .due = day("2024-05-01")};
  CHECK(
      to_svg(chart) ==
      R"(<svg xmlns="http://www.w3.org/2000/svg" width="330" height="236" viewBox="0 0 330 236" role="img" aria-labelledby="doel-1-naam" aria-describedby="doel-1-uitleg" font-family="sans-serif" font-size="11" fill="#1c2733">
<title id="doel-1-naam">Partijen vinden &amp; helpen elkaar.</title>
<desc id="doel-1-uitleg">Begin: 2 partijen. Gemeten: 5 partijen op 1 januari 2024 en 7,5 partijen op 1 maart 2024. Streven: 10 partijen. Termijn: 1 mei 2024.</desc>
<line x1="44.0" y1="196.0" x2="316.0" y2="196.0" stroke="#d5dde1"/>
<line x1="44.0" y1="135.0" x2="316.0" y2="135.0" stroke="#d5dde1"/>
<line x1="44.0" y1="74.0" x2="316.0" y2="74.0" stroke="#d5dde1"/>
<line x1="44.0" y1="196.0" x2="316.0" y2="196.0" stroke="#1c2733"/>
<line x1="316.0" y1="74.0" x2="316.0" y2="196.0" stroke="#1c2733" stroke-dasharray="2 3"/>
<line x1="44.0" y1="171.6" x2="316.0" y2="171.6" stroke="#1c2733" stroke-width="1.5" stroke-dasharray="1 4"/>
<line x1="44.0" y1="74.0" x2="316.0" y2="74.0" stroke="#1c2733" stroke-width="1.5" stroke-dasharray="8 4"/>
<polyline points="44.0,135.0 178.9,104.5" fill="none" stroke="#0b3c49" stroke-width="2.5"/>
<circle cx="44.0" cy="135.0" r="4" fill="#0b3c49"/>
<circle cx="178.9" cy="104.5" r="4" fill="#0b3c49"/>
<g stroke="#fff" stroke-width="3" stroke-linejoin="round" paint-order="stroke">
<text x="2.0" y="15.0" text-anchor="start" font-weight="bold">Partijen vinden &amp; helpen elkaar.</text>
<text x="38.0" y="200.0" text-anchor="end">0</text>
<text x="38.0" y="139.0" text-anchor="end">5</text>
<text x="38.0" y="78.0" text-anchor="end">10</text>
<text x="2.0" y="50.0" text-anchor="start">partijen</text>
<text x="44.0" y="211.0" text-anchor="middle">1-1-2024</text>
<text x="307.6" y="211.0" text-anchor="middle">1-5-2024</text>
<text x="178.9" y="211.0" text-anchor="middle">1-3-2024</text>
<text x="308.0" y="226.0" text-anchor="middle">termijn</text>
<text x="312.0" y="166.6" text-anchor="end">begin: 2</text>
<text x="48.0" y="69.0" text-anchor="start">streven: 10</text>
<text x="52.0" y="127.0" text-anchor="middle" font-weight="bold">5</text>
<text x="178.9" y="96.5" text-anchor="middle" font-weight="bold">7,5</text>
</g>
</svg>)");
}

TEST_CASE("a chart of one measurement is a dot") {
  const std::string svg = to_svg({.id = "a",
                                  .name = "Doel",
                                  .unit = {},
                                  .points = {{day("2024-01-01"), 3}},
                                  .baseline = {},
                                  .target = {},
                                  .due = {}});
  CHECK(svg.find("<polyline") == std::string::npos);
  CHECK(svg.find("<circle") != std::string::npos);
  CHECK(svg.find("Gemeten: 3 op 1 januari 2024.</desc>") != std::string::npos);
}

TEST_CASE("a chart of nothing is nothing") {
  CHECK(to_svg({.id = "a", .name = "Doel", .unit = {}, .points = {}, .baseline = 1, .target = 2, .due = {}}).empty());
}

TEST_CASE("zero and what lies below it stand on the axis too") {
  const std::string svg = to_svg({.id = "a",
                                  .name = "Doel",
                                  .unit = {},
                                  .points = {{day("2024-01-01"), -3}, {day("2024-02-01"), 0}},
                                  .baseline = {},
                                  .target = {},
                                  .due = {}});
  CHECK(svg.find(">-3</text>") != std::string::npos);
  CHECK(svg.find(">0</text>") != std::string::npos);
  CHECK(svg.find("nan") == std::string::npos);
}

TEST_CASE("a long name ends in an ellipsis") {
  std::string name = "Mantelzorgers";
  for (int i = 0; i < 20; ++i) name += " en mantelzorgers";
  const std::string svg = to_svg({.id = "a",
                                  .name = name,
                                  .unit = {},
                                  .points = {{day("2024-01-01"), 3}},
                                  .baseline = {},
                                  .target = {},
                                  .due = {}});
  CHECK(svg.find(" …</text>") != std::string::npos);
}
