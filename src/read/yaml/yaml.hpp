// Reads one YAML file into a tree, and refuses what is outside the subset that docs/formaat.md describes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "keten/finding.hpp"
#include "keten/tree.hpp"

namespace keten {

/// The deepest nesting that is accepted; the mapping at the top counts as 1.
inline constexpr std::size_t max_yaml_depth = 32;
/// The longest key that is accepted, in bytes (the limit of YAML itself for a key on one line).
inline constexpr std::size_t max_yaml_key = 1024;
/// The largest file that is accepted, in bytes.
inline constexpr std::size_t max_file_size = std::size_t{1024} * 1024;

struct ParsedFile {
  Tree tree;                      ///< root is nullptr when the file is empty or has a finding that makes it unreadable
  std::vector<Finding> findings;  ///< of the rules bestand-te-groot, bestand-codering and yaml-*, in order of place
};

/// Reads `bytes`, the contents of the file with index `file`. Never throws on bad input, never reads outside the bytes,
/// and takes time and memory in proportion to their number. The tree refers to `bytes`, which must outlive it.
///
/// A file with any finding gives no tree, except for yaml-dubbele-sleutel: then the first of the equal keys counts.
ParsedFile parse_yaml(std::uint32_t file, std::string_view bytes);

}  // namespace keten
