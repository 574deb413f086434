// The findings of `keten check` as text for people, and in the formats of programs.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "keten/check.hpp"
#include "keten/types.hpp"
#include "keten/value.hpp"

namespace keten {

/// What a text of findings looks like.
struct TextLook {
  bool color = false;     ///< with the escape sequences of a terminal
  bool narrowed = false;  ///< only some findings were asked for, so nothing found does not mean that all is well
};

/// The findings chain by chain: errors, then warnings, then hints, each in the order of the files. A finding has its
/// place, severity, message and rule, the row it stands in with the span underlined, and what to do. Three or more of
/// one rule stand together under what the rule says, a line each. At the end a line that sums up. Compared with a
/// revision, only new findings are told, and the others counted.
std::string findings_as_text(std::span<const ChainReport> reports, const TextLook& look);

/// The shape that docs/commandos.md describes.
Value findings_as_value(std::span<const ChainReport> reports, Date today);

// The formats below name files as seen from the working directory, `here`, which is absolute.

/// SARIF 2.1.0, for GitHub's code scanning and editors. Departures are results that are suppressed. Only rules that
/// found something are described. Compared with a revision, results are new or unchanged; what was resolved is no
/// result, because GitHub would show it as one.
Value findings_as_sarif(std::span<const ChainReport> reports, std::string_view here);

/// Commands for GitHub Actions. GitHub shows ten annotations of each severity and fifty of a job, hence errors first.
/// Departures, and findings that are known, are left out.
std::string findings_as_github(std::span<const ChainReport> reports, std::string_view here);

/// A Code Quality report for GitLab. Departures are left out; GitLab itself sees which findings are new.
Value findings_as_gitlab(std::span<const ChainReport> reports, std::string_view here);

/// JUnit's XML: a suite for each chain, a case for each finding. Errors and warnings are failures, departures are
/// skipped, hints and findings that are known pass and say what they have to say in `system-out`. A chain without
/// findings has one case that passes.
std::string findings_as_junit(std::span<const ChainReport> reports, std::string_view here);

}  // namespace keten
