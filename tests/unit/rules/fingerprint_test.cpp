// Fingerprints: the same finding keeps its own while rows move, and no two findings share one.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "keten/load.hpp"
#include "rules/fingerprint.hpp"

using namespace keten;

namespace {

ReportedFinding finding(std::string_view rule, std::string about, std::uint32_t row) {
  return {.rule = rule,
          .severity = Severity::warning,
          .message = "Er klopt iets niet",
          .advice = {},
          .about = std::move(about),
          .suggestion = {},
          .place = {.file = "keten.yaml", .span = {{row, 1}, {row, 5}}, .message = {}},
          .line = {},
          .also = {},
          .departure = {}};
}

/// What is found about a chain of one file.
std::vector<ReportedFinding> findings_in(std::string text) {
  LoadedChain chain = load_chain({SourceFile{.path = "keten.yaml", .text = std::move(text), .problem = {}}});
  return check_chain(std::move(chain), ".", Date(std::chrono::days(0))).findings;
}

}  // namespace

TEST_CASE("a line above leaves the fingerprints of a chain as they were") {
  const std::string chain =
      "keten: {naam: Voorbeeld, fase: starten, rollen: {ketenregisseur: gemente}}\n"
      "partijen:\n"
      "  welzijn: {naam: Welzijn, onderdeel-van: gemente, soort: x}\n"
      "  welzijn-2: {naam: welzijn, onderdeel-van: gemente, soort: x}\n";
  const std::vector<ReportedFinding> before = findings_in(chain);
  const std::vector<ReportedFinding> after = findings_in("# een regel erbij\n" + chain);
  CHECK(before.size() > 5);
  CHECK(before.back().place.span != after.back().place.span);
  CHECK(fingerprints(before) == fingerprints(after));
}

TEST_CASE("a row more above, other words or a departure do not change a fingerprint") {
  const std::vector<ReportedFinding> before = {finding("naam-dubbel", "partijen/a", 3),
                                               finding("naam-dubbel", "partijen/a", 9),
                                               finding("rol-onbelegd", "keten", 9)};
  std::vector<ReportedFinding> after = before;
  for (ReportedFinding& moved : after) {
    ++moved.place.span.begin.row;
    ++moved.place.span.end.row;
    moved.message = "Er klopt nog steeds iets niet";
    moved.advice = "Kijk het na.";
    moved.severity = Severity::hint;
  }
  after.front().departure = Departure{.reason = "Dat is zo bedoeld", .by = {}, .date = {}};
  CHECK(fingerprints(after) == fingerprints(before));
}

TEST_CASE("findings that differ in anything that counts have different fingerprints") {
  std::vector<ReportedFinding> findings = {
      finding("naam-dubbel", "partijen/a", 3),  finding("naam-dubbel", "partijen/a", 3),
      finding("naam-dubbel", "partijen/a", 12), finding("naam-dubbel", "partijen/b", 3),
      finding("rol-onbelegd", "partijen/a", 3), finding("naam-dubbel", "partijen/a", 3)};
  findings.back().place.file = "partijen.yaml";
  // Texts that would be the same when they are put one behind the other.
  findings.push_back(finding("naam", "dubbelpartijen/a", 3));
  findings.push_back(finding("naam-dubbel", "partijen/a1", 3));
  findings.push_back(finding("naam-dubbel", "", 3));
  std::set<std::string> different;
  for (const std::string& print : fingerprints(findings)) different.insert(print);
  for (const std::string& print : fingerprints(findings, "regio/noord")) different.insert(print);
  CHECK(different.size() == 2 * findings.size());
  CHECK(std::all_of(different.begin(), different.end(), [](const std::string& print) {
    return print.size() == 16 && print.find_first_not_of("0123456789abcdef") == std::string::npos;
  }));
}

// The value was reckoned by another program, as FNV-1a over `keten.yaml`, `naam-dubbel` and `partijen/a`, each with a
// NUL after it, and `1`.
TEST_CASE("fingerprints are the same on every machine and in every version") {
  const std::vector<ReportedFinding> findings = {finding("naam-dubbel", "partijen/a", 3)};
  CHECK(fingerprints(findings).front() == "32543c741d3498d5");
  CHECK(fingerprints({}).empty());
}
