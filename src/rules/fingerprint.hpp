// What makes a finding the same finding, also when the rows around it move.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "keten/check.hpp"

namespace keten {

/// A fingerprint of 16 hexadecimal digits for each finding of a chain, in their order. It is made of the path of the
/// file, the rule, what the finding is about, and which one of those in the file it is; so it stays the same when rows
/// are added above it or the wording changes, and no two of a chain are equal. What the chain departs from on purpose
/// is counted as well. `directory` comes before every path, to tell the chains of a collection apart.
std::vector<std::string> fingerprints(std::span<const ReportedFinding> findings, std::string_view directory = {});

}  // namespace keten
