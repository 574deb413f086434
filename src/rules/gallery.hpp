// What each rule says: its message as `keten check` prints it for the rule's own wrong example.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "keten/check.hpp"
#include "rules/rule.hpp"

namespace keten {

/// The day on which the examples of the rules are looked at.
Date example_day();

/// The first finding that the rule gives for its wrong example; nothing when it gives none, which a test forbids.
std::optional<ReportedFinding> sample_finding(const Rule& rule);

/// What helps a reader to mend a finding.
enum class Help { row, column, excerpt, remedy };

/// Whether a finding has it. A remedy is an advice or a suggestion.
bool has(const ReportedFinding& finding, Help help);

/// Why a rule's findings lack one of them on purpose.
struct Lack {
  std::string_view rule;
  Help help;
  std::string_view reason;  ///< Dutch, a sentence
};

/// Every lack that is meant. Any other is a fault, and a test finds it.
std::span<const Lack> meant_lacks();

}  // namespace keten
