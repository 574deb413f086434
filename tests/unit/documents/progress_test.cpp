#include "documents/progress/progress.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "base/text/sparkline.hpp"
#include "base/text/text.hpp"
#include "documents/shape/document_data.hpp"
#include "documents/shared/gate.hpp"
#include "keten/load.hpp"
#include "render/json/json.hpp"
#include "render/sheets/sheets.hpp"

namespace keten {
namespace {

Date day(std::string_view text) { return *parse_date(text); }

Chain chain_of(const std::string& text) {
  return std::move(load_chain({SourceFile{.path = "keten.yaml", .text = text, .problem = {}}}).chain);
}

const std::string parties = R"(
partijen:
  a: {naam: A}
  b: {naam: B}
  c: {naam: C}
)";

const std::string heading = "keten: {naam: Proef, fase: starten}\n";

/// A course of these chains, each on the first of a month of 2024.
Progress course_of(const std::vector<std::string>& texts, bool is_public = false) {
  ProgressRecorder recorder(ProgressStep::month, is_public);
  Date moment = day("2024-01-01");
  for (const std::string& text : texts) {
    recorder.add(chain_of(heading + text), moment, "m");
    moment += std::chrono::days(30);
  }
  return recorder.progress();
}

std::string json_of(const Progress& progress) {
  return to_json(documents::DocumentData(progress).value(documents::Reader::program));
}

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += text + "\n";
  return all;
}

}  // namespace

TEST_CASE("progress: a missing link is closed when something exists that was not there before") {
  const std::string wanted = parties + "relaties:\n  - {tussen: [a, b], status: gewenst}\n";
  const std::string wanted_beside = wanted + "  - {tussen: [a, b], vorm: overleg}\n";
  const std::string there = parties + "relaties:\n  - {tussen: [b, a], status: goed}\n";
  const std::string both = parties + "relaties:\n  - {tussen: [a, b]}\n  - {van: b, naar: a, vorm: overleg}\n";

  CHECK(course_of({wanted, there}).points[1].closed == Share{1, 1});
  CHECK(course_of({wanted, wanted}).points[1].closed == Share{0, 1});
  CHECK(course_of({wanted, parties}).points[1].closed == Share{0, 1});
  CHECK(course_of({there, there}).points[1].closed == Share{0, 0});
  CHECK(course_of({wanted_beside, wanted_beside}).points[1].closed == Share{0, 1});
  CHECK(course_of({wanted_beside, both}).points[1].closed == Share{1, 1});
  CHECK_FALSE(course_of({wanted}).points[0].closed);
}

TEST_CASE("progress: links that were once wanted stay counted") {
  const std::string one = parties + "relaties:\n  - {tussen: [a, b], status: gewenst}\n";
  const std::string two = parties + "relaties:\n  - {tussen: [a, b]}\n  - {tussen: [b, c], status: gewenst}\n";
  const Progress progress = course_of({one, two, one});
  CHECK(progress.points[1].closed == Share{1, 1});
  CHECK(progress.points[1].closed_in_all == Share{1, 2});
  CHECK(progress.points[2].closed == Share{0, 1});
  CHECK(progress.points[2].closed_in_all == Share{0, 2});
}

TEST_CASE("progress: actions are new once, and done once") {
  const Progress progress =
      course_of({"acties:\n  x: {actie: X}\n  y: {actie: Y, status: gereed}\n",
                 "acties:\n  x: {actie: X, status: gereed}\n  z: {actie: Z, status: gereed}\n",
                 "acties:\n  x: {actie: X}\n  y: {actie: Y}\n", "acties:\n  x: {actie: X, status: gereed}\n"});
  CHECK_FALSE(progress.points[0].actions.opened);
  CHECK(progress.points[1].actions.opened == 1);
  CHECK(progress.points[1].actions.done == 2);
  CHECK(progress.points[2].actions.opened == 0);
  CHECK(progress.points[3].actions.done == 0);
}

TEST_CASE("progress: goals have the last measurement up to the moment, also those that went") {
  const std::string goal = "doelen:\n  g: {doel: Groeien., nulmeting: 2, streefwaarde: 9, metingen: {2024-01-20: 5}}\n";
  const Progress progress = course_of({goal, goal + "  h: {doel: Weg., metingen: {2024-01-10: 1}}\n", goal});
  REQUIRE(progress.goals.size() == 2);
  CHECK(progress.goals[0].id == "g");
  CHECK(progress.goals[1].is_gone);
  CHECK(progress.points[0].readings[0].value.text.empty());
  CHECK(progress.points[1].readings[0].value.number == 5);
  CHECK(progress.points[1].readings[1].value.number == 1);
  CHECK(progress.points[2].readings[1].value.text.empty());
  // Before the first measurement a goal stands where it began.
  CHECK(topics_of(progress)[8].lines[0].values[0].number == 2);
  CHECK(joined(sentences_of(progress).more).find("“Groeien”: van 2 naar 5. Het streven is 9.") != std::string::npos);
  CHECK(joined(sentences_of(progress).same).find("Weg") == std::string::npos);
}

