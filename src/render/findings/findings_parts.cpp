#include "render/findings/findings_parts.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <vector>

#include "base/text/text.hpp"
#include "keten/source.hpp"

namespace keten {

std::string directory_from(std::string_view here, const ChainReport& report) {
  namespace fs = std::filesystem;
  const fs::path given = (fs::path(here) / report.directory).lexically_normal();
  std::string path = (here.empty() ? given : given.lexically_relative(fs::path(here).lexically_normal())).string();
  if (path.ends_with('/')) path.pop_back();
  return path == "." ? std::string() : path;
}

std::string path_in(std::string_view directory, const ReportedPlace& place) {
  const std::string_view file = place.file.empty() ? chain_file : std::string_view(place.file);
  return directory.empty() ? std::string(file) : fmt::format("{}/{}", directory, file);
}

std::string sentence(std::string_view message) {
  const bool ended = message.ends_with('.') || message.ends_with('?') || message.ends_with('!');
  return std::string(message) + (ended ? "" : ".");
}

std::string advice_of(const ReportedFinding& finding) {
  std::vector<std::string> sentences;
  if (!finding.suggestion.empty()) sentences.push_back(fmt::format("Bedoelde u `{}`?", finding.suggestion));
  if (!finding.advice.empty()) sentences.push_back(finding.advice);
  return fmt::format("{}", fmt::join(sentences, " "));
}

std::string full_text(const ReportedFinding& finding) {
  const std::string advice = advice_of(finding);
  return sentence(finding.message) + (advice.empty() ? "" : " " + advice);
}

std::string reason_of(const Departure& departure) {
  std::vector<std::string> details;
  if (!departure.by.empty()) details.push_back(departure.by);
  if (departure.date) details.push_back(plain_date(*departure.date));
  return details.empty() ? departure.reason : fmt::format("{} ({})", departure.reason, fmt::join(details, ", "));
}

}  // namespace keten
