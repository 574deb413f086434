// Reads a file of a chain and forgets every burgerservicenummer in it. This is the one place that sees them: neither
// the text of the file nor the tree holds one afterwards, so no rule, document or message can show it.
#pragma once

#include <cstdint>

#include "keten/chain.hpp"
#include "read/yaml/yaml.hpp"

namespace keten {

/// Parses the file with this index. Each number that may be a BSN gives a finding of the rule `bsn`, and in `file` (its
/// text, comments included, and its path) every digit of it becomes an x, so that rows and columns stay what they were.
/// Left alone are numbers where the format asks for a number, and those under a key such as `telefoon` or `x-rsin`.
ParsedFile parse_without_bsns(std::uint32_t index, SourceFile& file);

}  // namespace keten