TEST_CASE("progress: sentences for nothing, one, and more") {
  const ProgressSentences grown =
      sentences_of(course_of({"", parties + "acties:\n  x: {actie: X}\nrelaties:\n  - {tussen: [a, b]}\n"}));
  CHECK(joined(grown.more) ==
        "Er zijn nu 3 ketenpartijen; eerst nog geen.\n"
        "Er is nu 1 samenwerking tussen ketenpartijen; eerst was er geen.\n"
        "Er kwam 1 actie bij en er kwamen geen acties klaar.\n"
        "Er loopt nu 1 actie; die heeft geen eigenaar. Eerst was er nog geen.\n");
  CHECK(grown.less.empty());
  const ProgressSentences shrunk = sentences_of(course_of({parties, "partijen:\n  a: {naam: A}\n"}));
  CHECK(joined(shrunk.less) == "Er is nu 1 ketenpartij; eerst waren er 3.\n");
  CHECK(joined(shrunk.same).find("Er kwamen geen acties bij en er kwam geen actie klaar.") != std::string::npos);
  CHECK(joined(sentences_of(course_of({parties})).same).empty());
}

TEST_CASE("progress: the public sees no small counts of carers, nor names, also of an earlier moment") {
  const std::string before =
      "personen:\n  an: {naam: An Smit}\ndoelen:\n  g: {doel: An Smit helpt., eenheid: mantelzorgers, nulmeting: 3, "
      "metingen: {2023-12-01: 4}}\n";
  const std::string after =
      "doelen:\n  g: {doel: An Smit helpt., eenheid: mensen, nulmeting: 3, metingen: {2023-12-01: 4, 2024-01-20: "
      "25}}\n";
  const Progress progress = course_of({before, after}, true);
  documents::Gate gate(chain_of(heading + before), true);
  gate.add(chain_of(heading + after));
  const std::string json = to_json(gate.pass(documents::DocumentData(progress).value(documents::Reader::templates)));
  CHECK(json.find("An Smit") == std::string::npos);
  CHECK(json.find("(naam weggelaten) helpt") != std::string::npos);
  CHECK(json.find("\"gemeten\": 4") == std::string::npos);
  CHECK(json.find("\"nulmeting\": 3") == std::string::npos);
  CHECK(json.find("van minder dan 10 naar 25 mensen") != std::string::npos);
  CHECK_FALSE(is_drawn(topics_of(progress).back()));
  const std::string csv = to_csv(gate.pass(to_sheet(progress)));
  CHECK(csv.find("An Smit") == std::string::npos);
  CHECK(csv.find(";minder dan 10\r\n") != std::string::npos);
  CHECK(json_of(course_of({before, after})).find("\"gemeten\": 4") != std::string::npos);
}

TEST_CASE("progress: of an empty chain, and of nothing") {
  CHECK(json_of(course_of({""})).find("\"partijen\": 0") != std::string::npos);
  CHECK(json_of(ProgressRecorder(ProgressStep::tag, true).progress()).find("\"punten\": []") != std::string::npos);
}

TEST_CASE("a sparkline runs from the lowest value to the highest") {
  using Values = std::vector<std::optional<double>>;
  CHECK(sparkline(Values{0, 1, 2, 3, 4, 5, 6, 7}) == "▁▂▃▄▅▆▇█");
  CHECK(sparkline(Values{-7, 7}) == "▁█");
  CHECK(sparkline(Values{3, 3, 3}) == "▄▄▄");
  CHECK(sparkline(Values{0}) == "▄");
  CHECK(sparkline(Values{std::nullopt, 1, std::nullopt, 2}) == "·▁·█");
  CHECK(sparkline(Values{std::nullopt}) == "·");
  CHECK(sparkline(Values{}).empty());
  Values many(200, 0.0);
  many.front() = 1;
  many.back() = 7;
  const std::string line = sparkline(many);
  CHECK(line.size() == 40 * std::string("▁").size());
  CHECK(line.starts_with("▂"));
  CHECK(line.ends_with("█"));
}

}  // namespace keten
