// Writes files whole or not at all.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace keten::cli {

/// Writes `text` to a temporary file beside `path` and renames it, so that there is never half a file. What is no
/// ordinary file, such as /dev/stdout, is written directly. Returns why it could not be done, in Dutch; empty when it
/// could.
std::string write_file(const std::filesystem::path& path, std::string_view text);

/// Why something could not be written, in Dutch, by the number that the system gave (errno).
std::string reason(int error);

}  // namespace keten::cli
