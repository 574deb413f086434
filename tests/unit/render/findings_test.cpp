// What the machine formats of `keten check` share: paths and sentences.
#include <doctest/doctest.h>

#include "base/text/escape.hpp"
#include "render/findings/findings.hpp"
#include "render/findings/findings_parts.hpp"

using namespace keten;

namespace {

ChainReport in_directory(std::string directory) {
  return {.directory = std::move(directory), .name = {}, .phase = {}, .strict = false, .findings = {}, .since = {}};
}

}  // namespace

TEST_CASE("a chain's directory is seen from the working directory") {
  CHECK(directory_from("/werk/ketens", in_directory(".")) == "");
  CHECK(directory_from("/werk/ketens", in_directory("")) == "");
  CHECK(directory_from("/werk/ketens", in_directory("oost")) == "oost");
  CHECK(directory_from("/werk/ketens", in_directory("./oost//dorp/")) == "oost/dorp");
  CHECK(directory_from("/werk/ketens", in_directory("oost/../west")) == "west");
  CHECK(directory_from("/werk/ketens", in_directory("../ketens/oost")) == "oost");
  CHECK(directory_from("/werk/ketens", in_directory("/werk/ketens/oost")) == "oost");
  CHECK(directory_from("/werk/ketens/", in_directory("/werk/ketens")) == "");
  CHECK(directory_from("/werk/ketens", in_directory("..")) == "..");
  CHECK(directory_from("/werk/ketens", in_directory("/elders/oost")) == "../../elders/oost");
  CHECK(directory_from("/", in_directory("/elders/oost")) == "elders/oost");
  CHECK(directory_from("", in_directory("./oost/")) == "oost");
}

TEST_CASE("a finding about no file is put at the chain's own file") {
  CHECK(path_in("", {.file = "partijen/a.yaml", .span = {}, .message = {}}) == "partijen/a.yaml");
  CHECK(path_in("oost", {.file = "partijen/a.yaml", .span = {}, .message = {}}) == "oost/partijen/a.yaml");
  CHECK(path_in("oost", {}) == "oost/keten.yaml");
}

TEST_CASE("a message, what was meant and the advice are full sentences") {
  ReportedFinding finding;
  finding.message = "Er is geen partij `gemente`";
  CHECK(full_text(finding) == "Er is geen partij `gemente`.");
  CHECK(advice_of(finding) == "");
  finding.suggestion = "gemeente";
  CHECK(full_text(finding) == "Er is geen partij `gemente`. Bedoelde u `gemeente`?");
  finding.advice = "Kijk het na.";
  CHECK(full_text(finding) == "Er is geen partij `gemente`. Bedoelde u `gemeente`? Kijk het na.");
  finding.message = "Wie is dit?";
  CHECK(full_text(finding) == "Wie is dit? Bedoelde u `gemeente`? Kijk het na.");
}

TEST_CASE("why a chain departs from a rule, by whom and when") {
  CHECK(reason_of({.reason = "Zo is het afgesproken", .by = {}, .date = {}}) == "Zo is het afgesproken");
  CHECK(reason_of({.reason = "Zo is het afgesproken", .by = "Gemeente Oosterlo", .date = Date(std::chrono::days(0))}) ==
        "Zo is het afgesproken (Gemeente Oosterlo, 1 januari 1970)");
}

TEST_CASE("XML gets its markup as references, and only characters that it can hold") {
  CHECK(escape_xml("Zorg & <Welzijn> \"100%\"") == "Zorg &amp; &lt;Welzijn&gt; &quot;100%&quot;");
  CHECK(escape_xml("a\tb\nc\rd") == "a&#9;b&#10;c&#13;d");
  CHECK(escape_xml("a\u0085b\u2028c\u2029d") == "a&#133;b&#8232;c&#8233;d");
  CHECK(escape_xml("a\x1b\x07") == "a\uFFFD\uFFFD");
  CHECK(escape_xml(std::string_view("\0", 1)) == "\uFFFD");
  CHECK(escape_xml("\xFF \xEF\xBF\xBF") == "\uFFFD \uFFFD");
  CHECK(escape_xml("é 😀 \u202E") == "é 😀 \u202E");
}

TEST_CASE("no findings give no commands for GitHub, and no issues for GitLab") {
  const std::vector<ChainReport> reports = {in_directory(".")};
  CHECK(findings_as_github(reports, "/werk") == "");
  CHECK(findings_as_gitlab(reports, "/werk").array()->empty());
}
