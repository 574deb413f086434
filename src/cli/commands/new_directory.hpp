// Makes a directory with files, or nothing at all.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/new_file.hpp"
#include "cli/misuse.hpp"

namespace keten::cli {

/// What is in the way of a new directory there: it may not be there yet, or be empty but for git's own. `shown` is how
/// the user named it.
std::optional<Misuse> check_new_directory(const std::filesystem::path& directory, std::string_view shown);

/// Writes the files below `directory`, which is not there yet or has none of them. They are made in a directory of
/// their own first and then put in place, so that nothing is left behind when it fails, directories that had to be made
/// included. Returns why it could not be done, in Dutch; empty when it could.
std::string write_new_directory(const std::filesystem::path& directory, std::span<const NewFile> files);

}  // namespace keten::cli
