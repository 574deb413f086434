// Reads the files of a chain from disk: the only place that opens input.
#pragma once

#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

#include "keten/source_file.hpp"

namespace keten {

/// The name of the file that makes a directory a chain.
inline constexpr std::string_view chain_file = "keten.yaml";

/// Whether the directory holds a file keten.yaml.
bool is_chain(const std::filesystem::path& directory);

/// The nearest directory from `from` upward that is a chain.
std::optional<std::filesystem::path> find_chain_upward(const std::filesystem::path& from);

/// Every chain below the directory, in byte order of their paths; inside a chain no further ones are looked for.
/// Throws std::filesystem::filesystem_error when the directory or one below it cannot be read.
std::vector<std::filesystem::path> find_chains_below(const std::filesystem::path& directory);

/// Every *.yaml and *.yml file below the directory, in byte order of the paths relative to it. Names that start with
/// `.` and the directory sjablonen/ are skipped; symbolic links are not followed, nor mentioned but for keten.yaml.
/// What cannot be read, or is no ordinary file, has its `problem` filled in; of a file over the limit no more is read
/// than is needed to see that. Throws std::filesystem::filesystem_error when the directory itself cannot be read.
std::vector<SourceFile> read_chain_files(const std::filesystem::path& directory);

}  // namespace keten
