#include "rules/fingerprint.hpp"

#include <fmt/core.h>

#include <cstdint>
#include <map>

namespace keten {

namespace {

/// FNV-1a of 64 bits (RFC 9923): not meant to withstand malice, only to be short and the same everywhere.
std::uint64_t hash(std::string_view bytes) {
  std::uint64_t value = 0xcbf29ce484222325;
  for (const char byte : bytes) {
    value ^= static_cast<unsigned char>(byte);
    value *= 0x100000001b3;
  }
  return value;
}

}  // namespace

std::vector<std::string> fingerprints(std::span<const ReportedFinding> findings, std::string_view directory) {
  std::map<std::string, std::size_t> seen;
  std::vector<std::string> result;
  for (const ReportedFinding& finding : findings) {
    std::string subject(directory);
    if (!directory.empty()) subject += '/';
    for (const std::string_view part :
         {std::string_view(finding.place.file), finding.rule, std::string_view(finding.about)})
      (subject += part) += '\0';
    const std::size_t nth = ++seen[subject];
    result.push_back(fmt::format("{:016x}", hash(subject + std::to_string(nth))));
  }
  return result;
}

}  // namespace keten
