// Writes the corpus of nasty texts in every format of `keten check`, one file each, for readers that are not ours
// (tests/node/read_back.js). Arguments: the corpus, a JSON list of texts, and the directory to write to.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "render/findings/findings.hpp"
#include "render/json/json.hpp"
#include "rules/rule.hpp"

namespace {

using namespace keten;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

void write(const fs::path& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  if (!(file << text).flush()) throw std::runtime_error("cannot write " + path.string());
}

/// A text wherever a finding can have one. Rows, columns and severities differ from one to the next.
ReportedFinding finding_with(const std::string& text, std::uint32_t number) {
  const auto rules = all_rules();
  const Span one_row{{number + 1, 3}, {number + 1, 8}};
  const Span more_rows{{number + 1, 5}, {number + 3, 2}};
  return {.rule = rules[number % rules.size()]->id,
          .severity = number % 3 == 0   ? Severity::error
                      : number % 3 == 1 ? Severity::warning
                                        : Severity::hint,
          .message = text,
          .advice = "Advies: " + text,
          .about = "partijen/" + text,
          .suggestion = text,
          .place = {.file = "map/" + text + ".yaml", .span = number % 2 == 0 ? one_row : more_rows, .message = {}},
          .line = {},
          .also = {{.file = "ook " + text + ".yaml", .span = one_row, .message = "Ook " + text}},
          .departure = {}};
}

/// A chain with two findings for each text: one that counts, and one that the chain departs from.
ChainReport report_with(const std::vector<std::string>& texts, std::string directory) {
  ChainReport report{.directory = std::move(directory),
                     .name = texts.front(),
                     .phase = Phase::prepare,
                     .strict = false,
                     .findings = {},
                     .since = {}};
  std::uint32_t number = 0;
  for (const std::string& text : texts) {
    report.findings.push_back(finding_with(text, number));
    ReportedFinding departed = finding_with(text, number++);
    departed.severity = Severity::hint;
    departed.departure = Departure{.reason = text, .by = text, .date = Date(2024y / 6 / 1)};
    report.findings.push_back(std::move(departed));
  }
  return report;
}

}  // namespace

int main(int count, char** words) try {
  if (count != 3) throw std::runtime_error("usage: write_formats CORPUS DIRECTORY");
  std::ifstream file(words[1]);
  const auto texts = nlohmann::json::parse(file).get<std::vector<std::string>>();
  const fs::path directory = words[2];
  fs::create_directories(directory);
  const std::vector<ChainReport> reports = {report_with(texts, "."), report_with(texts, "regio/50% [a] é😀, x:y")};
  const std::string here = "/werk";
  write(directory / "corpus.txt", findings_as_text(reports, {}));
  write(directory / "corpus.json", to_json(findings_as_value(reports, Date(2024y / 6 / 1))));
  write(directory / "corpus.sarif", to_json(findings_as_sarif(reports, here)));
  write(directory / "corpus.github", findings_as_github(reports, here));
  write(directory / "corpus.gitlab.json", to_json(findings_as_gitlab(reports, here)));
  write(directory / "corpus.junit.xml", findings_as_junit(reports, here));
  return 0;
} catch (const std::exception& error) {
  std::cerr << error.what() << "\n";
  return 1;
}
