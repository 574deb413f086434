#include "rules/gallery.hpp"

#include <algorithm>

#include "keten/load.hpp"
#include "rules/example.hpp"

namespace keten {

namespace {

/// What no text in the table of rules can show: a file without permission, a large one, bytes that are no text.
std::vector<SourceFile> special_example(std::string_view rule) {
  std::vector<SourceFile> files = {
      {.path = "keten.yaml", .text = "keten: {naam: Voorbeeld, fase: voorbereiden}\n", .problem = {}},
      {.path = "partijen/huisarts.yaml", .text = {}, .problem = {}}};
  SourceFile& file = files.back();
  if (rule == "bestand-onleesbaar") file.problem = "Dit bestand is niet te lezen: u mag het niet openen";
  if (rule == "bestand-te-groot") file.text = "partijen:\n" + std::string(std::size_t{1} << 20, '#');
  if (rule == "bestand-codering") file.text = "partijen:\n  huisarts: {naam: Huisarts Andr\xE9 Vos}\n";
  return files;
}

}  // namespace

Date example_day() {
  using namespace std::chrono_literals;
  return Date(2024y / 6 / 1);
}

std::optional<ReportedFinding> sample_finding(const Rule& rule) {
  std::vector<SourceFile> files =
      rule.example.empty() ? special_example(rule.id) : example_files(wrong_side(rule.example));
  ChainReport report = check_chain(load_chain(std::move(files)), ".", example_day());
  for (ReportedFinding& finding : report.findings)
    if (finding.rule == rule.id) return std::move(finding);
  return std::nullopt;
}

bool has(const ReportedFinding& finding, Help help) {
  switch (help) {
    case Help::row:
      return finding.place.span.begin.row > 0;
    case Help::column:
      return finding.place.span.begin.column > 0;
    case Help::excerpt:
      return !finding.line.empty();
    case Help::remedy:
      return !finding.advice.empty() || !finding.suggestion.empty();
  }
  return false;
}

std::span<const Lack> meant_lacks() {
  static constexpr Lack lacks[] = {
      {"bestand-onleesbaar", Help::excerpt, "Het bestand is niet gelezen, dus er is geen regel om te laten zien."},
  };
  return lacks;
}

}  // namespace keten
